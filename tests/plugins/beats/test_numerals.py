"""Small numbers in digits and words."""

from __future__ import annotations

import re

import pytest

from claimcheck_plugins.beats.numerals import ARTICLED, DECIMAL, NUMBER, place, shown, worth


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param("1,204", 1204, id="thousands"),
        pytest.param("0.70", 0.7, id="decimals"),
        pytest.param("0·84", 0.84, id="a raised point"),
        pytest.param("forty-five", 45, id="tens and ones"),
        pytest.param("another", 1, id="another"),
        pytest.param("a single", 1, id="a single"),
        pytest.param("no", 0, id="no"),
        pytest.param("votes", None, id="a word"),
        pytest.param("1.2.3", None, id="two points"),
        pytest.param("²", None, id="a superscript"),
    ],
)
def test_worth(said: str, expected: float | None) -> None:
    assert worth(said) == expected


@pytest.mark.parametrize(
    ("pattern", "said", "expected"),
    [
        pytest.param(NUMBER, "$5, 5.2, 5% and 1,234", ["1,234"], id="no money, no decimals, no percent"),
        pytest.param(NUMBER, "twenty-one of ninety", ["twenty-one", "ninety"], id="words whole"),
        pytest.param(NUMBER, "55-45", ["55", "45"], id="both of a score"),
        pytest.param(ARTICLED, "a child and two men", ["a", "two"], id="articles"),
        pytest.param(DECIMAL, "0.70 and .34", ["0.70", ".34"], id="decimals"),
    ],
)
def test_patterns(pattern: str, said: str, expected: list[str]) -> None:
    assert re.findall(pattern, said) == expected


def test_places_and_print() -> None:
    assert [place(said) for said in ("0.70", "12", "five")] == [0.01, 1, 1]
    assert [shown(value) for value in (24750.0, 0.7000001, 3.16)] == ["24,750", "0.7", "3.16"]
