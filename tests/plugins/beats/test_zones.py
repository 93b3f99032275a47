"""Zones as newspapers name them, asked of the tz database."""

from __future__ import annotations

import tomllib
from datetime import date, datetime
from importlib.resources import files
from zoneinfo import ZoneInfo

import pytest

from claimcheck_plugins import beats
from claimcheck_plugins.beats.zones import offsets, zones_of

SUMMER, WINTER = date(2019, 7, 1), date(2019, 1, 1)
TABLE = tomllib.loads((files(beats) / "zones.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("zone", "day", "expected"),
    [
        pytest.param("gmt", SUMMER, {0}, id="GMT"),
        pytest.param("edt", SUMMER, {-240, 600}, id="EDT in summer"),
        pytest.param("est", WINTER, {-300, 660}, id="EST in winter"),
        pytest.param("est", SUMMER, {-300, -240, 600}, id="EST in summer is the clock or the letter"),
        pytest.param("et", SUMMER, {-240}, id="ET"),
        pytest.param("tokyo time", SUMMER, {540}, id="a city's time"),
        pytest.param("local time in new delhi", SUMMER, {330}, id="local time of a city"),
        pytest.param("local time", SUMMER, set(), id="local time of no city"),
        pytest.param("london time", SUMMER, {60}, id="London in summer"),
    ],
)
def test_offsets(zone: str, day: date, expected: set[int]) -> None:
    assert offsets(zone, [day]) == expected


def test_near_a_change_of_clocks_both_hold() -> None:
    assert offsets("et", [date(2019, 3, 9), date(2019, 3, 10)]) == {-300, -240}


def test_the_database_knows_every_zone() -> None:
    for keys in zones_of().values():
        for key in keys:
            assert ZoneInfo(key).key == key


def test_an_abbreviation_is_the_databases_own_where_it_has_one() -> None:
    others = {"et", "ct", "mt", "pt", "bst", "pst", "ist", "cst", "ast", "est", "edt", "acst", "pht"}
    for name, keys in TABLE["abbreviations"].items():
        if name in others:
            continue
        names = {datetime(2019, month, 1, tzinfo=ZoneInfo(key)).tzname() for key in keys for month in (1, 7)}
        own = {said for said in names if said is not None and said.isalpha()}
        assert own == set() or name.upper() in own, name
