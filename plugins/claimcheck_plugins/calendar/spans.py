"""CAL106 and CAL107: the time between two dates, and the time since one, against the length that is written."""

from __future__ import annotations

import math
from datetime import date, timedelta

from claimcheck import Claim, Context, Finding, Rule
from claimcheck_plugins.calendar.claimed import Claimed, claimed, ordinal_words, restated
from claimcheck_plugins.calendar.context import named_nearby, now, quoted, speaks_of_now
from claimcheck_plugins.calendar.days import words
from claimcheck_plugins.calendar.elapsed import Between, Days, aligned, between, whole_units
from claimcheck_plugins.calendar.reading import Reading
from claimcheck_plugins.calendar.rules import LENGTH_OF_SPAN, TIME_BETWEEN
from claimcheck_plugins.calendar.slots import Slot, Unit
from claimcheck_plugins.calendar.wording import days_in_words, iso, quote, refuted, supported

__all__ = ["check_between", "check_nth", "check_since", "check_span"]

_GRAINS: tuple[Unit, ...] = ("day", "week", "month", "year")
_ONE_DAY = timedelta(days=1)
_YEAR_IN_DAYS = 360
# Further apart than by this factor, two lengths are of two things.
_FARTHEST = 4


def _fine_enough(length: Slot, *dates: Slot) -> bool:
    """Whether no date is told more coarsely than the length: "12 days" says nothing between two years."""
    return all(_GRAINS.index(dated.grain) <= _GRAINS.index(length.unit) for dated in dates)


def check_between(claim: Claim, reading: Reading, context: Context) -> Finding | None:
    """Whether two dates are as far apart as the words between them say."""
    start, end, length = reading.one("from"), reading.one("to"), reading.one("length")
    days = aligned(start, end)
    if days is None or not _fine_enough(length, start, end):
        return None
    time = between(*days, length.unit)
    inclusive = between(days[0], _later(days[1]), length.unit)
    return _judged(TIME_BETWEEN, claim, length, days, (time, inclusive), context, (start, end))


def check_span(claim: Claim, reading: Reading, context: Context) -> Finding | None:
    """Whether the length of a range is the one that is written."""
    start, end, length = reading.one("from"), reading.one("to"), reading.one("length")
    days = aligned(start, end)
    if days is None or not _fine_enough(length, start, end):
        return None
    if days[1][1] < days[0][0]:
        return None
    time = between(*days, length.unit)
    inclusive = between(days[0], _later(days[1]), length.unit)
    return _judged(LENGTH_OF_SPAN, claim, length, days, (time, inclusive), context, (start, end))


def _later(days: Days) -> Days:
    if days[1] >= date.max - _ONE_DAY:
        return days
    return days[0] + _ONE_DAY, days[1] + _ONE_DAY


def _judged(  # noqa: PLR0913, PLR0917  a length has that much to be judged by
    rule: Rule,
    claim: Claim,
    length: Slot,
    days: tuple[Days, Days],
    times: tuple[Between, Between],
    context: Context,
    dates: tuple[Slot, ...],
) -> Finding | None:
    time, inclusive = times
    allowed = claimed(length, context.hedges)
    low, high = whole_units(Between(time.low, inclusive.high, time.unit))
    steps = _steps(days, time, allowed, low, high)
    end = f"publication on {words(days[1][1])}" if len(dates) == 1 else days_in_words(days[1])
    ends = f"{days_in_words(days[0])} and {end}"
    if allowed.meets(low, high):
        message = f"Between {ends} there are {time.words}."
        return supported(rule, message, steps, hedged=allowed.hedged)
    if time.low > 0 and not _of_one_kind(allowed, time):
        return None
    # A date without its year is taken in the year nearest the other: nothing is said of a length of another year.
    farthest = max(abs(time.low), allowed.low) * _in_days(time.unit)
    if not all(slot.dated for slot in dates) and farthest > _YEAR_IN_DAYS / 2:
        return None
    message = f"Between {ends} there are {time.words}, not {quote(length)}."
    if time.high < 0:
        message = f"{days_in_words(days[1])} comes before {days_in_words(days[0])}, not {quote(length)} after it."
    return refuted(rule, "length-mismatch", claim, message, steps, _instead(length, time), *dates)


def _of_one_kind(allowed: Claimed, time: Between) -> bool:
    """Whether the two lengths are near enough to be of one stretch: three hours on some day of a year are not."""
    return allowed.low <= _FARTHEST * time.high and time.low <= _FARTHEST * allowed.high


def _in_days(unit: Unit) -> int:
    return {"day": 1, "week": 7, "month": 30, "year": _YEAR_IN_DAYS}[unit]


