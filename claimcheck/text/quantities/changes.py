"""Which way a figure moved: the verb, adverb or sign that governs it from the left."""

from __future__ import annotations

from typing import Literal

from claimcheck.ondemand import lazy_pattern
from claimcheck.text.quantities.figure import Figure, Passage
from claimcheck.text.quantities.vocabulary import directions, words

__all__ = ["change_before", "change_of"]

Change = Literal["up", "down"]

_WORD = lazy_pattern(r"[^\s()\[\],;:\"“”]+|[(),;:\"“”\[\]]")
_GOES_ON = lazy_pattern(r" (?:to|and) [$£€]?\d")
_SKIPPED = 4
_OBJECT = 6
_SHARES = frozenset({"percentage", "percentage point", "basis point", "point"})


def change_of(passage: Passage, figure: Figure, unit: str | None) -> Change | None:
    """The direction of a figure: its own sign where it is a share ("-1.3%"), else what governs it from the left."""
    start = figure.numeral.start
    if figure.numeral.signed and unit in _SHARES:
        if passage.folded[start] == "-":
            return "down"
        if passage.folded[start - 1] == "+":
            return "up"
    near = passage.before(figure.hedge.start, 8)
    if figure.rule == "range" and near.endswith("from "):
        # "Dropped from 71% to 58%": the range is the change, unless it goes on ("from $5 to $6 to $7").
        whole = _GOES_ON.match(passage.folded, figure.end, passage.end) is None
        return change_before(passage, figure.hedge.start - len("from "), unit) if whole else None
    return change_before(passage, figure.hedge.start, unit)


def change_before(passage: Passage, start: int, unit: str | None) -> Change | None:
    """The direction that the words before a figure (and its bound) give it, or None.

    Args:
        passage: Where it stands.
        start: Where the figure with its bound starts.
        unit: Its unit: verbs such as "added" count only before a share or after "by".
    """
    tokens = _WORD.findall(passage.before(start, 50))
    for _ in range(_SKIPPED):
        if not tokens:
            return None
        way = _way(tokens, unit, by=False)
        if way is not None:
            return way
        if tokens[-1] == "by":
            return _over_object(tokens[:-1], unit)
        if tokens[-1] not in words("changes", "between"):
            return None
        tokens.pop()
    return None


def _over_object(tokens: list[str], unit: str | None) -> Change | None:
    """The verb of "cut its main rate by 25 basis points", over its object, within the clause."""
    for count in range(len(tokens), max(0, len(tokens) - _OBJECT), -1):
        way = _way(tokens[:count], unit, by=True)
        if way is not None or not tokens[count - 1][0].isalnum():
            return way
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
    if last == "of" and before in directions("nouns"):
        return _as_change(directions("nouns")[before])
    adverb = directions("adverbs").get(last)
    if adverb and before in words("changes", "phrasal", "always"):
        return None
    if adverb and (unit in _SHARES or before not in words("changes", "phrasal", "verbs")):
        return _as_change(adverb)
    return None


def _as_change(way: str) -> Change:
    return "up" if way == "up" else "down"
