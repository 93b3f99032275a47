"""Numbers as written are read to their value, step and form."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.models import Number
from claimcheck.text.numbers import find_numerals
from claimcheck.text.timexes.scan import fold


def read(text: str) -> list[tuple[str, Number, Number, Number, str]]:
    return [
        (text[n.start : n.end], n.low, n.high, n.step, n.form) for n in find_numerals(text, fold(text), 0, len(text))
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("A380", id="digits written to letters"),
        pytest.param("version 1.5.2", id="more than one point"),
        pytest.param("9" * 31, id="more than thirty digits"),
        pytest.param("24/7 and 9/11", id="slashes that are no fractions"),
        pytest.param("someone is often alone", id="number words inside words"),
        pytest.param("²", id="a superscript is no digit"),
    ],
)
def test_no_number_is_read(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "value", "step", "form"),
    [
        pytest.param("30,000", 30000, 10000, "digits", id="grouped thousands"),
        pytest.param("28,500", 28500, 100, "digits", id="last significant digit in the hundreds"),
        pytest.param("1,00,000", 100000, 100000, "digits", id="Indian grouping"),
        pytest.param("12\u2009500", 12500, 100, "digits", id="thin space"),
        pytest.param("1 000 000", 1000000, 1000000, "digits", id="plain spaces in a million"),
        pytest.param("2.50", 2.5, 0.01, "digits", id="decimals keep their last place"),
        pytest.param(".534", 0.534, 0.001, "digits", id="no digit before the point"),
        pytest.param("2.5 million", 2500000, 100000, "digits", id="digits and a scale"),
        pytest.param("12.3bn", 12300000000, 100000000, "digits", id="abbreviated scale"),
        pytest.param("25k", 25000, 1000, "digits", id="scale written to the digits"),
        pytest.param("9" * 30, int("9" * 30), 1, "digits", id="thirty digits are kept exactly"),
        pytest.param("٣٤", 34, 1, "digits", id="digits of another script"),
        pytest.param("minus 387", -387, 1, "digits", id="minus in words"),
        pytest.param("−1.3", -1.3, 0.1, "digits", id="minus sign"),
        pytest.param("twenty-two", 22, 1, "words", id="tens and ones"),
        pytest.param("a hundred and five", 105, 1, "words", id="a hundred and"),
        pytest.param("three thousand nine hundred and sixty five", 3965, 1, "words", id="thousands and hundreds"),
        pytest.param("two hundred thousand", 200000, 100000, "words", id="hundreds of a scale"),
        pytest.param("two and a half million", 2500000, 100000, "words", id="a half before the scale"),
        pytest.param("three million and a half", 3500000, 100000, "words", id="a half after the scale"),
        pytest.param("a dozen", 12, 12, "words", id="a dozen"),
        pytest.param("half a million", 500000, 100000, "fraction", id="half a million"),
        pytest.param("quarter of a million", 250000, 10000, "fraction", id="a quarter of a million"),
        pytest.param("two thirds", 2 / 3, 0.01, "fraction", id="two thirds"),
        pytest.param("1 1/2", 1.5, 0.01, "fraction", id="whole and fraction"),
        pytest.param("2½", 2.5, 0.01, "fraction", id="fraction sign"),
        pytest.param("twenty-first", 21, 1, "ordinal", id="ordinal in words"),
        pytest.param("22nd", 22, 1, "ordinal", id="ordinal in digits"),
    ],
)
def test_a_number_is_read_whole(text: str, value: Number, step: Number, form: str) -> None:
    assert read(f"({text})") == [(text, value, value, step, form)]


def test_a_round_plural_is_an_interval() -> None:
    assert read("tens of thousands of") == [("tens of thousands", 10000, 100000, 10000, "plural")]


def test_and_joins_two_numbers_without_making_them_one() -> None:
    assert [row[:2] for row in read("twenty and thirty")] == [("twenty", 20), ("thirty", 30)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("100m sprint", 100, id="metres before a race"),
        pytest.param("37m (121ft)", 37, id="metres before a bracket"),
        pytest.param("35m users", 35000000, id="millions before a noun"),
    ],
)
def test_m_is_metres_or_millions_by_what_follows(text: str, value: int) -> None:
    assert read(text)[0][1] == value


@given(st.text(alphabet="0123456789,. -+½/mkabn\u00a0two hundred and a half million\n²٣", max_size=60))
def test_numerals_stand_in_order_apart_and_inside_the_text(text: str) -> None:
    found = list(find_numerals(text, fold(text), 0, len(text)))
    assert all(0 <= n.start < n.end <= len(text) for n in found)
    assert all(first.end <= second.start for first, second in pairwise(found))
    assert all(n.low <= n.high for n in found)


@given(st.integers(min_value=0, max_value=10**30 - 1))
def test_grouped_digits_give_the_integer_back(number: int) -> None:
    assert read(f"{number:,}")[0][1] == number
