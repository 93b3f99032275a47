"""Title and date of an article from a page's JSON-LD (schema.org `Article` and its kinds)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import date

from msgspec import Struct

from claimcheck.loading.dates import iso_date, read_date

__all__ = ["LinkedArticle", "read_linked"]

# schema.org's kinds of article, and the page itself where nothing else is named.
_ARTICLES = (
    "NewsArticle",
    "ReportageNewsArticle",
    "AnalysisNewsArticle",
    "OpinionNewsArticle",
    "BackgroundNewsArticle",
)
_OTHERS = ("Article", "LiveBlogPosting", "BlogPosting", "Report", "SocialMediaPosting", "WebPage")
_KINDS = (*_ARTICLES, *_OTHERS)
_MOST_BYTES = 2_000_000
_MOST_NODES = 20_000


class LinkedArticle(Struct, frozen=True):
    """What JSON-LD says of the article; `written` is the publication date as it stands there."""

    title: str | None = None
    published: date | None = None
    written: str = ""


def read_linked(scripts: Iterable[str]) -> LinkedArticle:
    """Title and publication date from the JSON-LD scripts of a page, each from the likeliest node that has it.

    Args:
        scripts: The contents of the scripts, in page order; what is no JSON is passed over.

    Example:
        >>> read_linked(['{"@type": "NewsArticle", "headline": "Talks fail", "datePublished": "2019-08-23T03:07Z"}'])
        LinkedArticle(title='Talks fail', published=datetime.date(2019, 8, 23), written='2019-08-23T03:07Z')
    """
    nodes = [node for script in scripts for node in _nodes(script)]
    ranked = sorted(nodes, key=_rank)
    titles = (_words(node.get(key)) for node in ranked if _rank(node) < len(_KINDS) for key in ("headline", "name"))
    dates = (_words(node.get("datePublished")) or "" for node in ranked)
    known = ((day, written) for written in dates if (day := iso_date(written) or read_date(written)) is not None)
    published, written = next(known, (None, ""))
    return LinkedArticle(next(filter(None, titles), None), published, written)


def _nodes(script: str) -> Iterator[dict[str, object]]:
    if len(script) > _MOST_BYTES:
        return
    try:
        pending: list[object] = [json.loads(script, parse_int=float, strict=False)]
    except (ValueError, RecursionError):
        return
    seen = 0
    while pending and seen < _MOST_NODES:
        value = pending.pop()
        seen += 1
        if isinstance(value, dict):
            yield value
            pending.extend(reversed(list(value.values())))
        elif isinstance(value, list):
            pending.extend(reversed(value))


def _rank(node: dict[str, object]) -> int:
    kinds = node.get("@type")
    named = kinds if isinstance(kinds, list) else [kinds]
    return min((_KINDS.index(kind) for kind in named if isinstance(kind, str) and kind in _KINDS), default=len(_KINDS))


def _words(value: object) -> str | None:
    first = value[0] if isinstance(value, list) and value else value
    return " ".join(first.split()) or None if isinstance(first, str) else None
