"""NAM103: surnames that nothing introduces."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck import Claim, Context, Document, Finding, QuantityValue, Span
from claimcheck.models import ReferenceData
from claimcheck_plugins.names.surnames import check_surname, extract_surnames

Judge = Callable[..., list[Finding]]
Read = Callable[..., Document]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mr. Ole Petersen left.", []),
        ("Mr. and Mrs. Petersen left. Mr. Petersen’s son came.", [("Mrs. Petersen", None)]),
        ("Mr. Petersen left. Ole Petersen is a baker.", [("Mr. Petersen", "Ole")]),
        ("Mr. Petersen left. Later J. Petersen, a baker, left.", [("Mr. Petersen", "J")]),
        ("Mr. Petersen, the baker, left.", [("Mr. Petersen", "the")]),
        ("Mr. Petersen is Director of a bakery.", [("Mr. Petersen", "is D")]),
        ("Mr. Lou left. Later Lou Jiwei, a baker, left.", [("Mr. Lou", "Jiwei")]),
        ("Mr. Assad left. Bashar al-Assad is a baker.", [("Mr. Assad", "al")]),
        ("Mr. Petersen left. But Petersen came back.", [("Mr. Petersen", None)]),
        ("Ms. de Vries left. Anna de Vries and Senator Vries came.", [("Ms. de Vries", "Senator")]),
    ],
)
def test_surnames_and_what_introduces_them(text: str, found: list[tuple[str, str | None]], read: Read) -> None:
    claims = list(extract_surnames(read(text)))
    assert [(claim.text, getattr(claim.value, "object", "?")) for claim in claims] == found


def test_another_relation_is_not_for_it(read: Read, references: ReferenceData) -> None:
    claim = Claim("name", 0, 1, "x", Span(0, 1), QuantityValue(1, 1))
    assert check_surname(claim, Context(read("x"), (), references)) is None


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("“Mr. Petersen left,” she said.", id="in quotation marks"),
        pytest.param("Barack Obama came. Mr. Obama left.", id="whom the references know"),
        pytest.param("The baker Ole Petersen came. Mr. Petersen left.", id="introduced"),
    ],
)
def test_no_finding(text: str, judge: Judge) -> None:
    assert [finding for finding in judge(text) if finding.rule == "NAM103"] == []


def test_not_introduced(judge: Judge) -> None:
    (finding,) = judge("The plant closed. Mr. Petersen said so.")
    assert (finding.rule, finding.verdict, finding.reason, finding.message, finding.suggestion) == (
        "NAM103",
        "conflicting",
        "not-introduced",
        "The text does not say who Mr. Petersen is.",
        "Who is Mr. Petersen?",
    )


@pytest.mark.parametrize(("name", "found"), [("Mr Trump", 0), ("Mr Xi", 0), ("Mr Yeltsin", 1), ("Mr Trumpington", 1)])
def test_heads_of_large_countries_need_no_introduction_in_their_time(name: str, found: int, judge: Judge) -> None:
    text = f"The plant closed. {name} said so."
    assert len([finding for finding in judge(text) if finding.rule == "NAM103"]) == found
