"""Capitals, towns, distances, borders, continents, coasts and features; names of places that other topics rest on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from claimcheck import Checker, Example, Extractor, ReferenceTable, hookimpl, on_demand
from claimcheck_plugins.places.rules import (
    BORDER_BETWEEN_COUNTRIES,
    CAPITAL_OF_COUNTRY,
    CITY_IN_COUNTRY,
    CONTINENT_OF_COUNTRY,
    DISTANCE_BETWEEN_TOWNS,
    FEATURE_IN_COUNTRY,
    LANDLOCKED_COUNTRY,
)

__all__ = ["register_checkers", "register_extractors", "register_references"]

_border_check = on_demand("claimcheck_plugins.places.border_check")
_border_claims = on_demand("claimcheck_plugins.places.border_claims")
_capital_check = on_demand("claimcheck_plugins.places.capital_check")
_capital_claims = on_demand("claimcheck_plugins.places.capital_claims")
_city_check = on_demand("claimcheck_plugins.places.city_check")
_city_claims = on_demand("claimcheck_plugins.places.city_claims")
_continent_check = on_demand("claimcheck_plugins.places.continent_check")
_continent_claims = on_demand("claimcheck_plugins.places.continent_claims")
_distance_check = on_demand("claimcheck_plugins.places.distance_check")
_distance_claims = on_demand("claimcheck_plugins.places.distance_claims")
_feature_check = on_demand("claimcheck_plugins.places.feature_check")
_feature_claims = on_demand("claimcheck_plugins.places.feature_claims")

_DATA = Path(__file__).parent / "data"
_READ_ON = date(2019, 8, 23)


@hookimpl
def register_extractors() -> Iterable[Extractor]:
    """What is said about where cities lie and what they are capitals of."""
    yield Extractor(
        "capitals",
        "cities that are called the capital of a country",
        _capital_claims.extract_capitals,
        ("place",),
        (
            Example("They left the Vietnamese capital, Hanoi, at noon.", "Vietnamese capital, Hanoi", _READ_ON),
            Example("Mumbai is the financial capital of India.", "", _READ_ON),
        ),
        words=("capital", "seat of government"),
    )
    yield Extractor(
        "cities",
        "cities that a country is named with: “in Seoul, South Korea,”",
        _city_claims.extract_cities,
        ("place",),
        (
            Example("She landed in Seoul, South Korea, on Monday.", "Seoul, South Korea", _READ_ON),
            Example("At talks in Seoul, Japan said it would wait.", "", _READ_ON),
        ),
    )
    yield Extractor(
        "distances",
        "towns that are placed by another: “Lyon, 390 km south-east of Paris”",
        _distance_claims.extract_distances,
        ("place",),
        (
            Example("Lyon, 390 km south-east of Paris, voted.", "Lyon, 390 km south-east of Paris", _READ_ON),
            Example("He walked 390 km south-east.", "", _READ_ON),
        ),
        words=("north of", "south of", "east of", "west of", "kilom", "km", "mile", "mi from", "mi away", "mi ("),
    )
    yield from _about_countries()


def _about_countries() -> Iterable[Extractor]:
    yield Extractor(
        "features",
        "mountains, lakes, islands and rivers that are put in a country",
        _feature_claims.extract_features,
        ("place",),
        (
            Example("They climbed Mount Fuji, in Japan.", "Mount Fuji, in Japan", _READ_ON),
            Example("They met in Japan on the Indonesian island.", "", _READ_ON),
        ),
        words=(
            "mount ",
            "mt ",
            "mt. ",
            "mountain",
            "lake",
            "island",
            "volcano",
            "peak",
            "river",
            "flows",
            "runs through",
            "runs across",
            "runs from",
            "passes through",
            "passes across",
            "passes from",
            "winds through",
            "winds across",
            "winds from",
        ),
    )
    yield Extractor(
        "borders",
        "countries that are said to share a border: “Poland borders Ukraine”",
        _border_claims.extract_borders,
        ("place",),
        (
            Example("Peru borders Chile.", "Peru borders Chile", _READ_ON),
            Example("Northern Iraq borders Turkey.", "", _READ_ON),
        ),
        words=(
            "border",
            "frontier",
            "boundary",
            "neighbo",
            "sandwiched",
            "wedged",
            "squeezed",
            "surrounded",
            "encircled",
            "enclosed",
        ),
    )
    yield Extractor(
        "continents",
        "countries that are put on a continent: “the West African nation of Mali”",
        _continent_claims.extract_continents,
        ("place",),
        (
            Example("Peru, a country in South America, voted.", "Peru, a country in South America", _READ_ON),
            Example("Peru played in South Africa.", "", _READ_ON),
        ),
        words=("africa", "america", "asia", "europe", "oceania"),
    )
    yield Extractor(
        "landlocked",
        "countries that are called landlocked",
        _continent_claims.extract_landlocked,
        ("place",),
        (
            Example("He flew to landlocked Chad.", "landlocked Chad", _READ_ON),
            Example("Jordan is nearly landlocked.", "", _READ_ON),
        ),
        words=("landlocked",),
    )


@hookimpl
def register_checkers() -> Iterable[Checker]:
    """Capitals, towns, borders, continents and coasts against the tables."""
    yield Checker(
        "capital",
        "whether a city is the capital of the country named with it",
        ("place",),
        _capital_check.check_capital,
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
        _city_check.check_city,
        (CITY_IN_COUNTRY,),
        (
            Example("She landed in Seoul, South Korea, on Monday.", "supported", _READ_ON),
            Example("She landed in Seoul, Japan, on Monday.", "refuted", _READ_ON),
            Example("At talks in Seoul, Japan said it would wait.", "", _READ_ON),
        ),
    )
    yield Checker(
        "distance",
        "whether two towns lie as far apart, and in the direction, that the text says",
        ("place",),
        _distance_check.check_distance,
        (DISTANCE_BETWEEN_TOWNS,),
        (
            Example("Osaka, about 400 km west of Tokyo, voted.", "supported", _READ_ON),
            Example("Osaka, about 400 km north-east of Tokyo, voted.", "refuted", _READ_ON),
            Example("Osaka, about 400 km west of him, voted.", "", _READ_ON),
        ),
    )
    yield from _of_countries()


def _of_countries() -> Iterable[Checker]:
    yield Checker(
        "feature",
        "whether a mountain, lake, island or river lies in the country named with it",
        ("place",),
        _feature_check.check_feature,
        (FEATURE_IN_COUNTRY,),
        (
            Example("They climbed Mount Fuji, in Japan.", "supported", _READ_ON),
            Example("The Malaysian island of Sumatra burned.", "refuted", _READ_ON),
            Example("The Malaysian island of Nowhere burned.", "", _READ_ON),
        ),
    )
    yield Checker(
        "border",
        "whether two countries share the border that they are said to share",
        ("place",),
        _border_check.check_border,
        (BORDER_BETWEEN_COUNTRIES,),
        (
            Example("Peru borders Chile.", "supported", _READ_ON),
            Example("Peru borders Paraguay.", "refuted", _READ_ON),
            Example("Peru shares a maritime border with Paraguay.", "", _READ_ON),
        ),
    )
    yield Checker(
        "continent",
        "whether a country lies on the continent that it is put on",
        ("place",),
        _continent_check.check_continent,
        (CONTINENT_OF_COUNTRY,),
        (
            Example("The West African nation of Mali voted.", "supported", _READ_ON),
            Example("The African nation of Paraguay voted.", "refuted", _READ_ON),
            Example("The largest African nation voted.", "", _READ_ON),
        ),
    )
    yield Checker(
        "landlocked",
        "whether a country that is called landlocked has no coast",
        ("place",),
        _continent_check.check_landlocked,
        (LANDLOCKED_COUNTRY,),
        (
            Example("He flew to landlocked Chad.", "supported", _READ_ON),
            Example("He flew to landlocked Ghana.", "refuted", _READ_ON),
            Example("He flew to landlocked eastern Ghana.", "", _READ_ON),
        ),
    )


@hookimpl
def register_references() -> Iterable[ReferenceTable]:
    """Places, their names, and the two properties that are checked."""
    yield ReferenceTable("places-entities", "countries, cities and regions", _DATA / "entities.csv", "entities")
    yield ReferenceTable("places-aliases", "names of places", _DATA / "aliases.csv", "aliases")
    yield ReferenceTable("capitals", "capitals of countries", _DATA / "capitals.csv")
    yield ReferenceTable("state-capitals", "capitals of states and provinces", _DATA / "state-capitals.csv")
    yield ReferenceTable("divisions", "names of provinces, states and regions", _DATA / "divisions.csv")
    yield ReferenceTable("cities", "the country that a city lies in", _DATA / "cities.csv")
    yield ReferenceTable("towns", "where the towns of a name lie", _DATA / "towns.csv")
    yield ReferenceTable("features", "mountains, lakes, islands and rivers", _DATA / "features.csv")
    yield ReferenceTable("borders", "land borders of countries and their lengths", _DATA / "borders.csv")
    yield ReferenceTable("coasts", "coasts and land borders of countries, in all", _DATA / "coasts.csv")
    yield ReferenceTable("continents", "the continents that a country lies on", _DATA / "continents.csv")
