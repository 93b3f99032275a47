"""Reads a Markdown file: one article, title and date from its front matter or its text."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from claimcheck.loading.article import article_from_text, clean_text
from claimcheck.loading.blocks.lines import find_lines
from claimcheck.loading.blocks.markdown import find_front_matter
from claimcheck.loading.dates import iso_date, read_date
from claimcheck.loading.decode import decode
from claimcheck.models import Article
from claimcheck.specs import LoadRequest

__all__ = ["load_markdown"]

# The fields of front matter that tell the publication date, the surest first.
_DATE_FIELDS = ("published", "publishdate", "date_published", "date", "pubdate")


def load_markdown(request: LoadRequest) -> Iterator[Article]:
    """The article of a Markdown file."""
    text = clean_text(decode(request.data, request.source, request.charset))
    _, fields = find_front_matter(find_lines(text))
    found = ((name, fields[name]) for name in _DATE_FIELDS if name in fields)
    dates = [(name, day) for name, value in found if (day := iso_date(value) or read_date(value)) is not None]
    field, published = dates[0] if dates else ("", None)
    sha256 = hashlib.sha256(request.data).hexdigest()
    article = article_from_text(
        text,
        published=published,
        published_from=f"front matter, {field}" if field else None,
        source=request.source,
        sha256=sha256,
    )
    if article.title is None and fields.get("title"):
        # The heading in the text goes before the front matter's: it is what readers see.
        article = article_from_text(
            text,
            title=fields["title"],
            published=article.published,
            published_from=article.published_from,
            source=request.source,
            sha256=sha256,
        )
    yield article
