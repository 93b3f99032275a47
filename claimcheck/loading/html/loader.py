"""The loader of web pages: decoded, checked for depth, main text taken out, metadata read."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimcheck.errors import InputError
from claimcheck.loading.article import article_from_text
from claimcheck.loading.decode import decode
from claimcheck.loading.draft import Part, laid_out
from claimcheck.loading.html.body import parts_of_body
from claimcheck.loading.html.metadata import read_metadata
from claimcheck.models import Article
from claimcheck.specs import LoadRequest

if TYPE_CHECKING:
    from claimcheck.loading.html.metadata import Element

__all__ = ["load_html", "read_page"]

_INSTALL = 'pip install "claimcheck-toolkit[html]"'

# lxml keeps 253 of 50,000 nested elements and says nothing: a deeper page is refused, not read in part.
_DEEPEST = 240
_TAG = re.compile(r"<(?P<end>/?)(?P<name>[a-z][a-z0-9]{0,15})(?=[\s>/])", re.IGNORECASE)
_CLOSED = (
    "a,article,aside,b,big,blockquote,body,center,code,dd,del,details,div,dl,em,fieldset,figure,font,footer,form,header,"
    "i,ins,main,nav,ol,q,s,section,small,span,strike,strong,sub,sup,table,tt,u,ul"
)
_NESTING = frozenset(_CLOSED.split(","))
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([\w-]{2,40})", re.IGNORECASE)
_DECLARED_WITHIN = 4_096


def load_html(request: LoadRequest) -> Iterator[Article]:
    """The article of a web page."""
    from claimcheck.loading.apart import read_bounded  # noqa: PLC0415  subprocess would cost every start

    yield from read_bounded(read_page, request)


def read_page(request: LoadRequest) -> Iterator[Article]:
    """The article of a page, read in this process.

    Raises:
        InputError: when the page cannot be read, nests its elements too deeply, or holds no article.
    """
    page = decode(request.data, request.source, request.charset or _declared(request.data))
    if _depth(page) > _DEEPEST:
        raise InputError(f"{request.source} nests its elements too deeply", "save the article's text by itself")
    tree = _tree(page, request.source)
    metadata = read_metadata(tree)
    text, known = laid_out(_main_parts(tree, metadata.title, request.source))
    if not text:
        raise InputError(
            f"{request.source} holds no article", "give the article's own page, or save its text as a file"
        )
    yield article_from_text(
        text,
        title=metadata.title,
        published=metadata.published,
        published_from=metadata.published_from,
        source=request.source,
        sha256=hashlib.sha256(request.data).hexdigest(),
        language=metadata.language or "en",
        known=known,
    )


def _declared(data: bytes) -> str | None:
    found = _CHARSET.search(data[:_DECLARED_WITHIN])
    return found[1].decode("ascii", "replace") if found else None


def _depth(page: str) -> int:
    """How deep the elements nest that must be closed; an upper bound, in one pass."""
    depth = deepest = 0
    for tag in _TAG.finditer(page):
        if tag["name"].lower() in _NESTING:
            depth = max(0, depth - 1) if tag["end"] else depth + 1
            deepest = max(deepest, depth)
    return deepest


def _tree(page: str, name: str) -> Element:
    import logging  # noqa: PLC0415  with what logs

    try:
        from trafilatura.utils import load_html  # noqa: PLC0415  an extra, and heavy
    except ImportError as error:
        raise InputError(f"{name} is a web page, and reading those needs an extra", _INSTALL) from error
    # A logger with a handler of its own prints nothing; one is enough.
    logger = logging.getLogger("trafilatura")
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())
    tree: Element | None = load_html(page)
    if tree is None:
        raise InputError(f"{name} is no web page", "check the file, or save the article as text")
    return tree


def _main_parts(tree: Element, title: str | None, name: str) -> list[Part]:
    import trafilatura  # noqa: PLC0415  as above

    try:
        found = trafilatura.bare_extraction(tree, include_comments=False, include_tables=True)
        return [] if found is None or isinstance(found, dict) else list(parts_of_body(found.body, title))
    except MemoryError:
        raise
    except Exception as error:  # it raises many kinds on damaged pages
        raise InputError(f"{name} cannot be read as a web page ({type(error).__name__})", "save its text") from error
