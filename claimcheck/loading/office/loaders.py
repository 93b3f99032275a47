"""The loaders of office documents; what reads them runs in a process of its own."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.models import Article
from claimcheck.specs import Loader, LoadRequest

__all__ = ["DOCX", "ODT"]

_WORD = ("docx", "claimcheck-toolkit[docx]", "a Word document")
_OPEN = ("defusedxml", "claimcheck-toolkit[odt]", "an OpenDocument text")


def _load_docx(request: LoadRequest) -> Iterator[Article]:
    yield _read("claimcheck.loading.office.docx:read_docx", request, _WORD)


def _load_odt(request: LoadRequest) -> Iterator[Article]:
    yield _read("claimcheck.loading.office.odt:read_odt", request, _OPEN)


def _read(reader: str, request: LoadRequest, extra: tuple[str, str, str]) -> Article:
    from claimcheck.loading.apart import read_apart  # noqa: PLC0415  subprocess would cost every start
    from claimcheck.loading.draft import article_from_draft  # noqa: PLC0415  as above

    return article_from_draft(read_apart(reader, request, extra), request)


DOCX = Loader(
    "docx",
    "Word documents (needs the docx extra)",
    (".docx",),
    _load_docx,
    ("application/vnd.openxmlformats-officedocument.wordprocessingml.document",),
)
ODT = Loader(
    "odt",
    "OpenDocument texts (needs the odt extra)",
    (".odt",),
    _load_odt,
    ("application/vnd.oasis.opendocument.text",),
)
