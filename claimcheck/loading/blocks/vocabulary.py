"""The vocabulary of blocks: `vocabulary.toml` read once, when first asked for, and patterns made of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

from claimcheck.packaged import read_toml

__all__ = ["any_of", "listed", "normal"]

# What may stand around the words of a line without changing what the line is.
_AROUND = " \t\u00a0.…:»«›‹>|•·*_→+-–—[]()"


@cache
def _tables() -> Mapping[str, Mapping[str, list[str]]]:
    return read_toml(__package__, "vocabulary.toml")


@cache
def listed(table: str, key: str) -> frozenset[str]:
    """The words of a list, in small letters."""
    return frozenset(_tables()[table][key])


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longer before the shorter."""
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word))) + ")"


def normal(line: str) -> str:
    """A line as the vocabulary writes it: small letters, single spaces, straight apostrophes, nothing around it.

    Example:
        >>> normal("»  Share THIS story…")
        'share this story'
    """
    return " ".join(line.replace("’", "'").lower().split()).strip(_AROUND)
