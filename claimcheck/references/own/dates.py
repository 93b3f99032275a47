"""Dates as tables write them, in the house's own form: "June 2019" is 2019-06."""

from __future__ import annotations

import re

from claimcheck.references.cells import first_day

__all__ = ["house_date", "house_month"]

_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
)
_SHORT = {name[:3]: number for number, name in enumerate(_MONTHS, 1)} | {"sept": 9}
_ISO = re.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}")
_DAY_FIRST = re.compile(r"(?:([0-9]{1,2})(?:st|nd|rd|th)? )?([A-Za-z]{3,9})\.? ([0-9]{4})")
_MONTH_FIRST = re.compile(r"([A-Za-z]{3,9})\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})")


def house_date(cell: str, last: int = 9999) -> str:
    """A day, month or year as 2018-06-12, 2018-06 or 2018.

    Args:
        cell: As written.
        last: The last year that anything can be known of.

    Raises:
        ValueError: when it is none, or one that can be read in two ways (06/07/2018), or one too far ahead.
    """
    written = " ".join(cell.split()).removesuffix("T00:00:00")
    if _ISO.fullmatch(written) is None:
        written = _in_words(written)
    first_day(written)
    if int(written[:4]) > last:
        raise ValueError("is too far ahead to be known")
    return written


def _in_words(written: str) -> str:
    if found := _DAY_FIRST.fullmatch(written):
        day, month, year = found.groups()
    elif found := _MONTH_FIRST.fullmatch(written):
        month, day, year = found.groups()
    else:
        raise ValueError("is no date: write 2018, 2018-06 or 2018-06-12")
    return f"{year}-{house_month(month)}" + (f"-{int(day):02}" if day else "")


def house_month(cell: str) -> str:
    """A month, by number or name, as two digits.

    Raises:
        ValueError: when it is none.
    """
    word = cell.strip().rstrip(".").lower()
    if word.isascii() and word.isdigit() and 1 <= int(word[:3]) <= len(_MONTHS):
        return f"{int(word):02}"
    if word in _MONTHS:
        return f"{_MONTHS.index(word) + 1:02}"
    if word in _SHORT:
        return f"{_SHORT[word]:02}"
    raise ValueError("is no month: write 1 to 12, or its name")
