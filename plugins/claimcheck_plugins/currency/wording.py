"""Conversions and rates in words."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import date

from claimcheck import Claim
from claimcheck.text.quantities.allowed import allowed_by
from claimcheck_plugins.currency.claims import Amount, ConversionValue
from claimcheck_plugins.currency.rates import WINDOW_DAYS
from claimcheck_plugins.currency.readings import Reading

__all__ = ["at_rates", "computation", "in_words", "said", "worth"]

_SCALES: tuple[tuple[float, str], ...] = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))


def said(claim: Claim, value: ConversionValue) -> str:
    """The conversion as written, with its hedge where that stands before it."""
    words = claim.text[: value.converted.end - claim.start]
    hedged = words.rfind(value.converted.hedge, value.amount.end - claim.start) if value.converted.hedge else -1
    return words[hedged:] if hedged >= 0 else value.converted.text


def at_rates(reading: Reading) -> str:
    """Which rates: "the reference rate of 16 May 2018", or the span of days."""
    last = in_words(reading.crosses[-1].day)
    if reading.is_long:
        return f"the reference rates from {in_words(reading.crosses[0].day)} to {last}"
    return f"the reference rate of {last}"


def worth(value: ConversionValue, reading: Reading) -> str:
    """The amount at those rates, as it would stand in the article: "1.7 million euros"."""
    low, high = (reading.low, reading.high) if reading.is_long else (reading.crosses[-1].worth,) * 2
    ends = (value.amount.low * low, value.amount.high * high)
    figures = dict.fromkeys(_figure(end, _digits(value.converted)) for end in ends)
    return f"{value.converted.sign}{' to '.join(figures)}{value.converted.name}"


def _digits(amount: Amount) -> int:
    """How many digits to print: as many as the article, three or four."""
    return min(max(len(str(round(amount.low / amount.step))), 3), 4) if amount.step else 3


def _figure(number: float, digits: int) -> str:
    """That many digits of a number, as a newspaper prints it.

    Example:
        >>> _figure(1_696_535.0, 2), _figure(9.98, 3), _figure(134_273.0, 3)
        ('1.7 million', '9.98', '134,000')
    """
    if number <= 0:
        return "0"
    places = digits - 1 - math.floor(math.log10(number))
    rounded = round(number, places)
    for scale, word in _SCALES:
        if rounded >= scale:
            return f"{rounded / scale:.12g} {word}"
    return f"{rounded:,.12g}"


def in_words(day: date) -> str:
    """The day as a newspaper prints it: "16 May 2018"."""
    return f"{day.day} {day:%B} {day.year}"


def computation(value: ConversionValue, reading: Reading, hedges: Mapping[str, tuple[float, float]], rule: str) -> str:
    """The inputs, steps, result and tolerance.

    Args:
        value: The claim's value.
        reading: Whose rates are printed.
        hedges: From `Context.hedges`.
        rule: How far the rates may be off, in words.
    """
    first, last = reading.crosses[0].day.isoformat(), reading.crosses[-1].day.isoformat()
    amount, ends = value.amount.low, (value.amount.low * reading.low, value.amount.high * reading.high)
    return (
        f"1 {reading.code} = {reading.low:,.6g} to {reading.high:,.6g} {reading.other} ({first} to {last}, "
        f"{WINDOW_DAYS} days before the date included); {amount:,} {reading.code} = {ends[0]:,.10g} to {ends[1]:,.10g} "
        f"{reading.other}; {allowed_by(value.converted, hedges).words}; {rule}"
    )
