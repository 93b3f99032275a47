"""EVT113: whole findings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from claimcheck import Claim, Context, Document, Finding, QuantityValue, Span
from claimcheck.models import ReferenceData
from claimcheck_plugins.events.attending import check_participants

Judge = Callable[..., list[Finding]]


def test_another_relation_is_not_for_it(read: Callable[..., Document], references: ReferenceData) -> None:
    claim = Claim("event", 0, 1, "x", Span(0, 1), QuantityValue(1, 1))
    assert check_participants(claim, Context(read("x"), (), references)) is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Donald Trump and Vladimir Putin met in Helsinki in July 2018.", id="they did"),
        pytest.param("Barack Obama and Vladimir Putin met in Moscow in July 2009.", id="the prime minister, too"),
        pytest.param("Donald Trump and Moon Jae-in met at Panmunjom on 30 June 2019.", id="another country"),
        pytest.param("Mike Pompeo and Kim Jong-un met in Singapore in June 2018.", id="a minister"),
        pytest.param("Hillary Clinton and Vladimir Putin met in Moscow in May 2005.", id="never in that office"),
        pytest.param("Emmanuel Macron met Vladimir Putin in Helsinki in July 2018.", id="a third country"),
        pytest.param("Aides to Barack Obama and Vladimir Putin met in Helsinki in July 2018.", id="aides"),
        pytest.param("Barack Obama and Vladimir Putin met in Helsinki in 2018.", id="a year"),
        pytest.param("Barack Obama and Vladimir Putin met in July 2018.", id="no place"),
        pytest.param("Barack Obama and Vladimir Putin spoke. They met in Helsinki in July 2018.", id="not by name"),
        pytest.param("Barack Obama and Vladimir Putin met in Oslo in July 2018.", id="nobody met there"),
    ],
)
def test_not_said(text: str, judge: Judge) -> None:
    assert judge(text, rule="EVT113") == []


def test_a_predecessor(judge: Judge) -> None:
    (finding,) = judge("Barack Obama and Vladimir Putin met in Helsinki in July 2018.", rule="EVT113")
    assert (finding.verdict, finding.reason) == ("refuted", "other-participants")
    assert finding.message == (
        "Trump-Putin summit in Helsinki: Helsinki, 16 July 2018, with Donald Trump, not Barack Obama."
    )
    assert finding.suggestion == "Is Donald Trump meant?"
    assert finding.computation == (
        "the text says Barack Obama, Helsinki, July 2018; found: Donald Trump, Helsinki, 16 July 2018"
    )


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Joe Biden and Kim Jong-un met in Hanoi in February 2019.", id="a successor"),
        pytest.param("Donald Trump and Kim Jong-il met in Singapore in June 2018.", id="who was dead"),
        pytest.param("Donald Trump and Kim Jong-un met in Helsinki in July 2018.", id="all their meetings are known"),
    ],
)
def test_refuted(text: str, judge: Judge) -> None:
    assert [finding.verdict for finding in judge(text, rule="EVT113")] == ["refuted"]


def test_what_is_yet_to_come_is_not_known(judge: Judge) -> None:
    text = "Barack Obama and Vladimir Putin met in Helsinki in July 2018."
    assert judge(text, date(2018, 7, 1), "EVT113") == []
