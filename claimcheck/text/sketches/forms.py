"""Forms of words over a sketch, read from a TOML file: lists of words, pieces made of them, and patterns of pieces."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import tomli
from msgspec import Struct

from claimcheck.ondemand import lazy_pattern
from claimcheck.text.sketches.certain import certain_slots

__all__ = ["Form", "FormBook"]

_PIECE = lazy_pattern(r"\{([a-z_]{2,20})\}")
_SLOT = lazy_pattern(r"<([A-Z])>")


class Form(Struct, frozen=True):
    """One entry of `[[forms]]`; its patterns are put together when they are first asked for: most articles need few.

    Attributes:
        name, relation: What it is called, and what its slots are to one another.
        written: The pattern over a sketch as in the file; named groups are the slots' roles.
        needed: Letters of which a sketch must have one.
        needs: Name of a test on the slots, or "".
        exception: Words within the match that make it something else, or "".
        neighbours: Whether it spans two sentences.
        certain: The slots that every match has, as the characters that each may be.
        compiled: Puts a pattern of the file together.
    """

    name: str
    relation: str
    written: str
    compiled: Callable[[str], re.Pattern[str]]
    needed: str = ""
    needs: str = ""
    exception: str = ""
    neighbours: bool = False
    certain: tuple[frozenset[str], ...] = ()

    def may_match(self, slots: Sequence[str]) -> bool:
        """Whether a sketch has all the slots that the form cannot do without.

        Args:
            slots: The characters that stand for those of the sketch.
        """
        if len(slots) < len(self.certain):
            return False
        return all(
            sum(slot in wanted for slot in slots) >= sum(other <= wanted for other in self.certain)
            for wanted in self.certain
        )

    @property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled."""
        return self.compiled(self.written)

    @property
    def unless(self) -> re.Pattern[str] | None:
        """The exception, or None."""
        return self.compiled(self.exception) if self.exception else None


class FormBook:
    """The lists, pieces and forms of one file.

    In a pattern `{name}` is a piece or any word of a list, and a letter in angle brackets a slot of that sort.
    """

    def __init__(
        self, source: str | Mapping[str, Any], symbols: Mapping[str, str], needed: Mapping[str, str] | None = None
    ) -> None:
        """Read the file.

        Args:
            source: TOML with `[words]`, `[pieces]` and `[[forms]]`, or what was read from it.
            symbols: What each letter in angle brackets stands for: a character, or a class of them.
            needed: By relation, letters of which a sketch must have one; a form may name its own.
        """
        self._source = tomli.loads(source) if isinstance(source, str) else source
        self._symbols = symbols
        self._needed = needed or {}
        self._certain: dict[str, list[frozenset[str]]] = {}
        self._compiled: dict[str, re.Pattern[str]] = {}

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
            entry["pattern"],
            self._compile,
            entry.get("needed") or self._needed.get(entry["relation"], ""),
            entry.get("needs", ""),
            entry.get("unless", ""),
            entry.get("neighbours", False),
            tuple(self._characters(letters) for letters in certain_slots(entry["pattern"], self._certain_in)),
        )

    def _certain_in(self, name: str) -> list[frozenset[str]]:
        """The certain slots of a piece; a list of words has none."""
        if name not in self._certain:
            self._certain[name] = certain_slots(self._source["pieces"].get(name, ""), self._certain_in)
        return self._certain[name]

    def _characters(self, letters: frozenset[str]) -> frozenset[str]:
        return frozenset(char for letter in letters for char in self._symbols[letter] if char not in "[]")

    def _compile(self, pattern: str) -> re.Pattern[str]:
        if pattern not in self._compiled:
            self._compiled[pattern] = re.compile(self.expanded(pattern))
        return self._compiled[pattern]

    def _any(self, name: str) -> str:
        return "|".join(re.escape(word) for word in sorted(self.words(name), key=lambda word: (-len(word), word)))
