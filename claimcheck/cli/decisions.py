"""`claimcheck decisions`: every decision in the database, written out and read in without loss."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli import options as opt
from claimcheck.cli.errors import reported

if TYPE_CHECKING:
    from claimcheck.models import Decision

__all__ = ["app"]

app = typer.Typer(
    add_completion=False,
    name="decisions",
    help="What editors settled: list it, write it out, read in what others settled.",
    rich_markup_mode=None,
    no_args_is_help=True,
)


def _list(db: opt.Database = None, config: opt.Config = None) -> int:
    """List every decision, oldest first: when, who, what, on which words.

    Example: `claimcheck decisions list`
    """
    for decision in _log(db, config):
        by = " ".join(part for part in (decision.when, decision.who) if part)
        note = f": {decision.note}" if decision.note else ""
        about = f"{decision.rule} “{decision.words}”" if decision.rule else ""
        typer.echo(" ".join(part for part in (decision.target, by, decision.action, about) if part) + note)
    return 0


def _export(
    output: Annotated[
        Path | None, typer.Option("--output", metavar="FILE", help="Write here instead of standard output.")
    ] = None,
    db: opt.Database = None,
    config: opt.Config = None,
) -> int:
    """Write every decision as a line of JSON.

    Example: `claimcheck decisions export --output mine.jsonl`
    """
    from claimcheck.cli.output import write_whole
    from claimcheck.decisions import write

    text = write(_log(db, config))
    if output is None:
        typer.echo(text, nl=False)
    else:
        write_whole(output, text)
        typer.echo(str(output))
    return 0


def _import(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE", help="Files that `decisions export` wrote, or journals.")
    ],
    db: opt.Database = None,
    config: opt.Config = None,
) -> int:
    """Add the decisions of files that the database does not have yet; of two on one thing, the later counts.

    Nothing is added when a line is no decision. Reading a file again adds nothing.

    Example: `claimcheck decisions import theirs.jsonl`
    """
    from claimcheck.decisions import read_journal
    from claimcheck.errors import InputError
    from claimcheck.store import Store

    missing = next((file for file in files if not file.exists()), None)
    if missing is not None:
        raise InputError(f"{missing} does not exist", "give a file that `claimcheck decisions export` wrote")
    read = [decision for file in files for decision in read_journal(file)]
    with Store.open(_database(db, config), must_exist=True) as store:
        added = store.merge(read)
    typer.echo(f"{added} of {len(read)} decisions added")
    return 0


def _log(db: Path | None, config: Path | None) -> tuple[Decision, ...]:
    from claimcheck.store import Store

    with Store.open(_database(db, config), read_only=True) as store:
        return store.log()


def _database(db: Path | None, config: Path | None) -> Path:
    from claimcheck.config import load_config

    return db or Path(load_config(Path(), file=config).settings.db)


app.command("list")(reported(_list))
app.command("export")(reported(_export))
app.command("import")(reported(_import))
