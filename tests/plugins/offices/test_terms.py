"""OFF105: from when to when, and for how long, somebody headed a state or a government."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from claimcheck import Claim, Context, Document, Finding, QuantityValue, Span
from claimcheck.models import ReferenceData
from claimcheck_plugins.offices.terms import check_term, extract_terms

Judge = Callable[..., list[Finding]]
Read = Callable[..., Document]
DAY = date(2019, 11, 4)


def verdicts(judge: Judge, text: str, day: date = DAY) -> list[str]:
    return [finding.verdict for finding in judge(text, day) if finding.rule == "OFF105"]


def test_another_kind_of_claim_is_not_for_it(read: Read, references: ReferenceData) -> None:
    claim = Claim("office", 0, 1, "x", Span(0, 1), QuantityValue(1, 1))
    assert check_term(claim, Context(read("x"), (), references)) is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Tony Blair, a guest from 1997 to 2007, left.", id="no office"),
        pytest.param("Tony Blair, the prime minister from 1997 to 2007 of a club, left.", id="of something else"),
        pytest.param("Angela Merkel left after 18 years as party leader.", id="a party"),
        pytest.param("Angela Merkel was not chancellor for 30 years in power.", id="denied"),
        pytest.param("Angela Merkel and Tony Blair, in power for 8 years, met.", id="two persons"),
        pytest.param("The king reigned for 60 years.", id="nobody by name"),
        pytest.param("Angela Merkel slept for 9 years.", id="no office in it"),
        pytest.param("Angela Merkel stepped down after 16 years as captain.", id="another title"),
    ],
)
def test_no_claim(text: str, read: Read) -> None:
    assert list(extract_terms(read(text))) == []


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Tony Blair, prime minister from 1997 to 2007, left.", "supported"),
        ("Tony Blair, who served as prime minister between 1997 and 2007, left.", "supported"),
        ("Angela Merkel has been in power for 14 years.", "supported"),
        ("Angela Merkel has been in power for more than 10 years.", "supported"),
        ("Angela Merkel has been in power for nearly 15 years.", "supported"),
        ("Angela Merkel has been in power for about 13 years.", "supported"),
        ("Vladimir Putin has been in power for 20 years.", "supported"),
        ("Tony Blair, prime minister from 1997 to 2010, left.", "refuted"),
        ("Nicolas Sarkozy, who was president from 2007 to 2014, left.", "refuted"),
        ("Angela Merkel has been in power for 9 years.", "refuted"),
        ("Angela Merkel has ruled for about 9 years.", "refuted"),
        ("Angela Merkel has been in office for more than 17 years.", "refuted"),
        ("Tony Blair stepped down in 2007 after 6 years as prime minister.", "refuted"),
    ],
)
def test_verdicts(text: str, verdict: str, judge: Judge) -> None:
    assert verdicts(judge, text) == [verdict]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Angela Merkel, in power for five years when the crisis came, held on.", id="counted to another day"
        ),
        pytest.param("After three years in power, Angela Merkel faced a crisis.", id="told of the past"),
        pytest.param("Angela Merkel had ruled for 3 years by then.", id="by then"),
        pytest.param("“Tony Blair, prime minister from 1997 to 2010, left,” she said.", id="quoted"),
        pytest.param("“Angela Merkel has been in power for 9 years,” she said.", id="quoted length"),
        pytest.param("Silvio Berlusconi, prime minister from 1994 to 1995, left.", id="before the tables begin"),
        pytest.param("Recep Tayyip Erdogan has been in power for 25 years.", id="counted from before the tables"),
        pytest.param("Tony Blair, prime minister from 1997 to 2008, left.", id="a year off"),
        pytest.param("Vladimir Putin, president from 2000 to 2008 and since 2012, spoke.", id="several terms"),
    ],
)
def test_is_not_refuted(text: str, judge: Judge) -> None:
    assert "refuted" not in verdicts(judge, text)


def test_a_holder_whom_the_table_has_not_been_told_of_since_is_not_judged(judge: Judge) -> None:
    assert verdicts(judge, "Vladimir Putin has been in power for 5 years.", date(2040, 1, 5)) == []


def test_nobody_held_it_yet(judge: Judge) -> None:
    assert verdicts(judge, "Angela Merkel has been in power for 9 years.", date(1999, 1, 5)) == []


def test_without_a_date_of_publication_no_length_is_judged(judge: Judge) -> None:
    assert "refuted" not in [f.verdict for f in judge("Angela Merkel has been in power for 9 years.", None)]
