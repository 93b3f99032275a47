"""`claimcheck scan`: articles in, findings to the database, reports out."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli import options as opt
from claimcheck.cli.watch import check_watchable, watch
from claimcheck.errors import UsageError

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from claimcheck.cli.output import Sink
    from claimcheck.cli.session import Session, SessionOptions
    from claimcheck.decisions import Fingerprint
    from claimcheck.models import Article, ScanResult
    from claimcheck.specs import ReportWriter
    from claimcheck.store import Store

__all__ = ["scan"]


def scan(
    inputs: opt.Inputs,
    given_date: opt.Given = None,
    title: Annotated[str | None, typer.Option(help="Headline, when the input does not hold it.")] = None,
    form: Annotated[str | None, typer.Option("--format", metavar="FORMAT", help=opt.FORMATS)] = None,
    input_format: opt.InputFormat = None,
    output: Annotated[
        list[str] | None,
        typer.Option(metavar="[FORMAT:]PATH", help="A file, or a folder for several articles. May be repeated."),
    ] = None,
    db: opt.Database = None,
    no_db: opt.NoDatabase = False,
    select: Annotated[
        list[str] | None, typer.Option(metavar="RULES", help="Only these rules: codes, names or prefixes like CAL.")
    ] = None,
    ignore: Annotated[list[str] | None, typer.Option(metavar="RULES", help="Not these rules.")] = None,
    fail_on: Annotated[
        str | None,
        typer.Option(metavar="LEVEL", help="Exit 1 from this severity on: never, info, warning, error (default)."),
    ] = None,
    jobs: Annotated[int, typer.Option(min=1, max=256, help="Articles scanned at once.")] = 1,
    executor: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            help="Where they are scanned: processes (default for several --jobs), threads, or MODULE:NAME, which is "
            "called with the number of jobs and gives a concurrent.futures executor.",
        ),
    ] = None,
    isolate: Annotated[
        bool,
        typer.Option(
            "--isolate",
            help="Run the plugins in a process of their own: one that hangs or crashes is named and left out.",
        ),
    ] = False,
    allow_net: opt.Allow = False,
    allow_private: opt.Private = False,
    plugins_dir: opt.PluginsDirs = None,
    config: opt.Config = None,
    strict: opt.Strict = False,
    new_only: Annotated[
        bool,
        typer.Option("--new-only", help="Report only what was not flagged in the article's last scan or the baseline."),
    ] = False,
    baseline: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="With --new-only: a JSON report to compare with, instead of the database."),
    ] = None,
    transcript: Annotated[
        Path | None, typer.Option(metavar="FILE", help="What was said: a text that quotations are checked against.")
    ] = None,
    watching: Annotated[
        bool, typer.Option("--watch", help="Scan again whatever changes, until Ctrl-C (needs the watch extra).")
    ] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print no paths and no progress.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Say `saved ID` after each article.")] = False,
) -> int:
    """Check articles and report.

    Extracts the claims that can be checked, and checks each against reference data, the calendar or the article itself.
    Without --output, a Markdown report goes to reports/NAME.md and its path is printed (NAME.docx.md or the like where
    that page is on another file); other formats go to standard output. Findings are kept in claimcheck.db; the
    decisions taken on them survive every new scan.

    Examples: `claimcheck scan story.txt`, `claimcheck scan drafts/ --format text`,
    `claimcheck scan - --date 2019-08-23 --format json < story.txt`.
    """
    from claimcheck.cli.run import Run
    from claimcheck.cli.session import SessionOptions, config_for, input_loader, open_session
    from claimcheck.loading import load
    from claimcheck.store import Store

    published, level = opt.read_date(given_date), opt.fail_on(fail_on)
    if watching:
        check_watchable(inputs)
    with ExitStack() as stack:
        options = SessionOptions(
            opt.folders(plugins_dir), strict, config, opt.words(select), opt.words(ignore), _words_said(transcript)
        )
        # What waits for the isolated processes is shut down after they have ended.
        pool = _executor(stack, executor, jobs, isolate=isolate)
        scanned, options = _isolated(stack, options, jobs, executor) if isolate else (None, options)
        settings = config_for(None, options).settings
        session = open_session(options)
        loaders = [entry.value for entry in session.registry.loaders]
        given = input_loader(session.registry, input_format)
        store = None if no_db else stack.enter_context(Store.open(db or Path(settings.db)))
        known = _baseline(store, baseline) if new_only or baseline is not None else None
        run = Run(options, (), store, sys.stdout if verbose else None, scanned, known)

        def scan_these(names: list[str]) -> None:
            run.sinks = _sinks(output or [], form, session, Path(settings.reports), names, quiet=quiet)
            items = load(
                names,
                loaders,
                allow_net=allow_net,
                allow_private=allow_private,
                date=published,
                title=title,
                stdin=getattr(sys.stdin, "buffer", None),
                loader=given,
            )
            run.scan_all(items, pool, jobs)

        scan_these(inputs)
        if watching:
            suffixes = {suffix for loader in loaders for suffix in loader.suffixes}
            watch(inputs, suffixes, [Path(settings.reports)], scan_these)
    return run.tally.exit_code(level or settings.fail_on)


def _words_said(path: Path | None) -> str:
    """The text of a transcript.

    Raises:
        InputError: when it cannot be read or is empty.
    """
    if path is None:
        return ""
    from claimcheck.loading import read_text

    return read_text(path)


def _baseline(store: Store | None, path: Path | None) -> Callable[[str], Sequence[Fingerprint]]:
    """What gives the flags of an article before: a stored report, or the database.

    Raises:
        UsageError: when there is neither.
    """
    from claimcheck.cli.flags import read_flags

    if path is not None:
        known = {stored.article: [flag.mark for flag in stored.flags] for stored in read_flags(path)}
        return lambda article: known.get(article, ())
    if store is None:
        raise UsageError("--new-only compares with the database", "leave --no-db out, or give --baseline FILE")
    return store.flags


def _isolated(
    stack: ExitStack, options: SessionOptions, jobs: int, executor: str | None
) -> tuple[Callable[[Article], ScanResult], SessionOptions]:
    """What scans an article in a process of its own, and the options that bar what cannot be loaded there.

    Raises:
        UsageError: for another executor beside it.
    """
    from claimcheck.cli.isolated import isolated

    if executor is not None:
        raise UsageError("--isolate has processes of its own", "leave --executor out")
    workers = stack.enter_context(isolated(options, jobs))
    return workers.scan, workers.options


def _executor(stack: ExitStack, name: str | None, jobs: int, *, isolate: bool) -> Executor | None:
    """What scans several articles at once."""
    if name is None and jobs == 1:
        return None
    from claimcheck.batch import open_executor

    executor = open_executor("threads" if isolate else name or "processes", jobs)
    stack.callback(executor.shutdown)
    return executor


def _sinks(
    outputs: Sequence[str], form: str | None, session: Session, folder: Path, inputs: Sequence[str], *, quiet: bool
) -> list[tuple[ReportWriter, Sink]]:
    from claimcheck.cli.output import open_sink, targets
    from claimcheck.cli.session import report_writer
    from claimcheck.loading import may_be_several

    several = len(inputs) > 1 or any(may_be_several(name) for name in inputs)
    told = (lambda _: None) if quiet else functools.partial(typer.echo, file=sys.stdout)
    found = targets(outputs, form, [entry.value for entry in session.registry.reports])
    writers = [report_writer(session.registry, target.format) for target in found]
    return [
        (writer, open_sink(target, writer, folder=folder, several=several, told=told))
        for target, writer in zip(found, writers, strict=True)
    ]
