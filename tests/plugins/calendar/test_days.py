"""Days in words and in the Julian calendar."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck_plugins.calendar.days import WEEKDAYS, julian_weekday, words


def test_words() -> None:
    assert words(date(2020, 2, 6)) == "6 February 2020"


@pytest.mark.parametrize(
    ("day", "weekday"),
    [
        pytest.param(date(1582, 10, 4), "Thursday", id="the last Julian day in Rome"),
        pytest.param(date(1752, 9, 2), "Wednesday", id="the last Julian day in London"),
        pytest.param(date(1918, 1, 31), "Wednesday", id="the last Julian day in Petrograd"),
        pytest.param(date(1307, 10, 13), "Friday", id="the arrest of the Templars"),
    ],
)
def test_julian_weekdays(day: date, weekday: str) -> None:
    assert WEEKDAYS[julian_weekday(day) - 1] == weekday


@given(st.dates(date(1900, 3, 1), date(2100, 2, 28)))
def test_thirteen_days_lie_between_the_calendars(day: date) -> None:
    assert julian_weekday(day) == (day.toordinal() + 13 - 1) % 7 + 1
