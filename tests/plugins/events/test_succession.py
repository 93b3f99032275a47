"""EVT108: whole findings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from claimcheck import Claim, Context, Document, Finding, QuantityValue, Span
from claimcheck.models import ReferenceData
from claimcheck_plugins.events.succession import check_holder

Judge = Callable[..., list[Finding]]


def test_another_relation_is_not_for_it(read: Callable[..., Document], references: ReferenceData) -> None:
    claim = Claim("event", 0, 1, "x", Span(0, 1), QuantityValue(1, 1))
    assert check_holder(claim, Context(read("x"), (), references)) is None


def test_refuted(judge: Judge) -> None:
    (finding,) = judge("Mr Obama, the 43rd president, spoke.", rule="EVT108")
    assert (finding.verdict, finding.message, finding.suggestion) == (
        "refuted",
        "Barack Obama was the 44th president, not the 43rd.",
        "“Mr Obama, the 44th president”",
    )


def test_one_of_two_of_a_name(judge: Judge) -> None:
    (finding,) = judge("Mr Bush, the 42nd president of the United States, spoke.", rule="EVT108")
    assert finding.message == "George H. W. Bush or George W. Bush was the 41st or the 43rd president, not the 42nd."


def test_a_number_still_to_come_is_not_known(judge: Judge) -> None:
    (finding,) = judge("Donald Trump, the 47th president, spoke.", date(2019, 1, 1), rule="EVT108")
    assert finding.verdict == "refuted"
    (finding,) = judge("Donald Trump, the 47th president, spoke.", date(2025, 6, 1), rule="EVT108")
    assert finding.verdict == "supported"
