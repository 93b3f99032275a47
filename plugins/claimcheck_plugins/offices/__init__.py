"""Who holds which office when: heads of state and government, and some others."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from claimcheck import Checker, Example, Extractor, ReferenceTable, hookimpl
from claimcheck_plugins.offices.check import OFFICE_HOLDER_AT_DATE, check_holder
from claimcheck_plugins.offices.claims import extract_holders

__all__ = ["register_checkers", "register_extractors", "register_references"]

_DATA = Path(__file__).parent / "data"
_READ_ON = date(2019, 8, 23)


@hookimpl
def register_extractors() -> Iterable[Extractor]:
    """Persons named with an office."""
    yield Extractor(
        "office-holders",
        "persons named with an office: “US President Donald Trump”",
        extract_holders,
        ("office",),
        (
            Example("US President Donald Trump left at noon.", "US President Donald Trump", _READ_ON),
            Example("Former US President Barack Obama left at noon.", "", _READ_ON),
        ),
    )


@hookimpl
def register_checkers() -> Iterable[Checker]:
    """Persons against the offices that they are named with."""
    yield Checker(
        "office-holder",
        "whether a person holds the office named with them at the time that is meant",
        ("office",),
        check_holder,
        (OFFICE_HOLDER_AT_DATE,),
        (
            Example("South Korean President Park Geun-hye has offered to mediate.", "refuted", _READ_ON),
            Example("South Korean President Moon Jae-in has offered to mediate.", "supported", _READ_ON),
            Example("Former South Korean President Park Geun-hye has offered to mediate.", "", _READ_ON),
        ),
    )


@hookimpl
def register_references() -> Iterable[ReferenceTable]:
    """Persons, offices, their names, and who holds what."""
    yield ReferenceTable("offices-entities", "persons and offices", _DATA / "entities.csv", "entities")
    yield ReferenceTable("offices-aliases", "names of persons and offices", _DATA / "aliases.csv", "aliases")
    yield ReferenceTable("office-holders", "who held which office from when to when", _DATA / "office-holders.csv")
