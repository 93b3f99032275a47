"""A sketch of a sentence: its words in lower case, each figure as one character that says what sort it is."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter
from typing import TypeVar

from claimcheck import Document, Quantity, Span, Timex
from claimcheck.text.timexes.scan import fold
from claimcheck_plugins.arithmetic.slots import SYMBOLS, Slot, read_slots

__all__ = ["Sketch", "draw"]

# A sentence is read so far and no further.
_LONGEST = 2000
_PRIVATE = re.compile("[\ue000-\ue0ff]")
_REFERS_BACK = re.compile(r"[\"“'‘]?(?:that|this|it|the)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Sketch:
    """A sentence, or two, as forms read it.

    Attributes:
        text: The sketch.
        offsets: Where each of its characters stands in the document.
        slots: The figures by place in the sketch.
        sentences: The sentences that it covers.
    """

    text: str
    offsets: tuple[int, ...]
    slots: dict[int, Slot]
    sentences: int = 1

    def within(self, start: int, end: int) -> list[Slot]:
        """The figures of a stretch of the sketch, in order."""
        return [self.slots[at] for at in range(start, end) if at in self.slots]

    def count(self, letters: str) -> int:
        """How many figures it has of some sorts."""
        return sum(self.text.count(SYMBOLS[letter]) for letter in letters)


def draw(document: Document) -> Iterator[Sketch]:
    """The sketches of the sentences with two figures or more, and of neighbours where the second refers back.

    Args:
        document: Its quantities and timexes are the figures.
    """
    if not document.quantities:
        return
    folded = _PRIVATE.sub(" ", fold(document.text))
    # A range is two figures.
    starts = [q.start for q in document.quantities for _ in range(1 + (q.low != q.high))]
    held = [(span, bisect_left(starts, span.end) - bisect_left(starts, span.start)) for span in document.sentences]
    for span, figures in held:
        if figures > 1:
            yield _sketch(document, folded, span)
    for (first, before), (second, after) in pairwise(held):
        near = second.start - first.end <= 1 and second.end - first.start < _LONGEST
        if before > 1 and after == 1 and near and _REFERS_BACK.match(document.text, second.start):
            yield _sketch(document, folded, Span(first.start, second.end), sentences=2)


_P = TypeVar("_P", Quantity, Timex)


def _inside(mentions: Sequence[_P], start: int, end: int) -> tuple[_P, ...]:
    first = bisect_left(mentions, start, key=attrgetter("start"))
    last = bisect_left(mentions, end, key=attrgetter("start"))
    return tuple(mention for mention in mentions[first:last] if mention.end <= end)


def _sketch(document: Document, folded: str, span: Span, sentences: int = 1) -> Sketch:
    end = min(span.end, span.start + _LONGEST)
    quantities, timexes = _inside(document.quantities, span.start, end), _inside(document.timexes, span.start, end)
    pieces: list[str] = []
    offsets: list[int] = []
    slots: dict[int, Slot] = {}
    at = span.start
    for slot in read_slots(document, quantities, timexes, folded, Span(span.start, end)):
        pieces.append(folded[at : slot.start].replace("\n", " "))
        offsets.extend(range(at, slot.start))
        slots[len(offsets)] = slot
        pieces.append(SYMBOLS[slot.letter])
        offsets.append(slot.start)
        at = slot.end
    pieces.append(folded[at:end].replace("\n", " "))
    offsets.extend(range(at, end + 1))
    return Sketch("".join(pieces), tuple(offsets), slots, sentences)
