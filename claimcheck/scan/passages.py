"""Where in a document an offset stands: its sentence, its block, what encloses it. Each question is a binary search."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import Protocol, TypeVar

from msgspec import Struct, field

from claimcheck.models import Document, Span
from claimcheck.scan.ids import normalised

__all__ = ["Passages", "are_words", "enclosing", "stands_at"]


class _Extent(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


_E = TypeVar("_E", bound=_Extent)
_T = TypeVar("_T")
_START = attrgetter("start")


class Passages(Struct):
    """A document's sentences and blocks, ready to be asked many times."""

    document: Document
    _normalised: dict[Span, str] = field(default_factory=dict)

    def sentence(self, span: Span) -> Span:
        """The sentence that the span begins in; outside all sentences, the span itself."""
        return _holding(self.document.sentences, span.start) or span

    def score(self, offset: int) -> float:
        """The check-worthiness of the sentence there, 0 outside all sentences."""
        scores, sentences = self.document.check_worthiness, self.document.sentences
        found = bisect_right(sentences, offset, key=_START) - 1
        return scores[found] if 0 <= found < len(scores) and offset < sentences[found].end else 0.0

    def in_furniture(self, offset: int) -> bool:
        """Whether the offset stands in page furniture, which is never checked."""
        if self.document.where == "title":
            return False
        block = _holding(self.document.article.blocks, offset)
        return block is not None and block.kind == "furniture"

    def normalised_sentence(self, span: Span) -> str:
        """The sentence that the span begins in, normalised."""
        sentence = self.sentence(span)
        if sentence not in self._normalised:
            self._normalised[sentence] = normalised(sentence.of(self.document.text))
        return self._normalised[sentence]


def are_words(*values: object) -> bool:
    """Whether all are strings; they come from a plugin."""
    return all(isinstance(value, str) for value in values)


def stands_at(words: object, start: object, end: object, text: str) -> bool:
    """Whether `start` and `end` are offsets of the text between which the words stand; they come from a plugin."""
    if not isinstance(start, int) or not isinstance(end, int):
        return False
    return 0 <= start < end <= len(text) and text[start:end] == words


def _holding(extents: Sequence[_E], offset: int) -> _E | None:
    found = bisect_right(extents, offset, key=_START) - 1
    return extents[found] if found >= 0 and offset < extents[found].end else None


def enclosing(inner: Sequence[_E], outer: Iterable[tuple[Span, _T]]) -> Iterator[tuple[_E, _T | None]]:
    """Each of `inner` with the smallest of `outer` that encloses it, or None: one sweep over both.

    Args:
        inner: Sorted by start.
        outer: Spans with what they stand for, in any order; they may overlap and nest.
    """
    waiting = sorted(outer, key=lambda pair: (pair[0].start, -pair[0].end), reverse=True)
    around: list[tuple[Span, _T]] = []
    for extent in inner:
        while waiting and waiting[-1][0].start <= extent.start:
            around.append(waiting.pop())
        around = [pair for pair in around if pair[0].end > extent.start]
        holding = [pair for pair in around if pair[0].end >= extent.end]
        found = min(holding, key=lambda pair: (pair[0].end - pair[0].start, pair[0].start), default=None)
        yield extent, found[1] if found else None
