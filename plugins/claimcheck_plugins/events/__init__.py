"""Meetings and summits, military exercises and nuclear tests: how often, which, where, when, how long."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from claimcheck import Checker, Example, Extractor, ReferenceTable, hookimpl
from claimcheck_plugins.events.counting import EVENT_COUNT, check_count
from claimcheck_plugins.events.exercises import extract_durations
from claimcheck_plugins.events.holders import extract_holders
from claimcheck_plugins.events.lasting import DURATION_OF_EVENT, check_duration
from claimcheck_plugins.events.meetings import extract_meetings
from claimcheck_plugins.events.members import extract_members
from claimcheck_plugins.events.membership import MEMBERS, check_members
from claimcheck_plugins.events.nuclear import extract_tests
from claimcheck_plugins.events.numbering import EVENT_PLACE_DATE, ORDINAL_OF_EVENT, check_event
from claimcheck_plugins.events.succession import NUMBER_IN_SUCCESSION, check_holder

__all__ = ["register_checkers", "register_extractors", "register_references"]

_DATA = Path(__file__).parent / "data"
_READ_ON = date(2019, 8, 23)
_KIND = ("event",)


@hookimpl
def register_extractors() -> Iterable[Extractor]:
    """What is said of how often, which, where, when and how long."""
    yield Extractor(
        "meetings",
        "how often two people met, which meeting it was, where and when",
        extract_meetings,
        _KIND,
        (
            Example("Donald Trump and Kim Jong-un have met three times.", "met three times", _READ_ON),
            Example("Donald Trump and Kim Jong-un have never met three times.", "", _READ_ON),
        ),
    )
    yield Extractor(
        "nuclear-tests",
        "how many nuclear tests a country has made",
        extract_tests,
        _KIND,
        (
            Example("North Korea has tested nuclear weapons six times.", "six times", _READ_ON),
            Example("North Korea has demolished at least one nuclear test site.", "", _READ_ON),
        ),
    )
    yield Extractor(
        "exercise-durations",
        "how many days a military exercise lasts",
        extract_durations,
        _KIND,
        (
            Example("The US and South Korea began their 10-day drills.", "10-day drills", _READ_ON),
            Example("The US and South Korea began their 10-day talks.", "", _READ_ON),
        ),
    )
    yield Extractor(
        "numbered-presidents",
        "which president of the United States somebody was",
        extract_holders,
        _KIND,
        (
            Example("Mr Obama, the 44th president, spoke.", "Mr Obama, the 44th president", _READ_ON),
            Example("Mr Macron, the 8th president of France, spoke.", "", _READ_ON),
        ),
    )
    yield Extractor(
        "member-counts",
        "how many members an organisation has",
        extract_members,
        _KIND,
        (
            Example("NATO's 29 members met.", "NATO's 29 members", _READ_ON),
            Example("NATO's 10 eastern members met.", "", _READ_ON),
        ),
    )


@hookimpl
def register_checkers() -> Iterable[Checker]:
    """Events against the table."""
    yield Checker(
        "event-count",
        "how often something has happened up to the date",
        _KIND,
        check_count,
        (EVENT_COUNT,),
        (
            Example("Donald Trump and Kim Jong-un have met four times.", "refuted", _READ_ON),
            Example("Donald Trump and Kim Jong-un have met three times.", "supported", _READ_ON),
            Example("Donald Trump and Kim Jong-un may meet four times.", "", _READ_ON),
        ),
    )
    yield Checker(
        "event",
        "which event of a series it was, where and when",
        _KIND,
        check_event,
        (ORDINAL_OF_EVENT, EVENT_PLACE_DATE),
        (
            Example("Donald Trump and Kim Jong-un met in Hanoi in February.", "supported", _READ_ON),
            Example("Donald Trump and Kim Jong-un met in Hanoi in late June.", "refuted", _READ_ON),
            Example("Donald Trump and Kim Jong-un did not meet in Hanoi in late June.", "", _READ_ON),
        ),
    )
    yield Checker(
        "event-duration",
        "how many days an exercise lasts",
        _KIND,
        check_duration,
        (DURATION_OF_EVENT,),
        (
            Example("The 12-day drills of the US and South Korea began on 11 August 2019.", "refuted", _READ_ON),
            Example("The 10-day drills of the US and South Korea began on 11 August 2019.", "supported", _READ_ON),
            Example("The 12-day talks of the US and South Korea began on 11 August 2019.", "", _READ_ON),
        ),
    )
    yield Checker(
        "number-in-succession",
        "which president of the United States somebody was",
        _KIND,
        check_holder,
        (NUMBER_IN_SUCCESSION,),
        (
            Example("Mr Obama, the 43rd president, spoke.", "refuted", _READ_ON),
            Example("Mr Obama, the 44th president, spoke.", "supported", _READ_ON),
            Example("Mr Obama spoke to the 43rd president.", "", _READ_ON),
        ),
    )
    yield Checker(
        "members-of-organisation",
        "how many members an organisation has",
        _KIND,
        check_members,
        (MEMBERS,),
        (
            Example("NATO's 31 members met.", "refuted", _READ_ON),
            Example("NATO's 29 members met.", "supported", _READ_ON),
            Example("NATO's 31 new members met.", "", _READ_ON),
        ),
    )


@hookimpl
def register_references() -> Iterable[ReferenceTable]:
    """Events, where their places lie, and the names of those places."""
    yield ReferenceTable("events", "summits, meetings, exercises, tests", _DATA / "events.csv")
    yield ReferenceTable("members", "numbers of member states", _DATA / "members.csv")
    yield ReferenceTable("presidents", "presidents of the United States by number", _DATA / "presidents.csv")
    yield ReferenceTable("within", "places that lie in other places", _DATA / "within.csv")
    yield ReferenceTable("events-entities", "places of events", _DATA / "entities.csv", "entities")
    yield ReferenceTable("events-aliases", "names of places of events", _DATA / "aliases.csv", "aliases")
