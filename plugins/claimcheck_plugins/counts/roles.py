"""Roles: which reference figures a counted noun asks for, from roles.toml."""

from __future__ import annotations

import functools
import re
import tomllib
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

__all__ = ["Role", "role_of"]


@dataclass(frozen=True, slots=True)
class Role:
    """What a counted noun asks for.

    Attributes:
        property: The property of the rows ("troops").
        nouns: Counted nouns that mean it, small letters.
        needs: Fields of the claim's value that must be known ("subject", "place").
        not_all: A word in the counted phrase that makes it a part of the whole.
        movement: A word in the sentence that makes it a change and not a strength.
    """

    property: str
    nouns: tuple[str, ...]
    needs: tuple[str, ...]
    not_all: re.Pattern[str]
    movement: re.Pattern[str]


def role_of(noun: str | None) -> Role | None:
    """The role of a counted noun phrase, None when the tables know nothing of it or it is a part of the whole.

    Example:
        >>> role_of("US troops").property
        'troops'
        >>> role_of("additional troops") is None and role_of("nuclear test site") is None
        True
    """
    words = " ".join((noun or "").lower().split())
    for role in _roles():
        if any(words == known or words.endswith(f" {known}") for known in role.nouns):
            return None if role.not_all.search(words) else role
    return None


@functools.cache
def _roles() -> tuple[Role, ...]:
    path = files("claimcheck_plugins.counts") / "roles.toml"
    table: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    return tuple(
        Role(
            entry["property"],
            tuple(entry["nouns"]),
            tuple(entry["needs"]),
            _any_of(entry["not_all"]),
            _any_of(entry["movements"]),
        )
        for entry in table["role"]
    )


def _any_of(words: list[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(re.escape(word) for word in sorted(words))})\b", re.IGNORECASE)
