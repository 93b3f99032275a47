"""How many lighthouses a country has: an example of a claimcheck plugin."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from claimcheck import Checker, Example, ReferenceTable, hookimpl
from claimcheck_lighthouses.counts import LIGHTHOUSE_COUNT, check_count

__all__ = ["register_checkers", "register_references"]

_DATA = Path(__file__).parent / "data"
_READ_ON = date(2019, 8, 23)


@hookimpl
def register_references() -> Iterable[ReferenceTable]:
    """The counts, and the countries and names that they need."""
    yield ReferenceTable("lighthouses", "lighthouses by country and year", _DATA / "lighthouses.csv")
    yield ReferenceTable("lighthouse-countries", "countries", _DATA / "countries.csv", "entities")
    yield ReferenceTable("lighthouse-names", "what the countries are called", _DATA / "names.csv", "aliases")


@hookimpl
def register_checkers() -> Iterable[Checker]:
    """One checker, with examples that match and that must be passed over."""
    yield Checker(
        "lighthouses",
        LIGHTHOUSE_COUNT.summary,
        ("count",),
        check_count,
        (LIGHTHOUSE_COUNT,),
        (
            Example("Freedonia kept 14 lighthouses in 2018.", "supported", _READ_ON),
            Example("Freedonia kept 19 lighthouses in 2018.", "refuted", _READ_ON),
            Example("Freedonia kept 14 lighthouses in 1931.", "not_enough_evidence", _READ_ON),
            Example("Freedonia kept 14 ferries in 2018.", "", _READ_ON),
        ),
    )
