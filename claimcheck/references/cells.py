"""Cells of a table to values. Each reader says in a `ValueError` what is wrong with the cell, in words."""

from __future__ import annotations

import calendar
import math
import re
from datetime import date
from functools import lru_cache

from claimcheck.models import Number

__all__ = [
    "entity_ids",
    "exact_number",
    "first_day",
    "identifier",
    "last_day",
    "number",
    "pairs",
    "precision",
    "property_name",
]

_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_ID = re.compile(r"[a-z][a-z-]{0,30}:[A-Za-z0-9][A-Za-z0-9._-]{0,120}")
_PROPERTY = re.compile(r"[a-z][a-z0-9-]{0,60}")
_NUMBER = re.compile(r"[-+]?(?:[0-9]{1,30}(?:\.[0-9]{1,30})?|\.[0-9]{1,30})(?:[eE][-+]?[0-9]{1,3})?")
_EXACT = 2**53  # above it, whole numbers cannot be told apart as the database keeps them
_REMEMBERED = 16_384  # cells repeat: the same days, properties and entities come again and again
_PRECISIONS = {4: "year", 7: "month", 10: "day"}


def precision(cell: str) -> str:
    """How precise a date is: "year", "month" or "day"."""
    return _PRECISIONS[len(cell)]


@lru_cache(_REMEMBERED)
def first_day(cell: str) -> date:
    """The first day that a date can mean: "2018-06" is 1 June 2018.

    Raises:
        ValueError: when the cell is no date.
    """
    year, month, day = _parts(cell)
    return date(year, month or 1, day or 1)


@lru_cache(_REMEMBERED)
def last_day(cell: str) -> date:
    """The last day that a date can mean: "2018-06" is 30 June 2018.

    Raises:
        ValueError: when the cell is no date.
    """
    year, month, day = _parts(cell)
    month = month or 12
    return date(year, month, day or calendar.monthrange(year, month)[1])


def _parts(cell: str) -> tuple[int, int | None, int | None]:
    found = _DATE.fullmatch(cell)
    if found is None:
        raise ValueError("is no date: write 2018, 2018-06 or 2018-06-12")
    year, month, day = (int(part) if part else None for part in found.groups())
    try:
        date(year or 0, 1 if month is None else month, 1 if day is None else day)
    except ValueError:
        raise ValueError("is no day of the calendar") from None
    return year or 0, month, day


def number(cell: str) -> Number:
    """A figure: digits, a decimal point if needed, no commas.

    Raises:
        ValueError: when the cell is no number.
    """
    if _NUMBER.fullmatch(cell) is None:
        raise ValueError("is no number: write digits with a decimal point and without commas (28500, 10.5)")
    value = float(cell)
    if math.isinf(value):
        raise ValueError("is too large a number")
    return exact_number(value)


def exact_number(value: float) -> Number:
    """The same figure, as a whole number where it is one."""
    return int(value) if abs(value) <= _EXACT and value == int(value) else value


@lru_cache(_REMEMBERED)
def identifier(cell: str) -> str:
    """An entity id.

    Raises:
        ValueError: when it is not of the form `kind:name`.
    """
    if _ID.fullmatch(cell) is None:
        raise ValueError("is no entity id: write kind:name, such as country:KOR or city:hanoi")
    return cell


def entity_ids(cell: str) -> tuple[str, ...]:
    """Entity ids that are separated by "|".

    Raises:
        ValueError: when one of them is none.
    """
    return tuple(identifier(part.strip()) for part in cell.split("|"))


@lru_cache(_REMEMBERED)
def property_name(cell: str) -> str:
    """A property's name in kebab-case.

    Raises:
        ValueError: when it is not written so.
    """
    if _PROPERTY.fullmatch(cell) is None:
        raise ValueError("is no property: write small letters with hyphens, such as holds-office")
    return cell


@lru_cache(_REMEMBERED)
def pairs(cell: str) -> tuple[tuple[str, str], ...]:
    """Qualifiers: "key=value" pairs that are separated by ";".

    Raises:
        ValueError: when a pair has no "=" or no key, or a key stands twice.
    """
    found: dict[str, str] = {}
    for part in cell.split(";"):
        key, equals, value = (piece.strip() for piece in part.partition("="))
        if not (key and equals and value):
            raise ValueError("has a qualifier that is not key=value")
        if key in found:
            raise ValueError(f"has the qualifier {key!r} twice")
        found[key] = value
    return tuple(found.items())
