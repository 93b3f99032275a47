"""What a hedged or rounded figure allows the true figure to be."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from claimcheck import QuantityValue

__all__ = ["Allowed", "allowed_by"]

# Bounds that no hedge word of the configuration explains.
_BOUNDS: Mapping[str, tuple[float, float]] = {
    "~": (0.9, 1.1),
    "<": (0.0, 1.0),
    "<=": (0.0, 1.0),
    ">": (1.0, math.inf),
    ">=": (1.0, math.inf),
}


@dataclass(frozen=True, slots=True)
class Allowed:
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


def allowed_by(value: QuantityValue, hedges: Mapping[str, tuple[float, float]]) -> Allowed:
    """What the figure allows: its hedge's factors, else its bound's, else half of its last significant place.

    Args:
        value: The figure as claimed.
        hedges: Hedge word -> (lowest, highest) factor, from the configuration.
    """
    factors = hedges.get(value.hedge.lower()) or _BOUNDS.get(value.bound)
    if factors is None:
        half = value.step / 2
        words = f"rounded to {value.step:,}: {half:,g} either way" if value.step > 1 else "as written"
        margin = half if value.step > 1 else 0
        return Allowed(value.low - margin, value.high + margin, False, False, words, "within-rounding")
    low, high = factors
    named = f"“{value.hedge}”" if value.hedge else f"“{value.bound}”"
    reach = f"{low:g} to {high:g} times the figure" if high != math.inf else f"{low:g} times the figure and more"
    words = f"{named} allows {reach}"
    return Allowed(value.low * low, value.high * high, value.bound == ">", value.bound == "<", words, "within-hedge")
