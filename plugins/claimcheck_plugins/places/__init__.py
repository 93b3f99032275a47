"""Capitals of countries, and cities in countries; the names of places that other topics rest on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from claimcheck import Checker, Example, Extractor, ReferenceTable, hookimpl
from claimcheck_plugins.places.capital_check import CAPITAL_OF_COUNTRY, check_capital
from claimcheck_plugins.places.capital_claims import extract_capitals
from claimcheck_plugins.places.city_check import CITY_IN_COUNTRY, check_city
from claimcheck_plugins.places.city_claims import extract_cities

__all__ = ["register_checkers", "register_extractors", "register_references"]

_DATA = Path(__file__).parent / "data"
_READ_ON = date(2019, 8, 23)


@hookimpl
def register_extractors() -> Iterable[Extractor]:
    """What is said about where cities lie and what they are capitals of."""
    yield Extractor(
        "capitals",
        "cities that are called the capital of a country",
        extract_capitals,
        ("place",),
        (
            Example("They left the Vietnamese capital, Hanoi, at noon.", "Vietnamese capital, Hanoi", _READ_ON),
            Example("Mumbai is the financial capital of India.", "", _READ_ON),
        ),
    )
    yield Extractor(
        "cities",
        "cities that a country is named with: “in Seoul, South Korea,”",
        extract_cities,
        ("place",),
        (
            Example("She landed in Seoul, South Korea, on Monday.", "Seoul, South Korea", _READ_ON),
            Example("At talks in Seoul, Japan said it would wait.", "", _READ_ON),
        ),
    )


@hookimpl
def register_checkers() -> Iterable[Checker]:
    """Capitals and cities against the tables."""
    yield Checker(
        "capital",
        "whether a city is the capital of the country named with it",
        ("place",),
        check_capital,
        (CAPITAL_OF_COUNTRY,),
        (
            Example("They left the Vietnamese capital, Saigon, at noon.", "refuted", _READ_ON),
            Example("They left the Vietnamese capital, Hanoi, at noon.", "supported", _READ_ON),
            Example("They left the former Kazakh capital, Almaty, at noon.", "", _READ_ON),
        ),
    )
    yield Checker(
        "city",
        "whether a city lies in the country named with it",
        ("place",),
        check_city,
        (CITY_IN_COUNTRY,),
        (
            Example("She landed in Seoul, South Korea, on Monday.", "supported", _READ_ON),
            Example("She landed in Seoul, Japan, on Monday.", "refuted", _READ_ON),
            Example("At talks in Seoul, Japan said it would wait.", "", _READ_ON),
        ),
    )


@hookimpl
def register_references() -> Iterable[ReferenceTable]:
    """Places, their names, and the two properties that are checked."""
    yield ReferenceTable("places-entities", "countries, cities and regions", _DATA / "entities.csv", "entities")
    yield ReferenceTable("places-aliases", "names of places", _DATA / "aliases.csv", "aliases")
    yield ReferenceTable("capitals", "capitals of countries", _DATA / "capitals.csv")
    yield ReferenceTable("cities", "the country that a city lies in", _DATA / "cities.csv")
