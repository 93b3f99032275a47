"""Cities and their countries as claims."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck import Claim, Document, RelationValue, Span
from claimcheck_plugins.places.city_claims import extract_cities

Read = Callable[..., Document]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("At talks in Hanoi, Japan said no.", id="a clause begins"),
        pytest.param("At talks in Hanoi, Japan, which paid, was silent.", id="a relative clause follows"),
        pytest.param("Flights from Hanoi, Japan and Laos stopped.", id="a list"),
        pytest.param("Flights from Hanoi, Japan, and Laos stopped.", id="a list with its comma"),
        pytest.param("Hanoi, Vietnam, was first.", id="no preposition"),
        pytest.param("They left Hanoi. Vietnam, they said, was warm.", id="two sentences"),
        pytest.param("A taste of Hanoi, Vietnamese, of course.", id="a demonym"),
    ],
)
def test_no_claim(text: str, read: Read) -> None:
    assert list(extract_cities(read(text))) == []


def test_a_city_and_its_country(read: Read) -> None:
    text = "She landed in Seoul, South Korea, on Monday."
    value = RelationValue("city-in", subject="city:seoul", object="country:KOR", members=(Span(14, 19), Span(21, 32)))
    assert list(extract_cities(read(text))) == [
        Claim("place", 14, 32, "Seoul, South Korea", Span(0, len(text)), value),
    ]


@pytest.mark.parametrize(
    ("text", "words", "subject", "part"),
    [
        ("The Austrian city of Graz is old.", "Austrian city of Graz", "Graz", ""),
        ("The northern Italian port city of Genoa is old.", "Italian port city of Genoa", "Genoa", "northern"),
        ("Japan's second-largest city, Sakai, is old.", "Japan's second-largest city, Sakai", "Sakai", ""),
        ("She lives in Toulouse in southern France.", "Toulouse in southern France", "city:toulouse", "southern"),
        ("Uppsala, a city in eastern Sweden, is old.", "Uppsala, a city in eastern Sweden", "Uppsala", "eastern"),
        ("He died in Toledo, Ohio, on Monday.", "Toledo, Ohio", "Toledo", ""),
    ],
)
def test_ways_to_say_it(text: str, words: str, subject: str, part: str, read: Read) -> None:
    (claim,) = extract_cities(read(text))
    assert isinstance(claim.value, RelationValue)
    assert (claim.text, claim.value.subject, claim.value.words) == (words, subject, part)


def test_set_off_with_in(read: Read) -> None:
    (claim,) = extract_cities(read("Gdansk, in Poland, wants it."))
    assert claim.text == "Gdansk, in Poland"


PIECES = ["in ", "Hanoi", ", ", "Vietnam", "Japan", " and ", ".", "\n", "²", "\ud800", " which "]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_any_text_is_read(read: Read, text: str) -> None:
    for claim in extract_cities(read(text)):
        assert claim.text == text[claim.start : claim.end]
