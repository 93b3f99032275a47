"""The article with marks: its paragraphs cut where a mark begins or ends, and beside each the notes on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from claimcheck.models import Article, Span, Where
from claimcheck.report.places import Paragraphs, Place

__all__ = ["ORDER", "Mark", "Paragraph", "Piece", "marked_paragraphs"]

# The worst first: it gives an overlapping stretch its look.
ORDER = ("refuted", "conflicting", "notice", "settled", "supported", "unchecked")


class Mark(Struct, frozen=True):
    """A stretch of the text or title that the report says something of.

    Attributes:
        anchor: Where the page tells the rest of it: the id of an element.
        look: One of `ORDER`.
        word: The verdict or category in words.
        note: One sentence.
    """

    span: Span
    where: Where
    anchor: str
    look: str
    word: str
    note: str


class Piece(Struct, frozen=True):
    """A stretch of a paragraph that the same marks cover.

    Attributes:
        top: The worst of its marks, or None.
        begins: Marks that begin here; `ends`: marks that end here.
    """

    text: str
    top: Mark | None = None
    begins: tuple[Mark, ...] = ()
    ends: tuple[Mark, ...] = ()


class Paragraph(Struct, frozen=True):
    """A paragraph with its pieces, and the marks that begin in it, in text order."""

    place: Place
    pieces: tuple[Piece, ...]
    notes: tuple[Mark, ...]


def marked_paragraphs(article: Article, paragraphs: Paragraphs, marks: Iterable[Mark]) -> Iterator[Paragraph]:
    """The title, if it stands apart from the text, and every paragraph, with their marks.

    Args:
        article: Its text and title.
        paragraphs: Of the article.
        marks: In any order; they may overlap.
    """
    ordered = sorted(marks, key=lambda mark: (mark.span, ORDER.index(mark.look), mark.anchor))
    if article.title and not any(place.kind == "title" for place in paragraphs.places):
        yield _paragraph(article.title, paragraphs.title, [mark for mark in ordered if mark.where == "title"])
    waiting = [mark for mark in reversed(ordered) if mark.where == "text"]
    for place in paragraphs.places:
        here = []
        while waiting and waiting[-1].span.start < place.span.end:
            here.append(waiting.pop())
        yield _paragraph(article.text, place, here)


def _paragraph(text: str, place: Place, marks: Sequence[Mark]) -> Paragraph:
    return Paragraph(place, tuple(_pieces(text, place.span, marks)), tuple(marks))


def _pieces(text: str, whole: Span, marks: Sequence[Mark]) -> Iterator[Piece]:
    """Cuts the paragraph at every mark's ends; a mark that goes on in the next paragraph ends with this one."""
    spans = [Span(max(mark.span.start, whole.start), min(mark.span.end, whole.end)) for mark in marks]
    coming = [(span, mark) for span, mark in zip(spans, marks, strict=True) if span.start < span.end][::-1]
    cuts = sorted({whole.start, whole.end, *(s.start for s, _ in coming), *(s.end for s, _ in coming)})
    inside: list[tuple[Span, Mark]] = []
    for start, end in pairwise(cuts):
        begins = []
        while coming and coming[-1][0].start <= start:
            inside.append(coming[-1])
            begins.append(coming.pop()[1])
        inside = [pair for pair in inside if pair[0].end > start]
        top = min((mark for _, mark in inside), key=lambda mark: ORDER.index(mark.look), default=None)
        ends = tuple(mark for span, mark in inside if span.end == end)
        yield Piece(text[start:end], top, tuple(begins), ends)
