"""Title and date of a page: JSON-LD first, then its meta elements, then what readers see."""

from __future__ import annotations

import html
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from msgspec import Struct

from claimcheck.loading.dates import iso_date, read_date
from claimcheck.loading.html.linked import read_linked

__all__ = ["Element", "PageMetadata", "read_metadata"]

# Names of meta elements that tell the publication date, the surest first.
_DATES = (
    "article:published_time", "og:article:published_time", "datepublished", "article.published", "parsely-pub-date",
    "sailthru.date", "dc.date.issued", "dcterms.issued", "citation_publication_date", "publishdate", "pubdate",
)  # fmt: skip
_TITLES = ("og:title", "twitter:title", "dc.title", "parsely-title")
_SITE_MARKS = (" | ", " - ", " – ", " — ", " :: ")


class Element(Protocol):
    """What is used of an element of lxml."""

    @property
    def attrib(self) -> Mapping[str, str]:
        """Its attributes."""
        ...

    def iter(self, *tags: str) -> Iterator[Element]:
        """Elements of these names in it, in page order."""
        ...

    def itertext(self) -> Iterator[str]:
        """The texts in it."""
        ...


class PageMetadata(Struct, frozen=True):
    """Title, publication date, where it was found in words, and the language, each where the page tells it."""

    title: str | None = None
    published: date | None = None
    published_from: str | None = None
    language: str | None = None


def read_metadata(tree: Element) -> PageMetadata:
    """What the page says about its article.

    Args:
        tree: The parsed page.
    """
    scripts = ["".join(s.itertext()) for s in tree.iter("script") if "ld+json" in s.attrib.get("type", "").lower()]
    linked, meta = read_linked(scripts), _meta(tree)
    titles = (linked.title and html.unescape(linked.title), *(meta.get(name) for name in _TITLES), _seen_title(tree))
    dates = [(linked.written, "JSON-LD datePublished")]
    dates += [(meta[name], f"meta {name}") for name in _DATES if name in meta]
    dates += [(t.attrib.get("datetime", ""), "time element") for t in tree.iter("time")]
    published, where = _published([(value.strip(), words) for value, words in dates])
    title = next((" ".join(title.split()) for title in titles if title and title.strip()), None)
    return PageMetadata(title, published, where, _language(tree))


def _meta(tree: Element) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        attributes = element.attrib
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
        found.setdefault(name.strip().lower(), attributes.get("content", ""))
    return found


def _seen_title(tree: Element) -> str | None:
    headings = [" ".join("".join(h.itertext()).split()) for h in tree.iter("h1")]
    named = [" ".join("".join(t.itertext()).split()) for t in tree.iter("title")]
    if len([h for h in headings if h]) == 1:
        return next(h for h in headings if h)
    title = next(filter(None, named), "")
    # "Talks fail | The Daily": the site's name comes last.
    cut = max((title.rfind(mark) for mark in _SITE_MARKS), default=-1)
    return (title[:cut] if cut > 0 else title) or None


def _published(dates: Sequence[tuple[str, str]]) -> tuple[date | None, str | None]:
    """The first date that can be read, in the zone of the place: of one moment in UTC and in another zone the other."""
    first = next((item for item in dates if _read(item[0]) is not None), None)
    if first is None:
        return None, None
    moment = _moment(first[0])
    if moment is not None and not moment.utcoffset():
        others = ((item, _moment(item[0])) for item in dates)
        first = next((item for item, other in others if other and other == moment and other.utcoffset()), first)
    value, words = first
    return _read(value), words if _moment(value) is None else f"{words}, {value}"


def _moment(value: str) -> datetime | None:
    """A date with a time and a zone."""
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None


def _read(value: str) -> date | None:
    return iso_date(value) or read_date(value)


def _language(tree: Element) -> str | None:
    root = next(tree.iter("html"), None)
    tag = (root.attrib.get("lang", "") if root is not None else "").strip()
    return tag if 0 < len(tag) <= len("zh-Hant-TW-x-longer") and tag.replace("-", "").isalnum() else None
