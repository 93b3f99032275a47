"""The article's words with another value put in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.models import Span
from claimcheck.text.restating import renumbered, reworded


@pytest.mark.parametrize(
    ("text", "whole", "part", "restated"),
    [
        pytest.param("capital Bonn", "capital Bonn", "Bonn", "“capital Rome”", id="at the start of the text"),
        pytest.param("in the capital, Bonn.", "capital, Bonn", "Bonn", "“the capital, Rome”", id="the article with it"),
        pytest.param("Bathe capital, Bonn", "capital, Bonn", "Bonn", "“capital, Rome”", id="no article"),
        pytest.param("Bonn,\n the capital", "Bonn,\n the capital", "Bonn", "“Rome, the capital”", id="over a line"),
    ],
)
def test_a_part_is_replaced(text: str, whole: str, part: str, restated: str) -> None:
    first, inner = text.index(whole), text.index(part)
    assert reworded(text, Span(first, first + len(whole)), Span(inner, inner + len(part)), "Rome") == restated


@pytest.mark.parametrize(
    ("words", "number", "restated"),
    [
        pytest.param("their second summit", 3, None, id="a place in a series is no count"),
        pytest.param("a few troops", 3, None, id="no number"),
        pytest.param("met four times", 5, "“met five times”", id="times"),
        pytest.param("met 4 times", 1, "“met once”", id="once"),
        pytest.param("two\nofficial summits", 3, "“three official summits”", id="words stay words"),
        pytest.param("about 82,500 troops", 28500, "“about 28,500 troops”", id="digits stay digits"),
        pytest.param("82 thousand troops", 28500, "“28,500 troops”", id="a scale is replaced with its number"),
        pytest.param("12-day drills", 10, "“10-day drills”", id="a compound"),
    ],
)
def test_the_first_number_is_replaced(words: str, number: float, restated: str | None) -> None:
    assert renumbered(words, number) == restated


@given(st.text(max_size=60), st.integers(0, 10**30))
def test_any_words(words: str, number: int) -> None:
    restated = renumbered(words, number)
    assert restated is None or restated.startswith("“")
