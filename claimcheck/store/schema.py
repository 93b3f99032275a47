"""The tables, indexes, search and views of the results database, as sqlite-utils makes them.

Keys are (article, id), since an id is a hash of content and may stand in several articles. What a new scan replaces
goes with its claim or article; decisions belong to a finding's or notice's id alone: nothing can sweep them away.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

from claimcheck.store.columns import ADDED, COLUMNS

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.db import ForeignKey

__all__ = ["added_columns", "first_schema", "open_findings"]

_KEYS: Mapping[str, str | tuple[str, ...]] = {
    "reference_sets": ("data", "position"),
    "claims": ("article", "id"),
    "findings": ("article", "id"),
    "notices": ("article", "id"),
}

# Columns, the table that they point to, and that one's columns.
_Parent: TypeAlias = tuple[tuple[str, ...], str, tuple[str, ...]]
_ARTICLE: _Parent = (("article",), "articles", ("id",))
_PARENTS: Mapping[str, Sequence[_Parent]] = {
    "runs": (_ARTICLE,),
    "sentences": (_ARTICLE,),
    "claims": (_ARTICLE, (("sentence",), "sentences", ("id",))),
    "findings": ((("article", "claim"), "claims", ("article", "id")),),
    "evidence": ((("article", "finding"), "findings", ("article", "id")),),
    "notices": (_ARTICLE,),
    "not_checked": (_ARTICLE,),
    "failures": (_ARTICLE,),
}

_INDEXES: Sequence[tuple[str, tuple[str, ...]]] = (
    ("articles", ("source",)),
    ("runs", ("article",)),
    ("sentences", ("article",)),
    ("claims", ("sentence",)),
    ("claims", ("kind",)),
    ("findings", ("article", "claim")),
    ("findings", ("id",)),
    ("findings", ("verdict",)),
    ("evidence", ("article", "finding")),
    ("notices", ("id",)),
    ("not_checked", ("article",)),
    ("failures", ("article",)),
    ("decisions", ("target",)),
)

_VIEWS: Mapping[str, str] = {
    "open_findings": """
        SELECT f.article, a.title, a.published, f.verdict, f.severity, f.rule, f.name, c.text AS claim,
               s.text AS sentence, f.message, f.suggestion, d.action AS decision, d.note, f.id AS finding
        FROM findings AS f
        JOIN claims AS c ON c.article = f.article AND c.id = f.claim
        JOIN sentences AS s ON s.id = c.sentence
        JOIN articles AS a ON a.id = f.article
        LEFT JOIN decisions AS d ON d.id = (SELECT max(id) FROM decisions WHERE target = f.id)
        WHERE f.verdict IN ('refuted', 'conflicting') AND coalesce(d.action, '') NOT IN ('keep', 'dismiss')
        ORDER BY f.article, c.position, f.position""",
    "contradictions": """
        SELECT f.article, a.title, f.verdict, f.reason, c.text AS claim, s.text AS sentence,
               coalesce(e.reference || '#' || e.row, e.place) AS against,
               CASE WHEN e.reference IS NOT NULL THEN e.value
                    WHEN e.place = 'title' THEN substr(a.title, e.start + 1, e."end" - e.start)
                    ELSE substr(a.text, e.start + 1, e."end" - e.start) END AS other,
               f.message, f.id AS finding
        FROM findings AS f
        JOIN claims AS c ON c.article = f.article AND c.id = f.claim
        JOIN sentences AS s ON s.id = c.sentence
        JOIN articles AS a ON a.id = f.article
        LEFT JOIN evidence AS e ON e.article = f.article AND e.finding = f.id AND e.role = 'evidence'
        WHERE f.verdict = 'conflicting' OR f.reason = 'internal-inconsistency'
        ORDER BY f.article, c.position, f.position, e.position""",
}


def first_schema() -> tuple[str, ...]:
    """The statements that make an empty database of version 1, in order.

    sqlite-utils makes them in memory: what it runs on a file would end the transaction that the file is locked by.
    """
    # Importing it takes eight times as long as starting Python: only who makes a database pays for that.
    from sqlite_utils import Database  # noqa: PLC0415  see above

    database = Database(memory=True)
    for name, columns in COLUMNS.items():
        later = {column for tables in ADDED.values() for column in tables.get(name, ())}
        first = {column: kind for column, kind in columns.items() if column not in later}
        database.create_table(name, first, pk=_KEYS.get(name, "id"), foreign_keys=_foreign_keys(name))
    for name, indexed in _INDEXES:
        database.table(name).create_index(indexed)
    database.table("sentences").enable_fts(["text"], tokenize="porter")
    for name, select in _VIEWS.items():
        database.create_view(name, select)
    return _statements(database)


def added_columns(version: int) -> Iterator[str]:
    """The statements that add a version's columns.

    Args:
        version: From 2 on.
    """
    for table, columns in ADDED[version].items():
        for column in columns:
            yield f"ALTER TABLE {table} ADD COLUMN \"{column}\" TEXT NOT NULL DEFAULT ''"


def open_findings() -> Iterator[str]:
    """The statements that make the view of open findings anew, as of version 2.

    The newest decision counts, by its time; one that was taken on other evidence settles nothing.
    """
    yield "DROP VIEW open_findings"
    yield """CREATE VIEW open_findings AS
        SELECT f.article, a.title, a.published, f.verdict, f.severity, f.rule, f.name, c.text AS claim,
               s.text AS sentence, f.message, f.suggestion, d.action AS decision, d.note, f.id AS finding
        FROM findings AS f
        JOIN claims AS c ON c.article = f.article AND c.id = f.claim
        JOIN sentences AS s ON s.id = c.sentence
        JOIN articles AS a ON a.id = f.article
        LEFT JOIN decisions AS d ON d.id =
            (SELECT id FROM decisions WHERE target = f.id ORDER BY taken DESC, id DESC LIMIT 1)
        WHERE f.verdict IN ('refuted', 'conflicting')
          AND (coalesce(d.action, '') NOT IN ('keep', 'dismiss') OR d.rule <> '' AND d.evidence <> f.proof)
        ORDER BY f.article, c.position, f.position"""


def _foreign_keys(name: str) -> list[ForeignKey]:
    from sqlite_utils.db import ForeignKey  # noqa: PLC0415  see `first_schema`

    return [
        ForeignKey(
            name,
            columns[0] if len(columns) == 1 else None,
            other,
            theirs[0] if len(columns) == 1 else None,
            columns,
            theirs,
            is_compound=len(columns) > 1,
            on_delete="CASCADE",
        )
        for columns, other, theirs in _PARENTS.get(name, ())
    ]


def _statements(database: Database) -> tuple[str, ...]:
    """The SQL of all that was made; the search's own tables come with it and are left out."""
    rows = database.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid")
    return tuple(sql for name, sql in rows if not name.startswith("sentences_fts_"))
