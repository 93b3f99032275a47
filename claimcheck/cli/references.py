"""`claimcheck references`: what the reference tables know, and tables of your own."""

from __future__ import annotations

import difflib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli import options as opt
from claimcheck.cli.errors import EXIT_FINDINGS, reported

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.models import EntityRecord, ReferenceData
    from claimcheck.references.own.add import Prepared
    from claimcheck.references.own.guess import Wishes

__all__ = ["app"]

app = typer.Typer(
    add_completion=False,
    help="Show what the reference tables know, and add tables of your own.",
    rich_markup_mode=None,
    no_args_is_help=True,
)

_LISTED = 20

Form = Annotated[str, typer.Option("--format", metavar="FORMAT", help="text or json.")]
Table = Annotated[
    Path, typer.Argument(metavar="TABLE", help="A CSV file with a header, or a datapackage.json that describes one.")
]
RolesFile = Annotated[
    Path | None,
    typer.Option("--roles", metavar="FILE", help="What the columns are (roles.toml); what it leaves out is guessed."),
]
Name = Annotated[str, typer.Option(metavar="NAME", help="Name of the table (default: the file's); findings cite it.")]
Property = Annotated[
    str, typer.Option("--property", metavar="NAME", help="What is counted or measured: population, troops, ...")
]
Subject = Annotated[str, typer.Option(metavar="NAME", help="Whose figures they all are, where no column says so.")]
Kind = Annotated[str, typer.Option(metavar="KIND", help="What new names are: city, organisation, ... (thing).")]
Nouns = Annotated[
    str, typer.Option("--nouns", metavar="WORDS", help="What articles count: troops,soldiers,service members.")
]
Publisher = Annotated[str, typer.Option(metavar="NAME", help="Who publishes the figures, where no column says so.")]
Licence = Annotated[str, typer.Option(metavar="NAME", help="On which terms.")]
Url = Annotated[str, typer.Option("--url", metavar="URL", help="Where they were read.")]


def list_tables(form: Form = "text", plugins_dir: opt.PluginsDirs = None, config: opt.Config = None) -> int:
    """List the tables.

    One a line: name, rows, day it was read, licence, publisher. Your own are marked.
    """
    from claimcheck.cli.session import SessionOptions, open_session, tables_of
    from claimcheck.models import as_json
    from claimcheck.references.own.folder import own_tables

    options = SessionOptions(opt.folders(plugins_dir), config=config)
    opt.one_of("format", form, ("text", "json"))
    sets, folder = open_session(options).references.sets, tables_of(options)
    own = {table.name for table in own_tables(folder)}
    if form == "json":
        rows = [{"own": one.name in own, "table": as_json(one)} for one in sets]
        typer.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        return 0
    width = max((len(one.name) for one in sets), default=0)
    for one in sets:
        mark = "  (your own)" if one.name in own else ""
        typer.echo(f"{one.name:{width}}  {one.rows:>7,}  {one.retrieved or '-'}  {one.licence}; {one.publisher}{mark}")
    typer.echo(f"\nYour own tables are kept in {folder}; to take one out, delete its folder there.")
    return 0


def show(
    name: Annotated[str, typer.Argument(metavar="NAME", help="A country, city, person, office, ... or an id.")],
    given_date: Annotated[
        str | None, typer.Option("--date", metavar="YYYY-MM-DD", help="Only what holds on this day.")
    ] = None,
    only: Annotated[str | None, typer.Option("--property", metavar="NAME", help="Only this property.")] = None,
    whole: Annotated[bool, typer.Option("--all", help="Every row of long series, not the latest alone.")] = False,
    form: Form = "text",
    plugins_dir: opt.PluginsDirs = None,
    config: opt.Config = None,
) -> int:
    """Show what is known of a thing: from whom, as of when.

    Examples: `claimcheck references show "South Korea"`,
    `claimcheck references show "South Korea" --property population --date 2010-06-30`.
    """
    from claimcheck.cli.known import facts_of, known_json, known_lines
    from claimcheck.cli.session import SessionOptions, open_session

    opt.one_of("format", form, ("text", "json"))
    when = opt.read_date(given_date)
    references = open_session(SessionOptions(opt.folders(plugins_dir), config=config)).references
    called = _called(references, name)
    if only is not None:
        _refuse_unknown(references, called, only)
    found = [(record, facts_of(references, record.id, when, only)) for record in called]
    if form == "json":
        typer.echo(json.dumps([known_json(*one) for one in found], ensure_ascii=False, indent=2))
        return 0
    for number, (record, facts) in enumerate(found):
        lines = known_lines(references, record, facts, whole=whole)
        typer.echo("\n".join([*([""] if number else []), *lines]))
        if not facts:
            typer.echo("  no row" + (f" of {only}" if only else "") + (f" holds on {when}" if when else ""))
    return 0


