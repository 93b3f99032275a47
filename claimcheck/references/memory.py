"""Reference data in memory: for tests, and for when no cache can be written. The look-ups are the database's own."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence

from claimcheck.models import Alias, Counted, EntityRecord, Fact, ReferenceSet
from claimcheck.references.base import KeptReferences, folded
from claimcheck.references.content import alias_order, made_record

__all__ = ["MemoryReferences"]


class MemoryReferences(KeptReferences):
    """Facts, entities and names, kept in memory.

    Args:
        facts: The facts.
        entities: The entities; one that only a fact or an alias names gets a record made from its id.
        aliases: Names. The label of a given entity is a name of its own.
        sets: The tables they came from.
        version: A hash of the content; made from entities and aliases when None.
        counted: What articles count that the facts have figures of.
    """

    def __init__(  # noqa: PLR0913, PLR0917  what there is to keep
        self,
        facts: Iterable[Fact] = (),
        entities: Iterable[EntityRecord] = (),
        aliases: Iterable[Alias] = (),
        sets: Iterable[ReferenceSet] = (),
        version: str | None = None,
        counted: Iterable[Counted] = (),
    ) -> None:
        super().__init__()
        described, written = {record.id: record for record in entities}, set(aliases)
        self._facts = _by_place(facts)
        self._entities = {**_made(self._facts, written), **described}
        self._aliases = _with_labels(written, described.values())
        self._counted = tuple(counted)
        self._sets = tuple(sorted(sets, key=lambda table: table.name))
        self._about, self._held, self._kinds = _indexes(self._facts)
        self._named: defaultdict[str, set[str]] = defaultdict(set)
        for alias in self._aliases:
            self._named[folded(alias.name)].add(alias.entity)
        names = repr((sorted(described.values(), key=lambda record: record.id), self._aliases))
        self._version = version or hashlib.sha256(names.encode("utf-8", "surrogatepass")).hexdigest()

    @property
    def version(self) -> str:
        """A hash of the content: equal versions link alike."""
        return self._version

    @property
    def sets(self) -> tuple[ReferenceSet, ...]:
        """The tables, sorted by name."""
        return self._sets

    @property
    def counted(self) -> tuple[Counted, ...]:
        """What articles count that the facts have figures of."""
        return self._counted

    def aliases(self) -> Sequence[Alias]:
        """Every alias, sorted by name and entity."""
        return self._aliases

    def _fetch_naming(self, entity_id: str) -> Sequence[Fact]:
        return [
            fact
            for fact in self._facts
            if entity_id in {fact.subject, fact.object, fact.place} or entity_id in fact.participants
        ]

    def _fetch_about(self, subject: str, property_name: str) -> Sequence[Fact]:
        return self._about.get((subject, property_name), ())

    def _fetch_held(self, object_id: str, property_name: str) -> Sequence[Fact]:
        return self._held.get((object_id, property_name), ())

    def _fetch_kinds(self, kinds: frozenset[str]) -> Sequence[Fact]:
        return [fact for kind in sorted(kinds) for fact in self._kinds.get(kind, ())]

    def _fetch_entity(self, entity_id: str) -> EntityRecord | None:
        return self._entities.get(entity_id)

    def _fetch_named(self, name: str) -> Sequence[EntityRecord]:
        return [self._entities[entity] for entity in sorted(self._named.get(name, ()))]


_Index = dict[tuple[str, str], list[Fact]]


def _by_place(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    return tuple(sorted(facts, key=lambda fact: (fact.reference, fact.row)))


def _made(facts: Iterable[Fact], aliases: Iterable[Alias]) -> dict[str, EntityRecord]:
    """Records for everything that is named, as if no entity were described."""
    ids = {alias.entity for alias in aliases}
    for fact in facts:
        ids.update((fact.subject, *fact.participants, fact.object or fact.subject, fact.place or fact.subject))
    return {entity_id: made_record(entity_id) for entity_id in sorted(ids)}


def _with_labels(written: set[Alias], records: Iterable[EntityRecord]) -> tuple[Alias, ...]:
    named = {(alias.name, alias.entity) for alias in written}
    labels = {Alias(record.label, record.id) for record in records if (record.label, record.id) not in named}
    return tuple(sorted(written | labels, key=alias_order))


def _indexes(facts: Iterable[Fact]) -> tuple[_Index, _Index, dict[str, list[Fact]]]:
    """The facts by subject and property, by object and property, and, for those with a subject of `event:`, by kind."""
    about: _Index = defaultdict(list)
    held: _Index = defaultdict(list)
    kinds: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        about[fact.subject, fact.property].append(fact)
        kinds[fact.property].append(fact)
        if fact.object is not None:
            held[fact.object, fact.property].append(fact)
    return about, held, kinds
