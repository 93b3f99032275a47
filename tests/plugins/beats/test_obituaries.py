"""Obituaries: whole findings."""

from __future__ import annotations

import pytest

from claimcheck.testing import check_text
from claimcheck_plugins import beats


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "He is survived by three children, Anna, Ben, Carl and Dora.",
            (
                "BEA801",
                "refuted",
                "outside-tolerance",
                "“three” children are announced, and 4 are named.",
                "announced: 3; named: Anna; Ben; Carl; Dora (4)",
                "Is the number wrong, or the list?",
            ),
            id="one name too many",
        ),
        pytest.param(
            "Survivors include two sisters, Jane Roe and Ruth Poe of Fredville.",
            (
                "BEA801",
                "supported",
                "same-count",
                "2 sisters are announced and named.",
                "announced: 2; named: Jane Roe; Ruth Poe of Fredville (2)",
                None,
            ),
            id="as many as announced",
        ),
        pytest.param(
            "He was born in 1901, married Jane Roe in 1889, and died in 1960.",
            (
                "BEA802",
                "refuted",
                "wrong-order",
                "“born 1901” is later than “married 1889”.",
                "born 1901, married 1889, died 1960; each may not be before the one above it",
                "Which of the two years is wrong?",
            ),
            id="married before birth",
        ),
    ],
)
def test_finding(text: str, expected: tuple[str | None, ...]) -> None:
    (found,) = [finding for finding in check_text(text, beats) if finding.rule == expected[0]]

    assert (found.rule, found.verdict, found.reason, found.message, found.computation, found.suggestion) == expected
