"""Mountains, lakes, islands and rivers as claims."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck import Claim, Document, RelationValue, Span
from claimcheck_plugins.places.feature_claims import extract_features

Read = Callable[..., Document]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("They met on the Indonesian island.", id="no name"),
        pytest.param("At Lake Como, Italy said no.", id="a clause begins"),
        pytest.param("The Danube commission met in Austria.", id="no river"),
        pytest.param("They left Mount Fuji. In Japan it rained.", id="two sentences"),
        pytest.param("Japanese mountain bikes Fuji made sell well.", id="a longer noun"),
    ],
)
def test_no_claim(text: str, read: Read) -> None:
    assert list(extract_features(read(text))) == []


def test_a_mountain_and_its_country(read: Read) -> None:
    text = "They climbed Mount Fuji, in Japan."
    value = RelationValue(
        "feature-in",
        subject="feature:mountain-fuji",
        object="country:JPN",
        members=(Span(13, 23), Span(28, 33)),
        words="mountain",
    )
    assert list(extract_features(read(text))) == [Claim("place", 13, 33, text[13:33], Span(0, len(text)), value)]


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("The Indonesian island of Sumatra burned.", ["feature:island-sumatra country:IDN"]),
        ("Japan’s highest mountain, Mount Fuji, is white.", ["feature:mountain-fuji country:JPN"]),
        ("They sailed on Lake Baikal in southern Russia.", ["feature:lake-baikal country:RUS"]),
        ("The Rhine River flows through Germany.", ["feature:river-rhine country:DEU"]),
        (
            "The Danube runs through Austria and Hungary.",
            ["feature:river-danube country:AUT", "feature:river-danube country:HUN"],
        ),
    ],
)
def test_ways_to_say_it(text: str, pairs: list[str], read: Read) -> None:
    values = [claim.value for claim in extract_features(read(text)) if isinstance(claim.value, RelationValue)]
    assert [f"{value.subject} {value.object}" for value in values] == pairs


PIECES = ["Mount ", "Fuji", ", in ", "Japan", "Japanese ", "island of ", "The ", " flows through ", "\n", "²", "\ud800"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_any_text_is_read(read: Read, text: str) -> None:
    for claim in extract_features(read(text)):
        assert claim.text == text[claim.start : claim.end]
