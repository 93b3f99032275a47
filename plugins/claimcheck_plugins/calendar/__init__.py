"""Dates against the calendar, against publication and against one another: weekdays, spans, anniversaries, ages."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from claimcheck import Checker, Example, Extractor, hookimpl, on_demand
from claimcheck_plugins.calendar.rules import (
    AGE,
    ANNIVERSARY,
    BACKWARD_RANGE,
    IMPOSSIBLE_DATE,
    KIND,
    KINDS,
    LENGTH_OF_SPAN,
    RELATIVE_DATE,
    TENSE,
    TIME_BETWEEN,
    WEEKDAY_DATE,
)

__all__ = ["register_checkers", "register_extractors"]

_existence = on_demand("claimcheck_plugins.calendar.existence")
_find = on_demand("claimcheck_plugins.calendar.find")
_judge = on_demand("claimcheck_plugins.calendar.judge")
_pairs = on_demand("claimcheck_plugins.calendar.pairs")
_weekdays = on_demand("claimcheck_plugins.calendar.weekdays")

_READ_ON = date(2019, 8, 23)


@hookimpl
def register_extractors() -> Iterable[Extractor]:
    """Weekdays and dates that stand apart but mean one day."""
    yield Extractor(
        "weekday-dates",
        "a weekday and a date of the same day that are not written as one: “Wednesday (May 3)”",
        _pairs.extract_pairs,
        (KIND,),
        (
            Example("Voting ends on Wednesday (21 August).", "Wednesday (21 August)", _READ_ON),
            Example("It was the Monday after 5 August 2019.", "", _READ_ON),
        ),
    )
    yield Extractor(
        "dates-that-belong-together",
        "dates, lengths of time, ages and anniversaries that a sentence ties to one another or to publication",
        _find.extract_readings,
        KINDS,
        (
            Example("He led the choir from 1995 to 2007, for 12 years.", "1995 to 2007, for 12 years", _READ_ON),
            Example("It shut yesterday (22 August).", "yesterday (22 August", _READ_ON),
            Example("In 2007 the choir of 12 sang for three days.", "", _READ_ON),
        ),
    )


@hookimpl
def register_checkers() -> Iterable[Checker]:
    """The questions that need a calendar and the article's own dates."""
    yield Checker(
        "weekday-date",
        "whether a date falls on the weekday that is named with it",
        ("date", KIND),
        _weekdays.check_weekday,
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
        _existence.check_existence,
        (IMPOSSIBLE_DATE,),
        (
            Example("The lease ran out on 31 June.", "refuted", _READ_ON),
            Example("The lease ran out on 30 June.", "", _READ_ON),
        ),
    )
    yield Checker(
        "dates-together",
        "whether dates, lengths of time, ages and anniversaries that belong together agree",
        KINDS,
        _judge.check_reading,
        (RELATIVE_DATE, TENSE, BACKWARD_RANGE, TIME_BETWEEN, LENGTH_OF_SPAN, ANNIVERSARY, AGE),
        (
            Example("The kiln blew up yesterday, 21 August.", "refuted", _READ_ON),
            Example("The kiln blew up yesterday, 22 August.", "supported", _READ_ON),
            Example("The kiln was opened on 12 October 2019.", "refuted", _READ_ON),
            Example("The fair runs from 12 to 9 September.", "refuted", _READ_ON),
            Example("He was hired in 1998 and sacked five years later, in 2008.", "refuted", _READ_ON),
            Example("He led the choir from 1995 to 2007, for 15 years.", "refuted", _READ_ON),
            Example("The town marks the 40th anniversary of the 1969 flood.", "refuted", _READ_ON),
            Example("Born on 3 May 1950, she died on 1 June 2019 aged 71.", "refuted", _READ_ON),
            Example("In 2007 the choir of 12 sang for three days.", "", _READ_ON),
        ),
    )
