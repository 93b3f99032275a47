"""A figure with its unit in words, for people: 28500 and "person" give "28,500 people"."""

from __future__ import annotations

from claimcheck.models import Number

__all__ = ["figure"]

_IRREGULAR = {
    "person": "people",
    "foot": "feet",
    "inch": "inches",
    "percentage": "percent",
    "percentage point": "percentage points",
    "year of age": "years of age",
    "euro": "euros",
    "yuan": "yuan",
    "yen": "yen",
    "won": "won",
    "baht": "baht",
    "country": "countries",
    "century": "centuries",
}
_FIRST_WORD_COUNTS = ("degree", "kilometre", "metre", "mile", "litre", "tonne", "member", "round")


def figure(low: Number, high: Number, unit: str | None) -> str:
    """The figure in words, thousands grouped: "28,500 people", "10 to 12 days", "1 round".

    Args:
        low: The figure, or its lower end.
        high: The upper end; equal to `low` for one figure.
        unit: Canonical singular name of the unit, or None.
    """
    amount = f"{low:,}" if low == high else f"{low:,} to {high:,}"
    if unit is None:
        return amount
    return f"{amount} {unit if low == high == 1 and unit != 'percentage' else _plural(unit)}"


def _plural(unit: str) -> str:
    if unit in _IRREGULAR:
        return _IRREGULAR[unit]
    first, space, rest = unit.partition(" ")
    if space and first in _FIRST_WORD_COUNTS:
        return f"{first}s {rest}"
    return unit if unit.endswith("s") else f"{unit}s"
