"""Dates, lengths, ages and ordinals as slots."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck import Span
from claimcheck.testing import make_document
from claimcheck_plugins.calendar.slots import read_slots


def read(text: str) -> list[tuple[str, str]]:
    return [(slot.letter, slot.text) for slot in read_slots(make_document(text), Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It shut yesterday (22 August) at noon.", [("R", "yesterday"), ("D", "22 August"), ("T", "noon")]),
        ("Two years ago, in 2017, it shut.", [("L", "Two years"), ("Y", "2017")]),
        ("A week ago it shut on Monday.", [("L", "A week"), ("W", "Monday")]),
        ("The 50th anniversary of 1969.", [("O", "50th"), ("Y", "1969")]),
        ("The centenary of the 62-year-old at 34.", [("C", "centenary"), ("A", "62-year-old"), ("N", "34")]),
        ("The club (1999-1912) sank.", [("Y", "1999"), ("Y", "1912")]),
        ("Call 1999-1912 now, 12 boats.", [("Q", "12 boats")]),
        ("It stood for more than 30 years, since May 1989.", [("L", "more than 30 years"), ("D", "May 1989")]),
    ],
)
def test_slots(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("It took half a century.", 50, "year"),
        ("It took two decades.", 20, "year"),
        ("It took a fortnight and 12 days.", 2, "week"),
        ("It was a month ago.", 1, "month"),
    ],
)
def test_lengths_are_told_in_one_of_four_units(text: str, number: float, unit: str) -> None:
    first = read_slots(make_document(text), Span(0, len(text)))[0]

    assert (first.letter, first.low, first.high, first.unit) == ("L", number, number, unit)


@pytest.mark.parametrize(
    ("text", "grain", "dated"),
    [
        ("On 3 May 2019.", "day", True),
        ("On 3 May.", "day", False),
        ("In May 2019.", "month", True),
        ("In 2019.", "year", True),
    ],
)
def test_how_finely_a_date_is_told(text: str, grain: str, dated: bool) -> None:  # noqa: FBT001  a test's parameter
    [slot] = read_slots(make_document(text), Span(0, len(text)))

    assert (slot.grain, slot.dated) == (grain, dated)


@settings(max_examples=60)
@given(
    st.lists(
        st.sampled_from(
            ["1999", "-", "(", ") ", "12 years ", "ago ", "50th ", "a week ", "centenary ", "3 May ", "at 34, "]
        ),
        max_size=12,
    ).map("".join)
)
def test_slots_stand_apart_and_in_order(text: str) -> None:
    slots = read_slots(make_document(text), Span(0, len(text)))

    assert all(one.end <= other.start for one, other in pairwise(slots))
    assert [slot.text for slot in slots] == [text[slot.start : slot.end] for slot in slots]
