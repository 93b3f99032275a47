"""What a desk asks of many articles at once: how far each is, what is open, and where words stand."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator

from msgspec import Struct

from claimcheck.models import Verdict
from claimcheck.scan import NO_CLAIM_OF_ITS_OWN
from claimcheck.store.cells import as_cell, json_cell
from claimcheck.store.rows import Row, select

__all__ = [
    "Hit",
    "OpenItem",
    "Progress",
    "RuleCount",
    "count_rules",
    "count_verdicts",
    "find_open",
    "overview",
    "search",
]

_SEARCHED = re.compile(r"\w+")
_WORDS = 12

# Findings and notices that an editor settles, each with its newest decision, or none.
_ITEMS = """
    WITH newest AS (
        SELECT target, action, evidence, rule FROM (
            SELECT *, row_number() OVER (PARTITION BY target ORDER BY taken DESC, id DESC) AS place FROM decisions
        ) WHERE place = 1
    ), items AS (
        SELECT f.article, f.id, f.verdict AS kind, f.rule, f.name, f.message, c.text AS words, s.text AS sentence,
               c.position AS position,
               coalesce(n.action IN ('keep', 'dismiss') AND (n.rule = '' OR n.evidence = f.proof), 0) AS settled
        FROM findings AS f
        JOIN claims AS c ON c.article = f.article AND c.id = f.claim
        JOIN sentences AS s ON s.id = c.sentence
        LEFT JOIN newest AS n ON n.target = f.id
        WHERE f.verdict IN ('refuted', 'conflicting')
        UNION ALL
        SELECT w.article, w.id, 'wording', w.rule, w.name, w.message, w.text, '', 1000000 + w.position,
               coalesce(n.action IN ('keep', 'dismiss'), 0)
        FROM notices AS w
        LEFT JOIN newest AS n ON n.target = w.id
        WHERE w.severity <> 'info'
    )"""


class Progress(Struct, frozen=True):
    """An article and how much of it is settled.

    Attributes:
        refuted, conflicting, wording: How many of each are open.
        settled: How many are settled.
    """

    id: str
    title: str | None
    source: str | None
    published: str | None
    refuted: int
    conflicting: int
    wording: int
    settled: int

    @property
    def open(self) -> int:
        """How many wait for an editor."""
        return self.refuted + self.conflicting + self.wording

    @property
    def total(self) -> int:
        """How many there are to settle, and were."""
        return self.open + self.settled


class OpenItem(Struct, frozen=True):
    """A finding or notice that waits for an editor; `kind` is its verdict, or "wording"."""

    article: str
    title: str
    id: str
    kind: Verdict | str
    rule: str
    name: str
    words: str
    sentence: str
    message: str


class RuleCount(Struct, frozen=True):
    """How often a rule flags something, and how much of that is settled; `kind` is a verdict, or "wording"."""

    rule: str
    name: str
    kind: str
    total: int
    settled: int


class Hit(Struct, frozen=True):
    """A sentence that holds what was searched."""

    article: str
    title: str
    sentence: str


def overview(connection: sqlite3.Connection) -> Iterator[Progress]:
    """Every article with its progress; what has most open comes first.

    Args:
        connection: Open.
    """
    statement = f"""{_ITEMS}
        SELECT a.id, a.title, a.source, a.published,
               coalesce(sum(i.kind = 'refuted' AND NOT i.settled), 0) AS refuted,
               coalesce(sum(i.kind = 'conflicting' AND NOT i.settled), 0) AS conflicting,
               coalesce(sum(i.kind = 'wording' AND NOT i.settled), 0) AS wording,
               coalesce(sum(i.settled), 0) AS settled
        FROM articles AS a LEFT JOIN items AS i ON i.article = a.id
        GROUP BY a.id
        ORDER BY refuted DESC, conflicting DESC, wording DESC, a.id"""  # noqa: S608  a constant of our own
    for row in select(connection, statement):
        counts = (row.number(name) for name in ("refuted", "conflicting", "wording", "settled"))
        yield Progress(
            row.text("id"),
            row.text_or_none("title"),
            row.text_or_none("source"),
            row.text_or_none("published"),
            *counts,
        )


def count_verdicts(connection: sqlite3.Connection) -> Iterator[tuple[str, int]]:
    """How many checkable claims have each verdict, the commonest first.

    Args:
        connection: Open.
    """
    statement = """
        SELECT c.verdict, count(*) AS number FROM claims AS c
        LEFT JOIN not_checked AS n ON n.article = c.article AND n.claim = c.id
        WHERE n.why IS NULL OR n.why NOT IN (SELECT value FROM json_each(?1))
        GROUP BY c.verdict ORDER BY number DESC, c.verdict"""
    for row in select(connection, statement, json_cell(sorted(NO_CLAIM_OF_ITS_OWN))):
        yield row.text("verdict"), row.number("number")


def count_rules(connection: sqlite3.Connection) -> Iterator[RuleCount]:
    """What each rule flags in all articles, the most frequent first.

    Args:
        connection: Open.
    """
    statement = f"""{_ITEMS}
        SELECT rule, name, kind, count(*) AS total, sum(settled) AS settled FROM items
        GROUP BY rule, name, kind ORDER BY total DESC, rule, kind"""  # noqa: S608  a constant of our own
    for row in select(connection, statement):
        head = (row.text("rule"), row.text("name"), row.text("kind"))
        yield RuleCount(*head, row.number("total"), row.number("settled"))


def find_open(
    connection: sqlite3.Connection, kind: str = "", rule: str = "", words: str = "", limit: int = -1
) -> Iterator[OpenItem]:
    """What is open in all articles, by article and place.

    Args:
        connection: Open.
        kind: Only this verdict, or "wording"; "" for all.
        rule: Only codes that begin so.
        words: Only where the claim, sentence, message or title holds these words, case ignored.
        limit: At most so many; -1 for all.
    """
    statement = f"""{_ITEMS}
        SELECT i.*, coalesce(a.title, a.source, a.id) AS title FROM items AS i JOIN articles AS a ON a.id = i.article
        WHERE NOT i.settled AND (?1 = '' OR i.kind = ?1) AND substr(i.rule, 1, length(?2)) = ?2
          AND (?3 = '' OR instr(lower(i.words || ' ' || i.sentence || ' ' || i.message || ' '
               || coalesce(a.title, '')), lower(?3)) > 0)
        ORDER BY i.article, i.position, i.id LIMIT ?4"""  # noqa: S608  a constant of our own
    for row in select(connection, statement, as_cell(kind), as_cell(rule), as_cell(words), limit):
        names = ("article", "title", "id", "kind", "rule", "name", "words", "sentence", "message")
        yield OpenItem(*(row.text(name) for name in names))


def search(connection: sqlite3.Connection, words: str, limit: int) -> Iterator[Hit]:
    """Sentences that hold all of the words in some form, the best first.

    Args:
        connection: Open.
        words: As typed; only letters and digits count.
        limit: At most so many.
    """
    wanted = " ".join(f'"{word}"' for word in _SEARCHED.findall(words)[:_WORDS])
    if not wanted:
        return
    statement = """
        SELECT s.article, coalesce(a.title, a.source, a.id) AS title, s.text AS sentence
        FROM sentences_fts AS f JOIN sentences AS s ON s.id = f.rowid JOIN articles AS a ON a.id = s.article
        WHERE sentences_fts MATCH ?1 ORDER BY rank, s.id LIMIT ?2"""
    for row in select(connection, statement, as_cell(wanted), limit):
        yield _hit(row)


def _hit(row: Row) -> Hit:
    return Hit(row.text("article"), row.text("title"), row.text("sentence"))