def _refuse_unknown(references: ReferenceData, called: Sequence[EntityRecord], only: str) -> None:
    """Refuse a property of which nothing is known of these.

    Raises:
        UnknownNameError: with the nearest that are known.
    """
    from claimcheck.cli.known import facts_of
    from claimcheck.errors import UnknownNameError

    known = {fact.property for record in called for fact in facts_of(references, record.id, None, None)}
    if only not in known:
        raise UnknownNameError("property", only, known, f"known here: {', '.join(sorted(known)) or 'nothing'}")


def _called(references: ReferenceData, name: str) -> tuple[EntityRecord, ...]:
    from claimcheck.errors import UsageError

    record = references.entity(name)
    found = (record,) if record is not None else references.named(name)
    if not found:
        names = {alias.name for alias in references.aliases()}
        near = difflib.get_close_matches(name, sorted(names), n=2)
        offer = f"did you mean {' or '.join(map(repr, near))}?" if near else "see `claimcheck references list`"
        raise UsageError(f"the references know nothing called {name!r}", offer)
    return found


def check(
    table: Annotated[
        Path | None, typer.Argument(metavar="TABLE", help="A table to try; without, all that are in use.")
    ] = None,
    roles: RolesFile = None,
    plugins_dir: opt.PluginsDirs = None,
    config: opt.Config = None,
) -> int:
    """Check the tables in use, or try one without adding it.

    Of a table to try, every bad row is listed with its column and the reason; the exit code is 1 when there is any.

    Example: `claimcheck references check police.csv --roles roles.toml`
    """
    from claimcheck.cli.known import count_words
    from claimcheck.cli.session import SessionOptions, open_session
    from claimcheck.references.own.guess import Wishes

    references = open_session(SessionOptions(opt.folders(plugins_dir), config=config)).references
    if table is None:
        for one in references.sets:
            typer.echo(f"{one.name}: {one.rows:,} rows, none wrong")
        return 0
    prepared = _prepare(table, roles, Wishes(), references)
    problems = prepared.converted.problems
    for problem in problems[:_LISTED]:
        typer.echo(f"{prepared.sheet.path}, {problem}")
    if len(problems) > _LISTED:
        typer.echo(f"... and {len(problems) - _LISTED:,} more")
    typer.echo(count_words(prepared))
    return EXIT_FINDINGS if problems else 0


def add(
    table: Table,
    roles: RolesFile = None,
    name: Name = "",
    property_name: Property = "",
    subject: Subject = "",
    kind: Kind = "",
    nouns: Nouns = "",
    publisher: Publisher = "",
    licence: Licence = "",
    url: Url = "",
    replace: Annotated[bool, typer.Option("--replace", help="Take the place of your table of that name.")] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Take the guessed roles as they are shown.")] = False,
    plugins_dir: opt.PluginsDirs = None,
    config: opt.Config = None,
) -> int:
    """Add a table of your own, so that scans check figures against it.

    What the columns are is guessed and shown before anything is added; a roles file says it outright. A bad row is
    named with its column and the reason, and then nothing is added.

    Examples: `claimcheck references add police.csv --nouns "police officers,officers"`,
    `claimcheck references add troops.csv --subject "United States" --property troops --yes`.
    """
    from claimcheck.cli.known import count_words, roles_lines
    from claimcheck.cli.session import SessionOptions, open_session, tables_of
    from claimcheck.errors import UsageError
    from claimcheck.references.own.add import add_table
    from claimcheck.references.own.guess import Wishes

    options = SessionOptions(opt.folders(plugins_dir), config=config)
    session = open_session(options)
    wishes = Wishes(name, property_name, subject, kind, opt.words([nouns]), publisher, licence, url)
    prepared = _prepare(table, roles, wishes, session.references)
    if any(entry.value.name == prepared.roles.name for entry in session.registry.references):
        raise UsageError(f"a plugin has a table {prepared.roles.name!r} already", "give another --name")
    place_columns = ", ".join(map(repr, prepared.roles.columns.get("place", ())))
    if subject and place_columns:
        typer.echo(f"every row is taken as of {subject!r}, and the column {place_columns} as the place")
    if prepared.guessed and not yes:
        typer.echo("\n".join(roles_lines(prepared)))
        try:
            confirmed = typer.confirm("Add the table with these roles?", err=True)
        except typer.Abort:
            hint = "run it again with --yes, or save them to a file, mend them, and give it with --roles"
            raise UsageError("the roles above are guessed, and nobody is there to confirm them", hint) from None
        if not confirmed:
            typer.echo("nothing was added")
            return 0
    place = add_table(tables_of(options), prepared, replace=replace)
    # What this process opened before does not have the table.
    open_session.cache_clear()
    typer.echo(f"{count_words(prepared)}\nadded: {place}")
    return 0


def _prepare(table: Path, roles: Path | None, wishes: Wishes, references: ReferenceData) -> Prepared:
    from datetime import UTC, datetime

    from claimcheck.references.own.add import prepare

    return prepare(table, wishes, references, datetime.now(UTC).date(), roles)


app.command("list")(reported(list_tables))
app.command("show")(reported(show))
app.command("check")(reported(check))
app.command("add")(reported(add))
