"""Full dates as datelines, metadata and article lines write them. A date without a year is never completed."""

from __future__ import annotations

import re
from datetime import date

from claimcheck.ondemand import lazy_pattern

__all__ = ["DATE", "iso_date", "plain_spaces", "read_date"]

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAY = r"[0-3]?[0-9](?:st|nd|rd|th)?"

# A day of a year or of no year, in any of the written forms.
DATE = (
    rf"(?:{_DAY}(?: of)?[ -]{_MONTH}(?:,? {{0,2}}-?[0-9]{{4}})?(?![0-9])"
    rf"|{_MONTH} {{0,2}}{_DAY}(?:,? {{0,2}}[0-9]{{4}}(?![0-9]))?(?![0-9])"
    r"|[0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}(?![0-9])"
    r"|[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{4}(?![0-9]))"
)

_ISO = lazy_pattern(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ][0-9]{2}:?[0-9]{2}.{0,40})?")
_WRITTEN = (
    rf"(?<![\w.])(?P<d>[0-3]?[0-9])(?:st|nd|rd|th)?(?: of)?[ -](?P<m>{_MONTH}),? {{0,2}}-?(?P<y>[0-9]{{4}})\b",
    rf"\b(?P<m>{_MONTH}) {{0,2}}(?P<d>[0-3]?[0-9])(?:st|nd|rd|th)?,? {{0,2}}(?P<y>[0-9]{{4}})\b",
    r"(?<![\w./-])(?P<y>[0-9]{4})[-/.](?P<m>[0-9]{1,2})[-/.](?P<d>[0-9]{1,2})(?![0-9/-])",
    r"(?<![\w./-])(?P<d>[0-9]{1,2})[-/.](?P<m>[0-9]{1,2})[-/.](?P<y>[0-9]{4})(?![0-9/-])",
)
_FORMS = tuple(lazy_pattern(form, re.IGNORECASE) for form in _WRITTEN)
_SPACE = lazy_pattern("[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]")
_MOST_MONTHS = 12
_LONGEST = 200


def iso_date(text: str) -> date | None:
    """The day of an ISO 8601 date or timestamp as written, in its own zone; None for anything else.

    Example:
        >>> iso_date("2019-08-23T23:30:00-04:00")
        datetime.date(2019, 8, 23)
    """
    found = _ISO.fullmatch(text.strip()) if len(text) <= _LONGEST else None
    return _day(found[1], found[2], found[3]) if found else None


def plain_spaces(text: str) -> str:
    """The text with every kind of space as a plain one, as long as before."""
    return _SPACE.sub(" ", text)


def read_date(text: str) -> date | None:
    """The first full date in a short text, or None.

    With figures alone the day must be beyond 12, or day and month the same: 03/04/2019 is two dates.

    Args:
        text: A dateline or the value of a metadata field.

    Example:
        >>> read_date("Friday 23 August 2019 - 03:07")
        datetime.date(2019, 8, 23)
    """
    if len(text) > _LONGEST:
        return None
    plain = plain_spaces(text)
    found = [(match.start(), match) for form in _FORMS for match in form.finditer(plain)]
    for _, match in sorted(found, key=lambda item: item[0]):
        day = _from_match(match)
        if day is not None:
            return day
    return None


def _from_match(match: re.Match[str]) -> date | None:
    year, month, day = match["y"], match["m"], match["d"]
    if not month[0].isdigit():
        return _day(year, str(_MONTHS.index(month[:3].lower()) + 1), day)
    if match.start("y") < match.start("m"):
        return _day(year, month, day)
    first, second = int(day), int(month)
    if first == second or first > _MOST_MONTHS:
        return _day(year, month, day)
    return _day(year, day, month) if second > _MOST_MONTHS else None


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
