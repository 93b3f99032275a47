"""How near two names are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck_plugins.names.nearness import distance, folded, is_near_miss

WORDS = st.text("abcde", max_size=8)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("Bush", "Bash", id="short"),
        pytest.param("Merkel", "Merkel", id="the same"),
        pytest.param("Schröder", "Schroder", id="an accent"),
        pytest.param("Peters", "Peter", id="a genitive"),
        pytest.param("Hansen", "Jansen", id="another first letter"),
        pytest.param("Merkel", "Markle", id="two slips in a short name"),
    ],
)
def test_no_slip(one: str, other: str) -> None:
    assert not is_near_miss(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Merkle", "Merkel"), ("Petersen", "Peterson"), ("Trudaeu", "Trudeau"), ("Berlusconi", "Berluscony")],
)
def test_a_slip(one: str, other: str) -> None:
    assert is_near_miss(one, other)


@given(WORDS, WORDS)
def test_distance_is_the_same_both_ways_and_bounded(one: str, other: str) -> None:
    assert distance(one, other, 2) == distance(other, one, 2) <= 3
    assert (distance(one, other, 2) == 0) == (one == other)


def test_folded() -> None:
    assert folded("Gül ŞAHIN-Bjørn Straße") == "gul sahin-bjorn strasse"
