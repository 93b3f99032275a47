"""OFF104: whole findings on when somebody took an office, and texts that must give none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck import Claim, Context, Document, Finding, QuantityValue, RelationValue, Span
from claimcheck.models import ReferenceData
from claimcheck_plugins.offices.beginnings import check_beginning, extract_beginnings

Judge = Callable[..., list[Finding]]
Read = Callable[..., Document]


def verdicts(judge: Judge, text: str) -> list[str]:
    return [finding.verdict for finding in judge(text) if finding.rule == "OFF104"]


def test_another_relation_is_not_for_it(read: Read, references: ReferenceData) -> None:
    claim = Claim("office", 0, 1, "x", Span(0, 1), QuantityValue(1, 1))
    assert check_beginning(claim, Context(read("x"), (), references)) is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Angela Merkel became chancellor of the order in 2009.", id="of something else"),
        pytest.param("Emmanuel Macron became president in 2009 of a club.", id="of something else, told later"),
        pytest.param("Mark Carney became governor in 2008.", id="a title that many have"),
        pytest.param("Angela Merkel, who became leader of her party in 2000, left.", id="a party"),
        pytest.param("Barack Obama took office again in 2013.", id="again"),
        pytest.param("Barack Obama took office in 2013 for a second term.", id="a second term"),
        pytest.param("Barack Obama took a walk in 2013.", id="no office"),
        pytest.param("Angela Merkel left. She became chancellor in 2009.", id="another sentence"),
    ],
)
def test_no_claim(text: str, read: Read) -> None:
    assert list(extract_beginnings(read(text))) == []


@pytest.mark.parametrize(
    ("text", "words", "office"),
    [
        ("Angela Merkel became chancellor in 2005.", "Angela Merkel became chancellor in 2005", "chancellor"),
        ("Theresa May, who took office in 2016, left.", "Theresa May, who took office in 2016", "office"),
        (
            "Narendra Modi has been prime minister since 2014.",
            "Narendra Modi has been prime minister since 2014",
            "prime minister",
        ),
        (
            "Xi Jinping became Chinese president in 2013.",
            "Xi Jinping became Chinese president in 2013",
            "office:cn-president",
        ),
    ],
)
def test_ways_to_say_it(text: str, words: str, office: str, read: Read) -> None:
    (claim,) = extract_beginnings(read(text))
    assert isinstance(claim.value, RelationValue)
    assert (claim.text, claim.value.object) == (words, office)


def test_refuted(judge: Judge, references: ReferenceData) -> None:
    (finding,) = (f for f in judge("Angela Merkel became chancellor in 2009.") if f.rule == "OFF104")
    (row,) = references.find("person:angela-merkel", "holds-office", (None, None)).rows
    assert (finding.verdict, finding.reason) == ("refuted", "other-start")
    assert finding.message == (
        "Angela Merkel became Chancellor of Germany on 22 November 2005, and the text says “2009”."
    )
    assert finding.computation == (
        "in office from 22 November 2005 to 8 December 2021; time said: between 1 January 2009 and 31 December 2009"
    )
    assert finding.suggestion == "Is 22 November 2005 meant?"
    assert finding.evidence == (row.evidence(),)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("French President Emmanuel Macron, who took office in 2014, spoke.", "refuted"),
        ("Angela Merkel, chancellor since 2009, spoke.", "refuted"),
        ("Angela Merkel, chancellor since 2005, spoke.", "supported"),
        ("French President Emmanuel Macron, in office since 2014, spoke.", "refuted"),
        ("French President Emmanuel Macron assumed office back in 2017.", "supported"),
        ("Narendra Modi has been Indian prime minister since 2012.", "refuted"),
        ("French President Emmanuel Macron, who took office in 2017, spoke.", "supported"),
        ("Vladimir Putin became president in 2012.", "supported"),
        ("Joachim Gauck became president in March 2012.", "supported"),
    ],
)
def test_verdicts(text: str, verdict: str, judge: Judge) -> None:
    assert verdicts(judge, text) == [verdict]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Donald Trump became president in November 2016.", id="the election"),
        pytest.param("Silvio Berlusconi became prime minister in 1994.", id="before the table begins"),
        pytest.param("Jean-Claude Juncker took office in 1995.", id="an office that is not named"),
        pytest.param("“Angela Merkel became chancellor in 2009,” he read.", id="in quotation marks"),
        pytest.param("Angela Merkel became king in 2009.", id="an office that the person never held"),
    ],
)
def test_no_finding(text: str, judge: Judge) -> None:
    assert verdicts(judge, text) == []
