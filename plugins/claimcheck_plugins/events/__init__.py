"""Meetings and summits, military exercises and nuclear tests: how often, which, where, when, how long."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from claimcheck import Checker, Example, Extractor, ReferenceTable, hookimpl, on_demand
from claimcheck_plugins.events.rules import (
    COUNCIL_VOTE,
    DURATION_OF_EVENT,
    EVENT_COUNT,
    EVENT_PLACE_DATE,
    EXERCISE_HELD,
    MEMBERS,
    NUMBER_IN_SUCCESSION,
    ORDINAL_OF_EVENT,
    PARTICIPANTS_OF_MEETING,
    SANCTIONS_ROUND,
)

__all__ = ["register_checkers", "register_extractors", "register_references"]

_attending = on_demand("claimcheck_plugins.events.attending")
_calledoff = on_demand("claimcheck_plugins.events.calledoff")
_counting = on_demand("claimcheck_plugins.events.counting")
_exercises = on_demand("claimcheck_plugins.events.exercises")
_holders = on_demand("claimcheck_plugins.events.holders")
_lasting = on_demand("claimcheck_plugins.events.lasting")
_meetings = on_demand("claimcheck_plugins.events.meetings")
_members = on_demand("claimcheck_plugins.events.members")
_membership = on_demand("claimcheck_plugins.events.membership")
_nuclear = on_demand("claimcheck_plugins.events.nuclear")
_numbering = on_demand("claimcheck_plugins.events.numbering")
_resolutions = on_demand("claimcheck_plugins.events.resolutions")
_rounds = on_demand("claimcheck_plugins.events.rounds")
_staged = on_demand("claimcheck_plugins.events.staged")
_succession = on_demand("claimcheck_plugins.events.succession")
_voting = on_demand("claimcheck_plugins.events.voting")

_DATA = Path(__file__).parent / "data"
_READ_ON = date(2019, 8, 23)
_KIND = ("event",)


@hookimpl
def register_extractors() -> Iterable[Extractor]:
    """What is said of how often, which, where, when and how long."""
    yield Extractor(
        "meetings",
        "how often two people met, which meeting it was, where and when",
        _meetings.extract_meetings,
        _KIND,
        (
            Example("Donald Trump and Kim Jong-un have met three times.", "met three times", _READ_ON),
            Example("Donald Trump and Kim Jong-un have never met three times.", "", _READ_ON),
        ),
    )
    yield Extractor(
        "nuclear-tests",
        "how many nuclear tests a country has made",
        _nuclear.extract_tests,
        _KIND,
        (
            Example("North Korea has tested nuclear weapons six times.", "six times", _READ_ON),
            Example("North Korea has demolished at least one nuclear test site.", "", _READ_ON),
        ),
    )
    yield Extractor(
        "exercise-durations",
        "how many days a military exercise lasts",
        _exercises.extract_durations,
        _KIND,
        (
            Example("The US and South Korea began their 10-day drills.", "10-day drills", _READ_ON),
            Example("The US and South Korea began their 10-day talks.", "", _READ_ON),
        ),
    )
    yield Extractor(
        "numbered-presidents",
        "which president of the United States somebody was",
        _holders.extract_holders,
        _KIND,
        (
            Example("Mr Obama, the 44th president, spoke.", "Mr Obama, the 44th president", _READ_ON),
            Example("Mr Macron, the 8th president of France, spoke.", "", _READ_ON),
        ),
        words=("president",),
    )
    yield Extractor(
        "member-counts",
        "how many members an organisation has",
        _members.extract_members,
        _KIND,
        (
            Example("NATO's 29 members met.", "NATO's 29 members", _READ_ON),
            Example("NATO's 10 eastern members met.", "", _READ_ON),
        ),
    )

    yield Extractor(
        "council-resolutions",
        "how the Security Council voted, and which round of sanctions it was",
        _resolutions.extract_resolutions,
        _KIND,
        (
            Example("The UN Security Council unanimously adopted Resolution 1929.", "unanimously adopted", _READ_ON),
            Example("The Senate unanimously adopted Resolution 1929 of the Security Council.", "", _READ_ON),
        ),
        words=("resolution", "sanctions"),
    )
    yield Extractor(
        "named-exercises",
        "when a named exercise was held",
        _staged.extract_stagings,
        _KIND,
        (
            Example("Foal Eagle was held in April 2018.", "Foal Eagle was held in April 2018", _READ_ON),
            Example("Foal Eagle was not held in April 2018.", "", _READ_ON),
        ),
    )


@hookimpl
def register_checkers() -> Iterable[Checker]:
    """Events against the table."""
    yield Checker(
        "event-count",
        "how often something has happened up to the date",
        _KIND,
        _counting.check_count,
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
        _numbering.check_event,
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
        _lasting.check_duration,
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
        _succession.check_holder,
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
        _membership.check_members,
        (MEMBERS,),
        (
            Example("NATO's 31 members met.", "refuted", _READ_ON),
            Example("NATO's 29 members met.", "supported", _READ_ON),
            Example("NATO's 31 new members met.", "", _READ_ON),
        ),
    )
    yield Checker(
        "council-vote",
        "how the Security Council voted on a resolution",
        _KIND,
        _voting.check_vote,
        (COUNCIL_VOTE,),
        (
            Example("The UN Security Council unanimously adopted Resolution 1929.", "refuted", _READ_ON),
            Example("The UN Security Council adopted Resolution 1803 by 14 votes to none.", "supported", _READ_ON),
            Example("The UN Security Council may unanimously adopt Resolution 1929.", "", _READ_ON),
        ),
    )
    yield Checker(
        "sanctions-round",
        "which round of the Security Council's sanctions it was",
        _KIND,
        _rounds.check_round,
        (SANCTIONS_ROUND,),
        (
            Example("The UN imposed a third round of sanctions on Iran in June 2010.", "refuted", _READ_ON),
            Example("The UN imposed a fourth round of sanctions on Iran in June 2010.", "supported", _READ_ON),
            Example("The EU and the UN imposed a third round of sanctions on Iran in June 2010.", "", _READ_ON),
        ),
    )
    yield Checker(
        "meeting-participants",
        "who met at a place on a day",
        _KIND,
        _attending.check_participants,
        (PARTICIPANTS_OF_MEETING,),
        (
            Example("Barack Obama and Vladimir Putin met in Helsinki in July 2018.", "refuted", _READ_ON),
            Example("Barack Obama and Vladimir Putin did not meet in Helsinki in July 2018.", "", _READ_ON),
        ),
    )
    yield Checker(
        "exercise-held",
        "whether an exercise was held",
        _KIND,
        _calledoff.check_held,
        (EXERCISE_HELD,),
        (
            Example("Ulchi Freedom Guardian was held in August 2018.", "not_enough_evidence", _READ_ON),
            Example("Foal Eagle was held in April 2018.", "supported", _READ_ON),
            Example("Foal Eagle was not held in April 2018.", "", _READ_ON),
        ),
    )


@hookimpl
def register_references() -> Iterable[ReferenceTable]:
    """Events, where their places lie, and the names of those places."""
    yield ReferenceTable("events", "summits, meetings, exercises, tests", _DATA / "events.csv")
    yield ReferenceTable("sanctions", "UN sanctions resolutions on North Korea and Iran", _DATA / "sanctions.csv")
    yield ReferenceTable("members", "numbers of member states", _DATA / "members.csv")
    yield ReferenceTable("presidents", "presidents of the United States by number", _DATA / "presidents.csv")
    yield ReferenceTable("within", "places that lie in other places", _DATA / "within.csv")
    yield ReferenceTable("events-entities", "places of events", _DATA / "entities.csv", "entities")
    yield ReferenceTable("events-aliases", "names of places of events", _DATA / "aliases.csv", "aliases")
