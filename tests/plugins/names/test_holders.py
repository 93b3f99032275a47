"""NAM101: names beside offices."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from claimcheck import Claim, Context, Document, Finding, QuantityValue, Span
from claimcheck.models import ReferenceData
from claimcheck_plugins.names.holders import check_holder_name, extract_holder_names

Judge = Callable[..., list[Finding]]
Read = Callable[..., Document]
IN_2015 = date(2015, 3, 1)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Angela Merkel, the German chancellor, left.", []),
        ("The German chancellor left. Angela Merkle left.", []),
        ("The German chancellor met Angela Merkle.", []),
        ("Angela Merkle, the German chancellor, left.", ["Angela Merkle, the German chancellor"]),
        ("German Chancellor Angela Merkle left.", ["German Chancellor Angela Merkle"]),
        ("The German chancellor, Angela Merkle, left.", ["German chancellor, Angela Merkle"]),
    ],
)
def test_names_beside_offices(text: str, words: list[str], read: Read) -> None:
    assert [claim.text for claim in extract_holder_names(read(text))] == words


def test_another_relation_is_not_for_it(read: Read, references: ReferenceData) -> None:
    claim = Claim("name", 0, 1, "x", Span(0, 1), QuantityValue(1, 1))
    assert check_holder_name(claim, Context(read("x"), (), references)) is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Petra Merkle, the German chancellor, left.", id="another given name"),
        pytest.param("Ukrainian President Petro Porosjenko left.", id="another script"),
        pytest.param("Angela Markle-Jones, the German chancellor, left.", id="too far away"),
    ],
)
def test_no_slip(text: str, judge: Judge) -> None:
    assert [finding for finding in judge(text, IN_2015) if finding.rule == "NAM101"] == []


@pytest.mark.parametrize(
    ("text", "message", "suggestion"),
    [
        (
            "Angela Merkle, the German chancellor, left.",
            "The Chancellor of Germany was Angela Merkel; the text says Angela Merkle.",
            "“Angela Merkel, the German chancellor”",
        ),
        (
            "British Prime Minister Daved Cameron left.",
            "The Prime Minister of the United Kingdom was David Cameron; the text says Daved Cameron.",
            "“British Prime Minister David Cameron”",
        ),
    ],
)
def test_a_slip(text: str, message: str, suggestion: str, judge: Judge) -> None:
    (finding,) = (f for f in judge(text, IN_2015) if f.rule == "NAM101")
    assert (finding.verdict, finding.reason, finding.message, finding.suggestion) == (
        "conflicting",
        "near-miss",
        message,
        suggestion,
    )
    assert len(finding.evidence) == 1
