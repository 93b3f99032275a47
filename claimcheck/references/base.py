"""Looking up facts and names, whatever they are kept in: rows are fetched, `asof` decides which of them hold."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from functools import lru_cache

from claimcheck.models import Alias, EntityRecord, Fact, Match, ReferenceSet
from claimcheck.references.asof import Interval, events_within, facts_as_of

__all__ = ["KeptReferences", "folded"]

_CACHED = 65_536


def folded(name: str) -> str:
    """A name as it is compared: case ignored, runs of white space as one space."""
    return " ".join(name.split()).casefold()


class KeptReferences(ABC):
    """Reference data: facts as of a date, and names. Implements `ReferenceData` on top of a few fetches.

    Safe to use from several threads when its fetches are. Answers are remembered, since an article asks again.
    """

    def __init__(self) -> None:
        self._find = lru_cache(_CACHED)(self._find_afresh)
        self._entity = lru_cache(_CACHED)(self._fetch_entity)

    @property
    @abstractmethod
    def version(self) -> str:
        """A hash of the content: equal versions link alike."""

    @property
    @abstractmethod
    def sets(self) -> tuple[ReferenceSet, ...]:
        """The tables, sorted by name."""

    @abstractmethod
    def aliases(self) -> Sequence[Alias]:
        """Every alias, sorted by name and entity."""

    @abstractmethod
    def _fetch_about(self, subject: str, property_name: str) -> Sequence[Fact]: ...

    @abstractmethod
    def _fetch_held(self, object_id: str, property_name: str) -> Sequence[Fact]: ...

    @abstractmethod
    def _fetch_kinds(self, kinds: frozenset[str]) -> Sequence[Fact]: ...

    @abstractmethod
    def _fetch_entity(self, entity_id: str) -> EntityRecord | None: ...

    @abstractmethod
    def _fetch_named(self, name: str) -> Sequence[EntityRecord]: ...

    def find(
        self,
        subject: str,
        property: str,  # noqa: A002  the field's word (Wikidata's statements)
        when: Interval,
        *,
        place: str | None = None,
    ) -> Match:
        """Facts about the subject that hold on at least one day of `when`.

        Args:
            subject: Entity id.
            property: Kebab-case name of what is asked.
            when: First and last day, both included; None is open.
            place: Only facts about this place, or about one in this country; None for any.
        """
        return self._find("about", subject, property, when, place)

    def holders(self, object_id: str, property: str, when: Interval) -> Match:  # noqa: A002  as in find
        """The same from the other end: facts whose object is given (who holds this office)."""
        return self._find("held", object_id, property, when, None)

    def events(
        self,
        kinds: Iterable[str],
        when: Interval,
        *,
        participants: Iterable[str] = (),
        place: str | None = None,
    ) -> Match:
        """Events of these kinds, with all these participants, that began within `when`, by date.

        Args:
            kinds: Properties of the events ("summit", "meeting").
            when: First and last day, both included; None is open.
            participants: Entity ids that must all have taken part.
            place: Entity id of where, or of the country that it is in; None for anywhere.
        """
        wanted = frozenset(participants)
        known = [fact for fact in self._fetch_kinds(frozenset(kinds)) if wanted <= set(fact.participants)]
        return events_within(known, when, lambda event: self._is_at(event, place))

    def entity(self, entity_id: str) -> EntityRecord | None:
        """The entity, or None."""
        return self._entity(entity_id)

    def named(self, name: str, kind: str | None = None) -> tuple[EntityRecord, ...]:
        """Entities that have this name, case ignored, sorted by id; only those of a kind when one is given."""
        found = {record.id: record for record in self._fetch_named(folded(name))}
        return tuple(found[key] for key in sorted(found) if kind is None or found[key].kind == kind)

    def _find_afresh(self, end: str, key: str, property_name: str, when: Interval, place: str | None) -> Match:
        fetch = self._fetch_about if end == "about" else self._fetch_held
        return facts_as_of([fact for fact in fetch(key, property_name) if self._is_at(fact, place)], when)

    def _is_at(self, fact: Fact, place: str | None) -> bool:
        """Whether the fact is about the place, or about a place in that country."""
        if place is None or fact.place == place:
            return True
        record = None if fact.place is None else self.entity(fact.place)
        return record is not None and record.country == place
