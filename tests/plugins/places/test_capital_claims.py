"""Capitals as claims: whole values, and texts that must give none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck import Claim, Document, RelationValue, Span
from claimcheck_plugins.places.capital_claims import extract_capitals

Read = Callable[..., Document]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The financial capital of Vietnam, Hanoi, is not meant.", id="another kind of capital"),
        pytest.param("The old Vietnamese capital, Hanoi, was walled.", id="a former capital"),
        pytest.param("The capital of Vietnam's Lam Dong province, Hanoi, no.", id="the capital of a part"),
        pytest.param("Capital fled from Hanoi to Vietnam.", id="money"),
        pytest.param("Hanoi, the Vietnamese capital, Seoul officials said, is warm.", id="a city on either side"),
        pytest.param("The Vietnamese capital Hanoi Opera House is closed.", id="a name that goes on"),
        pytest.param("Washington raised capital, Hanoi said.", id="no article before the word"),
        pytest.param("Hanoi was the capital of Vietnam.", id="told of the past"),
    ],
)
def test_no_claim(text: str, read: Read) -> None:
    assert list(extract_capitals(read(text))) == []


def test_a_capital_and_its_country(read: Read) -> None:
    text = "They met in the Vietnamese capital, Hanoi, in February."
    value = RelationValue(
        "capital-of",
        subject="country:VNM",
        object="city:hanoi",
        from_=date(2019, 2, 1),
        to=date(2019, 8, 23),
        members=(Span(16, 34), Span(36, 41)),
        words="Vietnamese",
    )
    claim = Claim("place", 16, 41, "Vietnamese capital, Hanoi", Span(0, len(text)), value)
    assert list(extract_capitals(read(text))) == [claim]


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        ("Kyiv, the capital of Ukraine, was calm.", "Kyiv, the capital of Ukraine", "country:UKR"),
        ("Kyiv, capital of Ukraine, was calm.", "Kyiv, capital of Ukraine", "country:UKR"),
        ("Kyiv is the capital of Ukraine.", "Kyiv is the capital of Ukraine", "country:UKR"),
        ("The capital of Ukraine, Kyiv, was calm.", "capital of Ukraine, Kyiv", "country:UKR"),
        ("Ukraine's capital Kyiv was calm.", "Ukraine's capital Kyiv", "country:UKR"),
        ("Ukraine’s capital, Kyiv, was calm.", "Ukraine’s capital, Kyiv", "country:UKR"),
        ("The Ukrainian capital of Kyiv was calm.", "Ukrainian capital of Kyiv", "country:UKR"),
        ("Kyiv serves as the capital of Ukraine.", "Kyiv serves as the capital of Ukraine", "country:UKR"),
        ("Kyiv, Ukraine's seat of government, was calm.", "Kyiv, Ukraine's seat of government", "country:UKR"),
        ("Ukraine is calm. In the capital, Kyiv, too.", "capital, Kyiv", None),
    ],
)
def test_ways_to_say_it(text: str, words: str, subject: str | None, read: Read) -> None:
    (claim,) = extract_capitals(read(text))
    assert isinstance(claim.value, RelationValue)
    assert (claim.text, claim.value.subject) == (words, subject)
    assert claim.value.object in {"city:kyiv", "Kyiv"}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        pytest.param("The Austrian capital, Graz, was calm.", "Graz", id="after the phrase"),
        pytest.param("In Graz, the Austrian capital, all was calm.", "Graz", id="before the phrase"),
        pytest.param("Salem, the capital of Oregon, was calm.", "Salem", id="of a state"),
        pytest.param("The Latvian capital Daugavpils hosted it.", "Daugavpils", id="without a comma"),
        pytest.param("The Latvian capital of Daugavpils hosted it.", "Daugavpils", id="after of"),
        pytest.param("In Sudan's capital Port Sudan, all was calm.", "Port Sudan", id="with a country in its name"),
    ],
)
def test_a_town_that_no_table_links(text: str, named: str, read: Read) -> None:
    (claim,) = extract_capitals(read(text))
    assert isinstance(claim.value, RelationValue)
    assert claim.value.object == named


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("In the Austrian capital, Florence Huber said no.", id="a given name"),
        pytest.param("In the Austrian capital, Donald Trump said no.", id="a person"),
        pytest.param("In the Austrian capital, Graz officials said no.", id="a name that goes on"),
    ],
)
def test_a_name_that_is_no_town(text: str, read: Read) -> None:
    assert list(extract_capitals(read(text))) == []


PIECES = [
    "capital",
    "the ",
    "Vietnamese ",
    "Hanoi",
    ", ",
    " of ",
    "Vietnam",
    "’s ",
    " is ",
    "\n",
    "²",
    "\ud800",
    "Seoul. ",
]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_any_text_is_read(read: Read, text: str) -> None:
    for claim in extract_capitals(read(text)):
        assert claim.text == text[claim.start : claim.end]
