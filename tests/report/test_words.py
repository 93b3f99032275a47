"""How dates, figures and verdicts are worded."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.models import Finding, Json, RowEvidence, Span, SpanEvidence
from claimcheck.report.words import (
    capital,
    count,
    date_words,
    first_words,
    moment_words,
    number_words,
    period_words,
    publishers_words,
    stopped,
    unquoted,
    value_words,
    verdict_words,
)


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        pytest.param(None, None, "", id="open at both ends"),
        pytest.param(date(2018, 5, 1), None, "since 1 May 2018", id="open end"),
        pytest.param(None, date(2018, 5, 1), "until 1 May 2018", id="open start"),
        pytest.param(date(2019, 8, 21), date(2019, 8, 21), "Wednesday 21 August 2019", id="a day"),
        pytest.param(date(2019, 6, 21), date(2019, 6, 30), "21 to 30 June 2019", id="within a month"),
        pytest.param(date(2020, 2, 1), date(2020, 2, 28), "1 to 28 February 2020", id="not quite a month"),
        pytest.param(date(2020, 2, 1), date(2020, 2, 29), "February 2020", id="a month"),
        pytest.param(date(2019, 1, 1), date(2019, 12, 31), "2019", id="a year"),
        pytest.param(date(2019, 1, 1), date(2021, 12, 31), "2019 to 2021", id="years"),
        pytest.param(date(2019, 1, 2), date(2019, 12, 31), "2 January 2019 to 31 December 2019", id="longer"),
    ],
)
def test_period(first: date | None, last: date | None, words: str) -> None:
    assert period_words(first, last) == words


def test_a_day_has_its_weekday_only_when_asked() -> None:
    day = date(2019, 8, 23)
    assert (date_words(day), date_words(day, weekday=True)) == ("23 August 2019", "Friday 23 August 2019")


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
    ("value", "words"),
    [
        pytest.param({}, "", id="unknown shape"),
        pytest.param({"low": 30000, "high": 30000, "bound": "<", "noun": "troops"}, "below 30,000 troops", id="bound"),
        pytest.param({"low": 10, "high": 20, "bound": "=", "unit": "kilometre"}, "10 to 20 kilometre", id="range"),
        pytest.param({"low": 25, "high": 25, "unit": "percentage"}, "25%", id="share"),
        pytest.param({"low": 2, "high": 2, "ordinal": True, "noun": "summit"}, "number 2 summit", id="ordinal"),
        pytest.param({"type": "DATE", "value": "XXXX-06"}, "unresolved (XXXX-06)", id="date without a year"),
        pytest.param({"type": "DATE", "from": "2018-06-01", "to": "2018-06-30"}, "June 2018", id="month"),
        pytest.param(
            {"relation": "capital-of", "subject": "country:FRE", "object": "city:freedonia-city", "place": None},
            "capital of · FRE · Freedonia City",
            id="relation",
        ),
        pytest.param(
            {"relation": "met", "number": 3, "bound": ">=", "participants": ["person:a-b", "person:c"]},
            "met · at least 3 · A B, C",
            id="meetings",
        ),
        pytest.param({"relation": "met", "object": "their words"}, "met · their words", id="object in words"),
    ],
)
def test_value(value: dict[str, Json], words: str) -> None:
    assert value_words(value) == words


ROW = RowEvidence("t", "r", "v", None, None, "", "", "", None, "")


@pytest.mark.parametrize(
    ("finding", "words"),
    [
        pytest.param(Finding("CAL101", "refuted", "wrong-weekday", "m"), "refuted", id="by the calendar"),
        pytest.param(
            Finding("NUM102", "refuted", "outside-tolerance", "m", evidence=(ROW,)),
            "refuted by a reference",
            id="by a row",
        ),
        pytest.param(
            Finding("CON101", "refuted", "internal-inconsistency", "m", evidence=(SpanEvidence(Span(0, 1)),)),
            "these two disagree",
            id="by the article itself",
        ),
        pytest.param(
            Finding("CON101", "conflicting", "internal-inconsistency", "m"), "in disagreement", id="in dispute"
        ),
    ],
)
def test_verdict(finding: Finding, words: str) -> None:
    assert verdict_words(finding.verdict, finding) == words


def test_words_are_cut_with_a_mark() -> None:
    assert [first_words("a b  c", n) for n in (2, 3, 4)] == ["a b…", "a b c", "a b c"]


def test_words_that_never_end_are_cut_too() -> None:
    assert first_words("x" * 1000, 2) == "x" * 48 + "…"


def test_small_words() -> None:
    assert (count(1, "claim"), count(2000, "claim"), count(2, "entry", "entries")) == (
        "1 claim",
        "2,000 claims",
        "2 entries",
    )
    assert (capital("these Two"), capital("")) == ("These Two", "")


@pytest.mark.parametrize(
    ("when", "words"),
    [
        ("2031-03-06T10:05:59.123+00:00", "6 March 2031, 10:05 UTC"),
        ("2031-03-06T10:05:59+05:30", "6 March 2031, 10:05 UTC+05:30"),
        ("2031-03-06", "6 March 2031"),
        ("on Monday", "on Monday"),
        ("", ""),
    ],
)
def test_moment(when: str, words: str) -> None:
    assert moment_words(when) == words


@pytest.mark.parametrize(
    ("publishers", "words"),
    [("A", "A"), ("A; B; C; D", "A; B; C; D"), ("A; B; C; D; E", "A; B; C and 2 more")],
)
def test_publishers(publishers: str, words: str) -> None:
    assert publishers_words(publishers) == words


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        pytest.param("“We have won”", "We have won", id="a quotation"),
        pytest.param("“yes” and “no”", "“yes” and “no”", id="two quotations"),
        pytest.param("“", "“", id="one mark"),
        pytest.param("40 lamps", "40 lamps", id="no quotation"),
    ],
)
def test_words_between_quotation_marks_have_none_of_their_own(words: str, shown: str) -> None:
    assert unquoted(words) == shown


@pytest.mark.parametrize("text", ["Whose?", "It is.", "He said “no.”"])
def test_a_sentence_keeps_its_end(text: str) -> None:
    assert stopped(text) == text


def test_a_sentence_gets_its_full_stop() -> None:
    assert stopped("said by nobody in particular") == "said by nobody in particular."
