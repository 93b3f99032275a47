"""Where a quotation stands in a transcript, word for word or nearly, and in what it differs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from msgspec import Struct

from claimcheck_plugins.quotations.words import FILLERS, Part, plain_words

__all__ = ["Transcript", "difference", "likeness", "read_transcript"]

# How many words a bracket may stand for, and an ellipsis.
_GAPS = {"": 0, "bracket": 15, "ellipsis": 400}
_EDGE = 6


class Transcript(Struct, frozen=True):
    """A transcript as words, and where each stands."""

    words: tuple[str, ...]
    places: dict[str, tuple[int, ...]]

    def holds(self, parts: Sequence[Part]) -> bool:
        """Whether the parts stand in it word for word, in order, no further apart than what was left out allows."""
        return bool(parts) and any(self._follows(parts, start) for start in self.places.get(parts[0].words[0], ()))

    def _follows(self, parts: Sequence[Part], start: int) -> bool:
        end = start
        for number, part in enumerate(parts):
            reach = _GAPS[part.before] if number else 0
            candidates = range(end, min(end + reach, len(self.words)) + 1) if reach else (end,)
            found = next((n for n in candidates if self.words[n : n + len(part.words)] == part.words), None)
            if found is None:
                return False
            end = found + len(part.words)
        return True

    def nearest(self, words: Sequence[str]) -> tuple[str, ...]:
        """The stretch that is most like the words; nothing where no word of them stands in it."""
        votes: Counter[int] = Counter()
        for offset, word in enumerate(words):
            places = self.places.get(word, ())
            # A word on every line says little of where the quotation stands.
            weight = 1 + _RARE // (len(places) + 1)
            for place in places:
                votes[max(0, place - offset)] += weight
        if not votes:
            return ()
        start = min(votes, key=lambda place: (-votes[place], place))
        window = self.words[max(0, start - _EDGE) : start + len(words) + _EDGE]
        blocks = [b for b in SequenceMatcher(None, window, words, autojunk=False).get_matching_blocks() if b.size]
        return window[blocks[0].a : blocks[-1].a + blocks[-1].size] if blocks else ()


_RARE = 20


@lru_cache(maxsize=4)
def read_transcript(text: str) -> Transcript:
    """The words of a transcript with where they stand; the fillers of speech are left out."""
    words = tuple(word for word in plain_words(text) if word not in FILLERS)
    places: dict[str, list[int]] = {}
    for number, word in enumerate(words):
        places.setdefault(word, []).append(number)
    return Transcript(words, {word: tuple(found) for word, found in places.items()})


def likeness(one: Sequence[str], other: Sequence[str]) -> float:
    """How much of the shorter of the two stands in the other in the same order, 0 to 1."""
    shorter = min(len(one), len(other))
    if not shorter:
        return 0.0
    blocks = SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) / shorter


def difference(written: Sequence[str], spoken: Sequence[str]) -> str:
    """In what two wordings differ: "‘want’ for ‘need’, without ‘very’, ‘never’ added"."""
    return ", ".join(_changes(written, spoken))


def _changes(written: Sequence[str], spoken: Sequence[str]) -> Iterator[str]:
    for tag, a, b, c, d in SequenceMatcher(None, spoken, written, autojunk=False).get_opcodes():
        old, new = " ".join(spoken[a:b]), " ".join(written[c:d])
        if tag == "replace":
            yield f"‘{new}’ for ‘{old}’"
        elif tag == "delete":
            yield f"without ‘{old}’"
        elif tag == "insert":
            yield f"‘{new}’ added"
