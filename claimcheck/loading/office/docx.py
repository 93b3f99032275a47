"""Word documents to drafts, by python-docx: text as it stands once every tracked change is accepted."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

from claimcheck.loading.draft import Draft, Part, article_by, date_of_file, row
from claimcheck.loading.office.archive import open_archive
from claimcheck.loading.office.headings import headed, kind_of_style
from claimcheck.loading.office.wordml import W, blocks_of, is_gone, text_boxes, words_of
from claimcheck.models import Article, BlockKind
from claimcheck.specs import LoadRequest

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import BaseStyle

    from claimcheck.loading.office.wordml import Element

__all__ = ["load_docx", "read_docx"]

_NOTES = ("/footnotes", "/endnotes")
_DEEPEST_STYLE = 10
Kinds = Mapping[str | None, BlockKind | None]


def load_docx(request: LoadRequest) -> Iterator[Article]:
    """The article of a Word document.

    Raises:
        InputError: when it cannot be read.
    """
    yield article_by(read_docx, request)


def read_docx(data: bytes) -> Draft:
    """The document's paragraphs, tables and notes, and what its properties say. Headers and footers are left out.

    Args:
        data: The bytes of the .docx file.

    Raises:
        InputError: when it is encrypted, a zip bomb or no archive; what python-docx raises is left to the caller.
    """
    open_archive(data, "a Word document").close()
    import docx  # noqa: PLC0415  an extra, and heavy

    document = docx.Document(io.BytesIO(data))
    kinds = {style.style_id: _kind(style) for style in document.styles}
    parts = [*_parts(document.element.body, kinds), *_notes(document)]
    title, published = _properties(document)
    saved = "document properties, last saved" if published else None
    return Draft(headed(parts), title, published, saved)


def _kind(style: BaseStyle) -> BlockKind | None:
    named: BaseStyle | None = style
    for _ in range(_DEEPEST_STYLE):
        kind = kind_of_style(named.name or "") if named is not None else None
        if kind is not None or named is None:
            return kind
        named = getattr(named, "base_style", None)
    return None


def _parts(body: Element, kinds: Kinds) -> Iterator[Part]:
    carried = ""
    for block in blocks_of(body):
        if block.tag == f"{W}tbl":
            yield from _table(block, kinds)
            continue
        words = carried + words_of(block)
        # The mark at the paragraph's end is deleted: it runs on into the next.
        carried = words if is_gone(block) else ""
        if not carried:
            yield Part(words, kinds.get(_style(block)))
        for box in text_boxes(block):
            yield from _parts(box, kinds)
    if carried:
        yield Part(carried)


def _style(paragraph: Element) -> str | None:
    named = paragraph.find(f"{W}pPr/{W}pStyle")
    return None if named is None else named.get(f"{W}val")


def _table(table: Element, kinds: Kinds) -> Iterator[Part]:
    rows = [tr for tr in table.iter(f"{W}tr") if not is_gone(tr)]
    cells = [list(tr.iterchildren(f"{W}tc")) for tr in rows]
    if all(len(line) <= 1 for line in cells):
        # A box around paragraphs.
        for line in cells:
            for cell in line:
                yield from _parts(cell, kinds)
        return
    for line in cells:
        words = row(" ".join(words_of(p) for p in cell.iter(f"{W}p")) for cell in line)
        yield Part(words, "table")


def _notes(document: Document) -> Iterator[Part]:
    from docx.oxml import parse_xml  # noqa: PLC0415  as above

    for relation in document.part.rels.values():
        if relation.is_external or not relation.reltype.endswith(_NOTES):
            continue
        for note in parse_xml(relation.target_part.blob).iterchildren(f"{W}footnote", f"{W}endnote"):
            # Those with a type are the lines that separate notes from text.
            if note.get(f"{W}type") in {None, "normal"}:
                words = " ".join(words_of(paragraph) for paragraph in note.iter(f"{W}p"))
                yield Part(words, "note")


def _properties(document: Document) -> tuple[str | None, date | None]:
    from docx.opc.constants import RELATIONSHIP_TYPE  # noqa: PLC0415  as above

    package = document.part.package
    related = () if package is None else package.rels.values()
    # Where there are none, python-docx makes some, with today's date.
    if not any(relation.reltype == RELATIONSHIP_TYPE.CORE_PROPERTIES for relation in related):
        return None, None
    said = document.core_properties
    try:
        begun, saved = said.created, said.modified
    except ValueError:
        return said.title, None
    return said.title, date_of_file(begun.date() if begun else None, saved.date() if saved else None)
