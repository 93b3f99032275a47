"""Rules for clock times and parts of a day by themselves: "10 a.m.", "1400 GMT", "07:15", "noon"."""

from __future__ import annotations

import re

from claimcheck.ondemand import lazy_pattern
from claimcheck.text.timexes.rules.rule import Found, Rule
from claimcheck.text.timexes.symbols import Clock, Reading
from claimcheck.text.timexes.vocabulary import mapping

__all__ = ["RULES"]

_NOON = 12
# "The morning of 3 May", not "the morning of the battle".
_DAY_NAMED = lazy_pattern(
    r" of (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?\s|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d)"
)
_LAST_HOUR = 24
_MINUTES = 60


def _time(hour: int, minute: int, second: int | None = None) -> str | None:
    if hour > _LAST_HOUR or minute >= _MINUTES or (second or 0) >= _MINUTES:
        return None
    return f"T{hour:02}:{minute:02}" + (f":{second:02}" if second is not None else "")


def _half_day(found: Found) -> tuple[Reading, ...]:
    """A time with a.m. or p.m."""
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if not 1 <= hour <= _NOON:
        return ()
    hour = hour % _NOON + (_NOON if found["half"].startswith("p") else 0)
    time = _time(hour, minute)
    return (found.reading("TIME", Clock(time)),) if time else ()


def _full_day(found: Found) -> tuple[Reading, ...]:
    """A time of the 24-hour clock, where a zone or the words before it say that it is one."""
    hour, minute = int(found["hour"]), int(found["minute"])
    seconds = found["second"]
    time = _time(hour, minute, int(seconds) if seconds else None)
    told = re.search(r"\b(?:at|by|until|till|from|since|around|about|before|after|between|to|-) {0,3}$", found.before)
    dated = re.search(r"(?:\d{4}|\d(?:st|nd|rd|th)?|[a-z]day),? ?-? ?$", found.before)
    if time is None or not (found.has("zone") or told or dated or not found.before.strip()):
        return ()
    if not found.has("zone") and re.match(r" (?:to|for|win|odds|lead|points)\b|[:.]\d|-\d", found.after):
        return ()
    return (found.reading("TIME", Clock(time)),)


def _o_clock(found: Found) -> tuple[Reading, ...]:
    """A full hour."""
    hour = int(found["hour"]) if found["hour"] else mapping("numbers")[found["word"]]
    time = _time(hour, 0)
    return (found.reading("TIME", Clock(time)),) if time else ()


def _named(found: Found) -> tuple[Reading, ...]:
    """Noon, midnight, overnight, in the morning, mid-afternoon."""
    if found["part2"] and not (re.search(r"\bin\s{1,3}$", found.before) or _DAY_NAMED.match(found.after)):
        return ()
    said = found["part"] or found["mid"] or found["part2"]
    part = "TNI" if found["overnight"] else mapping("parts")[said]
    return (found.reading("TIME", Clock(part), "MID" if found["mid"] else None),)


RULES = (
    Rule(
        "half-day-clock",
        frozenset({"clock"}),
        r"(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5]\d))?(?: |-)?(?P<half>[ap]m\b|[ap]\.m\b\.?)"
        r"(?:,? \(?{zone}\b\)?)?",
        _half_day,
    ),
    Rule(
        "clock",
        frozenset({"clock"}),
        r"(?P<hour>2[0-4]|[01]?\d):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?(?: hours| hrs)?(?: \(?{zone}\b\)?)?",
        _full_day,
    ),
    Rule(
        "dotted-clock",
        frozenset({"clock"}),
        r"(?P<hour>2[0-4]|[01]?\d)\.(?P<minute>[0-5]\d) (?:hours |hrs )?\(?{zone}\b\)?",
        _full_day,
    ),
    Rule(
        "four-figures",
        frozenset({"clock", "unit"}),
        r"(?P<hour>2[0-4]|[01]\d)(?P<minute>[0-5]\d)(?: hours)? (?:{zone}|hours)",
        _full_day,
    ),
    Rule(
        "o-clock",
        frozenset({"clock"}),
        r"(?:(?P<hour>\d{1,2})|(?P<word>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)) o'clock",
        _o_clock,
    ),
    Rule(
        "named-time",
        frozenset({"part"}),
        r"(?:(?P<part>noon|midday|midnight)|(?P<overnight>overnight)"
        r"|mid[ -](?P<mid>morning|afternoon)|the (?P<part2>morning|afternoon|evening))",
        _named,
    ),
)
