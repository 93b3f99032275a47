"""Meetings as claims: whole values, and texts that must give none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck import Claim, Document, RelationValue, Span
from claimcheck_plugins.events.meetings import extract_meetings

Read = Callable[..., Document]
PAIR = ("person:donald-trump", "person:kim-jong-un")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Donald Trump and Kim Jong-un have never met three times.", id="never"),
        pytest.param("Donald Trump and Kim Jong-un would have met in Hanoi.", id="would have"),
        pytest.param("Donald Trump and Kim Jong-un had met expectations three times.", id="met something"),
        pytest.param("Donald Trump and Kim Jong-un spoke three times.", id="spoke"),
        pytest.param("Donald Trump met three times.", id="one person"),
        pytest.param("Donald Trump and Kim Jong-un held their second summit.", id="neither place nor date"),
        pytest.param("The first meeting with Donald Trump and Kim Jong-un was in June.", id="a meeting with them"),
        pytest.param("Three summits between ministers were held.", id="others"),
    ],
)
def test_no_claim(text: str, read: Read) -> None:
    assert list(extract_meetings(read(text))) == []


def test_a_count(read: Read) -> None:
    text = "Donald Trump and Kim Jong-un have so far met three times."
    value = RelationValue("event-count", number=3, participants=PAIR, members=(Span(45, 56),), words="meeting")
    assert list(extract_meetings(read(text))) == [
        Claim("event", 41, 56, "met three times", Span(0, len(text)), value),
    ]


def test_an_ordinal(read: Read) -> None:
    text = "Donald Trump and Kim Jong-un met for their second summit in the Vietnamese capital, Hanoi, in February."
    value = RelationValue(
        "event",
        place="city:hanoi",
        from_=date(2019, 2, 1),
        to=date(2019, 2, 28),
        number=2,
        ordinal=True,
        participants=PAIR,
        members=(Span(43, 56), Span(84, 89), Span(94, 102)),
        words="summit",
    )
    (claim,) = extract_meetings(read(text))
    assert claim == Claim("event", 43, 102, text[43:102], Span(0, len(text)), value)


@pytest.mark.parametrize(
    ("text", "number", "bound"),
    [
        ("Donald Trump and Kim Jong-un met twice.", 2, "="),
        ("Donald Trump and Kim Jong-un met at least twice.", 2, ">="),
        ("Donald Trump and Kim Jong-un met more than three times.", 3, ">"),
        ("Donald Trump, who met Kim Jong-un three times, left.", 3, "="),
        ("Donald Trump and Kim Jong-un met each other only twice.", 2, "="),
        ("It led to two official summits between Donald Trump and Kim Jong-un.", 2, "="),
    ],
)
def test_ways_to_count(text: str, number: int, bound: str, read: Read) -> None:
    (claim,) = extract_meetings(read(text))
    assert isinstance(claim.value, RelationValue)
    assert (claim.value.number, claim.value.bound, claim.value.participants) == (number, bound, PAIR)


def test_a_count_within_a_year(read: Read) -> None:
    (claim,) = extract_meetings(read("Donald Trump, who met Kim Jong-un three times last year, left."))
    assert isinstance(claim.value, RelationValue)
    assert (claim.value.from_, claim.value.to) == (date(2018, 1, 1), date(2018, 12, 31))


def test_a_place_and_a_date(read: Read) -> None:
    text = (
        "Donald Trump and Kim Jong-un, however, briefly met again at the Korean border in late June, when they agreed."
    )
    (claim,) = extract_meetings(read(text))
    assert isinstance(claim.value, RelationValue)
    assert claim.text == "met again at the Korean border in late June"
    assert (claim.value.place, claim.value.from_) == ("place:korean-border", date(2019, 6, 21))


PIECES = [
    "Donald Trump",
    " and ",
    "Kim Jong-un",
    " met ",
    "twice",
    " three times",
    " in Hanoi",
    ", ",
    ". They",
    "²",
    "\n",
]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_any_text_is_read(read: Read, text: str) -> None:
    for claim in extract_meetings(read(text)):
        assert claim.text == text[claim.start : claim.end]
