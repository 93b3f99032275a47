from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.loading.dates import iso_date, read_date

DAY = date(2019, 8, 23)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("HANOI, Feb 28 (Wire) —", id="a dateline without a year"),
        pytest.param("August 2019", id="a month without a day"),
        pytest.param("30 February 2019", id="a day that no calendar has"),
        pytest.param("03/04/2019", id="day and month that could be either"),
        pytest.param("0000-01-01", id="the year nought"),
        pytest.param("10.0.12.2019", id="digits of a version number"),
        pytest.param("9" * 5_000, id="five thousand digits"),
        pytest.param("on the 23rd", id="a day alone"),
    ],
)
def test_no_full_date(text: str) -> None:
    assert read_date(text) is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Friday 23 August 2019 - 03:07", id="weekday, day, month, year, time"),
        pytest.param("Aug. 23, 2019", id="American, month cut short"),
        pytest.param("23rd of August, 2019", id="day with ending"),
        pytest.param("Fri\u202f23\u00a0Aug\u00a02019", id="spaces that do not break"),
        pytest.param("2019-08-23T03:07:00Z", id="ISO timestamp"),
        pytest.param("23/08/2019", id="day first, beyond 12"),
        pytest.param("08/23/2019", id="month first, day beyond 12"),
        pytest.param("23-Aug-2019", id="with hyphens"),
        pytest.param("SEOUL, 23 AUG 2019", id="in capitals"),
        pytest.param("23 August 2019, changed 24 August 2019", id="the first of two"),
        pytest.param("31 June 2019, that is 23 August 2019", id="the first that exists"),
    ],
)
def test_full_dates(text: str) -> None:
    assert read_date(text) == DAY


def test_the_same_day_and_month_in_figures_is_no_doubt() -> None:
    assert read_date("05/05/2019") == date(2019, 5, 5)


@pytest.mark.parametrize("text", ["2019-8-23", "20190823", "2019-08-23 or so", "2019-02-30", "2019-08-23" + " " * 500])
def test_no_iso_date(text: str) -> None:
    assert iso_date(text) is None


@pytest.mark.parametrize("text", ["2019-08-23", " 2019-08-23T23:30:00-04:00 ", "2019-08-23 03:07"])
def test_iso_dates(text: str) -> None:
    assert iso_date(text) == DAY


@given(st.text(alphabet="0123456789-/. Augst,T:thnrd", max_size=60))
def test_no_text_breaks_the_reading(text: str) -> None:
    assert read_date(text) is None or isinstance(read_date(text), date)
    assert iso_date(text) is None or isinstance(iso_date(text), date)
