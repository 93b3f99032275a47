"""Values to what SQLite can hold and back, nothing lost: dates, JSON, lone surrogates, numbers of any size."""

from __future__ import annotations

import dataclasses
import functools
import json
from collections.abc import Mapping
from datetime import date
from keyword import iskeyword
from typing import TypeAlias, cast

from claimcheck.models import ClaimValue, Json, as_json

__all__ = ["Cell", "as_cell", "as_day", "as_text", "json_cell", "json_of", "value_of"]

Cell: TypeAlias = "str | bytes | int | float | None"


def as_cell(value: str | float | date | None) -> Cell:
    """The value for a row. Text with a lone surrogate, which SQLite cannot hold as text, becomes bytes."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        try:
            value.encode("utf-8")
        except UnicodeEncodeError:
            return value.encode("utf-8", "surrogatepass")
    return value


def as_text(cell: Cell) -> str | None:
    """The text of a cell that `as_cell` made."""
    if isinstance(cell, bytes):
        return cell.decode("utf-8", "surrogatepass")
    return None if cell is None else str(cell)


def as_day(cell: Cell) -> date | None:
    """The date of a cell that `as_cell` made."""
    return None if cell is None else date.fromisoformat(str(cell))


def json_cell(value: object) -> str:
    """The value as JSON text: a number of any size is kept to the last digit."""
    plain = as_json(value)
    text = json.dumps(plain, ensure_ascii=False)
    return text if text.isascii() or isinstance(as_cell(text), str) else json.dumps(plain)


def json_of(cell: Cell) -> Json:
    """The value of a cell that `json_cell` made."""
    return cast("Json", json.loads(str(cell)))


def value_of(fields: Mapping[str, Json]) -> ClaimValue:
    """A frozen value with these fields, of which `as_json` gives the same JSON as of the one that was stored."""
    kind = _kind(tuple(fields))
    return cast("ClaimValue", kind(*fields.values()))


@functools.cache
def _kind(names: tuple[str, ...]) -> type:
    """A class for values with these JSON names; one each, so that they cost little."""
    return dataclasses.make_dataclass("StoredValue", [_field(name) for name in names], frozen=True, slots=True)


def _field(name: str) -> str:
    """The field that `as_json` writes under this name: it drops a trailing underscore, and writes `where` as "in"."""
    return f"{name}_" if iskeyword(name) or name == "where" or not name else name
