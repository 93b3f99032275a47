"""Calendar arithmetic: values there and back, edges of the calendar, thirds of a period."""

import calendar
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.timexes.positions import Position, Unit, narrowed, nth_weekday, position_of

UNITS: tuple[Unit, ...] = ("D", "W", "WE", "M", "Q", "S", "H", "Y", "Y10", "Y100")


@given(st.dates(date(2, 1, 1), date(9990, 1, 1)), st.sampled_from(UNITS))
def test_value_is_read_back_as_the_same_position(day: date, unit: Unit) -> None:
    position = Position.at(day, unit)

    assert position_of(position.value or "") == position


@given(st.dates(date(20, 1, 1), date(9900, 1, 1)), st.sampled_from([unit for unit in UNITS if unit != "WE"]))
def test_interval_holds_the_day_that_it_was_made_for(day: date, unit: Unit) -> None:
    start, end = Position.at(day, unit).interval() or (date.max, date.min)

    assert start <= day <= end


@pytest.mark.parametrize(
    "value",
    ["XXXX-06", "PRESENT_REF", "2019-06-31", "2019-13", "2019-W54", "P3D", "", "2019-Q5", "20190", "0000-01-01"],
)
def test_value_that_names_no_position_gives_none(value: str) -> None:
    position = position_of(value)

    assert position is None or position.interval() is None


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2019-08-23TNI", date(2019, 8, 23), date(2019, 8, 23)),
        ("2019-W34", date(2019, 8, 19), date(2019, 8, 25)),
        ("2019-W34-WE", date(2019, 8, 24), date(2019, 8, 25)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("2018-Q3", date(2018, 7, 1), date(2018, 9, 30)),
        ("2018-H2", date(2018, 7, 1), date(2018, 12, 31)),
        ("2018-WI", date(2018, 12, 1), date(2019, 2, 28)),
        ("2018", date(2018, 1, 1), date(2018, 12, 31)),
        ("199", date(1990, 1, 1), date(1999, 12, 31)),
        ("18", date(1800, 1, 1), date(1899, 12, 31)),
        ("00", date(1, 1, 1), date(99, 12, 31)),
        ("9999-12", date(9999, 12, 1), date(9999, 12, 31)),
    ],
)
def test_interval_of_each_unit(value: str, first: date, last: date) -> None:
    position = position_of(value)

    assert position is not None
    assert position.interval() == (first, last)


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("count", [-(10**9), 10**9], ids=["far past", "far future"])
def test_position_outside_the_calendar_has_no_value(unit: Unit, count: int) -> None:
    position = Position.at(date(2019, 8, 23), unit).moved(count)

    assert (position.interval(), position.value, position.as_unit("Y")) == (None, None, None)


@pytest.mark.parametrize(
    ("mod", "first", "last"),
    [
        ("START", date(2019, 6, 1), date(2019, 6, 10)),
        ("MID", date(2019, 6, 11), date(2019, 6, 20)),
        ("END", date(2019, 6, 21), date(2019, 6, 30)),
        ("APPROX", date(2019, 6, 1), date(2019, 6, 30)),
        (None, date(2019, 6, 1), date(2019, 6, 30)),
    ],
)
def test_thirds_of_a_month(mod: str | None, first: date, last: date) -> None:
    assert narrowed((date(2019, 6, 1), date(2019, 6, 30)), mod) == (first, last)


def test_thirds_of_a_year_are_counted_in_months_and_a_day_has_none() -> None:
    year = (date(2018, 1, 1), date(2018, 12, 31))
    day = (date(2018, 1, 1), date(2018, 1, 1))

    assert narrowed(year, "START") == (date(2018, 1, 1), date(2018, 4, 30))
    assert narrowed(year, "END") == (date(2018, 9, 1), date(2018, 12, 31))
    assert narrowed(day, "END") == day


@given(st.integers(1, 9999), st.integers(1, 12), st.integers(1, 7), st.sampled_from([1, 2, 3, 4, -1]))
def test_nth_weekday_agrees_with_the_calendar_module(year: int, month: int, weekday: int, nth: int) -> None:
    days = [week[weekday - 1] for week in calendar.Calendar().monthdayscalendar(year, month) if week[weekday - 1]]

    assert nth_weekday(year, month, weekday, nth) == date(year, month, days[nth - 1 if nth > 0 else nth])


def test_nth_weekday_outside_the_calendar_is_none() -> None:
    assert nth_weekday(10000, 1, 1, 1) is None
