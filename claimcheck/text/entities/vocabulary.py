"""The vocabulary of names: `vocabulary.toml`, read once, when first asked for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from claimcheck.packaged import read_toml

__all__ = ["any_of", "words"]


@cache
def _tables() -> Mapping[str, frozenset[str]]:
    read = read_toml(__package__, "vocabulary.toml")
    return MappingProxyType({name: frozenset(listed) for name, listed in read.items()})


@cache
def words(name: str) -> frozenset[str]:
    """A list of words of the vocabulary."""
    return _tables()[name]


@cache
def any_of(name: str) -> str:
    """A pattern for any word of a list, the longer before the shorter."""
    ordered = sorted(words(name), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(map(re.escape, ordered)) + ")"
