"""Adding a table: read it, say what its columns are, convert it, and put it where scans find it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from msgspec import Struct

from claimcheck.errors import ReferenceDataError
from claimcheck.models import ReferenceData
from claimcheck.references.cells import property_name
from claimcheck.references.own.convert import Converted, convert
from claimcheck.references.own.descriptor import Described, describe, find_descriptor
from claimcheck.references.own.guess import Wishes, guess_roles
from claimcheck.references.own.naming import slug
from claimcheck.references.own.reading import Sheet, read_sheet
from claimcheck.references.own.roles import HINT, Roles, read_roles
from claimcheck.references.own.writing import write_table

__all__ = ["Prepared", "add_table", "prepare"]


class Prepared(Struct, frozen=True):
    """A table that could be added.

    Attributes:
        sheet: As written.
        roles: What its columns are, or probably are.
        converted: Its rows in the house's form, and what is wrong with them.
        guessed: Whether any role is a guess that nobody has seen.
    """

    sheet: Sheet
    roles: Roles
    converted: Converted
    guessed: bool


def prepare(path: Path, wishes: Wishes, references: ReferenceData, today: date, roles: Path | None = None) -> Prepared:
    """Read a table and its roles; nothing is written.

    Args:
        path: A CSV file, or a `datapackage.json` that describes one.
        wishes: What the user says of it.
        references: Whom its cells may name.
        today: The day it is added.
        roles: A roles file; what it leaves out is guessed.

    Raises:
        ReferenceDataError: when the table or its roles cannot be read, or do not fit each other.
    """
    described = _described(path)
    sheet = read_sheet(described.path, encoding=described.encoding, separator=described.separator)
    found = guess_roles(sheet, described, wishes, references, today)
    if roles is not None:
        found = read_roles(roles, found)
    _refuse_misfits(found, sheet)
    return Prepared(sheet, found, convert(sheet, found, references), guessed=roles is None)


def add_table(folder: Path, prepared: Prepared, *, replace: bool = False) -> Path:
    """Put a table into the folder of own tables, whole or not at all.

    Args:
        folder: Of all own tables.
        prepared: From `prepare`.
        replace: Take the place of a table of that name.

    Returns:
        The folder of the table.

    Raises:
        ReferenceDataError: naming row, column and reason of what is wrong, or when it cannot be written.
    """
    problems = prepared.converted.problems
    if problems:
        more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
        hint = "mend the table, or its roles; `claimcheck references check` lists all that is wrong"
        raise ReferenceDataError(f"{prepared.sheet.path}, {problems[0]}{more}; nothing was added", hint)
    if not prepared.converted.facts:
        raise ReferenceDataError(f"{prepared.sheet.path} has no row with a figure; nothing was added", HINT)
    return write_table(folder, prepared.roles, prepared.converted, replace=replace)


def _described(path: Path) -> Described:
    if path.is_dir():
        raise ReferenceDataError(f"{path} is a folder", "name the CSV file, or the datapackage.json, in it")
    if path.suffix.lower() == ".json":
        found = describe(path)
    else:
        beside = find_descriptor(path)
        found = describe(beside, path) if beside is not None else None
    return found or Described(path)


def _refuse_misfits(roles: Roles, sheet: Sheet) -> None:
    """Refuse roles of columns that are not there, and roles that leave out what a figure needs.

    Raises:
        ReferenceDataError: naming the role or column.
    """
    named = {f"[columns] {role}": column for role, columns in roles.columns.items() for column in columns}
    named |= {f"[dimensions] {name}": column for name, column in roles.dimensions.items()}
    for role, column in named.items():
        if column not in sheet.columns:
            raise ReferenceDataError(f"{sheet.path} has no column {column!r}, which {role} names", _columns(sheet))
    has = roles.columns.keys() | roles.constants.keys()
    if "subject" not in has:
        raise ReferenceDataError(
            f"{sheet.path}: no column says whose figures they are",
            f"give --subject NAME, or [columns] subject in a roles file; {_columns(sheet)}",
        )
    if not {"value", "low"} & has:
        raise ReferenceDataError(
            f"{sheet.path}: no column holds the figures", f"name it in [columns] value; {_columns(sheet)}"
        )
    _refuse_names(roles, sheet)


def _refuse_names(roles: Roles, sheet: Sheet) -> None:
    """Refuse names that the house's form cannot hold.

    Raises:
        ReferenceDataError: naming it.
    """
    if roles.name != slug(roles.name) or not roles.name:
        raise ReferenceDataError(
            f"{roles.name!r} is no name for a table", f"write {slug(roles.name) or 'police-officers'!r}"
        )
    if not roles.kind or roles.kind != slug(roles.kind):
        raise ReferenceDataError(f"{sheet.path}: {roles.kind!r} is no kind of thing", "write city, organisation, ...")
    try:
        property_name(roles.property)
    except ValueError as error:
        raise ReferenceDataError(f"{sheet.path}: the property {roles.property!r} {error}", "give --property") from error
    if roles.counted is not None and not all(roles.counted.nouns or [""]):
        raise ReferenceDataError(f"{sheet.path}: [counted] nouns is empty", 'write nouns = ["police officers"]')
    needs = set(roles.counted.needs) if roles.counted is not None else set()
    unknown = needs - {"subject", "place", "date", *roles.dimensions}
    if unknown:
        offers = ", ".join(["subject", "place", "date", *roles.dimensions])
        raise ReferenceDataError(f"{sheet.path}: [counted] needs {min(unknown)!r}", f"it can need {offers}")


def _columns(sheet: Sheet) -> str:
    return f"columns: {', '.join(sheet.columns)}"
