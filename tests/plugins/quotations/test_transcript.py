"""Quotations against what was said."""

from __future__ import annotations

import pytest

from claimcheck import Article, Context, Document, Finding
from claimcheck.references.memory import MemoryReferences
from claimcheck.text.quotations import find_quotations
from claimcheck.text.sentences import find_sentences
from claimcheck_plugins.quotations.transcript import check_transcript, extract_quotations

SAID = """MAYOR: Thank you. Uh, we don't want the bridge to be shut for more than ten days, and I mean that.
The council has asked for money, and the province, which owns half of the bridge, has said that it will pay.
REPORTER: When will it open?
MAYOR: We will open it again on the first of May, whatever the weather."""


def findings(quotation: str, said: str = SAID) -> list[tuple[str, str]]:
    text = f"“{quotation},” the mayor said."
    document = Document(
        Article("a", text), text, sentences=find_sentences(text, ()), quotations=find_quotations(text), transcript=said
    )
    claims = tuple(extract_quotations(document))
    found = [check_transcript(claim, Context(document, claims, MemoryReferences())) for claim in claims]
    return [(finding.verdict, finding.message) for finding in found if isinstance(finding, Finding)]


@pytest.mark.parametrize(
    "quotation",
    [
        "We will open it again on the first of May",
        "We do not want the bridge to be shut for more than 10 days",
        "we don’t want the bridge to be shut ... and I mean that",
        "We [the council] will open it again",
        "The council has asked for money, and [it] has said that it will pay",
        "[The province] has said that it will pay",
    ],
)
def test_these_words_were_said(quotation: str) -> None:
    assert [verdict for verdict, _ in findings(quotation)] == ["supported"]


@pytest.mark.parametrize(
    ("quotation", "difference"),
    [
        ("We will open it again on the second of May", "‘second’ for ‘first’"),
        ("We do want the bridge to be shut for more than ten days", "without ‘not’"),
        ("We will certainly open it again on the first of May", "‘certainly’ added"),
    ],
)
def test_altered_words_are_shown(quotation: str, difference: str) -> None:
    assert findings(quotation) == [("conflicting", f"The transcript has it in other words: {difference}.")]


@pytest.mark.parametrize("quotation", ["The harbour is a matter for the next government", "Zebras eat ships whole"])
def test_what_is_not_there_is_not_refuted(quotation: str) -> None:
    assert findings(quotation) == [("not_enough_evidence", "Nothing in the transcript is like this quotation.")]


def test_parts_must_stand_in_order() -> None:
    assert [v for v, _ in findings("open it again ... for more than ten days")] != ["supported"]


def test_short_quotations_and_articles_without_a_transcript_are_left_alone() -> None:
    assert findings("ten days") == []
    assert findings("We will open it again", "") == []
