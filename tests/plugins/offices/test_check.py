"""OFF101: whole findings, and what keeps it from refuting."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from claimcheck import Claim, Context, Document, Finding, QuantityValue, RelationValue, Span
from claimcheck.models import ReferenceData
from claimcheck_plugins.offices.check import check_holder

Judge = Callable[..., list[Finding]]
Read = Callable[..., Document]


def test_another_relation_is_not_for_it(read: Read, references: ReferenceData) -> None:
    claim = Claim("office", 0, 1, "x", Span(0, 1), QuantityValue(1, 1))
    assert check_holder(claim, Context(read("x"), (), references)) is None


def test_an_office_that_nobody_knows_is_not_for_it(read: Read, references: ReferenceData) -> None:
    value = RelationValue("holds-office", subject="person:donald-trump", object="premier", place="country:FRA")
    claim = Claim("office", 0, 1, "x", Span(0, 1), value)
    assert check_holder(claim, Context(read("x"), (), references)) is None


def test_refuted(judge: Judge, references: ReferenceData) -> None:
    day = date(2019, 3, 1)
    (finding,) = judge("South Korean President Park Geun-hye has offered to mediate.", day)
    right = references.holders("office:kr-president", "holds-office", (day, day)).rows
    own = references.find("person:park-geun-hye", "holds-office", (None, None)).rows
    term = "in office from 10 May 2017 to 9 May 2022"
    assert (finding.rule, finding.verdict, finding.reason) == ("OFF101", "refuted", "other-holder")
    assert finding.message == "On 1 March 2019 the President of South Korea was Moon Jae-in, not Park Geun-hye."
    assert finding.computation == (
        f"on 1 March 2019: Moon Jae-in, President of South Korea, {term}; the text says Park Geun-hye"
    )
    assert finding.suggestion == "“South Korean President Moon Jae-in”"
    assert finding.evidence == tuple(row.evidence() for row in right)
    assert finding.considered == tuple(row.evidence("over before the time that is meant") for row in own)


@pytest.mark.parametrize(
    ("text", "published"),
    [
        pytest.param("British Prime Minister Theresa May was there.", date(2019, 8, 1), id="a week after the end"),
        pytest.param("British Prime Minister Boris Johnson was there.", date(2019, 7, 20), id="days before the start"),
        pytest.param("The deal was signed by US President Barack Obama.", date(2019, 8, 23), id="told in passing"),
        pytest.param(
            "In 2010 a road came. Later,\nUS President Barack Obama came.", date(2019, 8, 23), id="a time named before"
        ),
        pytest.param("The US president, Barack Obama, and others spoke.", date(2019, 8, 23), id="a list"),
        pytest.param(
            "The US president, Barack Obama, Xi Jinping and others spoke.", date(2019, 8, 23), id="a long list"
        ),
        pytest.param("President Bill Clinton was there.", date(2019, 8, 23), id="a title that is kept"),
        pytest.param("Ukrainian President Viktor Yanukovych spoke.", date(2014, 4, 20), id="nobody held it"),
        pytest.param("“US President Barack Obama is here,” he read.", date(2019, 8, 23), id="in quotation marks"),
        pytest.param("US President Barack Obama had promised it.", date(2019, 8, 23), id="told of before"),
        pytest.param("Prime Minister Howard spoke. John Howard left.", date(2019, 8, 23), id="a surname"),
        pytest.param("Pope John Paul II was canonised on Sunday.", date(2014, 4, 28), id="a name that is kept"),
        pytest.param("He and his Turkish counterpart Abdullah Gul spoke.", date(2019, 8, 23), id="whose is not said"),
        pytest.param(
            "Barack Obama and his Japanese counterpart Naoto Kan spoke.", date(2019, 8, 23), id="of nobody in office"
        ),
        pytest.param("An envoy says US President Barack Obama will come.", date(2019, 8, 23), id="at no time"),
        pytest.param(
            "A book says that US President Barack Obama will come on Friday.", date(2019, 8, 23), id="in a book"
        ),
        pytest.param(
            "Work began in May 2026.\nIn June it went on.\nUK Defence Secretary Ben Wallace spoke.",
            date(2026, 7, 20),
            id="no longer vouched for",
        ),
        pytest.param(
            "UK Defence Secretary Ben Wallace spoke; work began on 11 June 2026.",
            date(2026, 7, 20),
            id="vouched for on the first of the days alone",
        ),
    ],
)
def test_not_refuted(text: str, published: date, judge: Judge) -> None:
    assert {f.verdict for f in judge(text, published)} <= {"not_enough_evidence", "supported"}


def test_without_a_date_nothing_is_refuted(judge: Judge) -> None:
    assert [f.verdict for f in judge("US President Barack Obama was there.", None)] == ["supported"]


@pytest.mark.parametrize("published", [date(1, 1, 2), date(9999, 12, 31)], ids=["the first days", "the last day"])
def test_the_ends_of_the_calendar(published: date, judge: Judge) -> None:
    assert all(f.verdict == "not_enough_evidence" for f in judge("US President Barack Obama was there.", published))


def test_a_dated_sentence_needs_no_grace(judge: Judge) -> None:
    text = "Japanese Prime Minister Fumio Kishida spoke on Thursday."
    assert [f.verdict for f in judge(text, date(2024, 10, 11))] == ["refuted"]


@pytest.mark.parametrize(
    ("text", "published", "message"),
    [
        (
            "Pope John Paul II will speak on Sunday.",
            date(2012, 4, 27),
            "Between 27 April 2012 and 29 April 2012 the Pope was Benedict XVI, not John Paul II.",
        ),
        (
            "President Donald Trump and his French counterpart Francois Hollande spoke.",
            date(2019, 8, 23),
            "On 23 August 2019 the President of France was Emmanuel Macron, not Francois Hollande.",
        ),
        (
            "Donald Trump met his Japanese counterpart Naoto Kan on Friday.",
            date(2019, 8, 23),
            "On 23 August 2019 the Prime Minister of Japan was Shinzo Abe, not Naoto Kan.",
        ),
        (
            "An envoy says German Chancellor Gerhard Schröder will come on Friday.",
            date(2018, 5, 14),
            "Between 14 May 2018 and 18 May 2018 the Chancellor of Germany was Angela Merkel, not Gerhard Schroeder.",
        ),
        (
            "The US president, Barack Obama, spoke.",
            date(2019, 8, 23),
            "On 23 August 2019 the President of the United States was Donald Trump, not Barack Obama.",
        ),
        (
            "Prime Minister David Cameron of Britain spoke.",
            date(2019, 8, 23),
            "On 23 August 2019 the Prime Minister of the United Kingdom was Boris Johnson, not David Cameron.",
        ),
    ],
)
def test_ways_to_be_wrong(text: str, published: date, message: str, judge: Judge) -> None:
    assert [f.message for f in judge(text, published) if f.verdict == "refuted"] == [message]


def test_a_fixed_term_runs_on(judge: Judge, references: ReferenceData) -> None:
    day = date(2026, 11, 26)
    (finding,) = judge("President Donald Trump pardoned a turkey.", day)
    (mine,) = (f for f in references.find("person:donald-trump", "holds-office", (None, None)).rows if not f.valid_to)
    (term,) = references.find("office:us-president", "term-of-office", (day, day)).rows
    assert (finding.verdict, finding.reason) == ("supported", "term-runs")
    assert finding.message == (
        "Donald Trump, President of the United States, in office since 20 January 2025: known until 22 September 2026, "
        "and the term runs until 20 January 2029."
    )
    assert finding.evidence == (mine.evidence(), term.evidence())


@pytest.mark.parametrize(
    ("text", "published"),
    [
        pytest.param("US President Joe Biden pardoned a turkey.", date(2026, 11, 26), id="somebody else"),
        pytest.param("US President Donald Trump pardoned a turkey.", date(2029, 11, 26), id="after the term"),
        pytest.param("French President Emmanuel Macron spoke.", date(2026, 11, 26), id="no fixed term"),
    ],
)
def test_no_term_runs_on(text: str, published: date, judge: Judge) -> None:
    assert [f.verdict for f in judge(text, published)] == ["not_enough_evidence"]
