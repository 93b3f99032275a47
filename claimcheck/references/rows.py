"""Rows of a table to values: a fact, an entity or a name. A bad cell is named by its column."""

from __future__ import annotations

import difflib
import hashlib
from collections.abc import Callable, Mapping
from datetime import date
from typing import Literal, TypeVar, cast

from msgspec import Struct

from claimcheck.models import Alias, EntityRecord, Fact
from claimcheck.references import cells
from claimcheck.references.sources import Source
from claimcheck.references.words import figure

__all__ = ["COLUMNS", "REQUIRED", "CellError", "Row", "read_alias", "read_entity", "read_fact", "source_of"]

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "facts": (
        *("row", "subject", "property", "object", "low", "high", "unit", "value", "valid_from", "valid_to"),
        *("known_until", "place", "rank", "participants", "qualifiers", "source", "url", "retrieved"),
    ),
    "entities": ("entity", "label", "kind", "country", "source", "url", "retrieved"),
    "aliases": ("name", "entity", "kind", "context", "valid_from", "valid_to", "source", "url", "retrieved"),
}
REQUIRED: Mapping[str, tuple[str, ...]] = {
    "facts": ("row", "subject", "property", "source"),
    "entities": ("entity", "label", "source"),
    "aliases": ("name", "entity", "source"),
}
RANKS = ("preferred", "normal", "deprecated")
ALIAS_KINDS = ("name", "official", "abbreviation", "demonym", "metonym", "title", "contextual")

_T = TypeVar("_T")


class CellError(ValueError):
    """A cell that cannot be used: its column, and why."""

    def __init__(self, column: str, reason: str) -> None:
        super().__init__(reason)
        self.column, self.reason = column, reason


class Row(Struct, frozen=True):
    """One row as read: cells by column (empty ones left out), and the source it names."""

    table: str
    cells: Mapping[str, str]
    source: Source

    def text(self, column: str) -> str | None:
        """The cell, or None when it is empty."""
        return self.cells.get(column)

    def read(self, column: str, reader: Callable[[str], _T]) -> _T | None:
        """The cell as a value, or None when it is empty.

        Raises:
            CellError: when the reader refuses the cell.
        """
        cell = self.cells.get(column)
        if cell is None:
            return None
        try:
            return reader(cell)
        except ValueError as error:
            raise CellError(column, f"{cell!r} {error}") from None

    def needed(self, column: str, reader: Callable[[str], _T]) -> _T:
        """The cell as a value.

        Raises:
            CellError: when it is empty or the reader refuses it.
        """
        value = self.read(column, reader)
        if value is None:
            raise CellError(column, "is empty")
        return value

    def choice(self, column: str, choices: tuple[str, ...], default: str) -> str:
        """The cell as one of these words.

        Raises:
            CellError: when it is another word.
        """
        cell = self.cells.get(column, default)
        if cell not in choices:
            raise CellError(column, f"{cell!r} is none of {', '.join(choices)}")
        return cell

    def sha256(self) -> str:
        """The hash of the row: its non-empty cells as lines "column=cell", sorted by column."""
        lines = "\n".join(f"{column}={self.cells[column]}" for column in sorted(self.cells))
        return hashlib.sha256(lines.encode("utf-8")).hexdigest()


def source_of(key: str | None, sources: Mapping[str, Source]) -> Source:
    """The source that a row names.

    Raises:
        CellError: when SOURCES.toml has none of that key.
    """
    if key is None:
        raise CellError("source", "is empty")
    if key not in sources:
        near = difflib.get_close_matches(key, sorted(sources), n=1)
        offer = f"; did you mean {near[0]!r}?" if near else ""
        raise CellError("source", f"{key!r} is no source of SOURCES.toml{offer}")
    return sources[key]


def read_fact(row: Row) -> Fact:
    """A fact. Its `value` stays empty when it is to be made from the object's or subject's label.

    Raises:
        CellError: when a cell cannot be used.
    """
    low, high = _range(row)
    first, last = _validity(row)
    unit = row.text("unit")
    words = row.text("value") or (figure(low, high, unit) if low is not None and high is not None else "")
    return Fact(
        reference=row.table,
        row=row.needed("row", str),
        subject=row.needed("subject", cells.identifier),
        property=row.needed("property", cells.property_name),
        value=words,
        object=row.read("object", cells.identifier),
        low=low,
        high=high,
        unit=unit,
        valid_from=first,
        valid_to=last,
        known_until=_known_until(row, first),
        place=row.read("place", cells.identifier),
        rank=cast("Literal['preferred', 'normal', 'deprecated']", row.choice("rank", RANKS, "normal")),
        participants=row.read("participants", cells.entity_ids) or (),
        qualifiers=_qualifiers(row),
        publisher=row.source.publisher,
        url=row.text("url") or row.source.url,
        licence=row.source.licence,
        retrieved=row.read("retrieved", cells.first_day) or row.source.retrieved,
        sha256=row.sha256(),
    )


def read_entity(row: Row) -> EntityRecord:
    """An entity; its kind is its id's when the cell is empty.

    Raises:
        CellError: when a cell cannot be used.
    """
    entity = row.needed("entity", cells.identifier)
    kind = row.text("kind") or entity.partition(":")[0]
    return EntityRecord(entity, row.needed("label", str), kind, row.read("country", cells.identifier))


def read_alias(row: Row) -> Alias:
    """A name of an entity.

    Raises:
        CellError: when a cell cannot be used.
    """
    first, last = _validity(row)
    context = ",".join(row.read("context", lambda cell: cells.entity_ids(cell.replace(",", "|"))) or ())
    kind = row.choice("kind", ALIAS_KINDS, "name")
    name = " ".join(row.needed("name", str).split())
    return Alias(name, row.needed("entity", cells.identifier), kind, context, first, last)


def _range(row: Row) -> tuple[int | float | None, int | float | None]:
    low, high = row.read("low", cells.number), row.read("high", cells.number)
    if low is None:
        if high is not None:
            raise CellError("low", "is empty, but high is not: write a single figure in low")
        return None, None
    if high is not None and high < low:
        raise CellError("high", f"{high} is below low ({low})")
    return low, low if high is None else high


def _validity(row: Row) -> tuple[date | None, date | None]:
    first, last = row.read("valid_from", cells.first_day), row.read("valid_to", cells.last_day)
    if first is not None and last is not None and last < first:
        raise CellError("valid_to", f"{last} is before valid_from ({first})")
    return first, last


def _known_until(row: Row, first: date | None) -> date | None:
    known = row.read("known_until", cells.last_day)
    if known is not None and first is not None and known < first:
        raise CellError("known_until", f"{known} is before valid_from ({first})")
    return known


def _qualifiers(row: Row) -> dict[str, str]:
    """The row's qualifiers, and how precise its dates are where they are less precise than a day."""
    found = dict(row.read("qualifiers", cells.pairs) or ())
    for column in ("valid_from", "valid_to"):
        cell = row.text(column)
        if cell is not None and cells.precision(cell) != "day":
            found[f"{column}_precision"] = cells.precision(cell)
    return dict(sorted(found.items())) if len(found) > 1 else found
