"""What a report is never written over: the article itself, a database, and in a folder what is no report on it."""

from __future__ import annotations

import os
import re
from pathlib import Path

from claimcheck.errors import OutputError
from claimcheck.models import Article
from claimcheck.specs import ReportWriter

__all__ = ["is_free", "refuse_article", "refuse_database"]

_DATABASE = b"SQLite format 3"
# What a report says that it is on stands behind the style sheet of a page, and before the article's text.
_READ = 1_000_000


def refuse_article(path: Path, article: Article) -> None:
    """Make sure that a report's file is not the one that the article was read from.

    Raises:
        OutputError: when it is.
    """
    if _is_article(path, article):
        message = f"{path} is the article itself, and a report would take its place"
        raise OutputError(message, "choose another place with --output")


def refuse_database(path: Path) -> None:
    """Make sure that no database is written over.

    Args:
        path: A plain file, or none yet: one would wait for the other end of a pipe.

    Raises:
        OutputError: when there is one.
    """
    try:
        with path.open("rb") as file:
            found = file.read(len(_DATABASE)) == _DATABASE
    except (OSError, ValueError):
        return
    if found:
        raise OutputError(f"{path} is a database, and a report would take its place", "choose another place")


def is_free(path: Path, writer: ReportWriter, article: Article, text: str) -> bool:
    """Whether a report may take this name in a folder: nothing is there, or the last report on the same article.

    A format that does not say what its reports are on may take any name but the article's own.

    Args:
        path: Where the report would go.
        writer: What wrote it.
        article: What it is on.
        text: The report.
    """
    if _is_article(path, article):
        return False
    there = _beginning(path)
    if there is None or not writer.subject:
        return True
    # A file without words, or a table without rows, is nobody's.
    if not any(c.isalnum() for c in there.removeprefix(writer.head)):
        return True
    # A report that has nothing to say may not say on what, either.
    ours = _subject(writer, text) or article.source or article.id
    return _way(_subject(writer, there)) == _way(ours)


def _way(subject: str) -> str:
    """A path in one form, however the article was named: "./story.txt" is "story.txt", in quotation marks or not."""
    return os.path.normpath(subject.strip('"'))


def _is_article(path: Path, article: Article) -> bool:
    try:
        return bool(article.source) and path.samefile(article.source or "")
    except (OSError, ValueError):
        return False


def _beginning(path: Path) -> str | None:
    """The first lines of a file; None when there is none, or it cannot be read: writing will say why."""
    try:
        # A pipe of this name would keep us waiting.
        if not path.is_file():
            return None
        with path.open(encoding="utf-8", errors="replace") as file:
            return file.read(_READ)
    except (OSError, ValueError):
        return None


def _subject(writer: ReportWriter, page: str) -> str:
    found = re.search(writer.subject, page[:_READ], re.MULTILINE)
    return found[1] if found else ""