def _steps(days: tuple[Days, Days], time: Between, allowed: Claimed, low: int, high: int) -> str:
    return (
        f"from {iso(days[0])} to {iso(days[1])}: {time.words}; {low} to {high} accepted, "
        f"the last day counted or not and parts rounded either way; {allowed.rule}"
    )


def _instead(length: Slot, time: Between) -> str:
    value = round((time.low + time.high) / 2) + ("-day" in length.text)
    factor = max(1, round(length.high / _written(length)))
    if value <= 0 or factor > 1 or length.hedge:
        return "Which of the dates or the length is wrong?"
    return f"{restated(length, value)}, or is one of the dates wrong?"


def _written(length: Slot) -> float:
    """What the number would be in years if the words spoke of decades or centuries."""
    said = length.text.lower()
    return length.high / (100 if "centur" in said else 10 if "decade" in said else 1) or 1.0


def check_since(claim: Claim, reading: Reading, context: Context) -> Finding | None:
    """Whether it is as long since a date as is written, counted to publication."""
    start, length = reading.one("from"), reading.one("length")
    today = _today(length.unit, context)
    if today is None or start.from_ is None or start.to is None or not _fine_enough(length, start):
        return None
    if not start.dated or quoted(claim, context) or start.from_ > today[1]:
        return None
    then = (start.from_, start.to)
    time = between(then, today, length.unit)
    allowed = claimed(length, context.hedges)
    low, high = whole_units(time)
    # "Has spent ten years as head" may be part of a longer stay; more than the whole it cannot be.
    part = reading.form == "joined-and-has-spent" and not reading.said("whole")
    part = part or bool(reading.said("part_of_it"))
    part = part or (reading.said("may_end_before") != "" and not speaks_of_now(claim, context))
    if not allowed.meets(low, high) and (part and allowed.low < low):
        return None
    if reading.said("if_now") and not allowed.meets(low, high) and not speaks_of_now(claim, context):
        return None
    if not allowed.meets(low, high) and _fits_nearby(claim, reading, context, then, allowed):
        return None
    return _judged(LENGTH_OF_SPAN, claim, length, (then, today), (time, time), context, (start,))


def _today(unit: Unit, context: Context) -> Days | None:
    days = now(context)
    if days is None:
        return None
    return days if unit in {"month", "year"} else (days[1] - _ONE_DAY, days[1])


def _fits_nearby(claim: Claim, reading: Reading, context: Context, then: Days, allowed: Claimed) -> bool:
    """Whether the length runs to another date that is named in the passage."""
    length = reading.one("length")
    others = named_nearby(claim, context, reading.members)
    times = (between(then, other, length.unit) for other in others if other[1] > then[0])
    return any(allowed.meets(*whole_units(time)) for time in times)


def check_nth(claim: Claim, reading: Reading, context: Context) -> Finding | None:
    """Whether it is in its Nth day, week, month or year since a date, counted to publication."""
    start, nth = reading.one("from"), reading.one("nth")
    unit = next(unit for unit in _GRAINS if unit == reading.said("unit"))
    today = _today(unit, context)
    if today is None or start.from_ is None or start.to is None or quoted(claim, context):
        return None
    if _GRAINS.index(start.grain) > _GRAINS.index(unit) or not (start.dated or unit in {"day", "week"}):
        return None
    then = (start.from_, start.to)
    time = between(then, today, unit)
    if time.high < 0:
        return None
    low, high = max(1, math.floor(time.low) + 1), math.floor(time.high) + 1
    if unit == "year":
        high = max(high, today[1].year - then[0].year + 1)
    elif unit in {"day", "week"}:
        low, high = max(1, low - 1), high + 1
    meant = ordinal_words(low) if low == high else f"{ordinal_words(low)} or {ordinal_words(high)}"
    counted = f"the {meant} {unit}"
    steps = f"from {iso(then)} to {iso(today)}: {time.words}; {counted}; written: {quote(nth)}"
    if low <= nth.low <= high:
        message = f"Counted from {days_in_words(then)}, {words(today[1])} is in {counted}."
        return supported(LENGTH_OF_SPAN, message, steps)
    nearby = [other for other in named_nearby(claim, context, reading.members) if other[1] > then[0]]
    others = [between(then, other, unit) for other in nearby]
    if any(math.floor(other.low) <= nth.low <= math.ceil(other.high) + 1 for other in others):
        return None
    message = f"Counted from {days_in_words(then)}, {words(today[1])} is in {counted}, not the {quote(nth)}."
    return refuted(LENGTH_OF_SPAN, "length-mismatch", claim, message, steps, f"Is the {meant} meant?", start)
