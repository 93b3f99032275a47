"""EVT110: how often a place was host."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from claimcheck import Claim, Context, Document, Finding, QuantityValue, Span
from claimcheck.models import ReferenceData
from claimcheck_plugins.editions.stagings import check_host_count

Judge = Callable[..., list[Finding]]


def test_another_relation_is_not_for_it(read: Callable[..., Document], references: ReferenceData) -> None:
    claim = Claim("event", 0, 1, "x", Span(0, 1), QuantityValue(1, 1))
    assert check_host_count(claim, Context(read("x"), (), references)) is None


def test_another_count(judge: Judge) -> None:
    text = "Paris is the first city to host the Olympics three times."
    (finding,) = judge(text, date(2012, 7, 28), rule="EVT110")
    assert (finding.verdict, finding.reason, finding.message) == (
        "refuted",
        "other-count",
        "Paris had hosted it twice (1900, 1924), not three times.",
    )
    assert finding.suggestion == "Is “twice” meant?"


def test_what_lies_ahead_counts_where_the_words_look_ahead(judge: Judge) -> None:
    texts = (
        "Los Angeles will become the third city to host the Olympics three times.",
        "Los Angeles has hosted the Olympics three times.",
    )
    found = [finding.verdict for text in texts for finding in judge(text, date(2024, 8, 1), rule="EVT110")]
    assert found == ["supported", "refuted"]


def test_a_host_beside_another_leaves_the_count_open(judge: Judge) -> None:
    assert judge("Stockholm has hosted the Olympics once.", rule="EVT110") == []
