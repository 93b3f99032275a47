"""CAL108: anniversaries against the year of what they remember."""

from __future__ import annotations

from datetime import date, timedelta

from claimcheck import Claim, Context, Finding
from claimcheck_plugins.calendar.claimed import claimed, ordinal_words
from claimcheck_plugins.calendar.context import named_nearby, quoted, speaks_of_now
from claimcheck_plugins.calendar.elapsed import Days
from claimcheck_plugins.calendar.reading import Reading
from claimcheck_plugins.calendar.rules import ANNIVERSARY
from claimcheck_plugins.calendar.slots import Slot
from claimcheck_plugins.calendar.wording import days_in_words, quote, refuted, supported

__all__ = ["check_anniversary"]

_AHEAD = timedelta(days=120)
# A date this near to publication is the day of the celebration, not of what is celebrated.
_RECENT = 2
# Further apart than by this factor, the date is not the one that is remembered.
_FACTOR = 2
_AMBIGUOUS = {"anniversary-of-what-was"}


def check_anniversary(claim: Claim, reading: Reading, context: Context) -> Finding | None:
    """Whether the Nth anniversary falls N years after its first year."""
    origin, nth = reading.one("origin"), reading.one("nth")
    published = context.document.article.published
    if published is None or not _dated_before(origin, nth, published) or quoted(claim, context):
        return None
    year = _of(origin)[0].year
    first, last = (published - _AHEAD).year, (published + _AHEAD).year
    loose = reading.form.startswith("so-long-after")
    steps = f"{_numbers(first, last)} − {year} = {_numbers(first - year, last - year)}; written: {quote(nth)}; "
    steps += f"tolerance: {'a year' if loose else 'four months around publication'}"
    allowed = claimed(nth, context.hedges)
    low, high = (allowed.low, allowed.high) if loose else (nth.low, nth.high)
    if low <= last - year and first - year - loose <= high:
        message = f"{published.year} is {published.year - year} years after {days_in_words(_of(origin))}."
        return supported(ANNIVERSARY, message, steps)
    remembered = nth.low / _FACTOR <= last - year <= nth.high * _FACTOR
    if not remembered or not _current(claim, reading, context) or _fits_nearby(claim, reading, context, year, nth):
        return None
    return _refuted(claim, origin, nth, (published, first, last), steps)


def _dated_before(origin: Slot, nth: Slot, published: date) -> bool:
    """Whether the first year is written and some time ago, and the anniversary counted in years."""
    if origin.from_ is None or not origin.dated or (nth.letter == "L" and nth.unit != "year"):
        return False
    return published.year - origin.from_.year >= _RECENT


def _of(origin: Slot) -> Days:
    return origin.from_ or date.min, origin.to or date.max


def _numbers(low: int, high: int) -> str:
    return str(low) if low == high else f"{low} or {high}"


def _current(claim: Claim, reading: Reading, context: Context) -> bool:
    """Whether the sentence speaks of about now, and of the first year without doubt."""
    return speaks_of_now(claim, context) or (reading.form not in _AMBIGUOUS and bool(reading.said("once")))


def _fits_nearby(claim: Claim, reading: Reading, context: Context, year: int, nth: Slot) -> bool:
    """Whether another date that is named in the passage is the day of the anniversary."""
    others = [origin for origin in named_nearby(claim, context, reading.members) if origin[1].year > year]
    return any(first.year - year - 1 <= nth.high and nth.low <= last.year - year + 1 for first, last in others)


def _refuted(claim: Claim, origin: Slot, nth: Slot, when: tuple[date, int, int], steps: str) -> Finding:
    published, first, last = when
    year = _of(origin)[0].year
    meant = _numbers(first - year, last - year)
    message = f"From {quote(origin)} to {_numbers(first, last)} there are {meant} years, not {_years(nth)}."
    suggestion = f"Is the {ordinal_words(published.year - year)} meant, or {published.year - round(nth.low)}?"
    return refuted(ANNIVERSARY, "anniversary-mismatch", claim, message, steps, suggestion, origin)


def _years(nth: Slot) -> str:
    return f"{nth.low:,.10g}" if nth.low == nth.high else f"{nth.low:,.10g} or {nth.high:,.10g}"
