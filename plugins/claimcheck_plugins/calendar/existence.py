"""CAL102: a date that the calendar does not have."""

from __future__ import annotations

import calendar
import re

from claimcheck import Claim, Context, DateValue, Finding, lazy_pattern
from claimcheck_plugins.calendar.days import MONTHS
from claimcheck_plugins.calendar.rules import IMPOSSIBLE_DATE

__all__ = ["check_existence"]


_WRITTEN = lazy_pattern(r"(\d{4}|XXXX)-(0[1-9]|1[0-2])-(\d{2})(?![\d-])")
_SAYS_SO = lazy_pattern(
    r"\b(?:exists?|existent|existed|nonexistent|no\ssuch|there(?:\sis|’s|'s|\swas)\sno|impossible|imaginary|fictitious"
    r"|fictional|misdated|misprint|typo|joke)\b",
    re.IGNORECASE,
)
_FEBRUARY, _LEAP_DAY, _ANY_LEAP_YEAR, _LONGEST = 2, 29, 2000, 31
# Greece was the last country to leave the Julian calendar, in 1923.
_LAST_JULIAN = 1923
_SWEDISH = ("1712", "02", "30")


def check_existence(claim: Claim, context: Context) -> Finding | None:
    """Refutes a day that its month does not have; says nothing of other dates.

    Args:
        claim: A date whose value is as written ("2019-06-31") and that stands for no day.
        context: The document, for what the sentence says of the date itself.
    """
    value = claim.value
    if not isinstance(value, DateValue) or value.from_ is not None:
        return None
    written = _WRITTEN.match(value.value)
    if written is None or written.groups() == _SWEDISH:
        return None
    year = None if written[1] == "XXXX" else int(written[1])
    month, day = int(written[2]), int(written[3])
    last = calendar.monthrange(year or _ANY_LEAP_YEAR, month)[1]
    if (
        not last < day <= _LONGEST
        or _julian_leap_day(day, month, year)
        or _SAYS_SO.search(claim.sentence.of(context.document.text))
    ):
        return None
    return _refuted(day, month, year, last)


def _julian_leap_day(day: int, month: int, year: int | None) -> bool:
    leap_day = (month, day) == (_FEBRUARY, _LEAP_DAY)
    return leap_day and year is not None and year <= _LAST_JULIAN and year % 4 == 0


def _refuted(day: int, month: int, year: int | None, last: int) -> Finding:
    name, following = MONTHS[month - 1], MONTHS[month % 12]
    # Only February's length hangs on the year.
    leap_day = (month, day) == (_FEBRUARY, _LEAP_DAY)
    length = f"{name} has {last} days{f' in {year}' if leap_day else ''}"
    return Finding(
        IMPOSSIBLE_DATE.code,
        "refuted",
        "no-such-day",
        f"There is no {day} {name}{f' {year}' if year is not None else ''}: {length}.",
        f"{f'{year} is no leap year; ' if leap_day else ''}{length}; {day} > {last}",
        f"Was {last} {name} or {day - last} {following} meant?",
    )
