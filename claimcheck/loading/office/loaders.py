"""The loaders of office documents; what reads them runs in a process of its own."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.models import Article
from claimcheck.specs import LoadRequest

__all__ = ["load_docx", "load_odt"]

_WORD = ("docx", "claimcheck-toolkit[docx]", "a Word document")
_OPEN = ("defusedxml", "claimcheck-toolkit[odt]", "an OpenDocument text")


def load_docx(request: LoadRequest) -> Iterator[Article]:
    """The article of a Word document."""
    from claimcheck.loading.apart import read_apart, require  # noqa: PLC0415  subprocess would cost every start

    require(request, *_WORD)
    yield from read_apart("claimcheck.loading.office.docx:load_docx", request)


def load_odt(request: LoadRequest) -> Iterator[Article]:
    """The article of an OpenDocument text."""
    from claimcheck.loading.apart import read_apart, require  # noqa: PLC0415  as above

    require(request, *_OPEN)
    yield from read_apart("claimcheck.loading.office.odt:load_odt", request)
