"""How far a figure may lie from a reference figure: the reference's own uncertainty, and what is in dispute."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from msgspec import Struct

from claimcheck import read_toml

__all__ = ["Extent", "Tolerance", "extent_of", "tolerance_of"]


class Tolerance(Struct, frozen=True):
    """Shares of the reference figure.

    Attributes:
        uncertainty: Within it the reference itself may be revised: a figure this near is right.
        apart: Beyond it no other estimate is likely to lie: a figure this far off is wrong.
    """

    uncertainty: float
    apart: float


class Extent(Struct, frozen=True):
    """What the figure would be, as factors of the reference, if a disputed part were counted otherwise, and which."""

    low: float
    high: float
    why: str


# Figures of the same year by a statistical office and by the World Bank, or by two of its vintages, seldom lie further
# apart than seven in a hundred; areas differ by inland and coastal waters.
_USUAL = MappingProxyType({"population": Tolerance(0.02, 0.07), "area": Tolerance(0.02, 0.1)})


def tolerance_of(property: str, own: Mapping[str, float]) -> Tolerance:  # noqa: A002  as in `Fact`
    """The tolerance for a property, with the uncertainty that the desk has set for it.

    Args:
        property: "population" or "area".
        own: Shares by property, from `[tolerance]` in the configuration.
    """
    usual = _USUAL[property]
    uncertainty = own.get(property, usual.uncertainty)
    return Tolerance(uncertainty, max(uncertainty, usual.apart))


def extent_of(property: str, country: str) -> Extent | None:  # noqa: A002  as in `Fact`
    """What is in dispute about a country's extent, None when nothing is known to be."""
    return _extents().get((property, country))


@functools.cache
def _extents() -> Mapping[tuple[str, str], Extent]:
    table: dict[str, Any] = read_toml("claimcheck_plugins.indicators", "extents.toml")
    return MappingProxyType(
        {
            (name, country): Extent(entry["apart"][0], entry["apart"][1], entry["why"])
            for name, countries in table.items()
            for country, entry in countries.items()
        }
    )
