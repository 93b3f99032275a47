"""What stands around a figure and a country's name: hedges, the words before, the name as it is written."""

from __future__ import annotations

import re

from claimcheck import Document, Entity, Quantity, lazy_pattern

__all__ = ["hedged_start", "leading_words", "name_in_text"]

# What stands before a name fits into this many characters.
_WORDS = 48
# "a population of some 34 million", "an estimated 34 million".
_APPROXIMATE = lazy_pattern(
    r"\s(?:an?|some|an\sestimated|an\sapproximate|a\sstaggering|a\smere|just|only)\s$", re.IGNORECASE
)


def hedged_start(text: str, quantity: Quantity) -> int:
    """Where the figure begins with the words that bound it ("just over 10 million", "a mere 5 million")."""
    start, said = quantity.start, quantity.hedge.lower()
    before = text[max(0, start - _WORDS) : start].lower()
    if said and before.rstrip().endswith(said):
        start -= len(before) - before.rstrip().rindex(said)
    more = _APPROXIMATE.search(text[max(0, start - _WORDS) : start])
    return start - len(more[0]) + 1 if more else start


def leading_words(document: Document, start: int) -> str:
    """The words of the sentence right before an offset."""
    return document.text[max(document.sentence_at(start).start, start - _WORDS) : start]


def name_in_text(text: str, country: Entity) -> str:
    """What the article calls it, with its article, as it stands within a sentence."""
    before = text[max(0, country.start - len("the ")) : country.start].lower()
    return f"the {country.text}" if before == "the " else country.text
