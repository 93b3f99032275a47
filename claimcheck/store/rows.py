"""Reading rows: each cell as the type that its column holds, and a word where a row is not as we wrote it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from claimcheck.models import Json, Span
from claimcheck.store.cells import Cell, as_day, as_text, json_of

__all__ = ["Row", "select"]


class Row(Struct, frozen=True):
    """A row by its columns' names."""

    cells: sqlite3.Row

    def text(self, name: str) -> str:
        """Text that is always there."""
        return as_text(self.cells[name]) or ""

    def text_or_none(self, name: str) -> str | None:
        """Text that may be missing."""
        return as_text(self.cells[name])

    def number(self, name: str) -> int:
        """A whole number."""
        return int(self.cells[name])

    def real(self, name: str) -> float:
        """A number; one that is none was stored as nothing."""
        return float(self.cells[name] or 0.0)

    def day(self, name: str) -> date | None:
        """A date, or None."""
        return as_day(self.cells[name])

    def json(self, name: str) -> Json:
        """A value of any shape."""
        return json_of(self.cells[name])

    def span(self, start: str = "start", end: str = "end") -> Span:
        """A span."""
        return Span(self.number(start), self.number(end))


def select(connection: sqlite3.Connection, statement: str, *cells: Cell) -> Iterator[Row]:
    """The rows that a statement gives."""
    cursor = connection.cursor()
    cursor.row_factory = sqlite3.Row
    return (Row(found) for found in cursor.execute(statement, cells))
