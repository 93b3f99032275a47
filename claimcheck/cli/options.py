"""The options that several commands share, each with its help."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated, cast, get_args

import typer

from claimcheck.config import FailOn
from claimcheck.errors import UnknownNameError, UsageError

__all__ = [
    "FORMATS",
    "Allow",
    "Config",
    "Database",
    "Given",
    "InputFormat",
    "Inputs",
    "NoDatabase",
    "PluginsDirs",
    "Private",
    "Strict",
    "one_of",
    "read_date",
    "words",
]

FORMATS = "md (default), html, json, jsonl, text, csv, github, sarif, queries, claimreview, or a plugin's own."

Inputs = Annotated[
    list[str],
    typer.Argument(
        metavar="INPUT",
        help="Articles: text, Markdown, HTML, .docx, .odt, .pdf, .eml, feed or .jsonl files, folders, globs, URLs "
        "(with --allow-net), or - for stdin.",
    ),
]
InputFormat = Annotated[
    str | None,
    typer.Option(
        "--input-format",
        metavar="FORMAT",
        help="Read every input as this: text, markdown, html, docx, odt, pdf, eml, feed, jsonl, or a plugin's own "
        "(default: by ending or media type; stdin: text).",
    ),
]
Given = Annotated[
    str | None, typer.Option("--date", metavar="YYYY-MM-DD", help="Publication date that relative dates are read from.")
]
Allow = Annotated[bool, typer.Option("--allow-net", help="Allow fetching the URLs that are named. Nothing else is.")]
Private = Annotated[
    bool, typer.Option("--allow-private", help="With --allow-net: also addresses of this computer and its networks.")
]
PluginsDirs = Annotated[
    list[Path] | None,
    typer.Option("--plugins-dir", metavar="DIR", help="Load every .py file in DIR as a plugin. May be repeated."),
]
Strict = Annotated[bool, typer.Option("--strict", help="Stop at the first plugin that fails.")]
Config = Annotated[
    Path | None, typer.Option("--config", metavar="FILE", help="Use this configuration file; none is searched for.")
]
Database = Annotated[
    Path | None,
    typer.Option("--db", metavar="FILE", help="Results database (default: claimcheck.db)."),
]
NoDatabase = Annotated[bool, typer.Option("--no-db", help="Keep no results database.")]


def read_date(given: str | None) -> date | None:
    """The date that an option gives.

    Raises:
        UsageError: when it is no ISO date.
    """
    if given is None:
        return None
    try:
        return date.fromisoformat(given)
    except ValueError:
        raise UsageError(f"--date {given!r} is not a date", "write it as YYYY-MM-DD") from None


def one_of(kind: str, given: str, known: tuple[str, ...]) -> str:
    """The word that an option gives.

    Raises:
        UnknownNameError: when it is none of those that there are.
    """
    if given not in known:
        raise UnknownNameError(kind, given, known, f"{kind}s: {', '.join(known)}")
    return given


def words(given: list[str] | None) -> tuple[str, ...]:
    """The words of options that may be repeated and may hold commas: `--select CAL,NUM --select ATT`."""
    return tuple(word for option in given or [] for word in (w.strip() for w in option.split(",")) if word)


def fail_on(given: str | None) -> FailOn | None:
    """The level that `--fail-on` gives.

    Raises:
        UnknownNameError: when it is none.
    """
    if given is None:
        return None
    levels = get_args(FailOn)
    if given not in levels:
        raise UnknownNameError("level for --fail-on", given, levels, f"levels: {', '.join(levels)}")
    return cast("FailOn", given)


def folders(given: list[Path] | None) -> tuple[Path, ...]:
    """The folders that options name, as absolute paths: they mean the same wherever the process goes."""
    return tuple(folder.absolute() for folder in given or ())
