"""One run of `claimcheck scan`: articles through the scan to the store and the reports, and what came of it."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import typer
from msgspec import Struct, field, structs

import claimcheck
from claimcheck.batch import in_order
from claimcheck.cli.errors import EXIT_FAILED_PLUGIN, EXIT_FINDINGS, EXIT_USAGE, drop_output, say, say_failures
from claimcheck.cli.output import Sink
from claimcheck.cli.session import (
    SessionOptions,
    config_for,
    long_work,
    open_session,
    printing_aside,
    report_input,
    scan_one,
)
from claimcheck.cli.work import scan_item
from claimcheck.config import FailOn, changed
from claimcheck.decisions import Fingerprint, is_settled, journal_beside, only_new, read_journal, settle
from claimcheck.errors import ClaimcheckError, InputError, OutputError
from claimcheck.models import SEVERITIES, Article, Decision, Failure, ScanResult
from claimcheck.registry import Failures
from claimcheck.specs import ReportInput, ReportWriter
from claimcheck.store import Store

if TYPE_CHECKING:
    from concurrent.futures import Executor

__all__ = ["Run", "Tally"]

_QUIET_VERDICTS = frozenset({"supported", "not_checked"})


class Tally(Struct):
    """What came of a run so far."""

    articles: int = 0
    unreadable: int = 0
    worst: int = len(SEVERITIES)
    failures: set[Failure] = field(default_factory=set)

    def exit_code(self, fail_on: FailOn) -> int:
        """Unreadable input goes before a failed plugin, a failed plugin before findings."""
        if self.unreadable:
            return EXIT_USAGE
        if self.failures:
            return EXIT_FAILED_PLUGIN
        threshold = -1 if fail_on == "never" else SEVERITIES.index(fail_on)
        return EXIT_FINDINGS if self.worst <= threshold else 0


class Run(Struct):
    """How a run is done: with which plugins, into which store, as which reports.

    Attributes:
        options: What the session depends on.
        sinks: Each report writer with where its reports go.
        store: The results database, or None.
        journals: Decisions by the file beside the articles that they were read from.
        said: Where `saved ID` is said when an article's results are in the database, or None.
        scan: Scans one article; without it this is done as `options` say.
        baseline: Gives what was flagged in an article before, by its id: reports and the exit code leave it out.
    """

    options: SessionOptions
    sinks: Sequence[tuple[ReportWriter, Sink]]
    store: Store | None
    said: TextIO | None = None
    scan: Callable[[Article], ScanResult] | None = None
    baseline: Callable[[str], Sequence[Fingerprint]] | None = None
    tally: Tally = field(default_factory=Tally)
    journals: dict[Path, tuple[Decision, ...]] = field(default_factory=dict)

    def scan_all(self, items: Iterator[Article | InputError], executor: Executor | None, jobs: int) -> None:
        """Scan every article, store it, write its reports; an input that cannot be read is said and passed over.

        Raises:
            ClaimcheckError: when results cannot be saved or written, or a worker process is gone.
        """
        scan = self.scan or functools.partial(scan_one, self.options)
        work = functools.partial(scan_item, scan, strict=self.options.strict)
        # Loaders and report writers may be plugins' too, and threads that scan must not change the output of others.
        with (
            long_work("scanning") as progress,
            _workers_explained(),
            _reader_gone(),
            printing_aside(),
            closing(in_order(work, items, executor, jobs)) as results,
        ):
            for _, result in results:
                if isinstance(result, ClaimcheckError):
                    self.tally.unreadable += 1
                    say("error", result)
                    continue
                self._take(result)
                if progress is not None:
                    progress(self.tally.articles, 0)
            for _, sink in self.sinks:
                sink.close()

    def _take(self, result: ScanResult) -> None:
        settings = config_for(result.article.source, self.options).settings
        journal = self._journal(journal_beside(result.article.source, settings.decisions))
        before = self.baseline(result.article.id) if self.baseline is not None else None
        if self.store is None:
            settled = settle(result, journal)
        else:
            self.store.save(result, changed(settings), claimcheck.__version__)
            settled = self.store.settled(result)
            if self.said is not None:
                typer.echo(f"saved {result.article.id}", file=self.said)
        if before is not None:
            result = only_new(result, before)
        session = open_session(self.options)
        owners = {entry.value.name: entry.owner for entry in session.registry.reports}
        report = report_input(session, result, settings, settled)
        failures = Failures(self.options.strict)
        for writer, sink in self.sinks:
            for text in failures.each(
                owners[writer.name], f"report {writer.name}", functools.partial(_text, writer, report)
            ):
                sink.add(result.article, text)
        self._count(structs.replace(result, failures=(*result.failures, *failures.seen())), settled.decisions)

    def _journal(self, path: Path | None) -> tuple[Decision, ...]:
        """The decisions in a folder's journal; they are put into the database before the first article of the folder.

        Raises:
            InputError: when the journal cannot be read: what editors settled must not be passed over.
        """
        if path is None:
            return ()
        if path not in self.journals:
            self.journals[path] = read_journal(path)
            if self.store is not None:
                self.store.merge(self.journals[path])
        return self.journals[path]

    def _count(self, result: ScanResult, decisions: Mapping[str, tuple[Decision, ...]]) -> None:
        self.tally.articles += 1
        say_failures(failure for failure in result.failures if failure not in self.tally.failures)
        self.tally.failures.update(result.failures)
        self.tally.worst = min(self.tally.worst, _worst(result, decisions))


def _worst(result: ScanResult, decisions: Mapping[str, tuple[Decision, ...]]) -> int:
    findings = [f for c in result.claims for f in c.findings if f.verdict not in _QUIET_VERDICTS]
    open_ones = [f.severity or "info" for f in findings if not is_settled(decisions.get(f.id, ()))]
    open_ones += [n.severity for n in result.notices if not is_settled(decisions.get(n.id, ()))]
    return min((SEVERITIES.index(severity) for severity in open_ones), default=len(SEVERITIES))


@contextmanager
def _reader_gone() -> Iterator[None]:
    """Where the reader of standard output stops early ("| head"), the articles that follow are not scanned: say so."""
    try:
        yield
    except BrokenPipeError as error:
        drop_output()
        message = "nobody reads the output any more, the scan stops; what was saved before stays saved"
        raise OutputError(message, "write to a file or folder with --output, and let --quiet print no paths") from error


@contextmanager
def _workers_explained() -> Iterator[None]:
    try:
        yield
    except RuntimeError as error:
        from concurrent.futures import BrokenExecutor

        if not isinstance(error, BrokenExecutor):
            raise
        message = "a worker process ended in the middle of an article; what was saved before stays saved"
        raise ClaimcheckError(message, "scan with fewer --jobs: there may be too little memory") from error


def _text(writer: ReportWriter, report: ReportInput) -> Iterator[str]:
    """The report, if there is one: what writes it may be a plugin's.

    Raises:
        TypeError: when it is no text.
    """
    text: object = writer.write(report)
    if not isinstance(text, str):
        raise TypeError(f"it gave a {type(text).__name__}, not the report's text")
    yield text
