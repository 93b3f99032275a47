"""`claimcheck scan`: articles in, findings to the database, reports out."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli import options as opt

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from claimcheck.cli.output import Sink
    from claimcheck.cli.session import Session
    from claimcheck.specs import ReportWriter

__all__ = ["scan"]

# What a scan makes is freed when last used, or lives to the end. To look for cycles after every 700 new objects, as
# Python does by itself, costs a twentieth of a short scan.
_OBJECTS_BETWEEN_COLLECTIONS = 50_000


def scan(
    inputs: opt.Inputs,
    given_date: opt.Given = None,
    title: Annotated[str | None, typer.Option(help="Headline, when the input does not hold it.")] = None,
    form: Annotated[
        str | None, typer.Option("--format", metavar="FORMAT", help="md (default), html, json, jsonl or text.")
    ] = None,
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
    jobs: Annotated[int, typer.Option(min=1, max=256, help="Articles scanned at once, each in a process.")] = 1,
    allow_net: opt.Allow = False,
    allow_private: opt.Private = False,
    plugins_dir: opt.PluginsDirs = None,
    config: opt.Config = None,
    strict: opt.Strict = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Print no paths and no progress.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Say `saved ID` after each article.")] = False,
) -> int:
    """Check articles and report.

    Extracts the claims that can be checked, and checks each against reference data, the calendar or the article itself.
    Without --output, a Markdown report goes to reports/NAME.md and its path is printed; other formats go to standard
    output. Findings are kept in claimcheck.db; the decisions taken on them survive every new scan.

    Examples: `claimcheck scan story.txt`, `claimcheck scan drafts/ --format text`,
    `claimcheck scan - --date 2019-08-23 --format json < story.txt`.
    """
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    from claimcheck.cli.run import Run
    from claimcheck.cli.session import SessionOptions, config_for, open_session
    from claimcheck.loading import load
    from claimcheck.store import Store

    published, level = opt.read_date(given_date), opt.fail_on(fail_on)
    options = SessionOptions(opt.folders(plugins_dir), strict, config, opt.words(select), opt.words(ignore))
    settings = config_for(None, options).settings
    session = open_session(options)
    sinks = _sinks(output or [], form, session, Path(settings.reports), inputs, quiet=quiet)
    loaders = [entry.value for entry in session.registry.loaders]
    with ExitStack() as stack:
        store = None if no_db else stack.enter_context(Store.open(db or Path(settings.db)))
        executor = stack.enter_context(_processes(jobs)) if jobs > 1 else None
        run = Run(options, sinks, store, verbose=verbose)
        items = load(
            inputs,
            loaders,
            allow_net=allow_net,
            allow_private=allow_private,
            date=published,
            title=title,
            stdin=getattr(sys.stdin, "buffer", None),
        )
        run.scan_all(items, executor, jobs)
    return run.tally.exit_code(level or settings.fail_on)


def _processes(jobs: int) -> Executor:
    from concurrent.futures import ProcessPoolExecutor

    return ProcessPoolExecutor(jobs)


def _sinks(
    outputs: Sequence[str], form: str | None, session: Session, folder: Path, inputs: Sequence[str], *, quiet: bool
) -> list[tuple[ReportWriter, Sink]]:
    from claimcheck.cli.output import open_sink, targets
    from claimcheck.cli.session import report_writer
    from claimcheck.loading import may_be_several

    several = len(inputs) > 1 or any(may_be_several(name) for name in inputs)
    told = (lambda _: None) if quiet else typer.echo
    found = targets(outputs, form, [entry.value for entry in session.registry.reports])
    writers = [report_writer(session.registry, target.format) for target in found]
    return [
        (writer, open_sink(target, writer, folder=folder, several=several, told=told))
        for target, writer in zip(found, writers, strict=True)
    ]
