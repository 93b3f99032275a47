"""CAL105: ranges that end before they begin."""

from __future__ import annotations

import re

from claimcheck import Claim, Context, Finding, lazy_pattern
from claimcheck_plugins.calendar.elapsed import Days
from claimcheck_plugins.calendar.reading import Reading
from claimcheck_plugins.calendar.rules import BACKWARD_RANGE
from claimcheck_plugins.calendar.slots import Slot
from claimcheck_plugins.calendar.wording import days_in_words, quote, refuted

__all__ = ["check_range", "runs_backward"]

_BEFORE_CHRIST = lazy_pattern(r"\s?(?:b\.?c\b|bce\b)", re.IGNORECASE)
# A number that falls, a clock that shows opening hours, a list that counts down.
_NO_RANGE = lazy_pattern(
    r"\b(?:fell|fall\w{0,4}|dropp\w{1,3}|rose|risen|declin\w{1,4}|down|back|backwards?|countdown|reverse|points?|index|"
    r"mov(?:e|es|ed|ing)|cut|cuts|cutting|shorten\w{0,3}|reduc\w{1,4}|bring\w{0,3}|brought|extend\w{0,3}|chang\w{1,3}|"
    r"shift\w{0,3}|postpon\w{1,3}|delay\w{0,3}|alter\w{0,3}|amend\w{0,3}|correct\w{0,3}|compared|versus|vs)\b",
    re.IGNORECASE,
)
_OPEN = lazy_pattern(r"\b(?:open|opens|hours|daily|weekdays|times?)\b", re.IGNORECASE)
_HOURS = frozenset(str(hour) for hour in range(1, 13))
_REACH = 60


def check_range(claim: Claim, reading: Reading, context: Context) -> Finding | None:
    """Refutes a range whose second date comes before the first; says nothing of others."""
    first, last = reading.one("from"), reading.one("to")
    days = _days(first, last)
    text = context.document.text
    before = text[max(claim.sentence.start, claim.start - _REACH) : claim.start]
    if (
        days is None
        or _opening_hours(first, last, before)
        or _BEFORE_CHRIST.match(text, claim.end)
        or _NO_RANGE.search(before)
    ):
        return None
    start, end = days
    message = f"The range from {quote(first)} to {quote(last)} ends before it begins."
    steps = f"from {days_in_words(start)} to {days_in_words(end)}: {start[0].isoformat()} > {end[1].isoformat()}"
    steps += "; there is no tolerance"
    question = "Are the two the wrong way round, or is one of them wrong?"
    return refuted(BACKWARD_RANGE, "runs-backward", claim, message, steps, question, first)


def runs_backward(first: Slot, last: Slot) -> bool:
    """Whether the second date comes before the first, and no unwritten year could put that right."""
    days = _days(first, last)
    return days is not None and days[0][0] > days[1][1]


def _opening_hours(first: Slot, last: Slot, before: str) -> bool:
    """Whether "9 to 5 May" may be hours of the clock."""
    numbers = [slot.text.strip() for slot in (first, last)]
    return numbers[0] in _HOURS and (not before.rstrip().lower().endswith("from") or _OPEN.search(before) is not None)


def _days(first: Slot, last: Slot) -> tuple[Days, Days] | None:
    """The days of both ends; None where an unwritten year could put them right."""
    if first.from_ is None or first.to is None or last.from_ is None or last.to is None:
        return None
    start, end = (first.from_, first.to), (last.from_, last.to)
    if first.dated and last.dated:
        return start, end
    one_month = (start[0].year, start[0].month) == (end[0].year, end[0].month)
    return (start, end) if one_month and first.grain == last.grain == "day" else None
