"""Reference data as the checkers and the text layer see it: rows, names, and the protocols to look them up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, Protocol

from claimcheck.models.base import Number

__all__ = [
    "Alias",
    "EntityRecord",
    "Fact",
    "FactLookup",
    "Gazetteer",
    "Match",
    "ReferenceData",
    "ReferenceSet",
    "RowEvidence",
]


@dataclass(frozen=True, slots=True)
class Fact:
    """One row of a reference table, as found.

    Attributes:
        reference: Name of the table; `row`: the row's id in it.
        subject, property, object: Entity ids and a kebab-case property ("capital", "head-of-government", "troops").
        low, high: The figure, or both None; `unit` as in `Quantity`.
        value: The row's value in words, for people ("Hanoi", "28,500 people").
        valid_from, valid_to: The first and last day it holds, None when open; `known_until`: the last day for which
            the source vouches, so that an open end means "unknown after that", not "still".
        place: Entity id of where, or None.
        rank: "preferred", "normal" or "deprecated".
        participants: Entity ids of those who took part in an event.
        qualifiers: What else the row says ("definition": "active duty").
        publisher, url, licence, retrieved, sha256: The source, and the hash of the row.
    """

    reference: str
    row: str
    subject: str
    property: str
    value: str
    object: str | None = None
    low: Number | None = None
    high: Number | None = None
    unit: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    known_until: date | None = None
    place: str | None = None
    rank: Literal["preferred", "normal", "deprecated"] = "normal"
    participants: tuple[str, ...] = ()
    qualifiers: Mapping[str, str] = field(default_factory=dict)
    publisher: str = ""
    url: str = ""
    licence: str = ""
    retrieved: date | None = None
    sha256: str = ""

    def evidence(self) -> RowEvidence:
        """A frozen copy for a finding."""
        return RowEvidence(
            self.reference,
            self.row,
            self.value,
            self.valid_from,
            self.valid_to,
            self.publisher,
            self.url,
            self.licence,
            self.retrieved,
            self.sha256,
        )


@dataclass(frozen=True, slots=True)
class Match:
    """What a look-up found: rows that hold at the date, rows set aside, and, without any row, the reason why.

    `reason` is "" when there are rows, else "no-row", "period-mismatch", "outdated-reference" or "definition-mismatch".
    """

    rows: tuple[Fact, ...] = ()
    set_aside: tuple[Fact, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Alias:
    """A name of an entity. `kind` as in `Entity.alias`; `context` names what the text must hold for it to count.

    `context` is a comma-separated list of entity ids, at least one of which must be mentioned by another name; "" none.
    """

    name: str
    entity: str
    kind: str = "name"
    context: str = ""
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class EntityRecord:
    """An entity that the references know: id, usual English name, kind, and the id of the country it belongs to."""

    id: str
    label: str
    kind: str
    country: str | None = None


class Gazetteer(Protocol):
    """The names that the text layer links: what `references/` gives to `text/entities`."""

    @property
    def version(self) -> str:
        """A hash of the content: equal versions link alike."""
        ...

    def aliases(self) -> Sequence[Alias]:
        """Every alias, sorted by name and entity."""
        ...

    def entity(self, entity_id: str) -> EntityRecord | None:
        """The entity, or None."""
        ...


class FactLookup(Protocol):
    """Reference data as a checker sees it: look-ups as of a date, no SQL."""

    def find(
        self,
        subject: str,
        property: str,  # noqa: A002  the field's word (Wikidata's statements)
        when: tuple[date | None, date | None],
        *,
        place: str | None = None,
    ) -> Match:
        """Facts about the subject that hold on at least one day of `when` (first and last day, both included)."""
        ...

    def holders(self, object_id: str, property: str, when: tuple[date | None, date | None]) -> Match:  # noqa: A002
        """The same from the other end: facts whose object is given (who holds this office)."""
        ...

    def events(
        self,
        kinds: Iterable[str],
        when: tuple[date | None, date | None],
        *,
        participants: Iterable[str] = (),
        place: str | None = None,
    ) -> Match:
        """Events of these kinds (their `property`) with all these participants that began within `when`, by date."""
        ...

    def entity(self, entity_id: str) -> EntityRecord | None:
        """The entity, or None."""
        ...

    def named(self, name: str, kind: str | None = None) -> tuple[EntityRecord, ...]:
        """Entities that have this alias, case ignored, sorted by id."""
        ...


@dataclass(frozen=True, slots=True)
class ReferenceSet:
    """A reference table that was used: name, version, hash of its bytes, day it was retrieved, its licence and rows."""

    name: str
    version: str
    sha256: str
    retrieved: date | None
    licence: str = ""
    publisher: str = ""
    rows: int = 0


class ReferenceData(FactLookup, Gazetteer, Protocol):
    """All that a scan needs of the references: facts, names, and the tables they came from."""

    @property
    def sets(self) -> tuple[ReferenceSet, ...]:
        """The tables, sorted by name."""
        ...


@dataclass(frozen=True, slots=True)
class RowEvidence:
    """A frozen copy of a reference row that a finding rests on."""

    reference: str
    row: str
    value: str
    valid_from: date | None
    valid_to: date | None
    publisher: str
    url: str
    licence: str
    retrieved: date | None
    sha256: str
