"""GEO107: whole findings."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck import Claim, Context, Document, Finding, QuantityValue, Span
from claimcheck.models import ReferenceData
from claimcheck_plugins.places.feature_check import check_feature

Read = Callable[..., Document]
Judge = Callable[..., list[Finding]]


def test_another_value_is_not_for_it(read: Read, references: ReferenceData) -> None:
    claim = Claim("place", 0, 1, "x", Span(0, 1), QuantityValue(1, 1))
    assert check_feature(claim, Context(read("x"), (), references)) is None


def test_refuted(judge: Judge, references: ReferenceData) -> None:
    rows = references.find("feature:mountain-kilimanjaro", "country", (None, None)).rows
    (found,) = judge("They climbed Mount Kilimanjaro, in Kenya.", rule="GEO107")
    assert found == Finding(
        "GEO107",
        "refuted",
        "other-country",
        "Mount Kilimanjaro is in Tanzania, not in Kenya.",
        "Mount Kilimanjaro is in Tanzania (features#mountain-kilimanjaro-tza); the text says Kenya",
        "Is Tanzania meant?",
        tuple(row.evidence() for row in rows),
        severity="error",
        id=found.id,
        checker="feature",
        name="feature-in-country",
    )


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        pytest.param("The Danube flows through Hungary.", ["supported"], id="a river"),
        pytest.param("The Danube flows through Poland.", [], id="a river of whose countries not all may be known"),
        pytest.param("They climbed Mount Nowhere, in Kenya.", [], id="an unknown mountain"),
        pytest.param("They sailed on Lake Victoria, in Uganda.", ["supported"], id="a lake of several countries"),
        pytest.param("They sailed on Lake Victoria, in Rwanda.", ["refuted"], id="a lake elsewhere"),
    ],
)
def test_verdicts(text: str, verdicts: list[str], judge: Judge) -> None:
    assert [finding.verdict for finding in judge(text, rule="GEO107")] == verdicts
