"""OpenDocument texts to drafts: zipfile and defusedxml. Text as it stands once every tracked change is accepted.

OpenDocument 1.3 part 3: 5.1 (headings and paragraphs), 5.5 (change tracking), 6.1 (spaces, tabs, breaks), 6.3 (notes).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING

from claimcheck.errors import InputError
from claimcheck.loading.dates import iso_date
from claimcheck.loading.draft import Draft, Part, article_by, date_of_file, row
from claimcheck.loading.office.archive import open_archive, read_member
from claimcheck.loading.office.headings import headed, kind_of_style
from claimcheck.models import Article, BlockKind
from claimcheck.specs import LoadRequest

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element
    from zipfile import ZipFile

__all__ = ["load_odt", "read_odt"]

_KIND = "an OpenDocument text"
_SPACE = "urn:oasis:names:tc:opendocument:xmlns:"
_TEXT, _TABLE, _OFFICE, _STYLE, _DRAW, _META = (
    f"{{{_SPACE}{name}:1.0}}" for name in ("text", "table", "office", "style", "drawing", "meta")
)
_DC = "{http://purl.org/dc/elements/1.1/}"
_LEFT_OUT = frozenset({f"{_TEXT}tracked-changes", f"{_OFFICE}annotation", f"{_TEXT}sequence-decls", f"{_OFFICE}forms"})
_ASIDE = frozenset({f"{_TEXT}note", f"{_DRAW}text-box"})
_PARAGRAPHS = frozenset({f"{_TEXT}p", f"{_TEXT}h"})
_MOST_SPACES = 100
_DEEPEST_STYLE = 10


def load_odt(request: LoadRequest) -> Iterator[Article]:
    """The article of an OpenDocument text.

    Raises:
        InputError: when it cannot be read.
    """
    yield article_by(read_odt, request)


def read_odt(data: bytes) -> Draft:
    """The document's paragraphs, tables and notes, and what its properties say.

    Args:
        data: The bytes of the .odt file.

    Raises:
        InputError: when it is no OpenDocument text, encrypted, damaged, or a zip or XML bomb.
    """
    with open_archive(data, _KIND) as archive:
        names = set(archive.namelist())
        if "META-INF/manifest.xml" in names and b"encryption-data" in read_member(
            archive, "META-INF/manifest.xml", _KIND
        ):
            raise InputError("is encrypted", "save it without a password")
        content = _parsed(archive, "content.xml")
        styles = _styles(content) | (_styles(_parsed(archive, "styles.xml")) if "styles.xml" in names else {})
        title, published = _properties(_parsed(archive, "meta.xml")) if "meta.xml" in names else (None, None)
    body = content.find(f"{_OFFICE}body/{_OFFICE}text")
    if body is None:
        raise InputError(f"is not {_KIND}", "save it as .odt, or its text")
    notes = [Part(_all_words(note), "note") for note in body.iter(f"{_TEXT}note-body")]
    parts = headed([*_parts(body, styles), *notes])
    return Draft(parts, title, published, "document properties, last saved" if published else None)


def _parsed(archive: ZipFile, name: str) -> Element:
    from xml.etree.ElementTree import ParseError  # noqa: PLC0415  with the extra

    from defusedxml.common import DefusedXmlException  # noqa: PLC0415  an extra
    from defusedxml.ElementTree import fromstring  # noqa: PLC0415  as above

    try:
        root: Element = fromstring(read_member(archive, name, _KIND), forbid_dtd=True)
    except DefusedXmlException as error:
        raise InputError(f"defines entities in its {name}, as no office program does", "save it again") from error
    except (ParseError, ValueError) as error:
        raise InputError(f"is damaged ({name} is no XML)", "save it again, or its text") from error
    return root


def _styles(root: Element) -> dict[str, str]:
    """The parent of each style: what an automatic style ("P3") is made from."""
    return {
        style.get(f"{_STYLE}name", ""): style.get(f"{_STYLE}parent-style-name", "")
        for style in root.iter(f"{_STYLE}style")
    }


def _parts(element: Element, styles: Mapping[str, str]) -> Iterator[Part]:
    for child in element:
        if child.tag in _LEFT_OUT or child.tag == f"{_TEXT}note":
            continue
        if child.tag in _PARAGRAPHS:
            yield Part(_words(child), _kind(child, styles))
            for box in child.iter(f"{_DRAW}text-box"):
                yield from _parts(box, styles)
        elif child.tag == f"{_TABLE}table":
            yield from _table(child, styles)
        else:
            yield from _parts(child, styles)


def _kind(paragraph: Element, styles: Mapping[str, str]) -> BlockKind | None:
    name = paragraph.get(f"{_TEXT}style-name", "")
    for _ in range(_DEEPEST_STYLE):
        kind = kind_of_style(name)
        if kind is not None or name not in styles:
            break
        name = styles[name]
    return kind or ("heading" if paragraph.tag == f"{_TEXT}h" else None)


def _table(table: Element, styles: Mapping[str, str]) -> Iterator[Part]:
    cells = [[cell for cell in tr if cell.tag == f"{_TABLE}table-cell"] for tr in table.iter(f"{_TABLE}table-row")]
    if all(len(line) <= 1 for line in cells):
        # A box around paragraphs.
        for line in cells:
            for cell in line:
                yield from _parts(cell, styles)
        return
    for line in cells:
        yield Part(row(_all_words(cell) for cell in line), "table")


def _all_words(element: Element) -> str:
    return " ".join(_words(p) for p in element.iter() if p.tag in _PARAGRAPHS)


def _words(element: Element) -> str:
    return "".join(_pieces(element))


def _pieces(element: Element) -> Iterator[str]:
    yield _plain(element.text)
    for child in element:
        if child.tag == f"{_TEXT}s":
            yield " " * min(_number(child.get(f"{_TEXT}c")), _MOST_SPACES)
        elif child.tag == f"{_TEXT}tab":
            yield "\t"
        elif child.tag == f"{_TEXT}line-break":
            yield "\n"
        elif child.tag not in _LEFT_OUT | _ASIDE:
            yield from _pieces(child)
        yield _plain(child.tail)


def _plain(text: str | None) -> str:
    """Text as it shows: spaces and line ends in the file are one space."""
    return "".join(" " if c in "\t\r\n" else c for c in text or "")


def _number(given: str | None) -> int:
    return int(given) if given and given.isascii() and given.isdigit() and len(given) <= len("9999") else 1


def _properties(root: Element) -> tuple[str | None, date | None]:
    begun, saved = (root.findtext(f".//{name}") for name in (f"{_META}creation-date", f"{_DC}date"))
    published = date_of_file(iso_date(begun or ""), iso_date(saved or ""))
    return root.findtext(f".//{_DC}title"), published
