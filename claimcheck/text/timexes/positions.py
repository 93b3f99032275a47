"""Calendar arithmetic on TIMEX3 dates: a value is a unit and a number on that unit's line.

A month is the number of months since year 0, a week the number of weeks since 0001-01-01, and so on: moving, comparing
and changing granularity are then sums. Nothing here raises for a date outside the years 1 to 9999: it gives None.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Literal, TypeAlias

from msgspec import Struct

from claimcheck.ondemand import lazy_pattern

__all__ = ["Interval", "Position", "Unit", "day_of", "narrowed", "nth_weekday", "position_of"]

Unit: TypeAlias = Literal["D", "W", "WE", "M", "Q", "S", "H", "Y", "Y10", "Y100", "Y1000"]
Interval: TypeAlias = tuple[date, date]

_MONTHS_IN: Mapping[str, int] = MappingProxyType({"M": 1, "Q": 3, "H": 6, "Y": 12})
_YEARS_IN: Mapping[str, int] = MappingProxyType({"Y": 1, "Y10": 10, "Y100": 100, "Y1000": 1000})
_PER_YEAR: Mapping[str, int] = MappingProxyType({"M": 12, "Q": 4, "S": 4, "H": 2})
_SEASONS = ("SP", "SU", "FA", "WI")
_LAST_MONTH = date.max.year * 12 + 11
_DECEMBER = 12
_VALUE = lazy_pattern(
    r"(?P<Y>\d{4})(?:-(?:W(?P<W>\d\d)(?P<WE>-WE)?|Q(?P<Q>[1-4])|H(?P<H>[12])|(?P<S>SP|SU|FA|WI)"
    r"|(?P<M>\d\d)(?:-(?P<D>\d\d)(?:T.{0,20})?)?))?|(?P<Y10>\d{3})|(?P<Y100>\d\d)",
)


class Position(Struct, frozen=True, order=True):
    """The `index`-th day, week, month, quarter, season, half, year, decade, century or millennium."""

    unit: Unit
    index: int

    @classmethod
    def at(cls, day: date, unit: Unit) -> Position:
        """The position of that unit that holds the day. A winter counts for the year of its December."""
        ordinal = day.toordinal() - 1
        if unit == "D":
            return cls(unit, ordinal)
        if unit in ("W", "WE"):
            return cls(unit, ordinal // 7)
        if unit == "S":
            return cls(unit, (day.year * 12 + day.month - 3) // 3)
        if unit in _YEARS_IN:
            return cls(unit, day.year // _YEARS_IN[unit])
        return cls(unit, (day.year * 12 + day.month - 1) // _MONTHS_IN[unit])

    @classmethod
    def in_year(cls, year: int, unit: Unit, number: int) -> Position:
        """The `number`-th (from 1) month, quarter, season or half of a year."""
        return cls(unit, year * _PER_YEAR[unit] + number - 1)

    def moved(self, count: int) -> Position:
        """So many units later."""
        return Position(self.unit, self.index + count)

    def as_unit(self, unit: Unit) -> Position | None:
        """The position of another unit that holds this one's first day."""
        interval = self.interval()
        return Position.at(interval[0], unit) if interval else None

    def interval(self) -> Interval | None:
        """The first and the last day, or None outside the years 1 to 9999."""
        if self.unit in ("D", "W", "WE"):
            return self._interval_of_days()
        if self.unit == "S":
            return _months(self.index * 3 + 2, 3)
        if self.unit in _YEARS_IN:
            years = _YEARS_IN[self.unit]
            return _months(self.index * years * 12, years * 12)
        return _months(self.index * _MONTHS_IN[self.unit], _MONTHS_IN[self.unit])

    def _interval_of_days(self) -> Interval | None:
        first, length = {"D": (self.index, 1), "W": (self.index * 7, 7)}.get(self.unit, (self.index * 7 + 5, 2))
        if not 0 <= first <= date.max.toordinal() - length:
            return None
        start = date.fromordinal(first + 1)
        return start, start + timedelta(days=length - 1)

    @property
    def value(self) -> str | None:
        """The TIMEX3 value, or None outside the years 1 to 9999."""
        interval = self.interval()
        if interval is None:
            return None
        first = interval[0]
        if self.unit == "D":
            return first.isoformat()
        if self.unit in ("W", "WE"):
            year, week, _ = Position("W", self.index).interval_start().isocalendar()
            return f"{year:04}-W{week:02}" + ("-WE" if self.unit == "WE" else "")
        return self._value_of_months(first)

    def interval_start(self) -> date:
        """The first day of a position inside the calendar."""
        return date.fromordinal(min(max(self.index * 7, 0) + 1, date.max.toordinal()))

    def _value_of_months(self, first: date) -> str:
        if self.unit in _YEARS_IN:
            width = {"Y": 4, "Y10": 3, "Y100": 2, "Y1000": 1}[self.unit]
            return f"{self.index:0{width}}"
        if self.unit == "M":
            return f"{first.year:04}-{first.month:02}"
        number = self.index % _PER_YEAR[self.unit]
        ending = _SEASONS[number] if self.unit == "S" else f"{self.unit}{number + 1}"
        return f"{self.index // _PER_YEAR[self.unit]:04}-{ending}"


