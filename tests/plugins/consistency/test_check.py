"""What the findings on things told twice say, and what a desk can set."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck import Finding, Span, SpanEvidence
from claimcheck.config import Settings
from claimcheck.models import CheckedClaim
from claimcheck.testing import load_plugins, scan_text
from claimcheck_plugins import consistency

REGISTRY = load_plugins(consistency)
QUESTION = "Which of the two is right?"


def found(text: str, title: str | None = None, chosen: Settings | None = None) -> list[CheckedClaim]:
    result = scan_text(text, REGISTRY, title=title, settings=chosen)
    return [checked for checked in result.claims if checked.findings]


def only(text: str, title: str | None = None, chosen: Settings | None = None) -> Finding:
    [checked] = found(text, title, chosen)
    [finding] = checked.findings
    return finding


def said(finding: Finding) -> tuple[str, str, str]:
    return finding.verdict, finding.reason, finding.message


def test_a_title_against_the_text_is_told_on_the_text() -> None:
    [checked] = found("A hillside came down. The 27 dead will be buried.", "Landslide kills 22")
    [finding] = checked.findings
    assert (checked.claim.where, checked.claim.text) == ("text", "27 dead")
    assert said(finding) == (
        "refuted",
        "internal-inconsistency",
        "“27 dead” here and “22” in the title: these two disagree.",
    )
    assert (finding.computation, finding.suggestion) == ("22 and 27", QUESTION)
    assert finding.evidence == (SpanEvidence(Span(16, 18), "title"), SpanEvidence(Span(26, 33)))


def test_rounding_is_printed() -> None:
    finding = only("The £5.3m gift will pay for a hall.", "Orchestra gets £3.5m gift")
    assert finding.computation == (
        "3,500,000 and 5,300,000; 3,500,000: rounded to 100,000: 50,000 either way; "
        "5,300,000: rounded to 100,000: 50,000 either way"
    )


@pytest.mark.parametrize(
    ("title", "text", "reason", "message"),
    [
        pytest.param(
            "Blast kills three", "A blast killed three people.", "stated-alike",
            "“three people” here agrees with “three” in the title.", id="the same",
        ),
        pytest.param(
            "Bank makes $2bn", "The bank made $1.96 billion.", "within-rounding",
            "“$1.96 billion” here can be “$2bn” in the title.", id="rounded",
        ),
        pytest.param(
            "Nearly 50 arrested", "Police arrested 47 people.", "within-hedge",
            "“47 people” here can be “50” in the title.", id="hedged",
        ),
    ],
)  # fmt: skip
def test_what_agrees_is_supported(title: str, text: str, reason: str, message: str) -> None:
    assert said(only(text, title)) == ("supported", reason, message)


def test_a_hedge_that_only_a_desk_refuses_refutes_nothing() -> None:
    title, text = "Nearly 50 arrested", "Police arrested 41 people."
    assert found(text, title) == []
    assert only(text, title, Settings(approx={"nearly": (0.8, 1.0)})).verdict == "supported"


@pytest.mark.parametrize(
    ("text", "title", "finding"),
    [
        pytest.param(
            "Ana Kolar, 52, won. Kolar, 55, is a dentist.", None,
            ("refuted", "internal-inconsistency",
             "Kolar is “55” here and “52” elsewhere in the text: these two disagree."), id="age",
        ),
        pytest.param(
            "Members voted 9-5 for it.", "Council backs tram 8-5",
            ("refuted", "internal-inconsistency", "“9-5” here and “8-5” in the title: these two disagree."), id="vote",
        ),
        pytest.param(
            "Built in 1832, the mill stood empty.", "Mill built in 1823 burns",
            ("refuted", "internal-inconsistency", "“1832” here and “1823” in the title: these two disagree."),
            id="year",
        ),
        pytest.param(
            "It stops in two towns: Ashby, Corran and Delph.", None,
            ("refuted", "internal-inconsistency",
             "“two towns” and the list “Ashby, Corran and Delph”: these two disagree."), id="list",
        ),
        pytest.param(
            "Ashby: 12\nCorran: 9\nTotal: 23", None,
            ("refuted", "internal-inconsistency", "The total “23” and the rows above it: these two disagree."),
            id="table",
        ),
        pytest.param(
            "Elena Markovic will play. Markowic said so.", None,
            ("conflicting", "two-forms",
             "One name may be spelled in two ways: “Markowic” here, “Elena Markovic” elsewhere in the text."),
            id="spelling",
        ),
        pytest.param(
            "Captain Ana Kolar spoke. The rain, Major Kolar said, would stop.", None,
            ("conflicting", "two-forms",
             "Kolar has two ranks: “Major Kolar” here, “Captain Ana Kolar” elsewhere in the text."), id="rank",
        ),
        pytest.param(
            "The Water Board (WB) lost. The Wool Bureau (WB) won.", None,
            ("conflicting", "two-forms",
             "WB is spelled out in two ways: “Wool Bureau” here, “Water Board” elsewhere in the text."), id="acronym",
        ),
    ],
)  # fmt: skip
def test_each_form_in_words(text: str, title: str | None, finding: tuple[str, str, str]) -> None:
    assert said(only(text, title)) == finding


def test_what_is_told_alike_is_supported() -> None:
    finding = only("Ana Kolar, 52, won. Kolar, 52, is a dentist.")
    assert said(finding) == ("supported", "stated-alike", "“52” here agrees with “52” elsewhere in the text.")


def test_a_table_shows_its_sum() -> None:
    assert only("Ashby: 12\nCorran: 9\nTotal: 23").computation == "12 + 9 = 21; written: 23"


PARTS = [
    *("The 27 dead", "Landslide kills 22", "all 16", "nine skiers", " killed ", "Ana Kolar, 52, ", "Kolar, 55, "),
    *("8-5", " voted ", "four towns: A, B and C.", "Total: 9\n", "Ashby: 4\n", "9" * 30, " (RWA) ", "Rural Water A"),
    *("Captain Kolar ", "built in 1823 ", "£5.3m", "nearly 50 ", ". ", "\n\n", "0", "the ", "-year-old ", "”", "“"),
]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PARTS), max_size=14).map("".join), st.lists(st.sampled_from(PARTS), max_size=3))
def test_any_text_is_judged_without_an_error(text: str, title: list[str]) -> None:
    for checked in found(text, "".join(title)):
        assert {finding.verdict for finding in checked.findings} <= {"refuted", "conflicting", "supported"}
