"""What the styles of office programs say of a paragraph, and which of a document's parts is its headline."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from claimcheck.loading.draft import Part
from claimcheck.models import BlockKind

__all__ = ["headed", "kind_of_style"]

# Names of styles in files of Word and LibreOffice, which are English in every language of the program.
_KINDS: dict[str, BlockKind] = {
    "title": "title",
    "headline": "title",
    "subtitle": "heading",
    "caption": "caption",
    "byline": "byline",
    "dateline": "dateline",
    "footnote text": "note",
    "endnote text": "note",
    "illustration": "caption",
    "figure": "caption",
    "drawing": "caption",
}


def kind_of_style(name: str) -> BlockKind | None:
    """What a paragraph of this style is, or None where the style does not say.

    Example:
        >>> kind_of_style("Heading 2"), kind_of_style("Caption"), kind_of_style("Normal")
        ('heading', 'caption', None)
    """
    plain = " ".join(name.lower().replace("_20_", " ").split())
    if plain == "heading" or (plain.startswith("heading ") and plain[len("heading ") :].isdigit()):
        return "heading"
    return _KINDS.get(plain)


def headed(parts: Iterable[Part]) -> tuple[Part, ...]:
    """The parts that hold words, one title at most: the first so styled, else a heading that opens the text."""
    kept = [part for part in parts if part.text.strip()]
    first = next((i for i, part in enumerate(kept) if part.kind == "title"), None)
    if first is None and kept and kept[0].kind == "heading":
        first = 0
    for i, part in enumerate(kept):
        if i == first:
            kept[i] = replace(part, kind="title")
        elif part.kind == "title":
            kept[i] = replace(part, kind="heading")
    return tuple(kept)
