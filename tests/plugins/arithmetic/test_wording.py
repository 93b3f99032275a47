"""Figures in the words of an article."""

from __future__ import annotations

import pytest

from claimcheck import Span
from claimcheck_plugins.arithmetic.reckoning import Figure
from claimcheck_plugins.arithmetic.wording import restated


@pytest.mark.parametrize(
    ("text", "scale", "value", "expected"),
    [
        ("54 percent", 1, 35.04, "“35 percent”"),
        ("£1,600 left", 1, 1700, "“£1,700 left”"),
        ("$3 million", 10**6, 4_500_000, "“$4.5 million”"),
        ("ten skiers", 1, 9, "“nine skiers”"),
        ("Ten skiers", 1, 9, "“Nine skiers”"),
        ("ten skiers", 1, 31, "“31 skiers”"),
        ("a fifth", 1, 25, "“25”"),
        ("0.5 points", 1, 0.25, "“0.25 points”"),
    ],
)
def test_restated(text: str, scale: int, value: float, expected: str) -> None:
    assert restated(Figure("stated", Span(0, 1), text, "N", 1, 1, scale=scale), value) == expected
