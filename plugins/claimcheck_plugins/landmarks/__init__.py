"""Dates that anniversaries are counted from: landmark events, and the days of countries' independence.

Tables only: a checker asks for an event by its name (`references.named`), for its date by the property `date-of`,
and for a country's days by the property `independence`.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from claimcheck import ReferenceTable, hookimpl

__all__ = ["register_references"]

_DATA = Path(__file__).parent / "data"


@hookimpl
def register_references() -> Iterable[ReferenceTable]:
    """Landmark events, their names, and days of independence."""
    yield ReferenceTable("independence", "days of independence, and other founding days", _DATA / "independence.csv")
    yield ReferenceTable("landmarks", "dates that anniversaries are counted from", _DATA / "landmarks.csv")
    yield ReferenceTable("landmarks-aliases", "names of landmark events", _DATA / "aliases.csv", "aliases")
    yield ReferenceTable("landmarks-entities", "landmark events", _DATA / "entities.csv", "entities")
