"""The days of holidays: a rule of the vocabulary and a year give a date."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from claimcheck.text.timexes.positions import day_of, nth_weekday

__all__ = ["easter_sunday", "feast_day", "orthodox_easter_sunday", "weekend_of"]

_WEDNESDAY = 3


def feast_day(rule: Mapping[str, int], year: int) -> date | None:
    """The day of a holiday in a year, or None outside the calendar.

    Args:
        rule: `month` and `day`; or `month`, `weekday` and `nth` (-1 the last) with days `after` that; or days after
            `easter` Sunday; or after the `orthodox` one.
        year: A year.
    """
    if "day" in rule:
        return day_of(year, rule["month"], rule["day"])
    if "nth" in rule:
        return _later(nth_weekday(year, rule["month"], rule["weekday"], rule["nth"]), rule.get("after", 0))
    if "orthodox" in rule:
        return _later(orthodox_easter_sunday(year), rule["orthodox"])
    return _later(easter_sunday(year), rule["easter"])


def _later(day: date | None, days: int) -> date | None:
    try:
        return day + timedelta(days=days) if day else None
    except OverflowError:
        return None


def weekend_of(day: date) -> date | None:
    """The Saturday of the weekend that a holiday makes long: the one before a Monday to Wednesday, else the one after.

    >>> weekend_of(date(2019, 9, 2)), weekend_of(date(2019, 4, 21))
    (datetime.date(2019, 8, 31), datetime.date(2019, 4, 20))
    """
    number = day.isoweekday()
    return _later(day, (-1 if number <= _WEDNESDAY else 6) - number)


def easter_sunday(year: int) -> date | None:
    """Easter Sunday of the Gregorian calendar (the rule of Meeus, Jones and Butcher)."""
    golden, century, in_century = year % 19, year // 100, year % 100
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - century // 4 - correction + 15) % 30
    leap = (32 + 2 * (century % 4) + 2 * (in_century // 4) - epact - in_century % 4) % 7
    shift = (golden + 11 * epact + 22 * leap) // 451
    month, day = divmod(epact + leap - 7 * shift + 114, 31)
    return day_of(year, month, day + 1)


def orthodox_easter_sunday(year: int) -> date | None:
    """Easter Sunday of the Julian calendar, as a day of the Gregorian one (the rule of Meeus).

    >>> orthodox_easter_sunday(2019)
    datetime.date(2019, 4, 28)
    """
    epact = (19 * (year % 19) + 15) % 30
    shift = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7
    month, day = divmod(epact + shift + 114, 31)
    return _later(day_of(year, month, day + 1), year // 100 - year // 400 - 2)
