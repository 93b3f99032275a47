"""Where something stands, as a newsroom says it: the paragraph's number and first words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from msgspec import Struct

from claimcheck.models import Article, Block, BlockKind, Span, Where
from claimcheck.report.words import first_words

__all__ = ["Paragraphs", "Place", "find_paragraphs"]

_OPENING_WORDS = 4
# Enough characters for the opening words of any paragraph.
_OPENING_LENGTH = 200
_QUOTATION_MARKS = " \t\n\"'“”‘’«»"

_NAMES: dict[BlockKind, str] = {
    "title": "headline",
    "byline": "byline",
    "dateline": "dateline",
    "heading": "subheading",
    "caption": "caption",
    "table": "table",
    "note": "footnote",
    "furniture": "page furniture",
}


class Place(Struct, frozen=True):
    """A paragraph.

    Attributes:
        name: "paragraph 9", "headline", "caption", "paragraph 9, page 2", ...
        opening: Its first words.
        span: Where it stands, in the text or title.
        kind: Of the block that holds it.
    """

    name: str
    opening: str
    span: Span
    kind: BlockKind = "body"


class Paragraphs(Struct, frozen=True):
    """The paragraphs of an article's text in order, and its title."""

    places: tuple[Place, ...]
    title: Place

    def at(self, offset: int, where: Where = "text") -> Place:
        """The paragraph that holds the offset, else the one before it."""
        if where == "title" or not self.places:
            return self.title
        return self.places[max(0, bisect_right(self.places, offset, key=lambda p: p.span.start) - 1)]


def find_paragraphs(article: Article) -> Paragraphs:
    """The paragraphs of an article: its blocks, each cut at blank lines; only body paragraphs are numbered.

    Where the text has pages, their numbers stand behind.
    """
    places: list[Place] = []
    number = 0
    # Documents with pages have a form feed where one ends.
    ends = [at for at, c in enumerate(article.text) if c == "\f"]
    for block in article.blocks or (Block(0, len(article.text), "body"),):
        for span in _parts(article.text, block):
            number += block.kind == "body"
            name = f"paragraph {number}" if block.kind == "body" else _NAMES[block.kind]
            if ends:
                name += f", page {bisect_right(ends, span.start) + 1}"
            places.append(Place(name, _opening(article.text, span), span, block.kind))
    title = article.title or ""
    whole = Span(0, len(title))
    return Paragraphs(tuple(places), Place("headline", _opening(title, whole), whole, "title"))


def _opening(text: str, span: Span) -> str:
    start = text[span.start : min(span.end, span.start + _OPENING_LENGTH)]
    # The report puts quotation marks of its own around them.
    return first_words(start.lstrip(_QUOTATION_MARKS), _OPENING_WORDS)


def _parts(text: str, block: Block) -> Iterator[Span]:
    start: int | None = None
    end = block.start
    for line in _lines(text, block):
        if text[line.start : line.end].strip():
            start, end = (line.start if start is None else start), line.end
        elif start is not None:
            yield Span(start, end)
            start = None
    if start is not None:
        yield Span(start, end)


def _lines(text: str, block: Block) -> Iterable[Span]:
    start = block.start
    while start < block.end:
        found = text.find("\n", start, block.end)
        end = block.end if found < 0 else found
        yield Span(start, end)
        start = end + 1
