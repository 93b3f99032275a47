"""What a hedged or rounded figure allows the true figure to be."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Protocol

from msgspec import Struct

from claimcheck.models import Bound, Number

__all__ = ["Allowed", "Figure", "allowed_by"]

# Bounds that no hedge word of the configuration explains.
_BOUNDS: Mapping[str, tuple[float, float]] = {
    "~": (0.9, 1.1),
    "<": (0.0, 1.0),
    "<=": (0.0, 1.0),
    ">": (1.0, math.inf),
    ">=": (1.0, math.inf),
}


class Figure(Protocol):
    """A figure as claimed: a `Quantity`, or a claim's value with the same fields."""

    @property
    def low(self) -> Number:
        """Its lower end."""
        ...

    @property
    def high(self) -> Number:
        """Its upper end."""
        ...

    @property
    def bound(self) -> Bound:
        """Whether it is exact, approximate or a limit."""
        ...

    @property
    def hedge(self) -> str:
        """The words that gave the bound, or ""."""
        ...

    @property
    def step(self) -> Number:
        """The place of its last significant digit."""
        ...


class Allowed(Struct, frozen=True):
    """An interval: what a claim allows.

    Attributes:
        low, high: Its ends.
        open_low, open_high: Whether the end itself is left out ("nearly 50" excludes 50).
        words: The rule, for people.
        reason: "within-hedge" or "within-rounding".
    """

    low: float
    high: float
    open_low: bool
    open_high: bool
    words: str
    reason: str

    def meets(self, low: float, high: float) -> bool:
        """Whether a figure that lies between these two can be meant."""
        above = high > self.low if self.open_low else high >= self.low
        return above and (low < self.high if self.open_high else low <= self.high)


def allowed_by(figure: Figure, hedges: Mapping[str, tuple[float, float]]) -> Allowed:
    """What the figure allows: its hedge's factors, else its bound's, else half of its last significant place.

    Args:
        figure: The figure as claimed.
        hedges: Hedge word -> (lowest, highest) factor, from the configuration (`Context.hedges`).
    """
    factors = hedges.get(figure.hedge.lower()) or _BOUNDS.get(figure.bound)
    if factors is None:
        half = figure.step / 2
        words = f"rounded to {figure.step:,}: {half:,.10g} either way"
        return Allowed(figure.low - half, figure.high + half, False, False, words, "within-rounding")
    low, high = factors
    named = f"“{figure.hedge}”" if figure.hedge else f"“{figure.bound}”"
    reach = f"{low:g} to {high:g} times the figure" if high != math.inf else f"{low:g} times the figure and more"
    words = f"{named} allows {reach}"
    # Nothing times no limit is no limit; without this, "at least 0" would be "not a number".
    top = math.inf if high == math.inf else figure.high * high
    return Allowed(figure.low * low, top, figure.bound == ">", figure.bound == "<", words, "within-hedge")
