"""Titles: the words for offices, from titles.toml."""

from __future__ import annotations

import functools
import re
import tomllib
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

__all__ = ["Titles", "titles"]


@dataclass(frozen=True, slots=True)
class Titles:
    """The vocabulary of offices.

    Attributes:
        roles: Title in small letters -> role, the end of an office's id.
        same: Role -> every role that is worded alike.
        courtesy: Roles whose title is kept after the office.
        leader: Words for any head of state or government.
        title: A title right before a name; group 1 is the title.
        not_now: A word that makes it another claim, right before a title.
    """

    roles: dict[str, str]
    same: dict[str, list[str]]
    courtesy: frozenset[str]
    leader: frozenset[str]
    title: re.Pattern[str]
    not_now: re.Pattern[str]

    def role(self, words: str) -> str | None:
        """The role of a title, "leader" for any head; None when it is none.

        Example:
            >>> titles().role("Prime Minister"), titles().role("strongman"), titles().role("chef")
            ('prime-minister', 'leader', None)
        """
        title = " ".join(words.lower().split())
        return "leader" if title in self.leader else self.roles.get(title)

    def alike(self, role: str) -> tuple[str, ...]:
        """The roles that are worded like this one, itself among them."""
        return tuple(self.same.get(role, [role]))


@functools.cache
def titles() -> Titles:
    """The vocabulary, read once."""
    path = files("claimcheck_plugins.offices") / "titles.toml"
    table: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
    words = sorted([*table["roles"], *table["any"]["words"]], key=lambda word: (-len(word), word))
    title = "|".join(re.escape(word).replace(r"\ ", r"\s") for word in words)
    before = "|".join(re.escape(word) for word in sorted(table["not_now"]["words"]))
    return Titles(
        table["roles"],
        table["same"],
        frozenset(table["courtesy"]["roles"]),
        frozenset(table["any"]["words"]),
        re.compile(rf"\s({title})\s", re.IGNORECASE),
        re.compile(rf"\b(?:{before})[\s-]$", re.IGNORECASE),
    )
