"""Chambers of parliaments: how many seats each has, and how many make a majority. Facts for checkers of votes."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from claimcheck import ReferenceTable, hookimpl

__all__ = ["register_references"]

_DATA = Path(__file__).parent / "data"


@hookimpl
def register_references() -> Iterable[ReferenceTable]:
    """Chambers, their names, and the properties "seats", "majority" and "supermajority"."""
    yield ReferenceTable("legislatures-entities", "chambers of parliaments", _DATA / "entities.csv", "entities")
    yield ReferenceTable("legislatures-aliases", "names of chambers", _DATA / "aliases.csv", "aliases")
    yield ReferenceTable("legislatures", "seats of chambers and their majorities", _DATA / "legislatures.csv")
