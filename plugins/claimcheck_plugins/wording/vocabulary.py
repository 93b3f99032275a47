"""The plugin's word lists and how patterns are made of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from claimcheck import read_toml

__all__ = ["any_of", "spellings", "verbs", "words"]


@cache
def _table(name: str) -> dict[str, dict[str, list[str]]]:
    return read_toml(__package__, name)


def words(section: str, key: str) -> tuple[str, ...]:
    """A list of vocabulary.toml."""
    return tuple(_table("vocabulary.toml")[section][key])


def verbs() -> dict[str, dict[str, list[str]]]:
    """verbs.toml: the loaded verbs by name."""
    return _table("verbs.toml")


def spellings() -> tuple[tuple[str, str], ...]:
    """The pairs of spelling.toml."""
    table = read_toml(__package__, "spelling.toml")
    return tuple((first, second) for first, second in table["pairs"])


def any_of(choices: Iterable[str]) -> str:
    """A pattern that matches one of the phrases, the longest first."""
    return (
        "(?:" + "|".join(re.escape(c).replace(r"\ ", r"\s") for c in sorted(choices, key=lambda c: (-len(c), c))) + ")"
    )
