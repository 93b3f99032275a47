"""Any text without an error, and what a refutation rests on."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck import Claim, Context, QuantityValue, Span, SpanEvidence
from claimcheck.testing import check_text, load_plugins, make_document, make_references, scan_text
from claimcheck_plugins import beats
from claimcheck_plugins.beats.judge import check_statement

WORDS = (
    *(
        "beat",
        "won",
        "lost",
        "by",
        "of",
        "55-45",
        "6-4",
        "7-5,",
        "12",
        "five",
        "men",
        "women",
        "children,",
        "and",
        "the",
    ),
    *("10 a.m.", "EST", "(1500 GMT)", "noon", "margin of error", "points", "percent", "1,000 adults", "poll", "votes"),
    *("consecutive", "terms", "years", "in all", "convicted", "acquitted", "survived by", "Ann,", "Ben.", "95% CI"),
    *(
        "0.7-0.9",
        "basis points",
        "from",
        "to",
        "at half-time",
        "hat-trick",
        "medals",
        "gold",
        "unanimously",
        "(1920-1899)",
    ),
)


def test_a_refutation_rests_on_the_figures() -> None:
    (found,) = check_text("The motion was carried by 12 votes, 55-45.", beats)

    assert found.evidence == (SpanEvidence(Span(26, 28)), SpanEvidence(Span(36, 38)), SpanEvidence(Span(39, 41)))


def test_another_claim_is_not_for_this_checker() -> None:
    claim = Claim("count", 0, 1, "1", Span(0, 1), QuantityValue(1, 1))

    assert check_statement(claim, Context(make_document("1"), (claim,), make_references())) is None


def test_an_empty_text_has_no_statements() -> None:
    assert check_text("", beats) == []


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join))
def test_any_words_are_read_without_an_error(text: str) -> None:
    result = scan_text(text, load_plugins(beats))

    assert result.failures == ()
