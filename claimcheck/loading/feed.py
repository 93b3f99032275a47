"""Reads a feed (RSS or Atom), each entry an article: feedparser (an extra), full text before summary."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from claimcheck.errors import InputError
from claimcheck.loading.article import article_from_text
from claimcheck.loading.dates import iso_date, read_date
from claimcheck.models import Article
from claimcheck.specs import LoadRequest

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["load_feed", "read_feed"]

_INSTALL = 'pip install "claimcheck-toolkit[feed]"'
_HINT = "give an RSS or Atom feed, or save the article's text"
# No feed needs entities of its own; those of XML bombs are told by their definition.
_ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<")
_DATES = ("published", "updated", "created")
_WEB = ("http://", "https://")


def load_feed(request: LoadRequest) -> Iterator[Article]:
    """The articles of a feed."""
    from claimcheck.loading.apart import read_bounded  # noqa: PLC0415  subprocess would cost every start

    yield from read_bounded(read_feed, request)


def read_feed(request: LoadRequest) -> Iterator[Article]:
    """The entries of a feed, read in this process.

    Raises:
        InputError: when it is no feed, is damaged, defines entities, or has no entries.
    """
    parsed = _parsed(request)
    entries: Sequence[Mapping[str, Any]] = parsed.entries
    if not entries:
        what = "holds no entries" if parsed.get("version") else "is no feed"
        raise InputError(f"{request.source} {what}", _HINT)
    for number, entry in enumerate(entries, 1):
        yield _article(entry, number, request)


def _parsed(request: LoadRequest) -> Any:  # noqa: ANN401  a dictionary of feedparser's own
    name, data = request.source, request.data
    try:
        import feedparser  # noqa: PLC0415  an extra, and heavy
    except ImportError as error:
        raise InputError(f"{name} is a feed, and reading those needs an extra", _INSTALL) from error
    if _ENTITY.search(data.replace(b"\0", b"") if data.startswith(_WIDE) else data):
        raise InputError(f"{name} defines entities, as no feed does", _HINT)
    headers = {"content-type": f"{request.media_type}; charset={request.charset}"} if request.charset else {}
    try:
        # As a stream: bytes would be tried as the name of a file.
        return feedparser.parse(io.BytesIO(data), response_headers=headers, resolve_relative_uris=False)
    except MemoryError:
        raise
    except Exception as error:  # what SAX, its codecs and the dates of strangers raise
        raise InputError(f"{name} cannot be read as a feed ({type(error).__name__})", _HINT) from error


def _article(entry: Mapping[str, Any], number: int, request: LoadRequest) -> Article:
    from claimcheck.loading.fragment import text_of_fragment  # noqa: PLC0415  with what it needs

    link, given = str(entry.get("link") or ""), str(entry.get("id") or "")
    source = link if link.startswith(_WEB) else f"{request.source}#{given or number}"
    published, said = _published(entry)
    text = _text(entry)
    return article_from_text(
        text,
        title=" ".join(text_of_fragment(str(entry.get("title") or "")).split()) or None,
        published=published,
        published_from=said,
        source=source,
        sha256=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        language=_language(entry),
    )


def _published(entry: Mapping[str, Any]) -> tuple[date | None, str | None]:
    """The day as the feed writes it, in the feed's own zone; feedparser's own reading of it is in UTC."""
    for name in _DATES:
        # A plain look-up: feedparser gives the one date for the other where one is missing.
        given = str(dict.get(entry, name) or "") if isinstance(entry, dict) else ""
        day = iso_date(given) or read_date(given)
        if day is not None:
            return day, f"feed entry, {name} {given.strip()}"
    return None, None


def _text(entry: Mapping[str, Any]) -> str:
    from claimcheck.loading.fragment import text_of_fragment  # noqa: PLC0415  as above

    full = [str(part.get("value") or "") for part in entry.get("content") or ()]
    texts = [text_of_fragment(html) for html in (*full, str(entry.get("summary") or ""))]
    return next(filter(None, texts), "")


def _language(entry: Mapping[str, Any]) -> str:
    parts = entry.get("content") or ()
    tag = str(next((part.get("language") for part in parts if part.get("language")), "en"))
    return tag if tag.replace("-", "").isalnum() else "en"