def _months(first: int, count: int) -> Interval | None:
    """The days of `count` months from the `first`, counted from January of year 0 (which no date reaches)."""
    if count > _DECEMBER and first < _DECEMBER <= first + count - 1:
        first, count = _DECEMBER, first + count - _DECEMBER
    last = first + count - 1
    if first < _DECEMBER or last > _LAST_MONTH:
        return None
    start = date(first // 12, first % 12 + 1, 1)
    end = date(last // 12, last % 12 + 1, 1)
    return start, end.replace(day=_days_in_month(end))


def _days_in_month(first: date) -> int:
    if first.month == _DECEMBER:
        return 31
    return first.replace(month=first.month + 1).toordinal() - first.toordinal()


def day_of(year: int, month: int, day: int) -> date | None:
    """The date, or None when the calendar has no such day ("31 June")."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def position_of(value: str) -> Position | None:
    """The position that a TIMEX3 value of a date names, or None ("XXXX-06", "PRESENT_REF", "2019-06-31").

    >>> position_of("2018-Q3")
    Position(unit='Q', index=8074)
    """
    match = _VALUE.fullmatch(value)
    if match is None:
        return None
    found = {key: text for key, text in match.groupdict().items() if text}
    if "Y" not in found:
        ((unit, digits),) = found.items()
        return Position("Y10" if unit == "Y10" else "Y100", int(digits))
    year = int(found.pop("Y"))
    return _position_in_year(year, found)


def _position_in_year(year: int, found: Mapping[str, str]) -> Position | None:
    if not found:
        return Position("Y", year)
    if "W" in found:
        return _week(year, int(found["W"]), "WE" if "WE" in found else "W")
    if "S" in found:
        return Position.in_year(year, "S", _SEASONS.index(found["S"]) + 1)
    if "M" in found:
        first = day_of(year, int(found["M"]), int(found.get("D", "1")))
        return Position.at(first, "D" if "D" in found else "M") if first else None
    unit: Unit = "Q" if "Q" in found else "H"
    return Position.in_year(year, unit, int(found[unit]))


def _week(year: int, week: int, unit: Unit) -> Position | None:
    try:
        return Position.at(date.fromisocalendar(year, week, 1), unit)
    except ValueError:
        return None


def narrowed(interval: Interval, mod: str | None) -> Interval:
    """The first, middle or last third of an interval for START, MID and END ("late June": 21 to 30 June)."""
    start, end = interval
    if mod not in ("START", "MID", "END"):
        return interval
    months = (end.year - start.year) * 12 + end.month - start.month + 1
    if months >= 3 and months % 3 == 0:  # noqa: PLR2004 - thirds of a year are counted in months
        first = start.year * 12 + start.month - 1 + ("START", "MID", "END").index(mod) * months // 3
        return _months(first, months // 3) or interval
    days = end.toordinal() - start.toordinal() + 1
    third = days // 3
    if third == 0:
        return interval
    if mod == "START":
        return start, start + timedelta(days=third - 1)
    if mod == "MID":
        return start + timedelta(days=third), start + timedelta(days=2 * third - 1)
    return start + timedelta(days=2 * third), end


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date | None:
    """The `nth` Monday (1) .. Sunday (7) of a month, -1 for the last."""
    first = day_of(year, month, 1)
    if first is None:
        return None
    if nth > 0:
        return day_of(year, month, 1 + (weekday - first.isoweekday()) % 7 + 7 * (nth - 1))
    last = first.replace(day=_days_in_month(first))
    return last - timedelta(days=(last.isoweekday() - weekday) % 7)
