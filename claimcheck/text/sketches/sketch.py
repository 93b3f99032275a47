"""A sketch of a stretch of text: its words in lower case, each slot as one character that says what sort it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Generic, Protocol, TypeVar

from msgspec import Struct

from claimcheck.models import Span
from claimcheck.ondemand import lazy_pattern
from claimcheck.text.timexes.scan import fold

__all__ = ["PRIVATE", "Placed", "Sketch", "plain", "sketch_of"]

PRIVATE = "\ue000-\ue0ff"
"""The range of characters that stand for slots, as in a character class."""

_PRIVATE = lazy_pattern(f"[{PRIVATE}]")


class Placed(Protocol):
    """Anything that stands somewhere in the text and has a letter that says what sort it is."""

    @property
    def start(self) -> int:
        """Where it starts."""
        ...

    @property
    def end(self) -> int:
        """Where it ends."""
        ...

    @property
    def letter(self) -> str:
        """What sort it is."""
        ...


S = TypeVar("S", bound=Placed)


class Sketch(Struct, Generic[S], frozen=True):
    """A sentence, or two, as forms read it.

    Attributes:
        text: The sketch.
        offsets: Where each of its characters stands in the document.
        slots: The figures and dates by place in the sketch.
        symbols: The character of each letter.
        sentences: How many sentences it covers.
    """

    text: str
    offsets: tuple[int, ...]
    slots: Mapping[int, S]
    symbols: Mapping[str, str]
    sentences: int = 1

    def within(self, start: int, end: int) -> list[S]:
        """The slots of a stretch of the sketch, in order."""
        return [self.slots[at] for at in range(start, end) if at in self.slots]

    def sorts(self) -> str:
        """The characters of its slots, sorted: what sorts it has, and how many of each."""
        return "".join(sorted(self.text[at] for at in self.slots))

    def count(self, letters: str) -> int:
        """How many slots it has of some sorts."""
        return sum(self.text.count(self.symbols[letter]) for letter in letters)


def plain(text: str) -> str:
    """The text folded (lower case, plain quotes, hyphens and spaces) and free of what stands for slots in a sketch."""
    return _PRIVATE.sub(" ", fold(text))


def sketch_of(folded: str, span: Span, slots: Iterable[S], symbols: Mapping[str, str], sentences: int = 1) -> Sketch[S]:
    """The sketch of a stretch of a text.

    Args:
        folded: The whole text, from `plain`.
        span: The stretch.
        slots: Those inside it, in text order, apart.
        symbols: The character of each letter, in the range `PRIVATE`.
        sentences: How many sentences the stretch covers.
    """
    pieces: list[str] = []
    offsets: list[int] = []
    placed: dict[int, S] = {}
    at = span.start
    for slot in slots:
        pieces.append(folded[at : slot.start])
        offsets.extend(range(at, slot.start))
        placed[len(offsets)] = slot
        pieces.append(symbols[slot.letter])
        offsets.append(slot.start)
        at = slot.end
    pieces.append(folded[at : span.end])
    offsets.extend(range(at, span.end + 1))
    return Sketch("".join(pieces).replace("\n", " "), tuple(offsets), placed, symbols, sentences)
