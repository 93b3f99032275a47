"""The vocabulary of numbers: `numbers.toml`, read once when first asked for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType
from typing import cast

from claimcheck.packaged import read_toml

__all__ = [
    "any_of",
    "denominators",
    "number_words",
    "plurals",
    "scales",
    "signs",
    "table",
    "word_list",
    "written_denominators",
]


@cache
def _tables() -> Mapping[str, Mapping[str, object]]:
    return MappingProxyType(read_toml(__package__, "numbers.toml"))


def table(name: str) -> Mapping[str, int]:
    """A table whose entries are words and the numbers that they stand for."""
    return cast("Mapping[str, int]", _tables()[name])


def pairs(name: str) -> Mapping[str, list[int]]:
    """A table whose entries are words and two numbers."""
    return cast("Mapping[str, list[int]]", _tables()[name])


@cache
def number_words() -> Mapping[str, int]:
    """The words up to ninety."""
    return MappingProxyType({**table("ones"), **table("teens"), **table("tens")})


@cache
def scales() -> Mapping[str, int]:
    """Everything that multiplies what stands before it."""
    return MappingProxyType({**table("scales"), **table("abbreviations"), **table("suffixes")})


@cache
def denominators() -> Mapping[str, int]:
    """Singular and plural names of parts: third, thirds."""
    parts = table("denominators")
    return MappingProxyType({**parts, **{f"{word}s": value for word, value in parts.items()}})


def plurals() -> Mapping[str, list[int]]:
    """Round plurals and the interval that each stands for."""
    return pairs("plurals")


def signs() -> Mapping[str, list[int]]:
    """Fraction signs: numerator and denominator."""
    return pairs("signs")


def written_denominators() -> frozenset[int]:
    """What may stand below the line of a fraction written with a slash."""
    return frozenset(cast("list[int]", _tables()["written_fractions"]["below"]))


def word_list(name: str) -> tuple[str, ...]:
    """A table that is a list of words."""
    return tuple(cast("list[str]", _tables()[name]["words"]))


def any_of(words: Iterable[str]) -> str:
    """One pattern for all the words, the longest first, that looks at each character once.

    >>> any_of(["km", "k", "kg", "m"])
    '(?:k(?:g|m)?|m)'
    """
    first: dict[str, list[str]] = {}
    for word in sorted(set(words)):
        first.setdefault(word[:1], []).append(word[1:])
    branches = [re.escape(char) + any_of(rest) for char, rest in first.items() if char]
    if not branches:
        return ""
    optional = "" in first
    body = "|".join(branches)
    if len(branches) > 1 or optional:
        body = f"(?:{body})"
    return f"{body}?" if optional else body
