"""Population and area of countries against the figures of the World Bank and the Factbook."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from claimcheck import Checker, Example, Extractor, ReferenceTable, hookimpl
from claimcheck_plugins.indicators.check import (
    AREA_AGAINST_REFERENCE,
    POPULATION_AGAINST_REFERENCE,
    check_indicator,
)
from claimcheck_plugins.indicators.claims import KIND, extract_indicators

__all__ = ["register_checkers", "register_extractors", "register_references"]

_DATA = Path(__file__).parent / "data"
_READ_ON = date(2019, 8, 23)


@hookimpl
def register_extractors() -> Iterable[Extractor]:
    """Figures that are given for a country."""
    yield Extractor(
        "indicators",
        "the population and area that are given for countries",
        extract_indicators,
        (KIND,),
        (
            Example("Hungary has fewer than 10 million inhabitants.", "fewer than 10 million inhabitants", _READ_ON),
            Example("Chad, a country of 16 million people, is dry.", "16 million people", _READ_ON),
            Example("Lyon, France has 500,000 people.", "", _READ_ON),
            Example("Germany is home to 4 million Muslims.", "", _READ_ON),
        ),
    )


@hookimpl
def register_checkers() -> Iterable[Checker]:
    """Those figures against the tables."""
    yield Checker(
        "indicator",
        "whether the population or area given for a country fits the reference figures of its time",
        (KIND,),
        check_indicator,
        (POPULATION_AGAINST_REFERENCE, AREA_AGAINST_REFERENCE),
        (
            Example("Hungary has fewer than 10 million inhabitants.", "supported", _READ_ON),
            Example("Hungary has more than 12 million inhabitants.", "refuted", _READ_ON),
            Example("Hungary covers 93,000 square kilometres.", "supported", _READ_ON),
            Example("Hungary covers 39,000 square kilometres.", "refuted", _READ_ON),
            Example("Hungary, with 200,000 people on the streets, came to a halt.", "", _READ_ON),
        ),
    )


@hookimpl
def register_references() -> Iterable[ReferenceTable]:
    """Figures by country."""
    yield ReferenceTable("population", "population of countries by year", _DATA / "population.csv")
    yield ReferenceTable("areas", "total and land area of countries", _DATA / "areas.csv")
