"""CAL108: anniversaries against the year of what they remember."""

from __future__ import annotations

from datetime import date, timedelta

from msgspec import Struct, structs

from claimcheck import Claim, Context, Fact, Finding
from claimcheck_plugins.calendar.claimed import claimed, ordinal_words
from claimcheck_plugins.calendar.context import named_nearby, publication, quoted, speaks_of_now
from claimcheck_plugins.calendar.elapsed import Days
from claimcheck_plugins.calendar.reading import Reading
from claimcheck_plugins.calendar.rules import ANNIVERSARY
from claimcheck_plugins.calendar.slots import Slot
from claimcheck_plugins.calendar.wording import days_in_words, quote, refuted, supported

__all__ = ["check_anniversary", "check_anniversary_of_event"]

_AHEAD = timedelta(days=120)
_NEAR_THE_DAY = timedelta(days=5)
# A date this near to publication is the day of the celebration, not of what is celebrated.
_RECENT = 2
# Further apart than by this factor, the date is not the one that is remembered.
_FACTOR = 2
_AMBIGUOUS = {"anniversary-of-what-was"}


class _Remembered(Struct, frozen=True):
    """What an anniversary is of: how the text says it, its days, and the row they are known from."""

    said: str
    days: Days
    row: Fact | None = None

    @property
    def year(self) -> int:
        return self.days[0].year


def check_anniversary(claim: Claim, reading: Reading, context: Context) -> Finding | None:
    """Whether the Nth anniversary falls N years after its first year."""
    origin, nth = reading.one("origin"), reading.one("nth")
    published = publication(context)
    if published is None or not _dated_before(origin, nth, published) or quoted(claim, context):
        return None
    remembered = _Remembered(quote(origin), (origin.from_ or date.min, origin.to or date.max))
    if not _near(nth, remembered.year, published):
        return None
    finding = _compared(claim, reading, context, remembered, published)
    doubtful = finding is not None and finding.verdict == "refuted" and not _current(claim, reading, context)
    return None if doubtful else finding


def check_anniversary_of_event(claim: Claim, reading: Reading, context: Context) -> Finding | None:
    """Whether the Nth anniversary of an event that the references date falls N years after it."""
    event, nth = reading.one("event"), reading.one("nth")
    published = publication(context)
    rows = context.references.find(event.entity, "date-of", (None, None)).rows
    if published is None or len(rows) != 1 or quoted(claim, context) or (nth.letter == "L" and nth.unit != "year"):
        return None
    row = rows[0]
    if row.valid_from is None or published.year - row.valid_from.year < _RECENT:
        return None
    remembered = _Remembered(quote(event), (row.valid_from, row.valid_to or row.valid_from), row)
    finding = _compared(claim, reading, context, remembered, published)
    # Of an earlier round number a text may tell that looks back.
    is_ahead = nth.low > published.year - row.valid_from.year and _is_its_day(row, published)
    doubtful = finding is not None and finding.verdict == "refuted" and not (is_ahead or speaks_of_now(claim, context))
    return None if doubtful else finding


def _is_its_day(row: Fact, published: date) -> bool:
    """Whether the text came out within days of the event's day of the year: it is the anniversary that it tells of."""
    first = row.valid_from
    if first is None or first != row.valid_to or row.qualifiers.get("valid_from_precision"):
        return False
    turns = (
        date(year, first.month, min(first.day, 28)) for year in (published.year - 1, published.year, published.year + 1)
    )
    return any(abs(published - day) <= _NEAR_THE_DAY for day in turns)


def _compared(
    claim: Claim, reading: Reading, context: Context, remembered: _Remembered, published: date
) -> Finding | None:
    nth, year = reading.one("nth"), remembered.year
    first, last = (published - _AHEAD).year, (published + _AHEAD).year
    loose = reading.form.startswith("so-long")
    steps = f"{_numbers(first, last)} − {year} = {_numbers(first - year, last - year)}; written: {quote(nth)}; "
    steps += f"tolerance: {'a year' if loose else 'four months around publication'}"
    allowed = claimed(nth, context.hedges)
    low, high = (allowed.low, allowed.high) if loose else (nth.low, nth.high)
    if low <= last - year and first - year - loose <= high:
        message = f"{published.year} is {published.year - year} years after {days_in_words(remembered.days)}."
        return _with_row(supported(ANNIVERSARY, message, steps), remembered)
    if _fits_nearby(claim, reading, context, year, nth):
        return None
    meant = _numbers(first - year, last - year)
    dated = f"{remembered.said} ({days_in_words(remembered.days)})" if remembered.row else remembered.said
    message = f"From {dated} to {_numbers(first, last)} there are {meant} years, not {_years(nth)}."
    suggestion = f"Is the {ordinal_words(published.year - year)} meant?"
    if remembered.row is None:
        suggestion = f"Is the {ordinal_words(published.year - year)} meant, or {published.year - round(nth.low)}?"
    origin = reading.get("origin")
    members = (origin,) if origin is not None else ()
    return _with_row(
        refuted(ANNIVERSARY, "anniversary-mismatch", claim, message, steps, suggestion, *members), remembered
    )


def _with_row(finding: Finding, remembered: _Remembered) -> Finding:
    return finding if remembered.row is None else structs.replace(finding, evidence=(remembered.row.evidence(),))


def _near(nth: Slot, year: int, published: date) -> bool:
    return nth.low / _FACTOR <= published.year + 1 - year <= nth.high * _FACTOR


def _dated_before(origin: Slot, nth: Slot, published: date) -> bool:
    """Whether the first year is written and some time ago, and the anniversary counted in years."""
    if origin.from_ is None or not origin.dated or (nth.letter == "L" and nth.unit != "year"):
        return False
    return published.year - origin.from_.year >= _RECENT


def _numbers(low: int, high: int) -> str:
    return str(low) if low == high else f"{low} or {high}"


def _current(claim: Claim, reading: Reading, context: Context) -> bool:
    """Whether the sentence speaks of about now, and of the first year without doubt."""
    return speaks_of_now(claim, context) or (reading.form not in _AMBIGUOUS and bool(reading.said("once")))


def _fits_nearby(claim: Claim, reading: Reading, context: Context, year: int, nth: Slot) -> bool:
    """Whether another date that is named in the passage is the day of the anniversary."""
    others = [origin for origin in named_nearby(claim, context, reading.members) if origin[1].year > year]
    return any(first.year - year - 1 <= nth.high and nth.low <= last.year - year + 1 for first, last in others)


def _years(nth: Slot) -> str:
    return f"{nth.low:,.10g}" if nth.low == nth.high else f"{nth.low:,.10g} or {nth.high:,.10g}"
