"""Telephone numbers are found whole; other groups of digits are left alone."""

from __future__ import annotations

import pytest

from claimcheck.text.quantities.figure import Passage
from claimcheck.text.quantities.telephones import find_telephones


def found(text: str) -> list[str]:
    return [span.of(text) for span in find_telephones(Passage(text, text.lower(), 0, len(text)))]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It sold 5,000 200 times.", id="a number and how often"),
        pytest.param("It rose 0.5 12 times.", id="a decimal"),
        pytest.param("The ring 12 34 is short.", id="too short after a word that calls"),
        pytest.param("They call 1000-1200 people a day.", id="a count"),
        pytest.param("It has 100 200 300 lamps.", id="nothing calls"),
        pytest.param("It won 21-19 21-17.", id="scores"),
    ],
)
def test_what_is_no_telephone_number(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        pytest.param("on +44 20 7946 0958 or 020 7946 0958.", ["+44 20 7946 0958", "020 7946 0958"], id="British"),
        pytest.param("at +1-202-555-0143 now", ["+1-202-555-0143"], id="with hyphens"),
        pytest.param("at (212) 555-0187 now", ["(212) 555-0187"], id="area in brackets"),
        pytest.param("Call 555 0100 100 now", ["555 0100 100"], id="after a word that calls"),
    ],
)
def test_telephone_number(text: str, numbers: list[str]) -> None:
    assert found(text) == numbers
