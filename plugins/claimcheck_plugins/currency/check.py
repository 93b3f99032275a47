"""CUR101: whether an amount and its conversion fit the reference rates of the day."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from claimcheck import Claim, Context, Finding, RowEvidence
from claimcheck.text.quantities.allowed import allowed_by
from claimcheck_plugins.currency.claims import Amount, ConversionValue
from claimcheck_plugins.currency.codes import Currency, currency_of
from claimcheck_plugins.currency.fitting import fits
from claimcheck_plugins.currency.rates import RatesMissingError, known_days
from claimcheck_plugins.currency.readings import Reading, other_readings, places_named, usual_readings, windows_of
from claimcheck_plugins.currency.rules import CONVERSION_AT_RATES
from claimcheck_plugins.currency.wording import at_rates, computation, in_words, said, worth

__all__ = ["check_conversion"]


# Rates within a day, and those of banks and of news agencies, differ by this much.
_MARKET = 0.01
# Less than this may be the rate of another week.
_APART = 0.05
_RULE = f"rates ±{_MARKET:.0%}, refuted beyond ±{_APART:.0%}"


# Why the rates are shown, and settle nothing.
_WHY_ASIDE = {
    "entity-ambiguous": "the money of another country may be meant",
    "period-mismatch": "the rate of another day may be meant",
}


def check_conversion(claim: Claim, context: Context) -> Finding | None:
    """The finding on a conversion, else None.

    Args:
        claim: Any claim.
        context: Its hedges and the publication date are read.
    """
    value = claim.value
    if not isinstance(value, ConversionValue) or _is_range(value.amount) != _is_range(value.converted):
        return None
    one, other = currency_of(value.amount.unit), currency_of(value.converted.unit)
    if one is None or other is None:
        return None
    windows = windows_of(value, context)
    if not windows:
        return _open("date-unresolved", "No publication date is known, so no exchange rate can be looked up.")
    one, other = one.in_words(value.amount.text), other.in_words(value.converted.text)
    try:
        usual = usual_readings(one, other, windows)
        if not usual:
            return _no_rates(one, other)
        found = _supported(value, usual, context)
        return found or _outside(claim, value, usual, context, elsewhere=_elsewhere(value, one, other, context))
    except RatesMissingError:
        return _open(
            "not-installed",
            "A conversion is checked at the rates of the European Central Bank, which are not installed.",
            "Install them with: pip install 'claimcheck-toolkit[fx]'",
        )


def _is_range(amount: Amount) -> bool:
    return amount.low != amount.high


def _supported(value: ConversionValue, usual: Sequence[Reading], context: Context) -> Finding | None:
    """The finding of the first reading that fits, with the first amount as written or else as rounded."""
    for rounded in (False, True):
        for reading in usual:
            if fits(value, reading, context, _MARKET, rounded=rounded):
                reason = "rounding-only" if rounded else allowed_by(value.converted, context.hedges).reason
                message = f"At {at_rates(reading)}, “{value.amount.text}” is {worth(value, reading)}."
                steps = computation(value, reading, context.hedges, _RULE)
                return Finding(CONVERSION_AT_RATES.code, "supported", reason, message, steps, evidence=reading.rows())
    return None


def _elsewhere(value: ConversionValue, one: Currency, other: Currency, context: Context) -> bool:
    """Whether it may be the money of another country that the article names."""
    places = places_named(context)
    if places & (one.elsewhere | other.elsewhere):
        return True
    readings = other_readings(one, other, windows_of(value, context), places)
    return any(fits(value, reading, context, _MARKET, rounded=True) for reading in readings)


def _outside(
    claim: Claim,
    value: ConversionValue,
    usual: Sequence[Reading],
    context: Context,
    *,
    elsewhere: bool,
) -> Finding:
    """Refuted, unless other money or the rate of another day may be meant."""
    rows = tuple(dict.fromkeys(row for reading in usual for row in reading.rows()))
    right, steps = worth(value, usual[0]), computation(value, usual[0], context.hedges, _RULE)
    if elsewhere:
        message = f"At the rates of the day it is {right}, but the money of another country may be meant."
        return _open("entity-ambiguous", message, "Whose money is meant?", steps, rows)
    if any(fits(value, reading, context, _APART, rounded=True) for reading in usual):
        message = f"At the rates of the day it is {right}; the rate of another day may be meant."
        return _open("period-mismatch", message, "The rate of which day is meant?", steps, rows)
    message = f"“{value.amount.text}” is not “{said(claim, value)}” but {right} at {at_rates(usual[0])}."
    return Finding(CONVERSION_AT_RATES.code, "refuted", "outside-tolerance", message, steps, right, rows)


def _no_rates(one: Currency, other: Currency) -> Finding:
    bounds = [known_days(code) for code in (one.codes[0], other.codes[0])]
    first, last = max(days[0] for days in bounds), min(days[1] for days in bounds)
    message = "The rates at hand hold none of that day for the two currencies"
    return _open("period-mismatch", f"{message}; they run from {in_words(first)} to {in_words(last)}.")


def _open(
    reason: str,
    message: str,
    suggestion: str | None = None,
    computation: str = "",
    considered: tuple[RowEvidence, ...] = (),
) -> Finding:
    code = CONVERSION_AT_RATES.code
    left = tuple(structs.replace(row, why=_WHY_ASIDE[reason]) for row in considered)
    return Finding(code, "not_enough_evidence", reason, message, computation, suggestion, considered=left)
