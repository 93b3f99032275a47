"""Who holds which office when: heads of state and government, and some others."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from claimcheck import Checker, Example, Extractor, ReferenceTable, hookimpl, on_demand
from claimcheck_plugins.offices.rules import (
    FORMER_OFFICE_HOLDER,
    LENGTH_OF_TERM,
    OFFICE_HOLDER_AT_DATE,
    PREDECESSOR_OR_SUCCESSOR,
    START_OF_TERM,
)

__all__ = ["register_checkers", "register_extractors", "register_references"]

_beginnings = on_demand("claimcheck_plugins.offices.beginnings")
_check = on_demand("claimcheck_plugins.offices.check")
_claims = on_demand("claimcheck_plugins.offices.claims")
_former = on_demand("claimcheck_plugins.offices.former")
_surnames = on_demand("claimcheck_plugins.offices.surnames")
_succession = on_demand("claimcheck_plugins.offices.succession")
_terms = on_demand("claimcheck_plugins.offices.terms")

_DATA = Path(__file__).parent / "data"
_READ_ON = date(2019, 8, 23)


@hookimpl
def register_extractors() -> Iterable[Extractor]:
    """Persons named with an office."""
    yield Extractor(
        "office-holders",
        "persons named with an office: “US President Donald Trump”",
        _claims.extract_holders,
        ("office",),
        (
            Example("US President Donald Trump left at noon.", "US President Donald Trump", _READ_ON),
            Example("Acting South Korean President Hwang Kyo-ahn left at noon.", "", _READ_ON),
        ),
    )
    yield Extractor(
        "office-surnames",
        "surnames with a title and its country: “German Chancellor Scholz”",
        _surnames.extract_surnames,
        ("office",),
        (
            Example("French President Macron left at noon.", "French President Macron", _READ_ON),
            Example("President Macron left at noon.", "", _READ_ON),
        ),
    )
    yield Extractor(
        "office-successions",
        "persons of whom one follows the other in office: “his predecessor, Barack Obama”",
        _succession.extract_successions,
        ("office",),
        (
            Example("Joe Biden succeeded Donald Trump in January.", "Joe Biden succeeded Donald Trump", _READ_ON),
            Example("Joe Biden and Donald Trump spoke of their predecessors.", "", _READ_ON),
        ),
    )
    yield Extractor(
        "office-beginnings",
        "when somebody took an office: “Angela Merkel became chancellor in 2005”",
        _beginnings.extract_beginnings,
        ("office",),
        (
            Example(
                "Emmanuel Macron, who took office in 2017, left.", "Emmanuel Macron, who took office in 2017", _READ_ON
            ),
            Example("Emmanuel Macron, who took a walk in 2017, left.", "", _READ_ON),
        ),
    )

    yield Extractor(
        "office-terms",
        "how long, or from when to when, somebody held an office: “prime minister from 1997 to 2007”",
        _terms.extract_terms,
        ("office",),
        (
            Example(
                "Tony Blair, prime minister from 1997 to 2007, left.",
                "Tony Blair, prime minister from 1997 to 2007",
                _READ_ON,
            ),
            Example("Tony Blair, a guest from 1997 to 2007, left.", "", _READ_ON),
        ),
    )


@hookimpl
def register_checkers() -> Iterable[Checker]:
    """Persons against the offices that they are named with."""
    yield Checker(
        "office-holder",
        "whether a person holds the office named with them at the time that is meant",
        ("office",),
        _check.check_holder,
        (OFFICE_HOLDER_AT_DATE,),
        (
            Example("South Korean President Park Geun-hye has offered to mediate.", "refuted", _READ_ON),
            Example("South Korean President Moon Jae-in has offered to mediate.", "supported", _READ_ON),
            Example("Former South Korean President Park Geun-hye has offered to mediate.", "", _READ_ON),
        ),
    )
    yield Checker(
        "former-office-holder",
        "whether a former holder, the holder of then, or one elect was or is to be one",
        ("office",),
        _former.check_former,
        (FORMER_OFFICE_HOLDER,),
        (
            Example("Former French President Emmanuel Macron spoke.", "refuted", _READ_ON),
            Example("Former US President Barack Obama left at noon.", "supported", _READ_ON),
            Example("US President Donald Trump left at noon.", "", _READ_ON),
        ),
    )
    yield Checker(
        "office-succession",
        "whether somebody came right before or after another in an office that both held",
        ("office",),
        _succession.check_succession,
        (PREDECESSOR_OR_SUCCESSOR,),
        (
            Example("Barack Obama and his predecessor, Bill Clinton, spoke.", "refuted", _READ_ON),
            Example("Barack Obama and his predecessor, George W. Bush, spoke.", "supported", _READ_ON),
            Example("US President Donald Trump left at noon.", "", _READ_ON),
        ),
    )
    yield Checker(
        "start-of-term",
        "whether somebody took an office when the text says",
        ("office",),
        _beginnings.check_beginning,
        (START_OF_TERM,),
        (
            Example("Angela Merkel became chancellor in 2009.", "refuted", _READ_ON),
            Example("Angela Merkel became chancellor in 2005.", "supported", _READ_ON),
            Example("US President Donald Trump left at noon.", "", _READ_ON),
        ),
    )

    yield Checker(
        "length-of-term",
        "from when to when, and for how many years, somebody headed a state or a government",
        ("office",),
        _terms.check_term,
        (LENGTH_OF_TERM,),
        (
            Example("Tony Blair, prime minister from 1997 to 2010, left.", "refuted", _READ_ON),
            Example("Tony Blair, prime minister from 1997 to 2007, left.", "supported", _READ_ON),
            Example("Tony Blair, a guest from 1997 to 2007, left.", "", _READ_ON),
        ),
    )


@hookimpl
def register_references() -> Iterable[ReferenceTable]:
    """Persons, offices, their names, and who holds what."""
    yield ReferenceTable("offices-entities", "persons and offices", _DATA / "entities.csv", "entities")
    yield ReferenceTable("offices-aliases", "names of persons and offices", _DATA / "aliases.csv", "aliases")
    yield ReferenceTable("office-holders", "who held which office from when to when", _DATA / "office-holders.csv")
    yield ReferenceTable("office-terms", "fixed terms of offices, from when to when", _DATA / "terms.csv")
