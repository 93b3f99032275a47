"""Forms of words over a sketch, read from a TOML file: lists of words, pieces made of them, and patterns of pieces."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

__all__ = ["Form", "FormBook"]

_PIECE = re.compile(r"\{([a-z_]{2,20})\}")
_SLOT = re.compile(r"<([A-Z])>")


@dataclass(frozen=True, slots=True)
class Form:
    """One entry of `[[forms]]`.

    Attributes:
        name, relation: What it is called, and what its slots are to one another.
        written: The pattern over a sketch; named groups are the slots' roles.
        needed: Letters of which a sketch must have one.
        needs: Name of a test on the slots, or "".
        exception: Words within the match that make it something else, or "".
        neighbours: Whether it spans two sentences.
    """

    name: str
    relation: str
    written: str
    needed: str = ""
    needs: str = ""
    exception: str = ""
    neighbours: bool = False

    @property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled when a sketch first has the letters that it needs: most articles need few."""
        return _compiled(self.written)

    @property
    def unless(self) -> re.Pattern[str] | None:
        """The exception, or None."""
        return _compiled(self.exception) if self.exception else None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


class FormBook:
    """The lists, pieces and forms of one file.

    In a pattern `{name}` is a piece or any word of a list, and a letter in angle brackets a slot of that sort.
    """

    def __init__(self, source: str, symbols: Mapping[str, str], needed: Mapping[str, str] | None = None) -> None:
        """Read the file.

        Args:
            source: TOML with `[words]`, `[pieces]` and `[[forms]]`.
            symbols: What each letter in angle brackets stands for: a character, or a class of them.
            needed: By relation, letters of which a sketch must have one; a form may name its own.
        """
        self._source: dict[str, Any] = tomllib.loads(source)
        self._symbols = symbols
        self._needed = needed or {}

    def words(self, name: str) -> tuple[str, ...]:
        """A list of words."""
        return tuple(self._source["words"][name])

    def any_of(self, *names: str) -> re.Pattern[str]:
        """Any word of some lists, whole."""
        return re.compile(rf"\b(?:{'|'.join(self._any(name) for name in names)})\b")

    def forms(self) -> tuple[Form, ...]:
        """Every form, in the file's order."""
        return tuple(self._form(entry) for entry in self._source["forms"])

    def expanded(self, pattern: str) -> str:
        """The pattern with its pieces, lists and slots put in."""

        def piece(match: re.Match[str]) -> str:
            name = match[1]
            return self.expanded(self._source["pieces"][name]) if name in self._source["pieces"] else self._any(name)

        return _SLOT.sub(lambda match: self._symbols[match[1]], _PIECE.sub(piece, pattern))

    def _form(self, entry: Mapping[str, Any]) -> Form:
        return Form(
            entry["name"],
            entry["relation"],
            self.expanded(entry["pattern"]),
            entry.get("needed") or self._needed.get(entry["relation"], ""),
            entry.get("needs", ""),
            self.expanded(entry.get("unless", "")),
            entry.get("neighbours", False),
        )

    def _any(self, name: str) -> str:
        return "|".join(re.escape(word) for word in sorted(self.words(name), key=lambda word: (-len(word), word)))
