"""CAL103: days told from publication against the dates beside them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta

from claimcheck import Claim, Context, Finding, lazy_pattern
from claimcheck_plugins.calendar.claimed import claimed, restated
from claimcheck_plugins.calendar.context import publication, quoted
from claimcheck_plugins.calendar.days import words
from claimcheck_plugins.calendar.elapsed import Between, Days, between
from claimcheck_plugins.calendar.reading import Reading
from claimcheck_plugins.calendar.rules import RELATIVE_DATE
from claimcheck_plugins.calendar.slots import Slot
from claimcheck_plugins.calendar.wording import days_in_words, quote, refuted, supported

__all__ = ["check_ago", "check_relative"]

_WEEK, _HALF_A_YEAR = timedelta(days=7), timedelta(days=183)
_SEASON = lazy_pattern(r"\b(?:spring|summer|autumn|fall|winter)\b", re.IGNORECASE)
_LAST_NEXT = lazy_pattern(r"\b(?:(last|past|previous)|(next|coming))\b", re.IGNORECASE)
# "Earlier this year" and "the same month" are told from more than publication.
_LOOSE = lazy_pattern(
    r"\b(?:same|that|year-ago|year-earlier|following|preceding|prior|previous|fiscal)\b", re.IGNORECASE
)
_FARTHEST_WEEKS = 3
_YEARS_OFF = 1.0
_IN_DAYS: Mapping[str, int] = {"day": 1, "week": 7, "month": 30, "year": 365}
_MONTHS_OFF, _MONTHS_SHARE = 0.6, 0.2
_ANY_LEAP_YEAR = 2000


def check_relative(claim: Claim, reading: Reading, context: Context) -> Finding | None:
    """Whether a date lies where the words beside it put it."""
    told, dated = reading.one("told"), reading.one("date")
    published = publication(context)
    if published is None or told.from_ is None or told.to is None or _LOOSE.search(told.text):
        return None
    if quoted(claim, context):
        return None
    days = _widened(told, published)
    if days is None:
        return None
    meant = _meant(dated, days, fine=told.grain in {"day", "week", "month"})
    if meant is None:
        return None
    steps = (
        f"published {published.isoformat()}; {quote(told)} is {days[0].isoformat()}"
        f"{f' to {days[1].isoformat()}' if days[0] != days[1] else ''}; written: {quote(dated)}"
    )
    if days[0] <= meant[1] and meant[0] <= days[1]:
        message = f"Counted from {words(published)}, {quote(told)} is {quote(dated)}."
        return supported(RELATIVE_DATE, message, steps)
    message = f"Counted from {words(published)}, {quote(told)} is {days_in_words(days)}, not {quote(dated)}."
    question = f"Is {days_in_words((told.from_, told.to))} meant, or another word than {quote(told)}?"
    return refuted(RELATIVE_DATE, "relative-date-mismatch", claim, message, steps, question, told)


def _widened(told: Slot, published: date) -> Days | None:
    """The days that the words can mean: "last week" is any of the fourteen days before."""
    if told.from_ is None or told.to is None:
        return None
    if told.grain != "week":
        # A season is half a year off on the other side of the equator.
        room = _HALF_A_YEAR if _SEASON.search(told.text) else timedelta()
        return told.from_ - room, told.to + room
    way = _LAST_NEXT.search(told.text)
    if way is None:
        return published - _WEEK, published + _WEEK
    return (published - 2 * _WEEK, published) if way[1] else (published, published + 2 * _WEEK)


def _meant(dated: Slot, days: Days, *, fine: bool) -> Days | None:
    """The written date, in the year that suits the other best when it names none; None when that decides nothing."""
    if dated.from_ is None or dated.to is None:
        return None
    if fine and dated.grain == "year":
        return None
    if dated.dated:
        return dated.from_, dated.to
    if not fine:
        return None
    found = [pair for year in (days[0].year, days[1].year) if (pair := _in_year(dated, year)) is not None]
    return next((pair for pair in found if days[0] <= pair[1] and pair[0] <= days[1]), (dated.from_, dated.to))


def _in_year(dated: Slot, year: int) -> Days | None:
    if dated.from_ is None or dated.to is None:
        return None
    try:
        first = dated.from_.replace(year=year)
    except ValueError:
        return None
    return first, first + (dated.to - dated.from_)


def check_ago(claim: Claim, reading: Reading, context: Context) -> Finding | None:
    """Whether a date is as long ago, or as far ahead, as the words beside it say."""
    length, dated = reading.one("length"), reading.one("date")
    published = publication(context)
    if published is None or dated.from_ is None or dated.to is None or quoted(claim, context):
        return None
    unit = length.unit
    if (dated.grain == "year" and unit != "year") or (not dated.dated and unit == "year"):
        return None
    back = reading.said("way") == "ago"
    today, then = (published, published), (dated.from_, dated.to)
    time = between(then, today, unit) if back else between(today, then, unit)
    allowed, slack = claimed(length, context.hedges), _slack(length)
    low, high = time.low - slack, time.high + slack
    rule = f"{allowed.rule}{f'; tolerance: {slack * _IN_DAYS[unit]:,.3g} days' if slack else ''}"
    steps = f"{days_in_words(then)} and publication on {published.isoformat()} are {time.words} apart; {rule}"
    if allowed.meets(low, high):
        message = f"{quote(dated)} is {quote(length)} from publication."
        return supported(RELATIVE_DATE, message, steps, hedged=allowed.hedged)
    if _another_year(dated, time):
        return None
    side = "before" if back else "after"
    message = f"{quote(dated)} is {time.words} {side} publication on {words(published)}, not {quote(length)}."
    question = f"{restated(length, round((time.low + time.high) / 2))}, or is the date wrong?"
    return refuted(RELATIVE_DATE, "relative-date-mismatch", claim, message, steps, question, length)


def _slack(length: Slot) -> float:
    """How far off a length told from publication may be, in its own unit."""
    if length.unit == "day":
        return 0.0
    if length.unit == "week":
        return min(max(length.high - 1, 0), _FARTHEST_WEEKS) / 7
    if length.unit == "month":
        return max(_MONTHS_OFF, _MONTHS_SHARE * length.high)
    return _YEARS_OFF


def _another_year(dated: Slot, time: Between) -> bool:
    """Whether a date without its year was read as one to come where one gone was meant, or the other way round."""
    return not dated.dated and time.high < 0
