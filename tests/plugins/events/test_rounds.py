"""EVT112: whole findings."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck import Claim, Context, Document, Finding, QuantityValue, Span
from claimcheck.models import ReferenceData
from claimcheck_plugins.events.rounds import check_round

Judge = Callable[..., list[Finding]]


def test_another_relation_is_not_for_it(read: Callable[..., Document], references: ReferenceData) -> None:
    claim = Claim("event", 0, 1, "x", Span(0, 1), QuantityValue(1, 1))
    assert check_round(claim, Context(read("x"), (), references)) is None


def test_a_month_without_a_resolution_is_not_for_it(judge: Judge) -> None:
    assert judge("The UN imposed a third round of sanctions on Iran in July 2010.", rule="EVT112") == []


def test_refuted(judge: Judge) -> None:
    (finding,) = judge("The UN imposed a third round of sanctions on Iran with Resolution 1929.", rule="EVT112")
    assert (finding.verdict, finding.reason, finding.suggestion) == ("refuted", "other-number", "Is “fourth” meant?")
    assert finding.message == (
        "Security Council Resolution 1929 was the fourth that put sanctions on Iran (9 June 2010), not the third."
    )


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The UN imposed a fourth round of sanctions on Iran in June 2010.", "supported"),
        ("The UN imposed a second round of sanctions on North Korea in June 2009.", "supported"),
        ("The UN imposed a fifth round of sanctions on North Korea with Resolution 2321.", "not_enough_evidence"),
        ("The UN imposed a sixth round of sanctions on North Korea with Resolution 2321.", "supported"),
    ],
    ids=["a month", "North Korea", "others count otherwise", "the references' count"],
)
def test_verdicts(text: str, verdict: str, judge: Judge) -> None:
    assert [finding.verdict for finding in judge(text, rule="EVT112")] == [verdict]


def test_a_count_that_others_do_not_share_is_named(judge: Judge) -> None:
    (finding,) = judge("The UN imposed a fifth round of sanctions on North Korea with Resolution 2321.", rule="EVT112")
    assert (finding.reason, finding.suggestion) == ("definition-mismatch", "Whose count is it?")
    assert finding.message == (
        "By the references’ count Security Council Resolution 2321 was the sixth that put sanctions on North Korea; "
        "others count otherwise."
    )
