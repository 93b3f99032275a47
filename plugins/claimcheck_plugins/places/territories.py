"""Territories in dispute between two countries: what lies in them is held against nobody."""

from __future__ import annotations

import functools

from claimcheck import read_toml

__all__ = ["are_in_dispute", "border_is_in_dispute"]


@functools.cache
def _pairs(kind: str) -> frozenset[frozenset[str]]:
    table = read_toml("claimcheck_plugins.places", "disputed.toml")
    return frozenset(frozenset(entry["countries"]) for entry in table[kind])


def are_in_dispute(first: str, second: str) -> bool:
    """Whether the two countries claim one territory, so that a town may be said to lie in either."""
    return frozenset({first, second}) in _pairs("territories")


def border_is_in_dispute(first: str, second: str) -> bool:
    """Whether a disputed territory, or one far from both, decides if the two countries share a border."""
    return frozenset({first, second}) in _pairs("borders")
