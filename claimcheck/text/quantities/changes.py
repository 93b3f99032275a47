"""Which way a figure moved: the verb, adverb or sign that governs it from the left."""

from __future__ import annotations

import re
from typing import Literal

from claimcheck.text.quantities.figure import Passage
from claimcheck.text.quantities.vocabulary import directions, section, words

__all__ = ["change_before"]

Change = Literal["up", "down"]

_WORD = re.compile(r"[^\s()\[\],;:\"“”]+|[(),;:\"“”\[\]]")
_SKIPPED = 4
_SHARES = frozenset({"percentage", "percentage point", "basis point", "point"})


def change_before(passage: Passage, start: int, unit: str | None) -> Change | None:
    """The direction that the words before a figure (and its bound) give it, or None.

    Args:
        passage: Where it stands.
        start: Where the figure with its bound starts.
        unit: Its unit: verbs such as "added" count only before a share or after "by".
    """
    tokens = _WORD.findall(passage.before(start, 50))
    by = False
    for _ in range(_SKIPPED):
        if not tokens:
            return None
        way = _way(tokens, unit, by=by)
        if way is not None:
            return way
        if tokens[-1] not in words("changes", "between"):
            return None
        by = by or tokens[-1] == "by"
        tokens.pop()
    return None


def _way(tokens: list[str], unit: str | None, *, by: bool) -> Change | None:
    last, before = tokens[-1], tokens[-2] if len(tokens) > 1 else ""
    verbs = directions("verbs")
    pair = f"{before} {last}"
    if pair in verbs:
        return _as_change(verbs[pair])
    if last in verbs:
        strict = last in words("changes", "strict", "verbs") and not (by or unit in _SHARES)
        return None if strict else _as_change(verbs[last])
    adverb = directions("adverbs").get(last)
    if adverb and before not in words("changes", "phrasal", "verbs"):
        return _as_change(adverb)
    return None


def _as_change(way: str) -> Change:
    return "up" if way == "up" else "down"


def nouns() -> frozenset[str]:
    """Nouns that govern "a fall of 3 points"."""
    return frozenset(word for said in section("changes", "nouns").values() for word in said)
