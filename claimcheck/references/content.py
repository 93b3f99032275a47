"""All tables together: every fact, entity and name, with what one table leaves to another filled in."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain

from msgspec import Struct, structs

from claimcheck.errors import ReferenceDataError
from claimcheck.models import Alias, Counted, EntityRecord, Fact, ReferenceSet
from claimcheck.references.sources import SOURCES_FILE
from claimcheck.references.tables import TableBytes, TableContent, parse_table, read_bytes
from claimcheck.specs import ReferenceTable

__all__ = ["SCHEMA_VERSION", "Content", "alias_order", "collect", "content_key", "made_record", "read_tables"]

# Counted up whenever the database's schema, or what is made of the same tables, changes.
SCHEMA_VERSION = 2

_KINDS = {"org": "organisation"}


class Content(Struct, frozen=True):
    """What the tables hold, each part sorted; `version` is the hash of the tables."""

    version: str
    tables: tuple[TableContent, ...]
    facts: tuple[Fact, ...]
    entities: tuple[EntityRecord, ...]
    aliases: tuple[Alias, ...]

    @property
    def counted(self) -> tuple[Counted, ...]:
        """What articles count that the tables have figures of, each once."""
        every = {counted for table in self.tables for counted in table.counted}
        return tuple(sorted(every, key=lambda counted: (counted.property, counted.nouns, repr(counted))))

    @property
    def sets(self) -> tuple[ReferenceSet, ...]:
        """The tables as reports name them."""
        return tuple(table.set for table in self.tables)


def read_tables(tables: Sequence[ReferenceTable]) -> tuple[TableBytes, ...]:
    """The bytes of every table, sorted by name, hashed. Nothing is parsed.

    Raises:
        ReferenceDataError: when a file cannot be read or two tables have one name.
    """
    read = []
    ordered = sorted(tables, key=lambda table: table.name)
    for table, before in zip(ordered, [None, *ordered], strict=False):
        if before is not None and before.name == table.name:
            raise ReferenceDataError(f"two tables are named {table.name!r}: {before.path} and {table.path}")
        with _named(table):
            data = read_bytes(table.path, table.name)
            sources = read_bytes(table.path.with_name(SOURCES_FILE), table.name)
        hashes = (hashlib.sha256(data).hexdigest(), hashlib.sha256(sources).hexdigest())
        read.append(TableBytes(table, data, sources, *hashes))
    return tuple(read)


def content_key(raw: Iterable[TableBytes]) -> str:
    """The hash of the tables' names, kinds and bytes, and of the schema: it names the cache file."""
    parts = [f"schema {SCHEMA_VERSION}"]
    parts += [f"{r.table.name} {r.table.kind} {r.csv_sha256} {r.sources_sha256}" for r in raw]
    return hashlib.sha256("\n".join(parts).encode("utf-8", "surrogateescape")).hexdigest()


def collect(raw: Sequence[TableBytes], progress: Callable[[int, int], None] | None = None) -> Content:
    """Parse every table and bring them together.

    Args:
        raw: The tables, sorted by name.
        progress: Told of (tables parsed, steps in all); the last step is left to the caller.

    Raises:
        ReferenceDataError: naming table, row, column and reason of the first thing that is wrong.
    """
    tables = []
    for number, table in enumerate(raw, start=1):
        with _named(table.table):
            tables.append(parse_table(table))
        if progress is not None:
            progress(number, len(raw) + 1)
    records = _records(tables)
    labels = {record.id: record.label for record in records}
    facts = tuple(
        fact if fact.value else structs.replace(fact, value=labels[fact.object or fact.subject])
        for fact in chain.from_iterable(table.facts for table in tables)
    )
    return Content(content_key(raw), tuple(tables), facts, records, _aliases(tables))


@contextlib.contextmanager
def _named(table: ReferenceTable) -> Iterator[None]:
    """The table's name is put to the error that reading it raises."""
    try:
        yield
    except ReferenceDataError as error:
        error.table = table.name
        raise


def made_record(entity_id: str) -> EntityRecord:
    """A record for an entity that no table describes: its label is made from its id."""
    prefix, _, slug = entity_id.partition(":")
    label = slug if slug.isupper() else slug.replace("-", " ").title()
    return EntityRecord(entity_id, label, _KINDS.get(prefix, prefix))


def alias_order(alias: Alias) -> tuple[str, ...]:
    """By name and entity, then by the rest."""
    validity = (str(alias.valid_from or ""), str(alias.valid_to or ""))
    return (alias.name, alias.entity, alias.kind, alias.context, *validity)


def _records(tables: Iterable[TableContent]) -> tuple[EntityRecord, ...]:
    """Every entity once. Of two descriptions the first table's holds, with a country from the other."""
    found: dict[str, EntityRecord] = {}
    for table in tables:
        for record in table.entities:
            known = found.setdefault(record.id, record)
            if known.country is None and record.country is not None:
                found[record.id] = structs.replace(known, country=record.country)
    for entity_id in chain.from_iterable(_named_ids(table) for table in tables):
        if entity_id not in found:
            found[entity_id] = made_record(entity_id)
    return tuple(sorted(found.values(), key=lambda record: record.id))


def _named_ids(table: TableContent) -> Iterable[str]:
    for fact in table.facts:
        yield fact.subject
        yield from fact.participants
        for entity_id in (fact.object, fact.place):
            if entity_id is not None:
                yield entity_id
    for record in table.entities:
        if record.country is not None:
            yield record.country
    for alias in table.aliases:
        yield alias.entity


def _aliases(tables: Iterable[TableContent]) -> tuple[Alias, ...]:
    """Every name once; an entity's label, as a table gives it, is a name of its own."""
    written = set(chain.from_iterable(table.aliases for table in tables))
    named = {(alias.name, alias.entity) for alias in written}
    labels = {(record.label, record.id) for table in tables for record in table.entities}
    written |= {Alias(name, entity) for name, entity in labels - named}
    return tuple(sorted(written, key=alias_order))
