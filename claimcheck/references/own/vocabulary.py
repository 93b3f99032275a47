"""What tables usually call things: `guess.toml`, read when first asked for."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from claimcheck.packaged import read_toml

__all__ = ["canonical_unit", "counting_words", "headers", "missing_cells", "usual_unit", "whole_cells"]


@cache
def _tables() -> Mapping[str, Any]:
    return read_toml("claimcheck.references.own", "guess.toml")


def headers(role: str) -> tuple[str, ...]:
    """Headers that columns of this role usually have, the likeliest first."""
    return tuple(_tables()["headers"].get(role, ()))


def missing_cells() -> frozenset[str]:
    """Cells that mean "no figure"."""
    return frozenset(_tables()["missing"]["cells"])


def whole_cells() -> frozenset[str]:
    """A dimension's cells that mean the whole, in small letters."""
    return frozenset(_tables()["whole"]["cells"])


def counting_words(name: str) -> tuple[str, ...]:
    """Words that tell a count of the whole from another: "parts", "movements" or "stock", as `Counted` has them."""
    return tuple(_tables()["counted"][name])


def canonical_unit(written: str) -> str:
    """The unit's canonical singular name, where the table has another; else as it is written."""
    units: Mapping[str, str] = _tables()["units"]
    return units.get(written.lower(), written)


def usual_unit(property_name: str) -> str:
    """The unit that a property is usually given in, or ""."""
    units: Mapping[str, str] = _tables()["property_units"]
    return units.get(property_name, "")
