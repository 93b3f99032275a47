"""Towns by name."""

from __future__ import annotations

import re

import pytest

from claimcheck.models import ReferenceData
from claimcheck_plugins.places.towns import NAME, Town, are_close, share_towards, slug, towns_named


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Łódź", "lodz"),
        ("St. John's", "st-johns"),
        ("Saint‑Denis", "saint-denis"),
        ("São Paulo", "sao-paulo"),
        ("…", ""),
    ],
)
def test_slug(name: str, key: str) -> None:
    assert slug(name) == key


def test_a_town_of_the_table(references: ReferenceData) -> None:
    row = references.find("town:graz", "country", (None, None)).rows[0]
    assert towns_named("Graz", references) == (
        Town(row, "Graz", "country:AUT", "", 47.07, 15.44, 303270, frozenset(), frozenset(), frozenset(), 0),
    )


def test_the_largest_comes_first(references: ReferenceData) -> None:
    towns = towns_named("Paris", references)
    assert [towns[0].country, towns[0].also & {"country:USA"}] == ["country:FRA", frozenset({"country:USA"})]


def test_no_town_of_the_name(references: ReferenceData) -> None:
    assert towns_named("Freedonia", references) == ()


@pytest.mark.parametrize("name", ["Graz", "Rio de Janeiro", "St. Gallen", "Aix-en-Provence", "Newcastle upon Tyne"])
def test_names_of_towns(name: str) -> None:
    assert re.fullmatch(NAME, name) is not None


@pytest.mark.parametrize("words", ["graz", "Graz is", "in Graz"])
def test_no_names_of_towns(words: str) -> None:
    assert re.fullmatch(NAME, words) is None


@pytest.mark.parametrize(
    ("name", "part", "may"),
    [
        ("Toulouse", "southern", True),
        ("Toulouse", "northern", False),
        ("Lille", "northern", True),
        ("Lille", "south", False),
        ("Strasbourg", "north-eastern", True),
        ("Strasbourg", "western", False),
        ("Lyon", "central", True),
    ],
)
def test_parts_of_a_country(name: str, part: str, references: ReferenceData, *, may: bool) -> None:
    assert (share_towards(towns_named(name, references)[0], part, references) >= 0.3) is may


@pytest.mark.parametrize(("name", "other", "close"), [("Guwahati", "Dispur", True), ("Yokohama", "Tokyo", False)])
def test_close_to_each_other(name: str, other: str, references: ReferenceData, *, close: bool) -> None:
    assert are_close(towns_named(name, references)[0], towns_named(other, references)[0]) is close
