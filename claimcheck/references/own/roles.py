"""The roles of a table's columns: whose figure, which figure, of when, from whom; `roles.toml` holds them."""

from __future__ import annotations

import datetime as dt
import difflib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path

import tomli

from claimcheck.errors import ReferenceDataError
from claimcheck.models import Counted
from claimcheck.references.own.toml import section

__all__ = ["HINT", "ROLES", "Roles", "read_roles", "roles_toml"]

HINT = "see docs/how-to/add-a-table.md"

# What a column, or a constant in its place, can be.
ROLES: Mapping[str, str] = {
    "row": "a name of the row, unique in the table",
    "subject": "whose figure it is: a name, three letters of ISO 3166-1, or an id such as country:KOR",
    "subject_name": "how the subject is called, where `subject` is a code",
    "place": "where, as `subject`",
    "place_name": "how the place is called",
    "property": "what is counted or measured, where it differs from row to row",
    "value": "the figure",
    "low": "the lower end of the figure, where it is a range",
    "high": "the upper end",
    "unit": "the figure's unit",
    "valid_from": "the first day that it holds",
    "valid_to": "the last day",
    "date": "the day, month or year that it is of",
    "year": "the year",
    "month": "the month of that year, as a number or a name",
    "definition": "what exactly is counted",
    "source": "who says so",
    "url": "where they say it",
    "licence": "on which terms",
}


@dataclass(frozen=True, slots=True)
class Roles:
    """What the columns of a table are.

    Attributes:
        name: Kebab-case; findings cite rows as NAME#ROW.
        summary: What it holds, in a line.
        publisher, url, licence, retrieved: Of what no column says.
        property: What is counted or measured, kebab-case.
        kind: Of subjects and places that the references do not know yet.
        missing: Cells that mean "no figure", and empty ones.
        thousands: The sign between groups of three digits, or "".
        columns: Role to the columns that have it; of several, the first that is not empty in a row counts.
        constants: Role to the one value that every row has.
        dimensions: What else tells rows apart ("branch"), by the column that says it.
        counted: The nouns that articles count it by, and what a sentence must name; None where others say so.
    """

    name: str
    summary: str
    property: str
    publisher: str
    licence: str
    retrieved: dt.date
    url: str = ""
    kind: str = "thing"
    missing: tuple[str, ...] = ()
    thousands: str = ""
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    constants: Mapping[str, str] = field(default_factory=dict)
    dimensions: Mapping[str, str] = field(default_factory=dict)
    counted: Counted | None = None


def read_roles(path: Path, guessed: Roles) -> Roles:
    """The guessed roles with what a roles file says in their place; a table in it (`[columns]`) counts as a whole.

    Args:
        path: The file.
        guessed: What it leaves out.

    Raises:
        ReferenceDataError: when it cannot be read, or names a role or key that does not exist.
    """
    try:
        said = tomli.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ReferenceDataError(
            f"cannot read {path}: {error.strerror}", "check the path given with --roles"
        ) from error
    except (UnicodeDecodeError, tomli.TOMLDecodeError, RecursionError) as error:
        raise ReferenceDataError(f"{path} is no TOML file: {error}", HINT) from error
    return _with(said, guessed, path)


def _with(said: Mapping[str, object], guessed: Roles, path: Path) -> Roles:
    from pydantic import TypeAdapter, ValidationError  # noqa: PLC0415  heavy; needed to add a table alone

    _refuse_unknown(said, [f.name for f in fields(Roles)], path, "key")
    for part in ("columns", "constants"):
        _refuse_unknown(said.get(part), ROLES, path, f"role in [{part}]")
    plain: dict[str, object] = {key: value for key, value in said.items() if key != "counted"}
    columns = plain.get("columns")
    if isinstance(columns, dict):
        plain["columns"] = {role: [one] if isinstance(one, str) else one for role, one in columns.items()}
    counted = said.get("counted")
    if isinstance(counted, dict):
        _refuse_unknown(counted, [f.name for f in fields(Counted)], path, "key in [counted]")
    try:
        kept = {f.name: getattr(guessed, f.name) for f in fields(Roles) if f.name != "counted"}
        roles = TypeAdapter(Roles).validate_python({**kept, **plain})
        if isinstance(counted, dict):
            known = (
                {} if guessed.counted is None else {f.name: getattr(guessed.counted, f.name) for f in fields(Counted)}
            )
            asked = {**known, "property": roles.property, **counted}
            return replace(roles, counted=TypeAdapter(Counted).validate_python(asked))
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise ReferenceDataError(f"{path}: {where}: {_in_words(first['msg'])}", HINT) from error
    return replace(roles, counted=guessed.counted and replace(guessed.counted, property=roles.property))


def _in_words(message: str) -> str:
    """What pydantic says, in the words of TOML."""
    return message.replace("valid tuple", "list: [...]").replace("valid dictionary", "table")


def _refuse_unknown(said: object, known: object, path: Path, what: str) -> None:
    names = sorted(known) if isinstance(known, list | Mapping) else []
    for key in said if isinstance(said, dict) else ():
        if key not in names:
            near = difflib.get_close_matches(key, names, n=1)
            offer = f"; did you mean {near[0]!r}?" if near else ""
            raise ReferenceDataError(f"{path}: unknown {what} {key!r}{offer}", f"known: {', '.join(names)}")


def roles_toml(roles: Roles) -> str:
    """The roles as a roles file."""
    plain = {f.name: getattr(roles, f.name) for f in fields(Roles) if f.name != "counted"}
    lines = [*section("", {key: value for key, value in plain.items() if not isinstance(value, Mapping)})]
    for part, entries in plain.items():
        if isinstance(entries, Mapping) and entries:
            lines += section(f"[{part}]", entries)
    if roles.counted is not None:
        asked = {f.name: getattr(roles.counted, f.name) for f in fields(Counted) if f.name != "property"}
        lines += section("[counted]", asked)
    return "\n".join(lines)
