"""EVT111: whole findings."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck import Claim, Context, Document, Finding, QuantityValue, Span
from claimcheck.models import ReferenceData
from claimcheck_plugins.events.voting import check_vote

Judge = Callable[..., list[Finding]]


def test_another_relation_is_not_for_it(read: Callable[..., Document], references: ReferenceData) -> None:
    claim = Claim("event", 0, 1, "x", Span(0, 1), QuantityValue(1, 1))
    assert check_vote(claim, Context(read("x"), (), references)) is None


def test_a_resolution_without_a_row_is_not_for_it(judge: Judge) -> None:
    assert judge("The UN Security Council unanimously adopted Resolution 242.", rule="EVT111") == []


def test_refuted(judge: Judge) -> None:
    (finding,) = judge("The UN Security Council unanimously adopted Resolution 1803.", rule="EVT111")
    assert (finding.verdict, finding.reason) == ("refuted", "other-vote")
    assert finding.message == (
        "Security Council Resolution 1803 was adopted by 14 votes to none, with one abstention (3 March 2008), "
        "not unanimously."
    )
    assert finding.suggestion == "Is “by 14 votes to none, with one abstention” meant?"
    assert finding.computation == (
        "Security Council Resolution 1803, 3 March 2008: by 14 votes to none, with one abstention; "
        "the text says unanimously"
    )


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The UN Security Council adopted Resolution 1803 14-0.", "supported"),
        ("The UN Security Council adopted Resolution 1803 14-0, with one abstention.", "supported"),
        ("The UN Security Council adopted Resolution 1803 14-0, with two abstentions.", "refuted"),
        ("The UN Security Council adopted Resolution 1803 15-0.", "refuted"),
        ("The UN Security Council adopted Resolution 1718 15-0.", "supported"),
        ("The UN Security Council adopted Resolution 1718 unanimously.", "supported"),
        ("On 9 June 2010 the UN Security Council voted unanimously for sanctions on Iran.", "refuted"),
        ("On 9 June 2010 the UN Security Council voted 12-2 for sanctions on Iran.", "supported"),
    ],
)
def test_what_is_said_is_compared(text: str, verdict: str, judge: Judge) -> None:
    assert [finding.verdict for finding in judge(text, rule="EVT111")] == [verdict]
