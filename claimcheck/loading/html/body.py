"""The main text that trafilatura took out of a page, as parts: paragraphs, headings, items of lists, rows of tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from claimcheck.loading.draft import Part, row

__all__ = ["Node", "parts_of_body"]

_BOXES = frozenset({"body", "div", "quote", "list", "main"})
_MARKS = {"item": "- "}


class Node(Protocol):
    """What is used of an element of lxml."""

    @property
    def tag(self) -> object:
        """Its name; a comment's is no string."""
        ...

    @property
    def text(self) -> str | None:
        """The text that it begins with."""
        ...

    @property
    def tail(self) -> str | None:
        """The text behind it."""
        ...

    def __iter__(self) -> Iterator[Node]:
        """Its own children."""
        ...

    def iter(self, *tags: str) -> Iterator[Node]:
        """Elements of these names in it, in page order."""
        ...


def parts_of_body(body: Node, title: str | None) -> Iterator[Part]:
    """The parts of a body in trafilatura's own elements (those of TEI).

    Args:
        body: The element.
        title: Of the page; the heading that says the same is the title.
    """
    if body.text and body.text.strip():
        yield Part(_plain(body.text))
    for child in body:
        if child.tag == "table":
            rows = ([_words(cell) for cell in line.iter("cell")] for line in child.iter("row"))
            yield from _table(list(rows))
        elif child.tag == "head":
            words = _words(child)
            yield Part(words, "title" if title and _same(words, title) else "heading")
        elif child.tag in _BOXES:
            yield from parts_of_body(child, title)
        elif isinstance(child.tag, str) and child.tag != "graphic":
            words = _words(child)
            yield Part(_MARKS.get(child.tag, "") + words if words else "")
        if child.tail and child.tail.strip():
            yield Part(_plain(child.tail))


def _table(rows: Sequence[Sequence[str]]) -> Iterator[Part]:
    # A table of one column is a box around paragraphs.
    box = all(len(cells) <= 1 for cells in rows)
    for cells in rows:
        yield Part("".join(cells)) if box else Part(row(cells), "table")


def _words(element: Node) -> str:
    return "\n".join(" ".join(line.split()) for line in "".join(_pieces(element)).split("\n")).strip()


def _pieces(element: Node) -> Iterator[str]:
    yield _plain(element.text)
    for child in element:
        if child.tag == "lb":
            yield "\n"
        elif isinstance(child.tag, str):
            # Paragraphs in a cell or item stand apart.
            yield from (" ", *_pieces(child), " ") if child.tag in {"p", "item", "cell", "row"} else _pieces(child)
        yield _plain(child.tail)


def _plain(text: str | None) -> str:
    return " ".join((text or "").split("\n"))


def _same(one: str, other: str) -> bool:
    return one.casefold().split() == other.casefold().split()
