"""Looking up facts and names, whatever they are kept in: rows are fetched, `asof` decides which of them hold."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import TypeAlias

from claimcheck.models import Alias, Counted, EntityRecord, Fact, Match, ReferenceSet
from claimcheck.references.allowances import allowed_days
from claimcheck.references.asof import Interval, Timeline, events_within

__all__ = ["KeptReferences", "folded"]

_CACHED = 65_536
_TIMELINES = 4_096

_Said: TypeAlias = tuple[tuple[str, str], ...]
# What a look-up is about: from which end, of whom, which property, at which place, and what the rows must say besides.
_Asked: TypeAlias = tuple[str, str, str, str | None, _Said]


def folded(name: str) -> str:
    """A name as it is compared: case ignored, runs of white space as one space."""
    return " ".join(name.split()).casefold()


class KeptReferences(ABC):
    """Reference data: facts as of a date, and names. Implements `ReferenceData` on top of a few fetches.

    Safe to use from several threads when its fetches are. Answers are remembered, since an article asks again.
    """

    def __init__(self) -> None:
        self._find = lru_cache(_CACHED)(self._find_afresh)
        self._timeline = lru_cache(_TIMELINES)(self._timeline_afresh)
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

    @property
    @abstractmethod
    def counted(self) -> tuple[Counted, ...]:
        """What articles count that the tables have figures of, sorted by property."""

    @abstractmethod
    def _fetch_naming(self, entity_id: str) -> Sequence[Fact]: ...

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
        qualifiers: Mapping[str, str] | None = None,
    ) -> Match:
        """Facts about the subject that hold on at least one day of `when`.

        Args:
            subject: Entity id.
            property: Kebab-case name of what is asked.
            when: First and last day, both included; None is open.
            place: Only facts about this place, or about one in this country; None for any.
            qualifiers: Only facts that say the same; where only others hold, the reason is "definition-mismatch".
        """
        said = tuple(sorted(qualifiers.items())) if qualifiers else ()
        return self._find(("about", subject, property, place, said), when)

    def holders(self, object_id: str, property: str, when: Interval) -> Match:  # noqa: A002  as in find
        """The same from the other end: facts whose object is given (who holds this office)."""
        return self._find(("held", object_id, property, None, ()), when)

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

    def about(self, entity_id: str) -> tuple[Fact, ...]:
        """Every fact that names the entity as subject, object, place or participant, by property and date."""
        found = self._fetch_naming(entity_id)
        return tuple(sorted(found, key=lambda f: (f.property, str(f.valid_from or ""), f.reference, f.row)))

    def _find_afresh(self, asked: _Asked, when: Interval) -> Match:
        match = self._timeline(asked).as_of(when)
        if match.rows or not asked[-1]:
            return match
        others = self._timeline((*asked[:4], ())).as_of(when)
        return Match((), others.rows, "definition-mismatch", when) if others.rows else others

    def _timeline_afresh(self, asked: _Asked) -> Timeline:
        end, key, property_name, place, said = asked
        fetch = self._fetch_about if end == "about" else self._fetch_held
        known = fetch(key, property_name)
        if place is not None:
            known = [fact for fact in known if self._is_at(fact, place)]
        if said:
            known = [fact for fact in known if set(said) <= set(fact.qualifiers.items())]
        return Timeline(known, self._allowed)

    def _allowed(self, property_name: str) -> int:
        return allowed_days(property_name, self._own_days.get(property_name, 0))

    @cached_property
    def _own_days(self) -> Mapping[str, int]:
        """What tables say of properties of their own."""
        return {counted.property: counted.days for counted in sorted(self.counted, key=lambda counted: counted.days)}

    def _is_at(self, fact: Fact, place: str | None) -> bool:
        """Whether the fact is about the place, or about a place in that country."""
        if place is None or fact.place == place:
            return True
        record = None if fact.place is None else self.entity(fact.place)
        return record is not None and record.country == place
