"""What a hedge allows the true figure to be, and what a figure's own digits leave open."""

from __future__ import annotations

import math
from collections.abc import Mapping

from msgspec import Struct

from claimcheck.models import Bound
from claimcheck_plugins.hedges.figures import Figure
from claimcheck_plugins.hedges.vocabulary import leads

__all__ = ["Allowed", "allowed_by", "margin"]

# Bounds whose words the configuration does not name.
_BOUNDS: Mapping[Bound, tuple[float, float]] = {
    "~": (0.9, 1.1),
    "<": (0.0, 1.0),
    "<=": (0.0, 1.0),
    ">": (1.0, math.inf),
    ">=": (1.0, math.inf),
    "=": (1.0, 1.0),
}
# A round figure is rounded by a twentieth at most; a percentage in tens is rounded to ones.
_ROUNDED = 0.05
_ROUNDED_PERCENT = 0.5


class Allowed(Struct, frozen=True):
    """An interval and the rule that gave it.

    Attributes:
        low, high: Its ends.
        open_low, open_high: Whether the end itself is left out ("nearly 50" excludes 50).
        rule: In words, for the computation.
    """

    low: float
    high: float
    open_low: bool
    open_high: bool
    rule: str

    def holds(self, low: float, high: float) -> bool:
        """Whether a figure between these two is allowed."""
        above = high > self.low if self.open_low else high >= self.low
        return above and (low < self.high if self.open_high else low <= self.high)


def allowed_by(bound: Figure, hedges: Mapping[str, tuple[float, float]]) -> Allowed:
    """The interval of a hedged figure, in the unit that its value is in.

    Args:
        bound: The hedged figure.
        hedges: Hedge word -> (lowest, highest) factor, from the configuration.
    """
    said = bound.hedge.lower()
    shorter = next((said[len(lead) + 1 :] for lead in leads() if said.startswith(f"{lead} ")), said)
    low, high = hedges.get(said) or hedges.get(shorter) or _BOUNDS[bound.bound]
    both = low < 1 < high
    limit = "excluded" if bound.bound in ("<", ">") and not both else "included"
    upper = "no limit" if math.isinf(high) else f"{bound.value * high:,.10g}"
    rule = f"“{bound.hedge}” {bound.value:,.10g} allows {bound.value * low:,.10g} to {upper}, the limit {limit}"
    ends = bound.value * low, bound.value * high if bound.value else 0.0
    return Allowed(*ends, bound.bound == ">" and not both, bound.bound == "<" and not both, rule)


def margin(figure: Figure) -> float:
    """What the digits of a figure leave open on either side: nothing for a whole number, half its place else."""
    if figure.step == 1 or not figure.step:
        return 0.0
    if figure.unit == "percentage":
        return min(figure.step / 2, _ROUNDED_PERCENT)
    return min(figure.step / 2, abs(figure.value) * _ROUNDED)
