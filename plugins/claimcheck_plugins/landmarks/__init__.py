"""Dates that anniversaries are counted from: landmark events, and the days of countries' independence.

Any checker may ask for an event by its name (`references.named`), for its date by the property `date-of`, and for a
country's days by the property `independence`. DAT101 compares the dates that a text gives.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from claimcheck import Checker, Example, Extractor, ReferenceTable, hookimpl, on_demand
from claimcheck_plugins.landmarks.rules import LANDMARK_DATE

__all__ = ["register_checkers", "register_extractors", "register_references"]

_dated = on_demand("claimcheck_plugins.landmarks.dated")
_dates = on_demand("claimcheck_plugins.landmarks.dates")

_DATA = Path(__file__).parent / "data"
_READ_ON = date(2019, 8, 23)
_KIND = ("event",)


@hookimpl
def register_extractors() -> Iterable[Extractor]:
    """Events with their dates."""
    yield Extractor(
        "landmark-dates",
        "when a landmark event happened",
        _dated.extract_dates,
        _KIND,
        (
            Example("Sputnik was launched in October 1957.", "Sputnik was launched in October 1957", _READ_ON),
            Example("A film about Sputnik was released in October 1957.", "", _READ_ON),
        ),
    )


@hookimpl
def register_checkers() -> Iterable[Checker]:
    """Dates against the table."""
    yield Checker(
        "landmark-date",
        "when a landmark event happened",
        _KIND,
        _dates.check_date,
        (LANDMARK_DATE,),
        (
            Example("Sputnik was launched in October 1961.", "refuted", _READ_ON),
            Example("Sputnik was launched in October 1957.", "supported", _READ_ON),
            Example("A book on Sputnik was published in October 1961.", "", _READ_ON),
        ),
    )


@hookimpl
def register_references() -> Iterable[ReferenceTable]:
    """Landmark events, their names, and days of independence."""
    yield ReferenceTable("independence", "days of independence, and other founding days", _DATA / "independence.csv")
    yield ReferenceTable("landmarks", "dates that anniversaries are counted from", _DATA / "landmarks.csv")
    yield ReferenceTable("landmarks-aliases", "names of landmark events", _DATA / "aliases.csv", "aliases")
    yield ReferenceTable("landmarks-entities", "landmark events", _DATA / "entities.csv", "entities")
