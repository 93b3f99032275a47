"""`claimcheck diff`: what is flagged in one draft or scan and not in the other."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli import options as opt
from claimcheck.cli.errors import EXIT_FINDINGS
from claimcheck.errors import ClaimcheckError, UnknownNameError, UsageError

if TYPE_CHECKING:
    from claimcheck.cli.flags import Flag, StoredFlags

__all__ = ["diff"]

_FORMATS = ("text", "json")


def diff(
    before: Annotated[str, typer.Argument(metavar="A", help="The earlier draft, or a JSON report of it.")],
    after: Annotated[str, typer.Argument(metavar="B", help="The later draft, or a JSON report of it.")],
    given_date: opt.Given = None,
    form: Annotated[str, typer.Option("--format", metavar="FORMAT", help="text or json.")] = "text",
    plugins_dir: opt.PluginsDirs = None,
    config: opt.Config = None,
    strict: opt.Strict = False,
) -> int:
    """Compare what is flagged in two drafts, or in two scans.

    Drafts are scanned (nothing is stored); JSON reports are taken as they are. Prints what is new (+), what is gone (-)
    and how much is unchanged. Exit code 1 when something is new.

    Examples: `claimcheck diff monday.txt tuesday.txt`, `claimcheck diff before.json story.txt`.
    """
    from claimcheck.decisions import compare

    if form not in _FORMATS:
        raise UnknownNameError("format", form, _FORMATS, f"formats: {', '.join(_FORMATS)}")
    session = (opt.folders(plugins_dir), strict, config)
    old, new = (_flags(name, given_date, session) for name in (before, after))
    found = compare([flag.mark for flag in old], [flag.mark for flag in new])
    parts = {
        "new": _words(new, {mark.target for mark in found.new}),
        "gone": _words(old, {mark.target for mark in found.gone}),
        "unchanged": _words(new, {mark.target for mark in found.same}),
    }
    if form == "json":
        typer.echo(json.dumps(parts, ensure_ascii=False, indent=2))
    else:
        for sign, name in (("+", "new"), ("-", "gone")):
            for line in parts[name]:
                typer.echo(f"{sign} {line}")
        typer.echo(", ".join(f"{len(lines)} {name}" for name, lines in parts.items()))
    return EXIT_FINDINGS if found.new else 0


def _words(flags: Iterable[Flag], targets: set[str]) -> list[str]:
    return [flag.words for flag in flags if flag.mark.target in targets]


def _flags(name: str, given: str | None, session: tuple[tuple[Path, ...], bool, Path | None]) -> Sequence[Flag]:
    """What is flagged in a stored report or a draft.

    Raises:
        ClaimcheckError: when it cannot be read.
        UsageError: when it holds several articles.
    """
    from claimcheck.cli.flags import read_flags

    stored = read_flags(Path(name)) if Path(name).suffix in {".json", ".jsonl"} else _scanned(name, given, session)
    if len(stored) != 1:
        raise UsageError(f"{name} holds {len(stored)} articles", "compare one with one")
    return stored[0].flags


def _scanned(
    name: str, given: str | None, session: tuple[tuple[Path, ...], bool, Path | None]
) -> tuple[StoredFlags, ...]:
    from claimcheck.cli.flags import Flag, StoredFlags
    from claimcheck.cli.session import SessionOptions, open_session, printing_aside, scan_one
    from claimcheck.decisions import flags_of
    from claimcheck.loading import load
    from claimcheck.report.flagged import flagged
    from claimcheck.specs import ReportInput

    folders, strict, config = session
    options = SessionOptions(folders, strict, config)
    loaders = [entry.value for entry in open_session(options).registry.loaders]
    found = []
    with printing_aside():
        for article in load([name], loaders, date=opt.read_date(given)):
            if isinstance(article, ClaimcheckError):
                raise article
            result = scan_one(options, article)
            words = {
                item.id: f"{item.kind} {item.rule} “{item.words}”: {item.message}"
                for item in flagged(ReportInput(result))
            }
            flags = tuple(Flag(mark, words[mark.target]) for mark in flags_of(result))
            found.append(StoredFlags(article.id, flags))
    return tuple(found)
