"""The table of conversions: what a unit is worth, and what it can stand for when its name says too little."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from msgspec import Struct

from claimcheck.packaged import read_toml

__all__ = ["Unit", "convert", "known_units", "units_of"]

_PER = " per "


class Unit(Struct, frozen=True):
    """A unit of measurement.

    Attributes:
        name: Canonical singular name ("mile", "US gallon", "kilogram per hectare").
        dimension: What it measures ("length", "mass per area"); only units of one dimension can be converted.
        factor: How many SI units of that dimension it is.
        zero: Where absolute zero stands on a temperature scale; 0 for all else.
        pint: Its name in the library pint; "" for a rate made of two units.
    """

    name: str
    dimension: str
    factor: float
    zero: float = 0.0
    pint: str = ""


@cache
def _table() -> Mapping[str, Any]:
    return MappingProxyType(read_toml(__package__, "conversions.toml"))


@cache
def known_units() -> Mapping[str, Unit]:
    """Every unit of the table, by name."""
    return MappingProxyType(
        {
            name: Unit(name, dimension, float(row["factor"]), float(row.get("zero", 0)), row["pint"])
            for dimension, rows in _table()["units"].items()
            for name, row in rows.items()
        }
    )


@cache
def _said() -> Mapping[str, str]:
    forms = {form: unit for unit, said in _table()["words"].items() for form in said}
    return MappingProxyType(forms | {f"{form}s": unit for form, unit in forms.items()})


@cache
def units_of(unit: str | None, words: str = "") -> tuple[Unit, ...]:
    """The units that a quantity can be in; none where it is no measure that could be converted.

    Args:
        unit: Canonical unit of a `Quantity`, or None.
        words: What is written after its number ("imperial gallons"), which may say more.

    Example:
        >>> [unit.name for unit in units_of("gallon")]
        ['US gallon', 'imperial gallon']
        >>> [unit.name for unit in units_of(None, "imperial gallons")]
        ['imperial gallon']
        >>> units_of("percentage")
        ()
    """
    said = _said().get(" ".join(words.lower().replace("-", " ").split()))
    names = [said] if said else _table()["readings"].get(unit, [unit])
    found = tuple(known_units()[name] for name in names if name in known_units())
    return found or _rates(unit or "")


def _rates(unit: str) -> tuple[Unit, ...]:
    """A rate made of two units of the table, neither a temperature."""
    over, per, under = unit.partition(_PER)
    if not per or _PER in under:
        return ()
    return tuple(
        Unit(f"{top.name} per {low.name}", f"{top.dimension} per {low.dimension}", top.factor / low.factor)
        for top in units_of(over)
        for low in units_of(under)
        if "temperature" not in (top.dimension, low.dimension)
    )


def convert(value: float, unit: Unit, into: Unit, *, difference: bool = False) -> float:
    """The same quantity in another unit of its dimension.

    Args:
        value: How many of `unit`.
        unit: The unit it is given in.
        into: The unit wanted, of the same dimension.
        difference: Whether a temperature is a difference (2 °C warmer is 3.6 °F warmer), not a point on the scale.

    Example:
        >>> units = known_units()
        >>> round(convert(300, units["mile"], units["kilometre"]), 1)
        482.8
        >>> round(convert(-40, units["degree celsius"], units["degree fahrenheit"]), 6)
        -40.0
    """
    if difference:
        return value * unit.factor / into.factor
    return (value - unit.zero) * unit.factor / into.factor + into.zero
