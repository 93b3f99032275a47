"""Whether a conversion fits the rates of a reading, as written or as rounded."""

from __future__ import annotations

from msgspec import structs

from claimcheck import Context
from claimcheck.text.quantities.allowed import Allowed, allowed_by
from claimcheck_plugins.currency.claims import Amount, ConversionValue
from claimcheck_plugins.currency.readings import Reading

__all__ = ["fits"]

# A first amount that is rounded is rarely off by more than this, and a conversion rarely by more than that.
_ROUND_AMOUNT, _ROUND_CONVERTED = 0.05, 0.1


def fits(value: ConversionValue, reading: Reading, context: Context, margin: float, *, rounded: bool) -> bool:
    """Whether each end of the conversion fits its end of the amount.

    Args:
        value: The claim's value; both sides are single figures, or both are ranges.
        reading: The reading.
        context: Its hedges are read.
        margin: The share that the rates may be off by.
        rounded: Whether the first amount may have been rounded too.
    """
    ends = [(value.amount.low, value.converted.low), (value.amount.high, value.converted.high)]
    for amount, converted in dict.fromkeys(ends):
        first = structs.replace(value.amount, low=amount, high=amount)
        second = structs.replace(value.converted, low=converted, high=converted)
        low, high = _rounded(first, context) if rounded else (amount, amount)
        expected = low * reading.low * (1 - margin), high * reading.high * (1 + margin)
        allowed = allowed_by(second, context.hedges)
        if not allowed.meets(*expected) or not (rounded or _is_close(second, allowed, expected)):
            return False
    return True


def _is_close(converted: Amount, allowed: Allowed, expected: tuple[float, float]) -> bool:
    """Whether a round figure is near enough: "1 million" of 1.4 million is rounded, but not supported."""
    if allowed.reason != "within-rounding":
        return True
    return expected[1] >= converted.low * (1 - _ROUND_CONVERTED) and expected[0] <= converted.low * (
        1 + _ROUND_CONVERTED
    )


def _rounded(amount: Amount, context: Context) -> tuple[float, float]:
    """What the first amount may have been before it was rounded."""
    allowed = allowed_by(amount, context.hedges)
    return max(allowed.low, amount.low * (1 - _ROUND_AMOUNT)), min(allowed.high, amount.high * (1 + _ROUND_AMOUNT))
