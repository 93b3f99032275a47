"""What the references have for an indicator at a date, by definition."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TypeAlias

from msgspec import Struct

from claimcheck import Context, Fact, Match
from claimcheck_plugins.indicators.claims import IndicatorValue

__all__ = ["Known", "Series", "look_up", "year_that_fits"]

Interval: TypeAlias = tuple[date | None, date | None]

# A figure of the day is one that was published lately: statistics of a year come out a year or two later.
_LAG_YEARS = 2


class Series(Struct, frozen=True):
    """Figures by one definition.

    Attributes:
        definition: What is counted ("land"), or "".
        rows: The rows of the date, or the two around it; of a figure of the day also those of the years before.
        speaks: Whether they speak for the date: one holds on it, there is one on either side, or it is the latest.
    """

    definition: str
    rows: tuple[Fact, ...]
    speaks: bool

    @property
    def low(self) -> float:
        """The lowest figure."""
        return min(row.low for row in self.rows if row.low is not None)

    @property
    def high(self) -> float:
        """The highest figure."""
        return max(row.low for row in self.rows if row.low is not None)


class Known(Struct, frozen=True):
    """What was looked up: the day or days, the series found, and the look-up itself."""

    when: Interval
    series: tuple[Series, ...]
    match: Match


def look_up(value: IndicatorValue, context: Context) -> Known:
    """The figures for the claim's own date, else for the publication date.

    Args:
        value: The claim's value.
        context: Its references are asked for the value's property.
    """
    published = context.document.article.published
    own = value.from_ is not None
    when = (value.from_, value.to or value.from_) if own else (published, published)
    match = context.references.find(value.subject, value.property, when)
    rows = [row for row in match.rows if row.low is not None]
    lately: tuple[Fact, ...] = ()
    if not own and rows and published is not None:
        since = date(max(published.year - _LAG_YEARS, date.min.year), 1, 1)
        lately = context.references.find(value.subject, value.property, (since, published)).rows
    definitions = sorted({row.qualifiers.get("definition", "") for row in rows}, key=_usual_first)
    series = (_series(name, rows, lately, when, own=own) for name in definitions)
    return Known(when, tuple(series), match)


def _usual_first(definition: str) -> tuple[bool, str]:
    return definition != "total", definition


def _series(definition: str, rows: Iterable[Fact], lately: Iterable[Fact], when: Interval, *, own: bool) -> Series:
    mine = [row for row in rows if row.qualifiers.get("definition", "") == definition]
    sides = {_side(row, when) for row in mine}
    # Without a date of its own, the figure may be the latest there is; `find` has seen to it that it is not too old.
    speaks = 0 in sides or sides >= {-1, 1} or (not own and -1 in sides)
    recent = [row for row in lately if row.qualifiers.get("definition", "") == definition and row not in mine]
    return Series(definition, tuple(sorted([*mine, *recent], key=_begin)), speaks)


def _side(row: Fact, when: Interval) -> int:
    """Whether the row lies before the days (-1), after them (1) or on them (0)."""
    first, last = when
    if row.valid_to is not None and first is not None and row.valid_to < first:
        return -1
    return 1 if row.valid_from is not None and last is not None and row.valid_from > last else 0


def _begin(row: Fact) -> tuple[date, str]:
    return row.valid_from or date.min, row.row


def year_that_fits(value: IndicatorValue, context: Context, low: float, high: float) -> Fact | None:
    """The row from before the claim's date that comes nearest to the figure and lies between these two, or None."""
    rows = context.references.find(value.subject, value.property, (None, None)).rows
    last = value.from_ or context.document.article.published
    middle = (value.low + value.high) / 2
    fitting = [
        (abs(row.low - middle), row.valid_to, row)
        for row in rows
        if row.low is not None and low <= row.low <= high and row.valid_to is not None and last and row.valid_to < last
    ]
    return min(fitting, key=lambda found: found[:2], default=(0, None, None))[2]
