"""Weekdays against dates, and dates that the calendar does not have."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from claimcheck import Checker, Example, Extractor, hookimpl
from claimcheck_plugins.calendar.existence import IMPOSSIBLE_DATE, check_existence
from claimcheck_plugins.calendar.pairs import KIND, extract_pairs
from claimcheck_plugins.calendar.weekdays import WEEKDAY_DATE, check_weekday

__all__ = ["register_checkers", "register_extractors"]

_READ_ON = date(2019, 8, 23)


@hookimpl
def register_extractors() -> Iterable[Extractor]:
    """Weekdays and dates that stand apart but mean one day."""
    yield Extractor(
        "weekday-dates",
        "a weekday and a date of the same day that are not written as one: “Wednesday (May 3)”",
        extract_pairs,
        (KIND,),
        (
            Example("Voting ends on Wednesday (21 August).", "Wednesday (21 August)", _READ_ON),
            Example("It was the Monday after 5 August 2019.", "", _READ_ON),
        ),
    )


@hookimpl
def register_checkers() -> Iterable[Checker]:
    """The two questions that need a calendar and nothing else."""
    yield Checker(
        "weekday-date",
        "whether a date falls on the weekday that is named with it",
        ("date", KIND),
        check_weekday,
        (WEEKDAY_DATE,),
        (
            Example("Bids closed on Thursday, August 21, 2019.", "refuted", _READ_ON),
            Example("Bids closed on Wednesday, August 21, 2019.", "supported", _READ_ON),
            Example("Bids closed on August 21, 2019, the Thursday after the storm.", "", _READ_ON),
        ),
    )
    yield Checker(
        "impossible-date",
        "whether the calendar has such a day",
        ("date",),
        check_existence,
        (IMPOSSIBLE_DATE,),
        (
            Example("The lease ran out on 31 June.", "refuted", _READ_ON),
            Example("The lease ran out on 30 June.", "", _READ_ON),
        ),
    )
