"""What a figure may stand for: an interval from its digits or its hedge."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

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
_LARGEST_PARTS = 2000
_NARROW = 0.05
_FIVE_POINTS = 0.05


@dataclass(frozen=True, slots=True)
class Interval:
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
        middle = self.middle / other.middle if other.middle else math.inf
        if self._rounded and other._rounded:
            low, high = math.hypot(self._below, other._above), math.hypot(self._above, other._below)
            return Interval(middle * (1 - low), middle, middle * (1 + high))
        return Interval(self.low / other.high, middle, self.high / other.low if other.low > 0 else math.inf)

    def by(self, other: Interval) -> Interval:
        """The product of two positive intervals."""
        middle = self.middle * other.middle
        if self._rounded and other._rounded:
            low, high = math.hypot(self._below, other._below), math.hypot(self._above, other._above)
            return Interval(middle * (1 - low), middle, middle * (1 + high))
        return Interval(self.low * other.low, middle, self.high * other.high)

    def times(self, factor: float) -> Interval:
        """All of it multiplied by a positive number."""
        return Interval(self.low * factor, self.middle * factor, self.high * factor)

    @property
    def _below(self) -> float:
        return (self.middle - self.low) / self.middle

    @property
    def _above(self) -> float:
        return (self.high - self.middle) / self.middle

    @property
    def _rounded(self) -> bool:
        """Whether it is narrow, as rounding is: such errors are independent, and the root of their squares bounds them.

        A hedge is wider, and every corner of it is allowed.
        """
        return self.middle > 0 and max(self._below, self._above) < _NARROW


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

    "From 80,000 to 52,000" is to the thousand. Where every figure is a single digit and noughts ("from 50 to 20"), to
    a tenth of the place.
    """
    steps = [_place(figure) for figure in figures]
    single = all(figure.low < _ONE_DIGIT * step for figure, step in zip(figures, steps, strict=True))
    finest = min(steps)
    if single:
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
    """One in N: rounded to a whole N. Any other: half a part either way, five points at most."""
    written = fraction(float(figure.low))
    parts, value = written.denominator, float(written)
    half = min(0.5 / parts, _FIVE_POINTS)
    low, high = value - half, value + half
    if written.numerator == 1 and parts > 1:
        low, high = max(1 / (parts + 0.5), value - _FIVE_POINTS), min(1 / (parts - 0.5), value + _FIVE_POINTS)
    factors = hedges.get(figure.hedge.lower()) or _BOUNDS.get(figure.bound)
    if factors is not None:
        low, high = value * factors[0], value * factors[1]
    return Interval(low, value, high)
