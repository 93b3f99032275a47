"""Population, area and other figures of countries against those of the World Bank and the Factbook."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from claimcheck import Checker, Example, Extractor, ReferenceTable, hookimpl, on_demand
from claimcheck_plugins.indicators.rules import (
    AREA_AGAINST_REFERENCE,
    FIGURE_AGAINST_REFERENCE,
    KIND,
    POPULATION_AGAINST_REFERENCE,
    RANK_AGAINST_REFERENCE,
)

__all__ = ["register_checkers", "register_extractors", "register_references"]

_check = on_demand("claimcheck_plugins.indicators.check")
_claims = on_demand("claimcheck_plugins.indicators.claims")
_figure_check = on_demand("claimcheck_plugins.indicators.figure_check")
_figure_claims = on_demand("claimcheck_plugins.indicators.figure_claims")
_rank_check = on_demand("claimcheck_plugins.indicators.rank_check")
_rank_claims = on_demand("claimcheck_plugins.indicators.rank_claims")

_DATA = Path(__file__).parent / "data"
_READ_ON = date(2019, 8, 23)


@hookimpl
def register_extractors() -> Iterable[Extractor]:
    """Figures that are given for a country."""
    yield Extractor(
        "indicators",
        "the population and area that are given for countries",
        _claims.extract_indicators,
        (KIND,),
        (
            Example("Hungary has fewer than 10 million inhabitants.", "fewer than 10 million inhabitants", _READ_ON),
            Example("Chad, a country of 16 million people, is dry.", "16 million people", _READ_ON),
            Example("Lyon, France has 500,000 people.", "", _READ_ON),
            Example("Germany is home to 4 million Muslims.", "", _READ_ON),
        ),
    )
    yield Extractor(
        "figures",
        "life expectancy, GDP, the length of the coast and the like that are given for countries",
        _figure_claims.extract_figures,
        (KIND,),
        (
            Example("Life expectancy in Japan is about 84 years.", "about 84 years", _READ_ON),
            Example("Female life expectancy in Japan is about 87 years.", "", _READ_ON),
            Example("Japan’s female life expectancy is about 87 years.", "", _READ_ON),
        ),
        words=(
            "life expectancy",
            "median age",
            "fertility rate",
            "coast",
            "shoreline",
            "land border",
            "land frontier",
            "land boundar",
            "gdp",
            "gross domestic product",
            "unemployment",
            "inflation",
        ),
    )
    yield Extractor(
        "ranks",
        "countries that are said to be the largest, smallest or most populous of a continent or the world",
        _rank_claims.extract_ranks,
        (KIND,),
        (
            Example("Kenya, Africa’s most populous country, votes.", "Kenya, Africa’s most populous country", _READ_ON),
            Example("Kenya, one of Africa’s most populous countries, votes.", "", _READ_ON),
        ),
        words=("largest", "biggest", "smallest", "populous"),
    )


@hookimpl
def register_checkers() -> Iterable[Checker]:
    """Those figures against the tables."""
    yield Checker(
        "indicator",
        "whether the population or area given for a country fits the reference figures of its time",
        (KIND,),
        _check.check_indicator,
        (POPULATION_AGAINST_REFERENCE, AREA_AGAINST_REFERENCE),
        (
            Example("Hungary has fewer than 10 million inhabitants.", "supported", _READ_ON),
            Example("Hungary has more than 12 million inhabitants.", "refuted", _READ_ON),
            Example("Hungary covers 93,000 square kilometres.", "supported", _READ_ON),
            Example("Hungary covers 39,000 square kilometres.", "refuted", _READ_ON),
            Example("Hungary, with 200,000 people on the streets, came to a halt.", "", _READ_ON),
        ),
    )
    yield Checker(
        "figure",
        "whether life expectancy, GDP, the length of the coast and the like fit the reference figures of their time",
        (KIND,),
        _figure_check.check_figure,
        (FIGURE_AGAINST_REFERENCE,),
        (
            Example("Life expectancy in Japan is about 85 years.", "supported", date(2025, 3, 1)),
            Example("Life expectancy in Japan is about 58 years.", "refuted", date(2025, 3, 1)),
            Example("Chile has a coastline of about 6,400 km.", "supported", _READ_ON),
            Example("Life expectancy in Tokyo is about 58 years.", "", date(2025, 3, 1)),
        ),
    )
    yield Checker(
        "rank",
        "whether a country is the largest, smallest or most populous of a continent or the world",
        (KIND,),
        _rank_check.check_rank,
        (RANK_AGAINST_REFERENCE,),
        (
            Example("Nigeria, Africa’s most populous country, votes.", "supported", _READ_ON),
            Example("Kenya, Africa’s most populous country, votes.", "refuted", _READ_ON),
            Example("Kenya is among Africa’s most populous countries.", "", _READ_ON),
        ),
    )


@hookimpl
def register_references() -> Iterable[ReferenceTable]:
    """Figures by country."""
    yield ReferenceTable("population", "population of countries by year", _DATA / "population.csv")
    yield ReferenceTable("areas", "total and land area of countries", _DATA / "areas.csv")
    yield ReferenceTable("factbook", "other indicators of countries", _DATA / "factbook.csv")
