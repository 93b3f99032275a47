"""The forms of `forms.toml`, compiled when first asked for."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from claimcheck_plugins.arithmetic.slots import SYMBOLS

__all__ = ["Form", "forms", "word_pattern", "words"]

# Which sorts of figure a relation cannot do without: a sentence that has none of them is passed over.
_NEEDED = {
    "percent-change": "PF",
    "change-and-level": "P",
    "points-change": "P",
    "fraction-percentage": "F",
    "share": "PF",
    "whole": "P",
    "rate-over-time": "R",
    "rate-as-rate": "R",
}
_PIECE = re.compile(r"\{([a-z_]{2,20})\}")
_FIGURE = re.compile(r"<([A-Z])>")
_AMOUNT = "[" + SYMBOLS["N"] + SYMBOLS["T"] + SYMBOLS["R"] + "]"
_NO_FIGURE = SYMBOLS["N"] + "-" + SYMBOLS["O"]


@dataclass(frozen=True, slots=True)
class Form:
    """One entry of `forms.toml`.

    Attributes:
        name, relation: What it is called and which formula judges its figures.
        pattern: Over a sketch; named groups are the figures' roles.
        needed: Letters of which a sentence must have one.
        needs: Name of a test on the figures, or "".
        unless: Words within the match that make it something else, or None.
        neighbours: Whether it spans two sentences.
    """

    name: str
    relation: str
    pattern: re.Pattern[str]
    needed: str = ""
    needs: str = ""
    unless: re.Pattern[str] | None = None
    neighbours: bool = False


@cache
def _source() -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath("forms.toml").read_text(encoding="utf-8"))


@cache
def words(name: str) -> tuple[str, ...]:
    """A list of words of `forms.toml`."""
    return tuple(_source()["words"][name])


@cache
def word_pattern(*names: str) -> re.Pattern[str]:
    """Any word of some lists, whole."""
    return re.compile(rf"\b(?:{'|'.join(_any(name) for name in names)})\b")


@cache
def forms() -> tuple[Form, ...]:
    """Every form, in the file's order."""
    return tuple(_form(entry) for entry in _source()["forms"])


def _form(entry: dict[str, Any]) -> Form:
    unless = entry.get("unless")
    return Form(
        entry["name"],
        entry["relation"],
        re.compile(_expanded(entry["pattern"])),
        _NEEDED.get(entry["relation"], ""),
        entry.get("needs", ""),
        re.compile(unless) if unless else None,
        entry.get("neighbours", False),
    )


def _any(name: str) -> str:
    return "|".join(re.escape(word) for word in sorted(words(name), key=lambda word: (-len(word), word)))


def _expanded(pattern: str) -> str:
    """The pattern with its pieces, lists and figures put in."""

    def piece(match: re.Match[str]) -> str:
        name = match[1]
        return _expanded(_source()["pieces"][name]) if name in _source()["pieces"] else _any(name)

    pattern = _PIECE.sub(piece, pattern).replace("[^Q", f"[^{_NO_FIGURE}").replace("<A>", _AMOUNT)
    return _FIGURE.sub(lambda match: SYMBOLS[match[1]], pattern)
