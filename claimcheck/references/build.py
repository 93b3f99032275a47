"""Writing the reference database: schema, rows, indexes, in one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from msgspec.structs import astuple

from claimcheck.database import connect, immediate
from claimcheck.models import Counted, Fact
from claimcheck.references.base import folded
from claimcheck.references.content import Content
from claimcheck.references.schema import APPLICATION_ID, PRECISIONS, create_schema, index_schema
from claimcheck.references.tables import TableContent

__all__ = ["write_database"]


def write_database(path: Path, content: Content) -> None:
    """Write the content into a new file.

    Raises:
        DatabaseError: when it cannot be written.
    """
    connection = connect(path, application_id=APPLICATION_ID)
    try:
        with immediate(connection):
            create_schema(connection)
            _insert_all(connection, content)
            index_schema(connection)
    finally:
        connection.close()


def _insert_all(connection: sqlite3.Connection, content: Content) -> None:
    _insert(connection, "meta", [("version", content.version)])
    _insert(connection, "reference_set", map(_set_row, content.tables))
    _insert(connection, "source", _source_rows(content.tables))
    _insert(connection, "entity", (astuple(record) for record in content.entities))
    _insert(
        connection,
        "alias",
        (
            (a.name, folded(a.name), a.entity, a.kind, a.context, _iso(a.valid_from), _iso(a.valid_to))
            for a in content.aliases
        ),
    )
    _insert(connection, "counted", map(_counted_row, content.counted))
    # Facts about one thing lie side by side, so that a look-up reads few pages.
    together = sorted(content.facts, key=lambda fact: (fact.subject, fact.property, str(fact.valid_from or "")))
    numbered = list(enumerate(together, start=1))
    _insert(connection, "fact", (_fact_row(number, fact) for number, fact in numbered))
    _insert(
        connection,
        "qualifier",
        ((n, key, value) for n, fact in numbered for key, value in fact.qualifiers.items() if key not in PRECISIONS),
    )
    _insert(
        connection,
        "participant",
        ((n, i, entity) for n, fact in numbered for i, entity in enumerate(fact.participants)),
    )


def _insert(connection: sqlite3.Connection, table: str, rows: Iterable[tuple[object, ...]]) -> None:
    columns = len(connection.execute(f"PRAGMA table_info({table})").fetchall())
    marks = ", ".join("?" * columns)
    connection.executemany(f"INSERT INTO {table} VALUES ({marks})", rows)  # noqa: S608  names of our own schema


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _set_row(table: TableContent) -> tuple[object, ...]:
    said, notes = table.set, table.notes
    head = (said.name, notes.summary, notes.scope, said.version, said.sha256, _iso(said.retrieved))
    return (*head, said.licence, said.publisher, said.rows)


def _source_rows(tables: Iterable[TableContent]) -> Iterator[tuple[object, ...]]:
    sources = ((table.set.name, source) for table in tables for source in table.sources)
    for number, (name, s) in enumerate(sources, start=1):
        yield (number, name, s.key, s.publisher, s.title, s.url, s.licence, s.retrieved.isoformat())


def _counted_row(counted: Counted) -> tuple[object, ...]:
    first = (counted.nouns, counted.needs, counted.dimensions)
    words = (*first, counted.parts, counted.movements, counted.stock)
    return (counted.property, *map("|".join, words), counted.days, counted.uncertainty)


def _fact_row(number: int, f: Fact) -> tuple[object, ...]:
    what = (number, f.reference, f.row, f.subject, f.property, f.object, f.low, f.high, f.unit, f.value)
    precisions = [f.qualifiers.get(name) for name in PRECISIONS]
    when = (_iso(f.valid_from), _iso(f.valid_to), _iso(f.known_until), *precisions)
    source = (f.publisher, f.url, f.licence, _iso(f.retrieved), f.sha256)
    return (*what, *when, f.place, f.rank, *source, bool(f.participants or f.qualifiers.keys() - PRECISIONS))
