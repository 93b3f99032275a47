"""Distances and directions between towns as claims."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck import Claim, Document, Span
from claimcheck_plugins.places.distance_claims import extract_distances
from claimcheck_plugins.places.relations import DistanceValue

Read = Callable[..., Document]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("He walked 40 km north of Paris.", id="no town before"),
        pytest.param("Lyon grew by 40 km north of Paris.", id="no apposition"),
        pytest.param("Lyon, 40 km north of the Spanish border, is old.", id="no town after"),
        pytest.param("Lyon, 40 km north of Spain, is old.", id="a country after"),
        pytest.param("Donald Trump, 40 km north of Paris, waited.", id="a person"),
        pytest.param("Lyon, north of which they met, is old.", id="a clause"),
    ],
)
def test_no_claim(text: str, read: Read) -> None:
    assert list(extract_distances(read(text))) == []


def test_a_distance_and_a_direction(read: Read) -> None:
    text = "Lyon, about 390 km (242 miles) south-east of Paris, is old."
    value = DistanceValue(
        "city:lyon",
        "city:paris",
        "south-east",
        390,
        390,
        "~",
        "kilometre",
        "about",
        10,
        (Span(0, 4), Span(45, 50)),
    )
    assert list(extract_distances(read(text))) == [Claim("place", 0, 50, text[:50], Span(0, len(text)), value)]


@pytest.mark.parametrize(
    ("text", "direction", "low"),
    [
        ("Graz is 190 km from Vienna.", "", 190),
        ("Graz lies 190 km south of Vienna.", "south", 190),
        ("In Graz, a town 190 km south of Vienna, it rained.", "south", 190),
        ("Graz, 120 miles to the south of the capital, Vienna, is old.", "south", 120),
        ("Osaka, west of Tokyo, is old.", "west", 0),
    ],
)
def test_ways_to_say_it(text: str, direction: str, low: int, read: Read) -> None:
    (claim,) = extract_distances(read(text))
    assert isinstance(claim.value, DistanceValue)
    assert (claim.value.direction, claim.value.low) == (direction, low)


PIECES = ["Osaka", ", ", "400 km ", "north of ", "Tokyo", " lies ", "from ", "\n", "²", "\ud800", "(250 miles) "]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_any_text_is_read(read: Read, text: str) -> None:
    for claim in extract_distances(read(text)):
        assert claim.text == text[claim.start : claim.end]
