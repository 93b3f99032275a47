"""What a reader of documents gives: parts in order, and what the properties say; and the article made of them."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from msgspec import structs

from claimcheck.errors import InputError
from claimcheck.loading.article import article_from_text, clean_text
from claimcheck.loading.files import MAX_BYTES
from claimcheck.models import Article, Block, BlockKind
from claimcheck.specs import LoadRequest

__all__ = ["Draft", "Part", "article_by", "article_from_draft", "date_of_file", "laid_out", "row"]

# A document begun and last saved further apart may be an old one used as a template: its dates say nothing.
_LONGEST_WORK = timedelta(days=31)


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph, heading, caption, note, row of a table or line of furniture.

    Attributes:
        kind: What the format says that it is; None where the words must tell.
        pages: How many pages end before it.
    """

    text: str
    kind: BlockKind | None = None
    pages: int = 0


@dataclass(frozen=True, slots=True)
class Draft:
    """A document's parts, and what its properties say.

    Attributes:
        title: Of the properties; it holds where the text has no headline.
        published: The date that the properties give, where it can be trusted; a dateline in the text goes first.
        published_from: Where that stands, in words.
    """

    parts: Sequence[Part]
    title: str | None = None
    published: date | None = None
    published_from: str | None = None


def date_of_file(begun: date | None, saved: date | None) -> date | None:
    """The day that a document was last saved, when it was begun not more than a month before; else None.

    Example:
        >>> date_of_file(date(2019, 8, 20), date(2019, 8, 23)), date_of_file(date(2013, 1, 1), date(2019, 8, 23))
        (datetime.date(2019, 8, 23), None)
    """
    if begun is None or saved is None or not timedelta(0) <= saved - begun <= _LONGEST_WORK:
        return None
    return saved


def row(cells: Iterable[str]) -> str:
    """A row of a table as the reports and Markdown write it; "" when every cell is empty.

    Example:
        >>> row(["Seoul", " 9.4  million"])
        '| Seoul | 9.4 million |'
    """
    words = [" ".join(cell.split()) for cell in cells]
    return f"| {' | '.join(words)} |" if any(words) else ""


def article_by(read: Callable[[bytes], Draft], request: LoadRequest) -> Article:
    """The article of what a reader of documents gives.

    Args:
        read: Takes the bytes; it refuses a document without its name.
        request: The document.

    Raises:
        InputError: when the document cannot be read.
    """
    try:
        draft = read(request.data)
    except InputError as error:
        raise InputError(f"{request.source} {error.message}", error.hint) from error
    return article_from_draft(draft, request)


def article_from_draft(draft: Draft, request: LoadRequest) -> Article:
    """The article: its parts with blank lines between them, each of the kind that the format says.

    Where a page ends, the blank line holds a form feed, as programs that print text write it.

    Args:
        draft: As read.
        request: What was to be read.

    Raises:
        InputError: when the text is longer than an article may be.
    """
    text, known = laid_out(draft.parts)
    if len(text) > MAX_BYTES:
        raise InputError(f"{request.source} holds more than {MAX_BYTES // 1_000_000} MB of text", "split it")
    sha256 = hashlib.sha256(request.data).hexdigest()
    article = article_from_text(text, source=request.source, sha256=sha256, known=known)
    if article.title is None and draft.title and draft.title.strip():
        article = article_from_text(
            text, title=" ".join(draft.title.split()), source=request.source, sha256=sha256, known=known
        )
    if article.published is None and draft.published is not None:
        article = structs.replace(article, published=draft.published, published_from=draft.published_from)
    return article


def laid_out(parts: Iterable[Part]) -> tuple[str, tuple[Block, ...]]:
    """The text of the parts, and the blocks whose kinds the format says; parts without words are passed over."""
    pieces: list[str] = []
    known: list[Block] = []
    end, last = 0, None
    for part in parts:
        words = clean_text(part.text).strip()
        if not words:
            continue
        if pieces or part.pages:
            between = "\n" if part.kind == last == "table" else "\n\n"
            if part.pages:
                between = "\n" + "\f" * part.pages + "\n"
            pieces.append(between)
            end += len(between)
        if part.kind is not None:
            known.append(Block(end, end + len(words), part.kind))
        pieces.append(words)
        end, last = end + len(words), part.kind
    return "".join(pieces), tuple(known)
