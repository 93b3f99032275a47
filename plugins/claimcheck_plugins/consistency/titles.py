"""Where an article's title stands: apart from the text, or as a block of it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Document
from claimcheck_plugins.consistency.told import Passage

__all__ = ["in_title", "titles_of"]


def titles_of(document: Document) -> Iterator[Passage]:
    """The title's words, wherever they stand; nothing for an article without one.

    Args:
        document: The article's text.
    """
    if document.title is not None:
        yield Passage(0, len(document.title.text), document.title.text, "title")
    for block in document.article.blocks if document.where == "text" else ():
        if block.kind == "title":
            yield Passage(block.start, block.end, document.text[block.start : block.end])


def in_title(document: Document, offset: int) -> bool:
    """Whether the offset stands in a title that is a block of the text."""
    block = document.block_at(offset)
    return block is not None and block.kind == "title"
