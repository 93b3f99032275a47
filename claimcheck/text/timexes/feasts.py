"""The days of holidays: a rule of the vocabulary and a year give a date."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType

from claimcheck.text.timexes.positions import day_of, nth_weekday
from claimcheck.text.timexes.vocabulary import words

__all__ = ["easter_sunday", "feast_day", "orthodox_easter_sunday", "weekend_of"]

_WEDNESDAY = 3
# The day before the first of the Hebrew calendar; year lengths that may not be, and the last digit of a full year's.
_EPOCH, _TOO_LONG, _TOO_SHORT, _LONG_CHESHVAN = -1_373_427, 356, 382, 5


def feast_day(rule: Mapping[str, int], year: int) -> date | None:
    """The day of a holiday in a year, or None outside the calendar.

    Args:
        rule: `month` and `day`; or `month`, `weekday` and `nth` (-1 the last) with days `after` that; or days after
            `easter` Sunday; or after the `orthodox` one, the Jewish new year (`hebrew`) or the `lunar` one.
        year: A year.
    """
    if "day" in rule:
        return day_of(year, rule["month"], rule["day"])
    if "nth" in rule:
        return _later(nth_weekday(year, rule["month"], rule["weekday"], rule["nth"]), rule.get("after", 0))
    if "orthodox" in rule:
        return _later(orthodox_easter_sunday(year), rule["orthodox"])
    if "hebrew" in rule:
        return _hebrew(rule, year)
    if "lunar" in rule:
        return _later(_lunar_new_years().get(year), rule["lunar"])
    return _later(easter_sunday(year), rule["easter"])


@cache
def _lunar_new_years() -> Mapping[int, date]:
    days = [date.fromisoformat(day) for day in words("lunar_new_year", "days")]
    return MappingProxyType({day.year: day for day in days})


def _hebrew(rule: Mapping[str, int], year: int) -> date | None:
    long = (_rosh_hashanah(year + 1) - _rosh_hashanah(year)) % 10 == _LONG_CHESHVAN
    ordinal = _rosh_hashanah(year) + rule["hebrew"] + (rule.get("cheshvan", 0) if long else 0)
    inside = date.min.toordinal() <= ordinal <= date.max.toordinal()
    return date.fromordinal(ordinal) if inside and date.min.year <= year <= date.max.year else None


def _rosh_hashanah(year: int) -> int:
    """The ordinal of the Jewish new year's day in a Gregorian year.

    By the arithmetic of the fixed calendar; its days agree with the package `holidays` 0.109 from 1947 to 2100.
    """
    hebrew = year + 3761
    before, this, after = (_molad(hebrew + step) for step in (-1, 0, 1))
    late = 2 if after - this == _TOO_LONG else 1 if this - before == _TOO_SHORT else 0
    return _EPOCH + this + late


def _molad(hebrew: int) -> int:
    """Days from the epoch to the new moon of a Hebrew year, put off where it may not be a new year's day."""
    months = (235 * hebrew - 234) // 19
    days = 29 * months + (12084 + 13753 * months) // 25920
    return days + 1 if 3 * (days + 1) % 7 < 3 else days  # noqa: PLR2004 - not a Sunday, Wednesday or Friday


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
