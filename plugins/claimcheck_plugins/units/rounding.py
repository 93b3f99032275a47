"""How exact a side of a conversion is: the interval that its digits and its hedge leave open."""

from __future__ import annotations

import math
from collections.abc import Mapping

from msgspec import Struct

from claimcheck_plugins.units.sides import Side

__all__ = ["COARSEST_DEGREES", "Interval", "allowed", "half_step", "rounded_like"]

# "About" without a word of the configuration, and the one-sided bounds.
_BOUNDS: Mapping[str, tuple[float, float]] = {
    "~": (0.9, 1.1),
    "<": (0.9, 1.0),
    "<=": (0.0, 1.0),
    ">": (1.0, math.inf),
    ">=": (1.0, math.inf),
}
# A round figure is taken to be good to a tenth at least: nobody writes 10 miles for 12.
_COARSEST = 0.1
# Nor does a thermometer, or a kitchen, round to more than five degrees.
COARSEST_DEGREES = 2.5
# A round figure whose conversion is given to two digits more was converted as it stands.
_CONVERTED_AS_IT_STANDS = 0.03
_FRACTION_STEP = 0.01
_FINER = 2


class Interval(Struct, frozen=True):
    """From the lowest to the highest value that a figure leaves open, in its own unit."""

    low: float
    high: float

    def meets(self, other: Interval) -> bool:
        """Whether some value lies in both."""
        return self.low <= other.high and other.low <= self.high


def half_step(side: Side, *, beside: Side | None = None, coarsest: float | None = None) -> float:
    """Half of the place of the last significant digit; less for round figures, a tenth for fractions in words.

    Args:
        side: The figure.
        beside: Its conversion, which may show that a round figure is meant exactly.
        coarsest: The most that a round figure leaves open; without, a tenth of it.
    """
    if side.step == _FRACTION_STEP and "." not in side.text:
        return side.low * _COARSEST
    half = side.step / 2
    if side.step <= 1:
        return half
    if coarsest is None:
        exact = beside is not None and side.bound == "=" and _digits(beside) - _digits(side) >= _FINER
        coarsest = abs(side.low) * (_CONVERTED_AS_IT_STANDS if exact else _COARSEST)
    return max(0.5, min(half, coarsest))


def _digits(side: Side) -> int:
    """How many digits of a figure count."""
    return len(str(int(abs(side.low) / side.step))) if side.step else 1


def allowed(
    side: Side, value: float, hedges: Mapping[str, tuple[float, float]], half: float, *, bounded: bool
) -> Interval:
    """What a side leaves open.

    Args:
        side: The figure.
        value: What it is worth; of a range, either end.
        hedges: Hedge word -> (lowest, highest) factor, from the configuration.
        half: What its digits leave open on either side.
        bounded: Whether its hedge counts; a hedge that holds for both sides changes nothing between them.
    """
    low = high = value
    factors = hedges.get(side.hedge.lower()) or _BOUNDS.get(side.bound)
    if bounded and factors is not None:
        ends = [low * factors[0], high * factors[1] if high else 0.0]
        low, high = min(ends), max(ends)
    return Interval(low - half, high + half)


def rounded_like(value: float, side: Side) -> str:
    """The value as an editor would write it in the place of the side: its decimals, or three digits that count."""
    decimals = max(0, round(-math.log10(side.step))) if 0 < side.step < 1 else 0
    digits = max(3, len(str(int(abs(side.low))).rstrip("0")))
    whole = len(str(int(abs(value)))) if abs(value) >= 1 else 0
    places = max(0, decimals) if whole <= digits else digits - whole
    if abs(value) < 1 and places == 0:
        places = 1 if abs(value) >= 0.1 else 3  # noqa: PLR2004  one or three decimals tell it
    shown = round(value, places)
    return f"{shown:,.{max(0, places)}f}" if shown else "0"
