"""The loaders of office documents; what reads them runs in a process of its own."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.models import Article
from claimcheck.specs import Loader, LoadRequest

__all__ = ["DOCX", "ODT"]

_WORD = ("docx", "claimcheck-toolkit[docx]", "a Word document")
_OPEN = ("defusedxml", "claimcheck-toolkit[odt]", "an OpenDocument text")


def _load_docx(request: LoadRequest) -> Iterator[Article]:
    from claimcheck.loading.apart import read_apart, require  # noqa: PLC0415  subprocess would cost every start

    require(request, *_WORD)
    yield from read_apart("claimcheck.loading.office.docx:load_docx", request)


def _load_odt(request: LoadRequest) -> Iterator[Article]:
    from claimcheck.loading.apart import read_apart, require  # noqa: PLC0415  as above

    require(request, *_OPEN)
    yield from read_apart("claimcheck.loading.office.odt:load_odt", request)


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
