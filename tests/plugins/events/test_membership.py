"""EVT109: whole findings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from claimcheck import Claim, Context, Document, Finding, QuantityValue, Span
from claimcheck.models import ReferenceData
from claimcheck_plugins.events.membership import check_members

Judge = Callable[..., list[Finding]]


def test_another_relation_is_not_for_it(read: Callable[..., Document], references: ReferenceData) -> None:
    claim = Claim("event", 0, 1, "x", Span(0, 1), QuantityValue(1, 1))
    assert check_members(claim, Context(read("x"), (), references)) is None


def test_refuted(judge: Judge) -> None:
    (finding,) = judge("NATO's 31 members met.", rule="EVT109")
    assert (finding.verdict, finding.message, finding.suggestion) == (
        "refuted",
        "NATO, 29 members from 2017, not 31.",
        "“NATO's 29 members”",
    )


def test_both_figures_hold_in_a_year_of_change(judge: Judge) -> None:
    verdicts = [
        finding.verdict
        for finding in judge("The 15-nation EU met. The 25-nation EU met.", date(2004, 3, 1), rule="EVT109")
    ]
    assert verdicts == ["supported", "supported"]


def test_one_less_is_all_the_others(judge: Judge) -> None:
    assert judge("The 27-nation EU met without Britain.", rule="EVT109") == []


def test_the_claims_own_date_counts(judge: Judge) -> None:
    (finding,) = judge("In 2000 NATO's 19 members met.", rule="EVT109")
    assert finding.verdict == "supported"


def test_a_member_that_joins(judge: Judge) -> None:
    (right,) = judge("On Monday Montenegro became NATO's 29th member.", date(2017, 6, 6), rule="EVT109")
    (wrong,) = judge("On Monday Montenegro became NATO's 28th member.", date(2017, 6, 6), rule="EVT109")
    assert (right.verdict, wrong.verdict, wrong.message) == (
        "supported",
        "refuted",
        "NATO, 29 members from 2017: the 29th, not the 28th.",
    )
    assert judge("On Monday Latvia became NATO's 19th member.", date(2004, 3, 30), rule="EVT109") == []
    assert judge("On Monday Montenegro became NATO's 28th member.", date(2016, 6, 6), rule="EVT109") == []
