"""Holidays by rule: the days of a year, against published tables; the weekends beside them."""

from datetime import date

import pytest

from claimcheck.text.timexes.feasts import easter_sunday, feast_day, orthodox_easter_sunday, weekend_of
from claimcheck.text.timexes.vocabulary import mapping


# Easter Sundays from the table of the U.S. Census Bureau (https://www.census.gov/data/software/x13as/genhol/easter-dates.html).
@pytest.mark.parametrize(
    "sunday",
    [date(1999, 4, 4), date(2000, 4, 23), date(2008, 3, 23), date(2011, 4, 24), date(2019, 4, 21), date(2024, 3, 31)],
    ids=str,
)
def test_easter_sunday(sunday: date) -> None:
    assert easter_sunday(sunday.year) == sunday


# As the package `holidays` 0.109 gives them (PyPI; Greece, the United Kingdom, the United States, Israel, China).
FEASTS = [
    ("orthodox easter", date(2019, 4, 28)),
    ("orthodox easter", date(2024, 5, 5)),
    ("good friday", date(2019, 4, 19)),
    ("whit monday", date(2019, 6, 10)),
    ("shrove tuesday", date(2019, 3, 5)),
    ("thanksgiving", date(2019, 11, 28)),
    ("black friday", date(2019, 11, 29)),
    ("memorial day", date(2019, 5, 27)),
    ("canada day", date(2019, 7, 1)),
    ("rosh hashanah", date(2019, 9, 30)),
    ("rosh hashanah", date(2024, 10, 3)),
    ("yom kippur", date(2023, 9, 25)),
    ("passover", date(2019, 4, 20)),
    ("purim", date(2024, 3, 24)),
    ("hanukkah", date(2019, 12, 23)),
    ("hanukkah", date(2020, 12, 11)),
    ("lunar new year", date(2019, 2, 5)),
    ("lunar new year", date(2024, 2, 10)),
]


@pytest.mark.parametrize(("name", "day"), FEASTS, ids=[f"{name} {day.year}" for name, day in FEASTS])
def test_a_holiday_falls_on_its_day(name: str, day: date) -> None:
    assert feast_day(mapping("holidays")[name], day.year) == day


@pytest.mark.parametrize(
    ("day", "saturday"),
    [
        pytest.param(date(2019, 9, 2), date(2019, 8, 31), id="a Monday: the weekend before"),
        pytest.param(date(2019, 4, 19), date(2019, 4, 20), id="a Friday: the weekend after"),
        pytest.param(date(2019, 4, 21), date(2019, 4, 20), id="a Sunday: that weekend"),
    ],
)
def test_weekend_beside_a_holiday(day: date, saturday: date) -> None:
    assert weekend_of(day) == saturday


@pytest.mark.parametrize("rule", mapping("holidays").values(), ids=mapping("holidays"))
def test_no_holiday_raises_at_the_edges_of_the_calendar(rule: dict[str, int]) -> None:
    days = [feast_day(rule, year) for year in (0, 1, 9999, 10_000)]

    assert days[0] is days[3] is None
    assert {day.year for day in days[1:3] if day} <= {1, 9999}
    assert weekend_of(date.max) is None
    assert orthodox_easter_sunday(0) is None
