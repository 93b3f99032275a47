"""Figures as slots."""

from __future__ import annotations

import pytest

from claimcheck import Span
from claimcheck.testing import make_document
from claimcheck.text.timexes.scan import fold
from claimcheck_plugins.arithmetic.slots import read_slots, scale_of


def slots(text: str) -> list[tuple[str, str, float, float]]:
    document = make_document(text)
    found = read_slots(document, document.quantities, document.timexes, fold(text), Span(0, len(text)))
    return [(slot.letter, text[slot.start : slot.end], slot.low, slot.step) for slot in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("It is 30 this year.", [("N", "30", 30, 1), ("D", "this year", 0, 1)], id="a date"),
        pytest.param("The third boat and 3 ships.", [("N", "3 ships", 3, 1)], id="an ordinal is no amount"),
        pytest.param(
            "Rents went from €900 to €1,035.",
            [("N", "€900", 900, 10), ("N", "€1,035", 1035, 1)],
            id="a range has two ends",
        ),
        pytest.param("It fell from 36 percent to 27.", [("P", "36", 36, 1), ("P", "27", 27, 1)], id="a falling range"),
        pytest.param(
            "It grew from 3 to 4 million.",
            [("N", "3", 3_000_000, 1_000_000), ("N", "4 million", 4_000_000, 1_000_000)],
            id="a shared scale",
        ),
        pytest.param(
            "10 of 12, or 80 percent, left.",
            [("N", "10", 10, 1), ("N", "12", 12, 1), ("P", "80 percent", 80, 1)],
            id="a percentage explains what stands before it",
        ),
        pytest.param("One pupil in five left.", [("F", "One pupil in five", 0.2, 0.01)], id="one in five"),
        pytest.param("Prices halved.", [("M", "halved", 0.5, 1)], id="times"),
        pytest.param("It rose two percentage points.", [("Q", "two percentage points", 2, 1)], id="points"),
    ],
)
def test_slots(text: str, expected: list[tuple[str, str, float, float]]) -> None:
    assert [slot for slot in slots(text) if slot[0] != "O"] == expected


@pytest.mark.parametrize(
    ("said", "value", "scale"),
    [
        ("1.53 billion", 1_530_000_000, 10**9),
        ("80,000", 80_000, 1),
        ("two million", 2_000_000, 10**6),
        ("0", 0, 1),
        ("ten", 10, 1),
    ],
)
def test_scale(said: str, value: int, scale: int) -> None:
    assert scale_of(said, value) == scale
