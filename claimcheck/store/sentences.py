"""The sentences of articles and the search over them.

The search is kept by hand: a trigger that writes to it would need SQLite to trust the schema of any file it opens.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import TypeAlias

from claimcheck.models import ScanResult, Span, Where
from claimcheck.store.cells import Cell, as_cell

__all__ = ["SentenceIds", "forget_sentences", "write_sentences"]

SentenceIds: TypeAlias = Mapping[tuple[Where, Span], int]


def forget_sentences(connection: sqlite3.Connection, article: Cell) -> None:
    """Take an article's sentences out of the search and the table; their claims go with them.

    Args:
        connection: Inside a transaction.
        article: The article's key.
    """
    connection.execute(
        """INSERT INTO sentences_fts (sentences_fts, rowid, text)
        SELECT 'delete', id, text FROM sentences WHERE article = ?""",
        (article,),
    )
    connection.execute("DELETE FROM sentences WHERE article = ?", (article,))


def write_sentences(connection: sqlite3.Connection, result: ScanResult) -> SentenceIds:
    """Store the sentences of a scan, in text order, and let the search know them; gives the key of each.

    Args:
        connection: Inside a transaction.
        result: Its documents' sentences, and those of its claims.
    """
    article = as_cell(result.article.id)
    texts: dict[Where, str] = {"text": result.article.text, "title": result.article.title or ""}
    found = {(document.where, span) for document in result.documents for span in document.sentences}
    found |= {(checked.claim.where, checked.claim.sentence) for checked in result.claims}
    last = connection.execute("SELECT coalesce(max(id), 0) FROM sentences").fetchone()[0]
    ids = {key: number for number, key in enumerate(sorted(found), last + 1)}
    rows = (
        (number, article, where, span.start, span.end, as_cell(span.of(texts[where])))
        for (where, span), number in ids.items()
    )
    connection.executemany(
        'INSERT INTO sentences (id, article, place, start, "end", text) VALUES (?, ?, ?, ?, ?, ?)', rows
    )
    connection.execute(
        "INSERT INTO sentences_fts (rowid, text) SELECT id, text FROM sentences WHERE article = ?", (article,)
    )
    return ids
