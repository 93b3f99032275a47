"""A sketch of a sentence: its words in lower case, each figure as one character that says what sort it is."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import attrgetter
from typing import TypeVar

from claimcheck import Document, Quantity, Span, Timex, lazy_pattern
from claimcheck.text.sketches import Sketch, plain, sketch_of
from claimcheck_plugins.arithmetic.slots import SYMBOLS, Slot, read_slots

__all__ = ["draw"]

# A sentence is read so far and no further.
_LONGEST = 2000
_REFERS_BACK = lazy_pattern(r"[\"“'‘]?(?:that|this|it|the)\b", re.IGNORECASE)


def draw(document: Document) -> Iterator[Sketch[Slot]]:
    """The sketches of the sentences with two figures or more, or one and two dates, and of neighbours that refer back.

    Args:
        document: Its quantities and timexes are the figures.
    """
    if not document.quantities:
        return
    folded = plain(document.text)
    # A range is two figures.
    starts = [q.start for q in document.quantities for _ in range(1 + (q.low != q.high))]
    held = [(span, bisect_left(starts, span.end) - bisect_left(starts, span.start)) for span in document.sentences]
    for span, figures in held:
        if figures > 1 or (figures and len(document.timexes_in(span)) > 1):
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


def _sketch(document: Document, folded: str, span: Span, sentences: int = 1) -> Sketch[Slot]:
    cut = Span(span.start, min(span.end, span.start + _LONGEST))
    quantities = _inside(document.quantities, cut.start, cut.end)
    timexes = _inside(document.timexes, cut.start, cut.end)
    slots = read_slots(document, quantities, timexes, folded, cut)
    return sketch_of(folded, cut, slots, SYMBOLS, sentences)
