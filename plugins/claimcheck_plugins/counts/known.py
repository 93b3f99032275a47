"""What the references have of a counted thing, by what is counted: figures of the day, or dated ones around it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TypeAlias

from msgspec import Struct

from claimcheck import Fact
from claimcheck.text.words import number_words

__all__ = ["Count", "Interval", "counts_of"]

Interval: TypeAlias = tuple[date | None, date | None]


class Count(Struct, frozen=True):
    """Figures by one definition.

    Attributes:
        definition: What is counted ("active duty"), with what else tells the rows apart; "" when nothing does.
        rows: Rows with a figure.
        dated: Whether they speak for the claim's own date: one holds on it, or there is one before and one after.
    """

    definition: str
    rows: tuple[Fact, ...]
    dated: bool

    @property
    def low(self) -> float:
        """The lowest figure."""
        return min(row.low for row in self.rows if row.low is not None)

    @property
    def high(self) -> float:
        """The highest figure."""
        return max(row.high if row.high is not None else row.low for row in self.rows if row.low is not None)

    @property
    def figure(self) -> str:
        """The figures in words."""
        rows = sorted(self.rows, key=lambda row: row.low or 0)
        return rows[-1].value if self.low == self.high else f"{number_words(self.low)} to {rows[-1].value}"

    @property
    def words(self) -> str:
        """The figures and what they count."""
        return f"{self.figure} ({self.definition})" if self.definition else self.figure

    @property
    def disagreement(self) -> str:
        """Who has which figure, where sources of the same days differ: "A has 5, B has 7"; else ""."""
        said = {(row.publisher, row.value) for row in self.rows if self._is_shared(row)}
        publishers, values = {publisher for publisher, _ in said}, {value for _, value in said}
        if len(publishers) < 2 or len(values) < 2:  # noqa: PLR2004  nobody to disagree with
            return ""
        return ", ".join(f"{publisher} has {value}" for publisher, value in sorted(said))

    def _is_shared(self, row: Fact) -> bool:
        """Whether another publisher's row holds on one of its days."""
        return any(
            other.publisher != row.publisher
            and (other.valid_from or date.min) <= (row.valid_to or date.max)
            and (row.valid_from or date.min) <= (other.valid_to or date.max)
            for other in self.rows
        )


def counts_of(rows: Sequence[Fact], when: Interval, dimensions: Sequence[str]) -> list[Count]:
    """The rows of each definition: those that hold on the date, else those around it.

    Args:
        rows: From a look-up for the date.
        when: First and last day that the claim can mean.
        dimensions: Qualifiers that tell rows apart besides their definition.
    """
    named: dict[str, list[Fact]] = {}
    for row in rows:
        if row.low is not None:
            said = [row.qualifiers[key] for key in ("definition", *dimensions) if key in row.qualifiers]
            named.setdefault(", ".join(said), []).append(row)
    counts = []
    for definition, mine in named.items():
        holding = [row for row in mine if _holds(row, when)]
        around = {_is_before(row, when) for row in mine} == {True, False}
        counts.append(Count(definition, tuple(holding or mine), dated=bool(holding) or around))
    return counts


def _is_before(row: Fact, when: Interval) -> bool:
    return row.valid_to is not None and when[0] is not None and row.valid_to < when[0]


def _holds(row: Fact, when: Interval) -> bool:
    """Whether the row holds on the claim's own date, rather than near it."""
    first, last = when
    begins = row.valid_from is None or last is None or row.valid_from <= last
    return begins and (row.valid_to is None or first is None or first <= row.valid_to)
