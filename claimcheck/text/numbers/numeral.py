"""A number as it stands in the text: where, what it is worth, and how finely it is given."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from msgspec import Struct

from claimcheck.models import Number

__all__ = ["FRACTION_STEP", "Form", "Numeral", "as_number", "place_of", "scale_of"]

Form = Literal["digits", "words", "fraction", "ordinal", "plural"]

# A third is 33 or 33.3 percent: nobody says more with the word than the hundredth.
FRACTION_STEP = 0.01


class Numeral(Struct, frozen=True):
    """One number in a text.

    Attributes:
        start, end: Where it stands, scale included ("2.5 million").
        low, high: What it is worth; they differ for a plural only ("thousands": 1,000 to 10,000).
        step: The place of the last significant digit (28,500 -> 100).
        form: How it is written.
        scale: What "million" or "k" multiplied it by, else 1.
        signed: Whether a plus or minus stands before it.
    """

    start: int
    end: int
    low: Number
    high: Number
    step: Number
    form: Form
    scale: int = 1
    signed: bool = False


def as_number(value: Decimal) -> Number:
    """The value as an int where it is whole, else as a float.

    >>> as_number(Decimal("2.50") * 1000), as_number(Decimal("0.1"))
    (2500, 0.1)
    """
    return int(value) if value == value.to_integral_value() else float(value)


def place_of(value: Decimal) -> Number:
    """The place of the last significant digit; for a decimal, the last digit written.

    >>> place_of(Decimal(30000)), place_of(Decimal("2.50")), place_of(Decimal(0))
    (10000, 0.01, 1)
    """
    _, digits, exponent = value.as_tuple()
    power = int(exponent)
    if power < 0:
        return float(Decimal(1).scaleb(power))
    significant = "".join(map(str, digits)).rstrip("0")
    return 10 ** (power + len(digits) - len(significant)) if significant else 1


def scale_of(numeral: Numeral) -> int:
    """What a scale word multiplied a number by, in digits or in words; 1 without one.

    >>> scale_of(Numeral(0, 11, 2_000_000, 2_000_000, 1_000_000, "words"))
    1000000
    """
    if numeral.scale > 1 or numeral.form != "words" or not isinstance(numeral.low, int):
        return numeral.scale
    fits = (scale for scale in (10**12, 10**9, 10**6, 1000) if numeral.low >= scale and numeral.low % scale == 0)
    return next(fits, 1)
