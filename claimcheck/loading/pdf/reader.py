"""PDF files to drafts, by pypdf."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimcheck.errors import InputError
from claimcheck.loading.draft import Draft, article_by
from claimcheck.loading.files import MAX_BYTES
from claimcheck.loading.pdf.lines import Chunk, lines_of
from claimcheck.loading.pdf.pages import parts_of
from claimcheck.models import Article
from claimcheck.specs import LoadRequest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pypdf import PageObject, PdfReader

__all__ = ["load_pdf", "read_pdf"]

_OCR = "run text recognition (OCR) over it, or give its text"
_PASSWORD = "save it without a password, or its text"  # noqa: S105  words for the user
# What programs put in the place of a title.
_NO_TITLE = re.compile(
    r"(?:microsoft word|untitled)\b.{0,300}|.{0,300}\.(?:docx?|odt|rtf|txt|indd|qxd|pdf|html?)", re.IGNORECASE
)


def load_pdf(request: LoadRequest) -> Iterator[Article]:
    """The article of a PDF.

    Raises:
        InputError: when it cannot be read.
    """
    yield article_by(read_pdf, request)


def read_pdf(data: bytes) -> Draft:
    """The paragraphs of a PDF's pages. The day it was made is left aside: it is often not that of publication.

    Args:
        data: The bytes of the file.

    Raises:
        InputError: when it needs a password, or holds no text; what pypdf raises is left to the caller.
    """
    from pypdf import PdfReader  # noqa: PLC0415  an extra, and heavy
    from pypdf.errors import DependencyError  # noqa: PLC0415  as above

    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise InputError("needs a password", _PASSWORD)
        pages = _pages(reader)
    except DependencyError as error:
        raise InputError("is encrypted", _PASSWORD) from error
    if not any(c.isalnum() for page in pages for chunk in page for c in chunk.text):
        raise InputError("holds no text: its pages may be scanned pictures", _OCR)
    return Draft(parts_of(lines_of(pages)), _title(reader))


def _pages(reader: PdfReader) -> list[list[Chunk]]:
    pages, size = [], 0
    for page in reader.pages:
        pages.append(_chunks(page))
        size += sum(len(chunk.text) for chunk in pages[-1])
        if size > MAX_BYTES:
            raise InputError(f"holds more than {MAX_BYTES // 1_000_000} MB of text", "split it into articles")
    return pages


def _chunks(page: PageObject) -> list[Chunk]:
    chunks: list[Chunk] = []

    def see(text: str, cm: Sequence[float], tm: Sequence[float], _: object, size: float) -> None:
        if text:
            # Where the text's own matrix and the page's put its baseline, and how far they swell its letters.
            height = cm[1] * tm[4] + cm[3] * tm[5] + cm[5]
            chunks.append(Chunk(text, height, abs(size * tm[3] * cm[3])))

    text = page.extract_text(visitor_text=see)
    return chunks if "".join(chunk.text for chunk in chunks) == text else [Chunk(text, 0.0, 0.0)]


def _title(reader: PdfReader) -> str | None:
    title = reader.metadata.title if reader.metadata is not None else None
    plain = " ".join(title.split()) if isinstance(title, str) else ""
    return None if not plain or _NO_TITLE.fullmatch(plain) else plain
