"""CAL101: a weekday that does not fit the date it is named with."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date, timedelta
from operator import attrgetter

from msgspec import Struct

from claimcheck import Claim, Context, DateValue, Finding, RelationValue, lazy_pattern
from claimcheck_plugins.calendar.days import WEEKDAYS, julian_weekday, words
from claimcheck_plugins.calendar.rules import WEEKDAY_DATE

__all__ = ["check_weekday"]


_YEAR = lazy_pattern(r"(?<!\d)\d{4}(?!\d)")
_FIGURES = lazy_pattern(r"(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?!\d)")
_WEEKDAY = lazy_pattern(
    r"\b(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\b\.?",
    re.IGNORECASE,
)
# "Monday-Wednesday, June 3-5", "Saturday and Sunday, June 1 and 2": the weekday belongs to the later day.
_ANOTHER_BEFORE = lazy_pattern(
    r"\b(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?:day|nesday|urday)?s?\.?\s?"
    r"(?:-|–|—|/|,|&|\band\b|\bor\b|\bto\b|\bthrough\b|\bthru\b|\buntil\b|\btill\b)\s?$",
    re.IGNORECASE,
)
_COMING = lazy_pattern(r"\b(?:will|(?:is|are)\s(?:to|due|set|expected|scheduled)|opens?|begins?|starts?)\b")
_BEFORE = 24
# How far back a year is still what an undated day may belong to, in characters: about a paragraph.
_NEARBY = 600
# Nearer to publication than this, nobody means last year's or next year's day without saying so.
_NEAR = timedelta(days=120)
# Greece was the last country to leave the Julian calendar, in 1923; before 1583 there was no other.
_LAST_JULIAN, _FIRST_GREGORIAN = 1923, 1583


class _Named(Struct, frozen=True):
    """A weekday (ISO) and the day that it is named with."""

    weekday: int
    day: date
    text: str
    yearless: bool

    @property
    def name(self) -> str:
        return WEEKDAYS[self.weekday - 1]


def check_weekday(claim: Claim, context: Context) -> Finding | None:
    """Whether the day falls on the weekday that is named with it.

    Args:
        claim: A date that names its weekday, or a weekday beside a date.
        context: The document, for the publication date and for years named nearby.
    """
    named = _read(claim)
    before = context.document.text[max(0, claim.start - _BEFORE) : claim.start]
    if named is None or _ANOTHER_BEFORE.search(before):
        return None
    if named.day.isoweekday() == named.weekday:
        message = f"{words(named.day)} falls on a {named.name}."
        return Finding(WEEKDAY_DATE.code, "supported", "calendar-agrees", message, _computation(named))
    fitting = next(_other_readings(named, claim, context), None)
    if fitting is not None:
        message = f"{words(named.day)} does not fall on a {named.name}, but {fitting} does; which is meant is open."
        return Finding(WEEKDAY_DATE.code, "not_enough_evidence", "date-unresolved", message, _computation(named))
    if named.day.year < _FIRST_GREGORIAN:
        return None
    return _refuted(named)


def _read(claim: Claim) -> _Named | None:
    value = claim.value
    if isinstance(value, DateValue):
        weekday: object = value.weekday
    elif isinstance(value, RelationValue):
        weekday = value.number
    else:
        return None
    if not isinstance(weekday, int) or value.from_ is None or value.from_ != value.to:
        return None
    numbered = re.search(r"\d", claim.text) is not None
    yearless = _YEAR.search(claim.text) is None and _FIGURES.search(claim.text) is None
    # "Friday" alone was resolved to a Friday: there is nothing to compare.
    return _Named(weekday, value.from_, claim.text, yearless) if numbered else None


def _other_readings(named: _Named, claim: Claim, context: Context) -> Iterator[str]:
    """The other days that the words can mean and that fall on the weekday, in words."""
    for year in _other_years(named, claim, context) if named.yearless else ():
        day = _day(year, named.day.month, named.day.day)
        if day is not None and day.isoweekday() == named.weekday:
            yield words(day)
    if _FIGURES.search(claim.text):
        day = _day(named.day.year, named.day.day, named.day.month)
        if day is not None and day.isoweekday() == named.weekday:
            yield f"{words(day)} (day and month the other way round)"
    if named.day.year <= _LAST_JULIAN and julian_weekday(named.day) == named.weekday:
        yield f"{words(named.day)} of the Julian calendar"


def _other_years(named: _Named, claim: Claim, context: Context) -> Iterator[int]:
    document = context.document
    if _is_ahead(named, claim, context):
        return
    first = bisect_left(document.timexes, claim.start - _NEARBY, key=attrgetter("start"))
    for timex in document.timexes[first:]:
        if timex.start >= claim.sentence.end:
            break
        yield from (int(year) for year in _YEAR.findall(timex.text))
    published = document.article.published
    if published is not None and abs(named.day - published) > _NEAR:
        yield from (named.day.year - 1, named.day.year + 1)


def _is_ahead(named: _Named, claim: Claim, context: Context) -> bool:
    """Whether the sentence tells of a day that is soon to come: no year that the text named before is meant."""
    published = context.document.article.published
    soon = published is not None and published <= named.day <= published + _NEAR
    return soon and _COMING.search(claim.sentence.of(context.document.text)) is not None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _refuted(named: _Named) -> Finding:
    right = WEEKDAYS[named.day.isoweekday() - 1]
    read = " (the year is read from the publication date)" if named.yearless else ""
    message = f"{words(named.day)}{read} falls on a {right}, not a {named.name}."
    steps, suggestion = _computation(named), _suggestion(named, right)
    return Finding(WEEKDAY_DATE.code, "refuted", "weekday-mismatch", message, steps, suggestion)


def _suggestion(named: _Named, right: str) -> str:
    """The words with the right weekday, and the nearest day that is the named one."""
    replaced = _WEEKDAY.sub(lambda match: right.upper() if match[0].isupper() else right, named.text, count=1)
    shift = (named.weekday - named.day.isoweekday() + 3) % 7 - 3
    try:
        other = words(named.day + timedelta(days=shift))
    except OverflowError:
        return f"“{replaced}”"
    return f"“{replaced}”; or, if {named.name} is right, is {other} meant?"


def _computation(named: _Named) -> str:
    """Days counted from Monday 1 January of year 1 in the Gregorian calendar; seven of them are a week."""
    count, weekday = named.day.toordinal(), named.day.isoweekday()
    same = "=" if weekday == named.weekday else "≠"
    return (
        f"{named.day.isoformat()} is day {count:,} counted from Monday 0001-01-01 as day 1; "
        f"{count:,} mod 7 = {count % 7}, a {WEEKDAYS[weekday - 1]}; written: {named.name}; "
        f"{WEEKDAYS[weekday - 1]} {same} {named.name}"
    )
