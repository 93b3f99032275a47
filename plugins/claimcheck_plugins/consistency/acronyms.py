"""An acronym that is spelled out in two ways: “the Regional Water Authority (RWA)”, “the Rural Water Union (RWA)”."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Claim, Document, lazy_pattern
from claimcheck_plugins.consistency.spelling import edits
from claimcheck_plugins.consistency.told import Passage, told

__all__ = ["extract_acronyms"]

_SMALL = frozenset({"of", "the", "for", "and", "&", "on", "in", "to", "de", "du", "des", "la", "le"})
_BRACKET = lazy_pattern(r"\s\((?:the\s)?(?P<acronym>[A-Z]{2,8})[),;]")
_CAPITALS = lazy_pattern(
    r"(?<![\w-])[A-Z][\w'’.-]{0,24}(?:\s(?:(?:of|the|for|and|&|on|in|to|de|du|des|la|le)\s){0,2}[A-Z][\w'’.-]{0,24}){1,7}$"
)
_BACK = 160
# Two spellings of one word: Organisation and Organization, Labor and Labour.
_SAME_WORD = 2


def extract_acronyms(document: Document) -> Iterator[Claim]:
    """A claim for each acronym that is spelled out a second time.

    Args:
        document: Any; its capitals are read.
    """
    first: dict[str, tuple[tuple[str, ...], Passage]] = {}
    text = document.text
    for match in _BRACKET.finditer(text):
        acronym, end = match["acronym"], match.start()
        capitals = _CAPITALS.search(text[max(0, end - _BACK) : end])
        words = _expansion(capitals[0], acronym) if capitals is not None else ()
        said = " ".join(words)
        if not words or not text.endswith(said, 0, end):
            continue
        passage = Passage(end - len(said), end, said, document.where)
        spelled, other = first.setdefault(acronym, (words, passage))
        if other is not passage:
            yield told(document, "acronym", acronym, passage, other, agree=_alike(words, spelled))


def _expansion(said: str, acronym: str) -> tuple[str, ...]:
    """The last words whose initials are the acronym; none where they do not give it."""
    words = said.split()
    for at in range(len(words) - 1, -1, -1):
        if words[at] in _SMALL:
            continue
        tail = words[at:]
        every = "".join(word[0].upper() for word in tail)
        large = "".join(word[0] for word in tail if word not in _SMALL)
        if acronym in {every, large}:
            return tuple(tail)
    return ()


def _alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    first = [word.lower() for word in one if word not in _SMALL]
    second = [word.lower() for word in other if word not in _SMALL]
    return len(first) == len(second) and all(edits(a, b, _SAME_WORD) for a, b in zip(first, second, strict=True))
