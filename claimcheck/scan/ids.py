"""Ids that are hashes of content, so that they outlive edits elsewhere in the article."""

from __future__ import annotations

import hashlib
from collections import Counter

from msgspec import Struct, field

__all__ = ["Occurrences", "hashed", "normalised"]

_LENGTH = 16


def normalised(text: str) -> str:
    """The text with case and the width of spaces taken out: "Nearly  30,000 Troops" gives "nearly 30,000 troops"."""
    return " ".join(text.casefold().split())


def hashed(*parts: str) -> str:
    """Sixteen hexadecimal digits that stand for the parts."""
    # JSON and files can bring lone surrogates, which plain UTF-8 refuses.
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]


class Occurrences(Struct):
    """Gives ids, counting what is alike: the second of two equal things has an id of its own."""

    _seen: Counter[tuple[str, ...]] = field(default_factory=Counter)

    def id_of(self, *parts: str) -> str:
        """The id of the next thing with these parts."""
        self._seen[parts] += 1
        return hashed(*parts, str(self._seen[parts]))
