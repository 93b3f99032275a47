"""Whole findings, and any text without an error."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck import Claim, Context, QuantityValue, Span, SpanEvidence
from claimcheck.testing import check_text, load_plugins, make_document, make_references, scan_text
from claimcheck_plugins import arithmetic
from claimcheck_plugins.arithmetic.judge import check_relation

ROUNDED = "rounding allows {} to {}; “{}” is {} to {}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Visits slumped from 4.5 million to 3.6 million, a 25% fall.",
            (
                "ARI101",
                "refuted",
                "outside-tolerance",
                "From “4.5 million” to “3.6 million” is a fall of 20 percent, not “25%”.",
                "|3,600,000 - 4,500,000| / 4,500,000 = 20%; " + ROUNDED.format("18.26", "21.7", "25%", "24.5", "25.5"),
                "“20%”",
            ),
            id="percent change",
        ),
        pytest.param(
            "The price fell by 15 cents, or 10 percent, to $2.85.",
            (
                "ARI101",
                "refuted",
                "outside-tolerance",
                "A fall of “15 cents” to “$2.85” is 5 percent, not “10 percent”.",
                "2.85 + 0.15 = 3 before; 0.15 / 3 = 5%; " + ROUNDED.format("4.84", "5.16", "10 percent", "9.5", "10.5"),
                "“5 percent”",
            ),
            id="change and level",
        ),
        pytest.param(
            "Sales rose to 80 million from 100 million.",
            (
                "ARI102",
                "refuted",
                "wrong-direction",
                "From “100 million” to “80 million” is a fall, not a rise.",
                "80,000,000 < 100,000,000; there is no tolerance",
                "Are the two figures the wrong way round, or the word?",
            ),
            id="direction",
        ),
        pytest.param(
            "One pupil in five (25 percent) walks to school.",
            (
                "ARI104",
                "refuted",
                "outside-tolerance",
                "“One pupil in five” is 20 percent, not “25 percent”.",
                "“One pupil in five” = 20%, from 18.2% to 22.2%; "
                + ROUNDED.format("18.18", "22.22", "25 percent", "24.5", "25.5"),
                "“20 percent”",
            ),
            id="fraction",
        ),
        pytest.param(
            "The dead were six miners and two guides, a total of nine.",
            (
                "ARI106",
                "refuted",
                "outside-tolerance",
                "“six miners” and “two guides” add up to 8, not “nine”.",
                "6 + 2 = 8; " + ROUNDED.format("8", "8", "nine", "9", "9"),
                "“eight”",
            ),
            id="sum",
        ),
        pytest.param(
            "In the poll 55 percent approve and 52 percent disapprove.",
            (
                "ARI107",
                "refuted",
                "outside-tolerance",
                "“55 percent” and “52 percent” come to 107 percent of one whole.",
                "55 + 52 = 107%; " + ROUNDED.format("106", "108", "52 percent", "0", "100"),
                "Which of them is wrong?",
            ),
            id="more than the whole",
        ),
        pytest.param(
            "He earns $3,000 a month, or $30,000 a year.",
            (
                "ARI108",
                "refuted",
                "outside-tolerance",
                "“$3,000 a month” is 36,000 a year, not “$30,000 a year”.",
                "3,000 × 12 = 36,000, at 12 to the year; "
                + ROUNDED.format("35,400", "36,600", "$30,000 a year", "29,500", "30,500"),
                "“$36,000 a year”",
            ),
            id="a rate as another",
        ),
        pytest.param(
            "It was backed by 12 of 20 members, a two-thirds majority.",
            (
                "ARI110",
                "refuted",
                "outside-tolerance",
                "“12” of “20 members” is 60 percent, less than 2/3 of the whole.",
                "12 / 20 = 60%; needed: 66.7% at least",
                "Is it the count or the majority that is wrong?",
            ),
            id="majority",
        ),
        pytest.param(
            "The motion won 10 of 20 votes, a majority.",
            (
                "ARI110",
                "refuted",
                "outside-tolerance",
                "“10” of “20 votes” is 50 percent, which is no more than half.",
                "10 / 20 = 50%; needed: 50% and more",
                "Is it the count or the majority that is wrong?",
            ),
            id="no more than half",
        ),
    ],
)
def test_refuted(text: str, expected: tuple[str, ...]) -> None:
    found = [
        (f.rule, f.verdict, f.reason, f.message, f.computation, f.suggestion)
        for f in check_text(text, arithmetic)
        if f.verdict == "refuted"
    ]

    assert found == [expected]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Visits slumped from 4.5 million to 3.6 million, a 20% fall.", "within-rounding"),
        ("Revenue rose to $1.3 billion from $1.2 billion, or 6 percent.", "rounding-only"),
        ("Fees went from about 200 to 260 euros, 25 percent more.", "within-hedge"),
        ("It was backed by 12 of 20 members, a majority.", "majority-reached"),
        ("Sales rose to 100 million from 80 million.", "same-direction"),
    ],
)
def test_reasons_of_what_holds(text: str, reason: str) -> None:
    assert reason in {finding.reason for finding in check_text(text, arithmetic) if finding.verdict == "supported"}


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("The rate rose four percent, from 42 percent to 46 percent.", "“four percentage points”"),
        ("The tax will go up by one percent, from 19 to 20 percent.", "“one percentage point”"),
        ("The rate goes from 4 to 4.5 percent, half a percent.", "“half a percentage point”"),
    ],
)
def test_percent_meant_as_points(text: str, suggestion: str) -> None:
    found = [(f.reason, f.suggestion) for f in check_text(text, arithmetic) if f.verdict == "refuted"]

    assert found == [("percent-for-points", suggestion)]


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("The fund raised $3 million for 60 schools, or $50 million each.", "“$3 billion”"),
        ("Output rose 25 percent to 5 million tonnes from 4 billion.", "“5 billion tonnes”"),
    ],
)
def test_a_scale_that_is_off(text: str, suggestion: str) -> None:
    found = [(f.rule, f.reason, f.suggestion) for f in check_text(text, arithmetic) if f.rule == "ARI111"]

    assert found == [("ARI111", "wrong-scale", suggestion)]


def test_the_figures_are_the_evidence() -> None:
    [finding] = [f for f in check_text("It has 40 shops, up from 50.", arithmetic) if f.verdict == "refuted"]

    assert finding.evidence == (SpanEvidence(Span(7, 15)), SpanEvidence(Span(25, 27)))


def test_another_claim_is_not_for_this_checker() -> None:
    document = make_document("Forty boats.")
    claim = Claim("count", 0, 11, "Forty boats", Span(0, 12), QuantityValue(40, 40))

    assert check_relation(claim, Context(document, (claim,), make_references())) is None


WORDS = [
    *(
        "rose ",
        "fell ",
        "doubled ",
        "from ",
        "to ",
        "of the ",
        "or ",
        ", ",
        ". ",
        "(",
        ")",
        " - ",
        "and ",
        "each ",
        "a total of ",
    ),
    *(
        "25 percent ",
        "0 ",
        "0.0 ",
        "40 ",
        "9" * 30 + " ",
        "$5 million ",
        "one in five ",
        "a fifth",
        "half ",
        "men ",
        "women ",
    ),
    *(
        "points ",
        "percentage points ",
        "a month ",
        "over three years ",
        "in all ",
        "²",
        "\ue000",
        "a majority ",
        "more than ",
        "İ",
    ),
    *("10 to 20 ", "36 percent to 27 ", "nearly ", "at least ", "10 cents ", "up ", "a 5 percent rise "),
]
REGISTRY = load_plugins(arithmetic)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=16).map("".join))
def test_any_text_is_judged_without_an_error(text: str) -> None:
    result = scan_text(text, REGISTRY)

    assert result.failures == ()
    for checked in result.claims:
        assert text[checked.claim.start : checked.claim.end] == checked.claim.text
