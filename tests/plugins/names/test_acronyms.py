"""NAM104: acronyms written out."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck import Claim, Context, Document, Finding, QuantityValue, Span
from claimcheck.models import ReferenceData
from claimcheck_plugins.names.acronyms import check_acronym, extract_acronyms

Judge = Callable[..., list[Finding]]
Read = Callable[..., Document]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The trade union (WTO) met.", []),
        ("The World Trade Union (wto) met.", []),
        ("The World Trade Union met (WTO).", []),
        ("The World Trade Union (WTO) met.", ["World Trade Union (WTO)"]),
        ("An Office for Trade and Peace (OTP) met.", ["An Office for Trade and Peace (OTP)"]),
    ],
)
def test_names_with_their_acronym(text: str, words: list[str], read: Read) -> None:
    assert [claim.text for claim in extract_acronyms(read(text))] == words


def test_another_relation_is_not_for_it(read: Read, references: ReferenceData) -> None:
    claim = Claim("name", 0, 1, "x", Span(0, 1), QuantityValue(1, 1))
    assert check_acronym(claim, Context(read("x"), (), references)) is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The Institute of Marine Fisheries (IMF) met.", id="another body"),
        pytest.param("The Office for Trade and Peace (OTP) met.", id="nobody knows it"),
    ],
)
def test_left_alone(text: str, judge: Judge) -> None:
    assert judge(text) == []


@pytest.mark.parametrize(
    ("text", "verdict", "message"),
    [
        (
            "The International Monetary Federation (IMF) met.",
            "conflicting",
            "IMF stands for International Monetary Fund.",
        ),
        (
            "When World Trade Organisation (WTO) members met.",
            "supported",
            "WTO stands for World Trade Organization.",
        ),
        (
            "The International Labour Organisation (ILO) met.",
            "supported",
            "ILO stands for International Labour Organization.",
        ),
    ],
)
def test_against_the_references(text: str, verdict: str, message: str, judge: Judge) -> None:
    assert [(f.rule, f.verdict, f.message) for f in judge(text)] == [("NAM104", verdict, message)]
