"""Reference data kept in a SQLite file, opened read-only, one connection a thread."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from claimcheck.database import connect
from claimcheck.errors import DatabaseError
from claimcheck.models import Alias, Counted, EntityRecord, Fact, ReferenceSet
from claimcheck.references.base import KeptReferences
from claimcheck.references.cells import exact_number
from claimcheck.references.schema import APPLICATION_ID, PRECISIONS

__all__ = ["SqliteReferences"]

_FACTS = """
SELECT reference, row_ref, subject, property, value, object, low, high, unit, valid_from, valid_to, known_until,
  valid_from_precision, valid_to_precision, place, rank, publisher, url, licence, retrieved, sha256,
  CASE WHEN more THEN (SELECT group_concat(entity, '|') FROM
    (SELECT entity FROM participant WHERE participant.fact = fact.id ORDER BY position)) END AS participants,
  CASE WHEN more THEN (SELECT group_concat(name || '=' || value, ';') FROM
    (SELECT name, value FROM qualifier WHERE qualifier.fact = fact.id ORDER BY name)) END AS qualifiers
FROM fact WHERE {condition}
"""
_ABOUT = _FACTS.format(condition="subject = ? AND property = ?")
_HELD = _FACTS.format(condition="object = ? AND property = ?")
_KIND = _FACTS.format(condition="property = ?")
_NAMING = _FACTS.format(
    condition="id IN (SELECT id FROM fact WHERE subject = ?1 UNION SELECT id FROM fact WHERE object = ?1 "
    "UNION SELECT id FROM fact WHERE place = ?1 UNION SELECT fact FROM participant WHERE entity = ?1)"
)
_ENTITY = "SELECT id, label, kind, country FROM entity WHERE id = ?"
_NAMED = """
SELECT DISTINCT entity.id, label, entity.kind, country
FROM alias JOIN entity ON alias.entity = entity.id WHERE folded = ? ORDER BY entity.id
"""
_ALIASES = "SELECT name, entity, kind, context, valid_from, valid_to FROM alias ORDER BY rowid"
_COUNTED = """
SELECT property, days, uncertainty, nouns, needs, dimensions, parts, movements, stock FROM counted ORDER BY rowid
"""
_SETS = "SELECT name, version, sha256, retrieved, licence, publisher, rows FROM reference_set ORDER BY name"

_DAYS = 16_384


class _Kept(threading.local):
    """The connection of one thread, and the process it was opened in: none may be carried over a fork."""

    connection: sqlite3.Connection | None = None
    process: int = 0


class SqliteReferences(KeptReferences):
    """Facts, entities and names of a reference database.

    Args:
        path: The database.
        version: The hash of the tables that it must have been built from.
        rebuild: Makes the file anew when it turns out to be damaged.

    Raises:
        DatabaseError: when the file is missing, not ours, damaged, or was built from other tables.
    """

    def __init__(self, path: Path, version: str, rebuild: Callable[[], object]) -> None:
        super().__init__()
        self._path, self._version, self._rebuild = path, version, rebuild
        self._kept = _Kept()
        try:
            found = self._connection().execute("SELECT value FROM meta WHERE key = 'version'").fetchone()
        except sqlite3.Error as error:
            raise DatabaseError(f"the reference database {str(path)!r} is damaged: {error}") from error
        if found != (version,):
            raise DatabaseError(f"the reference database {str(path)!r} was built from other tables")

    @property
    def version(self) -> str:
        """A hash of the tables: equal versions link alike."""
        return self._version

    @cached_property
    def _read_sets(self) -> tuple[ReferenceSet, ...]:
        return tuple(
            ReferenceSet(name, version, sha256, _day(retrieved), licence, publisher, rows)
            for name, version, sha256, retrieved, licence, publisher, rows in self._rows(_SETS)
        )

    @property
    def sets(self) -> tuple[ReferenceSet, ...]:
        """The tables, sorted by name."""
        return self._read_sets

    @cached_property
    def _read_aliases(self) -> tuple[Alias, ...]:
        return tuple(
            Alias(name, entity, kind, context, _day(first), _day(last))
            for name, entity, kind, context, first, last in self._rows(_ALIASES)
        )

    def aliases(self) -> Sequence[Alias]:
        """Every alias, sorted by name and entity."""
        return self._read_aliases

    @cached_property
    def _read_counted(self) -> tuple[Counted, ...]:
        found = []
        for property_name, days, uncertainty, *lists in self._rows(_COUNTED):
            nouns, needs, dimensions, parts, movements, stock = map(_words, lists)
            words = (nouns, needs, dimensions, parts, movements, stock)
            found.append(Counted(property_name, *words, days, uncertainty))
        return tuple(found)

    @property
    def counted(self) -> tuple[Counted, ...]:
        """What articles count that the tables have figures of, sorted by property."""
        return self._read_counted

    def _fetch_naming(self, entity_id: str) -> Sequence[Fact]:
        return [_fact(row) for row in self._rows(_NAMING, entity_id)]

    def _fetch_about(self, subject: str, property_name: str) -> Sequence[Fact]:
        return [_fact(row) for row in self._rows(_ABOUT, subject, property_name)]

    def _fetch_held(self, object_id: str, property_name: str) -> Sequence[Fact]:
        return [_fact(row) for row in self._rows(_HELD, object_id, property_name)]

    def _fetch_kinds(self, kinds: frozenset[str]) -> Sequence[Fact]:
        return [_fact(row) for kind in sorted(kinds) for row in self._rows(_KIND, kind)]

    def _fetch_entity(self, entity_id: str) -> EntityRecord | None:
        return next((EntityRecord(*row) for row in self._rows(_ENTITY, entity_id)), None)

    def _fetch_named(self, name: str) -> Sequence[EntityRecord]:
        return [EntityRecord(*row) for row in self._rows(_NAMED, name)]

    def _connection(self) -> sqlite3.Connection:
        kept = self._kept
        if kept.connection is None or kept.process != os.getpid():
            kept.connection = connect(self._path, application_id=APPLICATION_ID, read_only=True)
            kept.process = os.getpid()
        return kept.connection

    def _rows(self, query: str, *values: str) -> list[tuple[Any, ...]]:
        """The rows of a query. A damaged file is built anew, once; a lone surrogate is in no table."""
        try:
            return self._connection().execute(query, values).fetchall()
        except UnicodeEncodeError:
            return []
        except (sqlite3.DatabaseError, DatabaseError):
            self._kept.connection = None
            self._rebuild()
            return self._connection().execute(query, values).fetchall()


@lru_cache(_DAYS)
def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _words(joined: str) -> tuple[str, ...]:
    return tuple(joined.split("|")) if joined else ()


def _figure(value: float | None) -> int | float | None:
    return None if value is None else exact_number(value)


def _fact(row: tuple[Any, ...]) -> Fact:
    reference, row_ref, subject, property_name, value, object_id, low, high, unit, first, last, known = row[:12]
    *precisions, place, rank, publisher, url, licence, retrieved, sha256, participants, qualifiers = row[12:]
    return Fact(
        *(reference, row_ref, subject, property_name, value, object_id, _figure(low), _figure(high), unit),
        *(_day(first), _day(last), _day(known), place, rank),
        tuple(participants.split("|")) if participants else (),
        _qualifiers(qualifiers, *precisions),
        *(publisher, url, licence, _day(retrieved), sha256),
    )


@lru_cache(_DAYS)
def _qualifiers(joined: str | None, first: str | None, last: str | None) -> Mapping[str, str]:
    """What the row says besides, by name; rows share it."""
    found = {key: value for key, _, value in (pair.partition("=") for pair in joined.split(";"))} if joined else {}
    found |= {name: said for name, said in zip(PRECISIONS, (first, last), strict=True) if said is not None}
    return dict(sorted(found.items()))
