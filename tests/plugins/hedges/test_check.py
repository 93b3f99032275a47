"""What the findings on hedges say, and what a desk can set."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck import Finding, Span, SpanEvidence
from claimcheck.config import Settings
from claimcheck.testing import check_text, load_plugins, scan_text
from claimcheck_plugins import hedges


def only(text: str, chosen: Settings | None = None) -> Finding:
    (finding,) = check_text(text, hedges, settings=chosen)
    return finding


def test_a_refuted_hedge_prints_its_rule() -> None:
    finding = only("There were 73 yachts, fewer than 70.")
    assert (finding.verdict, finding.reason) == ("refuted", "outside-tolerance")
    assert finding.message == "“73 yachts” is not “fewer than 70”."
    assert finding.computation == "73; “fewer than” 70 allows 0 to 70, the limit excluded"
    assert finding.suggestion == "Is “more than 70” meant?"
    assert finding.evidence == (SpanEvidence(Span(11, 20)), SpanEvidence(Span(22, 35)))


def test_a_wrong_about_suggests_the_figure() -> None:
    assert only("It drew 9,870 people, about 8,000.").suggestion == "Is “9,870 people” meant?"


def test_a_comparison_shows_both_figures() -> None:
    finding = only("The fee, 3.1 million, is below the 3 million that was offered.")
    assert finding.message == "“3.1 million” is not below “3 million”."
    assert (finding.computation, finding.suggestion) == ("3,100,000 > 3,000,000", "Is “above” meant?")


def test_a_difference_shows_its_sign() -> None:
    finding = only("The van holds 12 and took 11, one more than it may.")
    assert finding.message == "“11” is not “one more than” “12”; the difference goes the other way."
    assert (finding.computation, finding.suggestion) == ("11 − 12 = -1; written: +1", "“one fewer than”")


def test_right_by_rounding_alone() -> None:
    assert only("It cost $5.1 million, more than $5.12 million.").reason == "rounding-only"


def test_a_desk_sets_what_nearly_allows() -> None:
    text = "It drew 91 people, nearly 100."
    assert only(text).verdict == "supported"
    assert only(text, Settings(approx={"nearly": (0.95, 1.0)})).verdict == "refuted"


@pytest.mark.parametrize("hedge", ["just", "well", "slightly"])
def test_a_word_before_the_hedge_changes_nothing(hedge: str) -> None:
    assert only(f"The harbour had 93 yachts, {hedge} over 100.").verdict == "refuted"


def test_evidence_in_a_title_points_into_the_title() -> None:
    result = scan_text("They left.", load_plugins(hedges), title="73 yachts, fewer than 70, leave")
    (finding,) = [finding for checked in result.claims for finding in checked.findings]
    assert finding.evidence == (SpanEvidence(Span(0, 9), "title"), SpanEvidence(Span(11, 24), "title"))


PARTS = [
    *(
        "73 boats",
        ", ",
        "more than ",
        "70",
        " (",
        ")",
        "a third",
        "30 percent",
        " of the ",
        "9" * 30,
        " is ",
        "above the ",
    ),
    *("3 million", ", one more than ", "it", "just over a kilometre", "1,020 metres", "0", "-5", ".", " – ", "nearly "),
    "above the ",
]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PARTS), max_size=14).map("".join))
def test_any_text_is_judged_without_an_error(text: str) -> None:
    for finding in check_text(text, hedges):
        assert finding.verdict in {"refuted", "supported"}
