"""The time between two dates, each known to the day, the month or the year: what it can be at least and at most."""

from __future__ import annotations

import math
from datetime import date, timedelta

from msgspec import Struct

from claimcheck_plugins.calendar.slots import Slot, Unit

__all__ = ["Between", "Days", "aligned", "between", "moved", "whole_units", "whole_years"]

Days = tuple[date, date]
"""The first and the last day that a date can mean."""

_MONTHS = 12
_DAYS_IN_WEEK = 7
_DAYS_IN_MONTH = 30.44
# Below so many weeks or months a count is told to the nearest, with a little room.
_FEW, _ROUNDED = 3, 0.6


class Between(Struct, frozen=True):
    """How many units lie between two dates, at least and at most; negative when the second comes first."""

    low: float
    high: float
    unit: Unit

    @property
    def words(self) -> str:
        """As a reader counts: "12 years", "11 to 13 years", with one decimal where it does not come out even."""
        low, high = _shown(self.low), _shown(self.high)
        said = low if low == high else f"{low} to {high}"
        return f"{said} {self.unit}{'' if said == '1' else 's'}"


def _shown(value: float) -> str:
    return f"{value:,.1f}".removesuffix(".0")


def between(start: Days, end: Days, unit: Unit) -> Between:
    """The time from a date to a later one.

    Args:
        start: Its first and last day.
        end: The same.
        unit: What is counted; parts of weeks, months and years are decimals.

    Example:
        >>> day = date(2021, 5, 3)
        >>> between((day, day), (date(2021, 5, 24), date(2021, 5, 24)), "week").words
        '3 weeks'
    """
    return Between(_count(start[1], end[0], unit), _count(start[0], end[1], unit), unit)


def _count(start: date, end: date, unit: Unit) -> float:
    days = (end - start).days
    if unit == "day":
        return days
    if unit == "week":
        return days / _DAYS_IN_WEEK
    if days < 0:
        return -_count(end, start, unit)
    months = (end.year - start.year) * _MONTHS + end.month - start.month - (end.day < start.day)
    rest = (end - moved(start, months)).days
    count = months + min(rest / _DAYS_IN_MONTH, 0.99)
    return count if unit == "month" else count / _MONTHS


def whole_years(birth: date, day: date) -> int:
    """The age in years completed on a day; who was born on 29 February completes one on 1 March."""
    return day.year - birth.year - ((day.month, day.day) < (birth.month, birth.day))


def moved(day: date, months: int) -> date:
    """So many months later, on the same day of the month or its last."""
    year, month = divmod(day.year * _MONTHS + day.month - 1 + months, _MONTHS)
    for last in range(day.day, 27, -1):
        found = _on(year, month + 1, last)
        if found is not None:
            return found
    return _on(year, month + 1, day.day) or day


def _on(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def aligned(start: Slot, end: Slot) -> tuple[Days, Days] | None:
    """The days of two dates that belong together: one without its year is taken in the year that puts them in order.

    Returns None where a date has no days.
    """
    if start.from_ is None or start.to is None or end.from_ is None or end.to is None:
        return None
    first, last = (start.from_, start.to), (end.from_, end.to)
    if start.grain == "year" or end.grain == "year" or start.dated == end.dated is True:
        return first, last
    if end.dated or not start.dated:
        before = [days for days in _years_around(first, last[0].year) if days[0] <= last[1]]
        return (before[-1] if before else first), last
    after = [days for days in _years_around(last, first[0].year) if days[1] >= first[0]]
    return first, (after[0] if after else last)


def _years_around(days: Days, year: int) -> list[Days]:
    """The same days in a year and the two beside it."""
    return [pair for one in (year - 1, year, year + 1) if (pair := _in_year(days, one)) is not None]


def _in_year(days: Days, year: int) -> Days | None:
    first = _on(year, days[0].month, days[0].day)
    if first is None:
        return None
    return first, first + timedelta(days=(days[1] - days[0]).days)


def whole_units(time: Between) -> tuple[int, int]:
    """What the time may be called in whole units: 11.7 to 12.7 years may be 11, 12 or 13.

    One or two weeks or months are told to the nearest: 1.7 months are two, and 1.4 are one.
    """
    if time.unit in {"week", "month"} and abs(time.high) < _FEW:
        return math.ceil(time.low - _ROUNDED), math.floor(time.high + _ROUNDED)
    return math.floor(time.low), math.ceil(time.high)
