"""The time between two dates."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck_plugins.calendar.elapsed import Between, Days, aligned, between, moved, whole_units, whole_years
from claimcheck_plugins.calendar.slots import Slot, Unit

DAYS = st.dates(date(1583, 1, 1), date(2999, 12, 31))


def day(text: str) -> Days:
    found = date.fromisoformat(text)
    return found, found


@pytest.mark.parametrize(
    ("start", "end", "unit", "words"),
    [
        (day("2021-05-03"), day("2021-05-24"), "day", "21 days"),
        (day("2021-05-03"), day("2021-05-24"), "week", "3 weeks"),
        (day("2021-01-31"), day("2021-02-28"), "month", "0.9 months"),
        (day("2021-05-24"), day("2021-05-03"), "week", "-3 weeks"),
        ((date(1995, 1, 1), date(1995, 12, 31)), (date(2007, 1, 1), date(2007, 12, 31)), "year", "11 to 13 years"),
        (day("2020-02-29"), day("2021-02-28"), "year", "1 year"),
    ],
)
def test_between(start: Days, end: Days, unit: Unit, words: str) -> None:
    assert between(start, end, unit).words == words


@pytest.mark.parametrize(
    ("time", "whole"),
    [
        (Between(11.7, 12.7, "year"), (11, 13)),
        (Between(1.7, 1.7, "month"), (2, 2)),
        (Between(1.4, 1.4, "week"), (1, 2)),
        (Between(20, 21, "day"), (20, 21)),
    ],
)
def test_whole_units(time: Between, whole: tuple[int, int]) -> None:
    assert whole_units(time) == whole


@given(DAYS, DAYS)
def test_an_age_is_the_last_birthday(one: date, other: date) -> None:
    birth, now = sorted((one, other))
    age = whole_years(birth, now)

    assert age == max(n for n in range(now.year - birth.year + 1) if (birth.year + n, *_month_day(birth)) <= _key(now))


def _month_day(day: date) -> tuple[int, int]:
    return day.month, day.day


def _key(day: date) -> tuple[int, int, int]:
    return day.year, day.month, day.day


@given(DAYS, st.integers(-1200, 1200))
def test_months_are_moved_to_a_day_of_that_month(start: date, months: int) -> None:
    then = moved(start, months)

    assert (then.year * 12 + then.month) - (start.year * 12 + start.month) == months
    assert then.day == start.day or (then + timedelta(days=1)).day == 1


def slot(day: date, *, dated: bool) -> Slot:
    return Slot(0, 1, "x", "D", day, day, "day", dated, unit="day")


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (slot(date(2019, 12, 24), dated=False), slot(date(2020, 1, 3), dated=True), ("2019-12-24", "2020-01-03")),
        (slot(date(2020, 12, 24), dated=False), slot(date(2020, 1, 3), dated=True), ("2019-12-24", "2020-01-03")),
        (slot(date(2019, 12, 24), dated=True), slot(date(2019, 1, 3), dated=False), ("2019-12-24", "2020-01-03")),
        (slot(date(2019, 5, 3), dated=True), slot(date(2018, 5, 9), dated=True), ("2019-05-03", "2018-05-09")),
        (slot(date(2019, 8, 1), dated=False), slot(date(2019, 5, 1), dated=False), ("2018-08-01", "2019-05-01")),
    ],
)
def test_a_date_without_its_year_is_taken_in_the_year_that_puts_the_two_in_order(
    start: Slot, end: Slot, expected: tuple[str, str]
) -> None:
    found = aligned(start, end)

    assert found is not None
    assert tuple(days[0].isoformat() for days in found) == expected


def test_a_date_without_days_is_no_date() -> None:
    assert aligned(slot(date(2019, 5, 3), dated=True), Slot(0, 1, "x", "T")) is None
