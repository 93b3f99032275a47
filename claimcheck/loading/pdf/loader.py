"""The loader of PDF files; what reads them runs in a process of its own."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.models import Article
from claimcheck.specs import LoadRequest

__all__ = ["load_pdf"]

_EXTRA = ("pypdf", "claimcheck-toolkit[pdf]", "a PDF")


def load_pdf(request: LoadRequest) -> Iterator[Article]:
    """The article of a PDF."""
    from claimcheck.loading.apart import read_apart, require  # noqa: PLC0415  subprocess would cost every start

    require(request, *_EXTRA)
    yield from read_apart("claimcheck.loading.pdf.reader:load_pdf", request)
