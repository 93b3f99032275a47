"""Figures in words."""

from __future__ import annotations

import pytest

from claimcheck.references.words import figure


@pytest.mark.parametrize(
    ("low", "high", "unit", "words"),
    [
        pytest.param(7, 7, None, "7", id="no unit"),
        pytest.param(1, 1, "round", "1 round", id="one"),
        pytest.param(1, 1, "percentage", "1 percent", id="one percent"),
        pytest.param(28500, 28500, "person", "28,500 people", id="irregular plural"),
        pytest.param(10, 12, "day", "10 to 12 days", id="range"),
        pytest.param(2.5, 2.5, "degree Celsius", "2.5 degrees Celsius", id="the first word counts"),
        pytest.param(3, 3, "square kilometre", "3 square kilometres", id="the last word counts"),
        pytest.param(3, 3, "gas works", "3 gas works", id="plural already"),
    ],
)
def test_a_figure_in_words(low: float, high: float, unit: str | None, words: str) -> None:
    assert figure(low, high, unit) == words
