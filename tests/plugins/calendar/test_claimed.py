"""What a length allows."""

from __future__ import annotations

import math

import pytest

from claimcheck.models import Bound
from claimcheck_plugins.calendar.claimed import Claimed, claimed, ordinal_words, restated
from claimcheck_plugins.calendar.slots import Slot, Unit

HEDGES = {"nearly": (0.9, 1.0), "more than": (1.0, math.inf)}


def length(text: str, number: float, unit: Unit = "year", bound: Bound = "=", hedge: str = "") -> Slot:
    return Slot(0, len(text), text, "L", low=number, high=number, unit=unit, bound=bound, hedge=hedge)


@pytest.mark.parametrize(
    ("slot", "expected"),
    [
        (length("12 years", 12), Claimed(12, 12, "written: “12 years”", hedged=False)),
        (
            length("30 years", 30),
            Claimed(28.5, 31.5, "“30 years” is a round number and allows 28.5 to 31.5", hedged=False),
        ),
        (
            length("200 years", 200),
            Claimed(190, 210, "“200 years” is a round number and allows 190 to 210", hedged=False),
        ),
        (length("30 days", 30, "day"), Claimed(30, 30, "written: “30 days”", hedged=False)),
        (
            length("nearly 30 years", 30, "year", "<", "nearly"),
            Claimed(27, 30, "“nearly 30 years” allows 27 to 30", hedged=True),
        ),
        (
            length("over a decade", 10, "year", ">"),
            Claimed(10, math.inf, "“over a decade” allows 10 to no limit", hedged=True),
        ),
    ],
)
def test_claimed(slot: Slot, expected: Claimed) -> None:
    found = claimed(slot, HEDGES)

    assert (found.rule, found.hedged) == (expected.rule, expected.hedged)
    assert (found.low, found.high) == pytest.approx((expected.low, expected.high))


@pytest.mark.parametrize(
    ("text", "letter", "value", "expected"),
    [
        ("15 years", "L", 12, "“12 years”"),
        ("a year", "L", 2, "“two years”"),
        ("Five years", "L", 10, "“Ten years”"),
        ("four-day", "L", 3, "“three-day”"),
        ("40th", "O", 51, "“51st”"),
        ("fifth", "O", 6, "“6”"),
        ("52-year-old", "A", 62, "“62-year-old”"),
    ],
)
def test_restated(text: str, letter: str, value: int, expected: str) -> None:
    assert restated(Slot(0, len(text), text, letter), value) == expected


def test_ordinals() -> None:
    said = [ordinal_words(number) for number in (1, 2, 3, 4, 11, 12, 13, 21, 112)]

    assert said == ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "112th"]
