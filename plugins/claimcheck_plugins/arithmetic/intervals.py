"""What a figure may stand for: an interval from its digits or its hedge."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from fractions import Fraction

from msgspec import Struct

from claimcheck_plugins.arithmetic.reckoning import Figure

__all__ = ["Interval", "counted", "fraction", "of_fraction", "of_pair", "of_percentage"]

# A hedge without an entry in the configuration.
_BOUNDS: Mapping[str, tuple[float, float]] = {
    "~": (0.9, 1.1),
    "<": (0.0, 1.0),
    "<=": (0.0, 1.0),
    ">": (1.0, math.inf),
    ">=": (1.0, math.inf),
}
# A figure with fewer digits than this before its noughts is taken to be good to one place more.
_ONE_DIGIT = 10
_SMALL = 10_000
_LARGEST_PARTS = 2000
_NARROW = 0.1
_LIKELY = 0.86
_OF_A_PART, _POINTS = 0.4, 0.04


class Interval(Struct, frozen=True):
    """Everything from `low` to `high`, round the figure as written."""

    low: float
    middle: float
    high: float

    def meets(self, other: Interval) -> bool:
        """Whether some value lies in both; a touch at the ends is no more than the error of binary fractions."""
        slack = 1e-9 * max(1.0, abs(self.middle), abs(other.middle))
        return self.low <= other.high + slack and other.low <= self.high + slack

    def over(self, other: Interval) -> Interval:
        """The quotient of two positive intervals."""
        if not self.middle or other.low <= 0:
            return Interval(0.0, 0.0 if other.middle else math.inf, math.inf)
        worst = Interval(self.low / other.high, self.middle / other.middle, self.high / other.low)
        return worst.likely() if self.rounded and other.rounded else worst

    def by(self, other: Interval) -> Interval:
        """The product of two positive intervals."""
        worst = Interval(self.low * other.low, self.middle * other.middle, self.high * other.high)
        return worst.likely() if self.rounded and other.rounded else worst

    def likely(self) -> Interval:
        """The interval without its ends, for a result of two roundings or more.

        Two independent roundings come to more than 86 percent of their worst case one time in a hundred: the sum of
        two uniform errors has a triangular distribution, and (1 - 0.86)² is 0.02, half of it on either side.
        """
        low, high = _LIKELY * (self.middle - self.low), _LIKELY * (self.high - self.middle)
        return Interval(self.middle - low, self.middle, self.middle + high)

    def times(self, factor: float) -> Interval:
        """All of it multiplied by a positive number."""
        return Interval(self.low * factor, self.middle * factor, self.high * factor)

    @property
    def rounded(self) -> bool:
        """Whether it has a width, and one as narrow as rounding gives; a hedge is wider, and all of it is allowed."""
        width = self.high - self.low
        return 0 < width < _NARROW * self.middle


def _hedged(figure: Figure, half: float, hedges: Mapping[str, tuple[float, float]]) -> Interval:
    low, high = float(figure.low), float(figure.high)
    factors = hedges.get(figure.hedge.lower()) or _BOUNDS.get(figure.bound)
    if factors is None:
        return Interval(max(0.0, low - half), (low + high) / 2, high + half)
    return Interval(low * factors[0], (low + high) / 2, high * factors[1])


def counted(figure: Figure, hedges: Mapping[str, tuple[float, float]]) -> Interval:
    """A figure good to its own place; a whole number that ends in no nought is exact."""
    exact = figure.step == 1 and figure.scale == 1
    return _hedged(figure, 0.0 if exact else float(figure.step) / 2, hedges)


def of_pair(figures: Sequence[Figure], hedges: Mapping[str, tuple[float, float]]) -> list[Interval]:
    """Figures that are compared with one another: each is good to the finest place among them.

    "From 80,000 to 52,000" is to the thousand. Where every figure is a single digit and noughts ("from 50 to 20"), or
    under 10,000 and written out, to a tenth of the place.
    """
    steps = [_place(figure) for figure in figures]
    single = all(figure.low < _ONE_DIGIT * step for figure, step in zip(figures, steps, strict=True))
    finest = min(steps)
    small = all(figure.low < _SMALL and figure.scale == 1 for figure in figures)
    if single or small:
        finest = max(finest / 10, min(figure.step for figure in figures))
    return [_hedged(figure, finest / 2, hedges) for figure in figures]


def _place(figure: Figure) -> float:
    """The place of the last digit that is not a nought."""
    value, step = figure.low, float(figure.step)
    if isinstance(value, int) and value and figure.step >= 1:
        while value % (step * 10) == 0:
            step *= 10
    return step


def of_percentage(figure: Figure, hedges: Mapping[str, tuple[float, float]]) -> Interval:
    """What a percentage, or a fraction in its place, stands for, in percent."""
    if figure.sort == "F":
        return of_fraction(figure, hedges).times(100)
    return _hedged(figure, float(figure.step) / 2, hedges)


def fraction(value: float) -> Fraction:
    """The fraction in lowest terms that a value was written as.

    >>> fraction(1 / 6), fraction(0.4)
    (Fraction(1, 6), Fraction(2, 5))
    """
    return Fraction(value).limit_denominator(_LARGEST_PARTS)


def of_fraction(figure: Figure, hedges: Mapping[str, tuple[float, float]]) -> Interval:
    """One in N: rounded to a whole N. Any other: four tenths of a part either way, four points at most."""
    written = fraction(float(figure.low))
    parts, value = written.denominator, float(written)
    half = min(_OF_A_PART / parts, _POINTS)
    low, high = value - half, value + half
    if written.numerator == 1 and parts > 1:
        low, high = max(1 / (parts + 0.5), value - _POINTS), min(1 / (parts - 0.5), value + _POINTS)
    factors = hedges.get(figure.hedge.lower()) or _BOUNDS.get(figure.bound)
    if factors is not None:
        low, high = value * factors[0], value * factors[1]
    return Interval(low, value, high)
