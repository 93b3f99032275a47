"""NAM102: one name spelt two ways."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck import Claim, Context, Document, Finding, QuantityValue, Span, SpanEvidence
from claimcheck.models import ReferenceData
from claimcheck_plugins.names.spellings import check_spelling, extract_spellings

Judge = Callable[..., list[Finding]]
Read = Callable[..., Document]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Laura Petersen spoke. Laura Petersen's son left.", id="a genitive"),
        pytest.param("Laura Petersen spoke. Lars Peterson left.", id="another given name"),
        pytest.param("Laura Petersen spoke. Laura Peters left.", id="too far away"),
        pytest.param("Daniel FlagShareLike left. Daniel FlagShareLiky came.", id="words run together"),
        pytest.param("Great Petersen spoke. Great Peterson left.", id="no given name"),
        pytest.param("Laura Meyer spoke. Laura Beyer left.", id="another first letter"),
    ],
)
def test_no_claim(text: str, read: Read) -> None:
    assert list(extract_spellings(read(text))) == []


def test_another_relation_is_not_for_it(read: Read, references: ReferenceData) -> None:
    claim = Claim("name", 0, 1, "x", Span(0, 1), QuantityValue(1, 1))
    assert check_spelling(claim, Context(read("x"), (), references)) is None


def test_two_known_people_are_two_people(judge: Judge) -> None:
    text = "George Robertson spoke. George Robertsan left. Pat Cox and Robert Gates met."
    assert [f.message for f in judge(text)] == ["George Robertson stands before: is it the same person?"]


def test_a_title_before_the_name_is_no_given_name(judge: Judge) -> None:
    (finding,) = judge("Senator Laura Petersen spoke. Senator Laura Peterson left.")
    assert finding.message == "Laura Petersen stands before: is it the same person?"


def test_spelt_two_ways(judge: Judge) -> None:
    (finding,) = judge("Laura Petersen spoke. Later Laura Peterson left, and Laura Peterson came.")
    assert (finding.rule, finding.verdict, finding.message, finding.suggestion, finding.evidence) == (
        "NAM102",
        "conflicting",
        "Laura Petersen stands before: is it the same person?",
        "Is it Laura Petersen or Laura Peterson?",
        (SpanEvidence(Span(0, 14), "text"),),
    )
