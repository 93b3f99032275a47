"""The words of the rules on hedges, from `words.toml`, read when first asked for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from claimcheck import read_toml
from claimcheck.models import Bound

__all__ = ["any_of", "comparisons", "fractions", "hedge_bounds", "leads", "of_levels"]


@cache
def _table() -> Mapping[str, Any]:
    return MappingProxyType(read_toml(__package__, "words.toml"))


def any_of(said: Iterable[str]) -> str:
    """An alternation of these words, longest first."""
    return "|".join(re.escape(word) for word in sorted(said, key=lambda word: (-len(word), word)))


@cache
def hedge_bounds() -> Mapping[str, Bound]:
    """The hedges and which side each bounds."""
    return MappingProxyType({word: bound for bound, said in _table()["hedges"].items() for word in said})


@cache
def fractions() -> Mapping[str, float]:
    """Fractions in words and what they are worth."""
    return MappingProxyType({word: float(value) for word, value in _table()["fractions"].items()})


@cache
def leads() -> tuple[str, ...]:
    """Words before a hedge that do not change its side, longest first."""
    return tuple(sorted(_table()["leads"], key=lambda word: (-len(word), word)))


@cache
def comparisons() -> Mapping[str, Bound]:
    """Words that set one figure above or below another."""
    said = _table()["compared"]
    above: dict[str, Bound] = dict.fromkeys(said["above"], ">")
    below: dict[str, Bound] = dict.fromkeys(said["below"], "<")
    return MappingProxyType(above | below)


@cache
def of_levels() -> frozenset[str]:
    """Those of them that speak of a level."""
    return frozenset(_table()["compared"]["of_levels"])
