"""How days, figures and names are said."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.text.words import (
    cardinal_words,
    date_words,
    in_running_text,
    number_words,
    ordinal_words,
    period_words,
    series_words,
    times_words,
)


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        pytest.param(None, None, "", id="open at both ends"),
        pytest.param(date(2018, 5, 1), None, "since 1 May 2018", id="open end"),
        pytest.param(None, date(2018, 5, 1), "until 1 May 2018", id="open start"),
        pytest.param(date(2019, 8, 21), date(2019, 8, 21), "21 August 2019", id="a day"),
        pytest.param(date(2019, 6, 21), date(2019, 6, 30), "21 to 30 June 2019", id="within a month"),
        pytest.param(date(2020, 2, 1), date(2020, 2, 28), "1 to 28 February 2020", id="not quite a month"),
        pytest.param(date(2020, 2, 1), date(2020, 2, 29), "February 2020", id="a month"),
        pytest.param(date(2019, 1, 1), date(2019, 12, 31), "2019", id="a year"),
        pytest.param(date(2019, 1, 1), date(2021, 12, 31), "2019 to 2021", id="years"),
        pytest.param(date(2019, 1, 2), date(2019, 12, 31), "2 January to 31 December 2019", id="within a year"),
        pytest.param(date(2018, 1, 2), date(2019, 12, 31), "2 January 2018 to 31 December 2019", id="longer"),
    ],
)
def test_period(first: date | None, last: date | None, words: str) -> None:
    assert period_words(first, last) == words


def test_a_day_has_its_weekday_only_when_asked() -> None:
    day = date(2019, 8, 23)
    assert (date_words(day), date_words(day, weekday=True)) == ("23 August 2019", "Friday 23 August 2019")
    assert period_words(day, day, weekday=True) == "Friday 23 August 2019"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        pytest.param(30000, "30,000", id="whole"),
        pytest.param(2.5, "2.5", id="fraction"),
        pytest.param(3.0, "3", id="whole as a fraction"),
        pytest.param(10**30, "1" + ",000" * 10, id="thirty digits"),
        pytest.param(float("inf"), "inf", id="no end"),
        pytest.param("many", "many", id="no number"),
    ],
)
def test_number(number: object, words: str) -> None:
    assert number_words(number) == words


@pytest.mark.parametrize(
    ("number", "count", "times", "place"),
    [
        (0, "no", "never", "0th"),
        (1, "one", "once", "first"),
        (2.0, "two", "twice", "second"),
        (10, "ten", "ten times", "tenth"),
        (11, "11", "11 times", "11th"),
        (2.5, "2.5", "2.5 times", "second"),
        (1121, "1,121", "1,121 times", "1,121st"),
        (-1, "-1", "-1 times", "-1th"),
        (10**30, "1" + ",000" * 10, "1" + ",000" * 10 + " times", "1" + ",000" * 10 + "th"),
    ],
)
def test_counts(number: float, count: str, times: str, place: str) -> None:
    assert (cardinal_words(number), times_words(number), ordinal_words(number)) == (count, times, place)


@pytest.mark.parametrize(
    ("parts", "words"),
    [((), ""), (("Bonn",), "Bonn"), (("Bonn", "Rome"), "Bonn and Rome"), (("a", "b", "c"), "a, b and c")],
)
def test_series(parts: tuple[str, ...], words: str) -> None:
    assert series_words(parts) == words


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("Japan", "Japan"),
        ("The Gambia", "the Gambia"),
        ("United States", "the United States"),
        ("Czech Republic", "the Czech Republic"),
        ("Republic of the Congo", "the Republic of the Congo"),
    ],
)
def test_articles(label: str, words: str) -> None:
    assert in_running_text(label) == words
