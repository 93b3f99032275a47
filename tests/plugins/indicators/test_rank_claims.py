"""Ranks as claims."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck import Claim, Document, Span
from claimcheck_plugins.indicators.rank_claims import RankValue, extract_ranks

Read = Callable[..., Document]
BOTH = ("area", "population")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Kenya is one of Africa’s largest countries.", id="one of several"),
        pytest.param("Kenya was Africa’s largest country.", id="the past"),
        pytest.param("Kenya is Africa’s largest economy.", id="another rank"),
        pytest.param("Northern Kenya, Africa’s largest country, no.", id="a part"),
        pytest.param("A town in Kenya, Africa’s largest country, no.", id="another thing before"),
        pytest.param("Kenya is Africa’s largest country-music fan.", id="a longer word"),
    ],
)
def test_no_claim(text: str, read: Read) -> None:
    assert list(extract_ranks(read(text))) == []


def test_a_rank(read: Read) -> None:
    text = "Kenya, Africa’s second-most populous country, votes."
    day = date(2019, 8, 23)
    value = RankValue("country:KEN", "Kenya", ("population",), "continent:africa", 2, from_=day, to=day)
    assert list(extract_ranks(read(text))) == [Claim("indicator", 0, 44, text[:44], Span(0, len(text)), value)]


@pytest.mark.parametrize(
    ("text", "properties", "place", "rank", "smallest"),
    [
        ("Peru is the largest country in South America.", BOTH, "continent:south-america", 1, False),
        ("Peru, the world’s third-largest country by area, voted.", ("area",), "world", 3, False),
        ("Peru is the smallest nation in the world by population.", ("population",), "world", 1, True),
        ("The most populous country in Asia is Peru.", ("population",), "continent:asia", 1, False),
        ("Europe’s biggest country, Peru, voted.", BOTH, "continent:europe", 1, False),
        ("Peru is the most populous country on Earth.", ("population",), "world", 1, False),
    ],
)
def test_ways_to_say_it(  # noqa: PLR0913  a rank has as many parts
    text: str, properties: tuple[str, ...], place: str, rank: int, read: Read, *, smallest: bool
) -> None:
    (claim,) = extract_ranks(read(text))
    value = claim.value
    assert isinstance(value, RankValue)
    assert (value.properties, value.place, value.rank, value.smallest) == (properties, place, rank, smallest)


PIECES = ["Peru", ", ", "the world’s ", "second-", "largest ", "country", " in Africa", " is ", "\n", "²", "\ud800"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_any_text_is_read(read: Read, text: str) -> None:
    for claim in extract_ranks(read(text)):
        assert claim.text == text[claim.start : claim.end]
