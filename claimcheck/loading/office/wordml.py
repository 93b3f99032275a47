"""The words of WordprocessingML elements, as they stand once every tracked change is accepted.

ECMA-376 part 1: 17.13.5 (revisions), 17.3.3 (run content), 17.3.2.41 (hidden text), 14.5 of part 3 (alternate content).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

__all__ = ["Element", "W", "blocks_of", "is_gone", "text_boxes", "words_of"]

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
# What was taken out or moved away, what only says how things look, and what is said twice.
_LEFT_OUT = frozenset(
    {*(f"{W}{name}" for name in ("del", "moveFrom", "pPr", "tblPr", "trPr", "tcPr", "sectPr")), f"{_MC}Fallback"}
)
_SIGNS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-", f"{W}ptab": "\t"}
_OFF = frozenset({"0", "false", "off"})


class Element(Protocol):
    """What is used of an element of lxml."""

    @property
    def tag(self) -> object:
        """Its name with its namespace; a comment's is no string."""
        ...

    @property
    def text(self) -> str | None:
        """The text that it begins with."""
        ...

    def get(self, key: str) -> str | None:
        """An attribute."""
        ...

    def find(self, path: str) -> Element | None:
        """The first element at the path."""
        ...

    def iter(self, *tags: str) -> Iterator[Element]:
        """Elements of these names in it."""
        ...

    def iterchildren(self, *tags: str) -> Iterator[Element]:
        """Its own children, of these names."""
        ...

    def iterancestors(self, *tags: str) -> Iterator[Element]:
        """The elements that it stands in."""
        ...


def blocks_of(element: Element) -> Iterator[Element]:
    """Paragraphs and tables in order, those in content controls and inserted ones too."""
    for child in element.iterchildren():
        if child.tag in {f"{W}p", f"{W}tbl"}:
            yield child
        elif isinstance(child.tag, str) and child.tag not in _LEFT_OUT:
            yield from blocks_of(child)


def words_of(element: Element) -> str:
    """The words of a paragraph, without those of text boxes in it."""
    return "".join(_words(element))


def _words(element: Element) -> Iterator[str]:
    for child in element.iterchildren():
        if child.tag in _LEFT_OUT or child.tag == f"{W}p" or not isinstance(child.tag, str):
            continue
        if child.tag == f"{W}t":
            yield child.text or ""
        elif child.tag in _SIGNS:
            yield _SIGNS[child.tag]
        elif child.tag != f"{W}r" or not _is_on(child.find(f"{W}rPr/{W}vanish")):
            yield from _words(child)


def _is_on(switch: Element | None) -> bool:
    return switch is not None and switch.get(f"{W}val") not in _OFF


def is_gone(element: Element) -> bool:
    """Whether a row, or the mark at a paragraph's end, was deleted."""
    return any(
        element.find(path) is not None
        for path in (f"{W}pPr/{W}rPr/{W}del", f"{W}pPr/{W}rPr/{W}moveFrom", f"{W}trPr/{W}del")
    )


def text_boxes(paragraph: Element) -> Iterator[Element]:
    """The text boxes that hang on a paragraph; what is there for older programs says the same again."""
    for box in paragraph.iter(f"{W}txbxContent"):
        if not any(True for _ in box.iterancestors(f"{_MC}Fallback")):
            yield box
