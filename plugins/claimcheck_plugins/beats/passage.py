"""A sentence as the readers of a beat see it, and what a reader is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec import Struct

from claimcheck import Document, Span
from claimcheck_plugins.beats.numerals import place, worth
from claimcheck_plugins.beats.statement import Part, Statement

__all__ = ["Passage", "Reader"]


class Passage(Struct, frozen=True):
    """A sentence of a document.

    Attributes:
        document: Whose.
        folded: The whole document's text in lower case with plain quotes, hyphens and spaces.
        span: The sentence.
        words: Its own part of `folded`.
    """

    document: Document
    folded: str
    span: Span
    words: str

    def part(self, role: str, start: int, end: int) -> Part:
        """A part of a statement, from where it stands in the document."""
        said = self.folded[start:end]
        return Part(role, Span(start, end), self.document.text[start:end], worth(said), place(said))


class Reader(Struct, frozen=True):
    """Reads statements from a sentence.

    Attributes:
        needs: A sentence without any of these words is passed over.
        read: What it finds.
    """

    needs: tuple[str, ...]
    read: Callable[[Passage], Iterator[Statement]]
