"""An article from its text: the one place where blocks, title and publication date are made out."""

from __future__ import annotations

import hashlib
import posixpath
import re
from collections.abc import Sequence
from datetime import date
from urllib.parse import urlsplit

from msgspec import structs

from claimcheck.loading.blocks import Marked, mark_blocks
from claimcheck.loading.dates import read_date
from claimcheck.models import Article, Block

__all__ = ["MARKDOWN_SUFFIXES", "article_from_text", "article_id", "clean_text", "marked_by_text", "retitled"]

MARKDOWN_SUFFIXES = (".md", ".markdown")
_SURROGATE = re.compile("[\ud800-\udfff]")
_ID_LENGTH = 16


def clean_text(text: str) -> str:
    r"""The text with newlines unified, and with U+FFFD for half a surrogate pair, which no file can hold.

    Example:
        >>> clean_text("one\r\ntwo\rthree")
        'one\ntwo\nthree'
    """
    return _SURROGATE.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def article_id(source: str | None, text: str) -> str:
    """The id of an article that was given none: 16 hexadecimal digits.

    It is a hash of the path as the user named it ("./a.txt" and "a.txt" are one) or of the URL, so that an article
    keeps its id, and its decisions, when it is edited. Without a source ("-" is none) it is a hash of the text.

    Args:
        source: Path or URL, or None.
        text: The article's text.
    """
    if source is None or source == "-":
        name = f"text\n{text}"
    elif "://" in source:
        name = f"url\n{source}"
    else:
        name = f"path\n{posixpath.normpath(source.replace(chr(92), '/'))}"
    return hashlib.sha256(name.encode("utf-8", "replace")).hexdigest()[:_ID_LENGTH]


def article_from_text(  # noqa: PLR0913  an article has as many parts
    text: str,
    *,
    id: str | None = None,  # noqa: A002  the field's word
    title: str | None = None,
    published: date | None = None,
    published_from: str | None = None,
    source: str | None = None,
    sha256: str = "",
    language: str = "en",
    known: Sequence[Block] = (),
) -> Article:
    r"""Make an article of a text: mark its blocks, and find its title and publication date where they are not given.

    The answer depends on the arguments alone, and an article made again of what it gave is the same article.

    Args:
        text: The text as read.
        id: Without one, `article_id` gives it.
        title: The headline; None or "" finds it among the first lines.
        published: The publication date; None reads it from a dateline that has day, month and year.
        published_from: Where `published` was found, in words.
        source: Path or URL. With the ending of a Markdown file the marks of Markdown count.
        sha256: Of the bytes read.
        language: A BCP 47 tag.
        known: What the format of the file says of parts of the text.

    Example:
        >>> article = article_from_text("Friday 23 August 2019\n\nKim met Trump three times.")
        >>> article.published, article.published_from
        (datetime.date(2019, 8, 23), 'dateline, line 1')
    """
    text = clean_text(text)
    marked = mark_blocks(text, clean_text(title or ""), markdown=is_markdown(source), known=known)
    if published is None:
        published, published_from = _from_datelines(marked)
    return Article(
        id=id or article_id(source, text),
        text=text,
        title=marked.title,
        published=published,
        published_from=published_from,
        language=language,
        source=source,
        blocks=marked.blocks,
        sha256=sha256,
    )


def marked_by_text(article: Article) -> bool:
    """Whether the blocks are those that the text alone gives; else a loader knew more of the file."""
    markdown = is_markdown(article.source)
    return article.blocks == mark_blocks(article.text, article.title, markdown=markdown).blocks


def retitled(article: Article, title: str) -> Article:
    """The article with another title; what its loader knew of the other blocks stays."""
    title = clean_text(title).strip()
    named = article.title_in_text and article.title is not None and article.title.split() == title.split()
    known = () if marked_by_text(article) else article.blocks
    if not named:
        known = tuple(structs.replace(block, kind="heading") if block.kind == "title" else block for block in known)
    marked = mark_blocks(article.text, title, markdown=is_markdown(article.source), known=known)
    return structs.replace(article, title=marked.title, blocks=marked.blocks)


def is_markdown(source: str | None) -> bool:
    """Whether a path or URL names a Markdown file."""
    if source is None:
        return False
    try:
        path = urlsplit(source).path if "://" in source else source
    except ValueError:
        return False
    return path.lower().endswith(MARKDOWN_SUFFIXES)


def _from_datelines(marked: Marked) -> tuple[date | None, str | None]:
    for dateline in marked.datelines:
        found = read_date(dateline.text)
        if found is not None:
            return found, f"dateline, line {dateline.line}"
    return None, None
