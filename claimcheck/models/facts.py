"""Reference data as the checkers and the text layer see it: rows, names, and the protocols to look them up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, Protocol

from msgspec import Struct, field

from claimcheck.models.base import Number

__all__ = [
    "Alias",
    "Counted",
    "EntityRecord",
    "Fact",
    "FactLookup",
    "Gazetteer",
    "Match",
    "ReferenceData",
    "ReferenceSet",
    "RowEvidence",
]


class Fact(Struct, frozen=True):
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

    def evidence(self, why: str = "") -> RowEvidence:
        """A frozen copy for a finding.

        Args:
            why: Why the row was left aside, for rows that a finding looked at and does not rest on.
        """
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
            why,
        )

    def why_aside(self, when: tuple[date | None, date | None]) -> str:
        """Why the row does not speak for these days, in words: "over before the time that is meant".

        Args:
            when: First and last day that were asked for; None is open.
        """
        first, last = when
        if self.rank == "deprecated":
            return "withdrawn by its source"
        if self.valid_to is not None and first is not None and self.valid_to < first:
            return "over before the time that is meant"
        if self.valid_from is not None and last is not None and last < self.valid_from:
            return "begins after the time that is meant"
        if self.valid_to is None and self.known_until is not None and first is not None and self.known_until < first:
            return f"vouched for until {self.known_until} alone"
        return "not of the kind that was asked for"


class Match(Struct, frozen=True):
    """What a look-up found: rows that hold at the date, rows set aside, and, without any row, the reason why.

    Attributes:
        rows: They hold, preferred ones first.
        set_aside: The nearest others.
        reason: "" when there are rows, else "no-row", "period-mismatch", "outdated-reference" or "definition-mismatch".
        when: The days that were asked for.
        covered: Whether rows hold on the first and on the last of these days: none is outside of what is known.
    """

    rows: tuple[Fact, ...] = ()
    set_aside: tuple[Fact, ...] = ()
    reason: str = ""
    when: tuple[date | None, date | None] = (None, None)
    covered: bool = False

    def left_aside(self, most: int = 3, *, besides: Iterable[Fact] = ()) -> tuple[RowEvidence, ...]:
        """The nearest rows set aside as evidence, each with the reason why: for `Finding.considered`.

        Args:
            most: How many are given.
            besides: Rows that the finding rests on all the same.
        """
        used = {(fact.reference, fact.row) for fact in besides}
        left = [fact for fact in self.set_aside if (fact.reference, fact.row) not in used]
        return tuple(fact.evidence(fact.why_aside(self.when)) for fact in left[:most])


@dataclass(frozen=True, slots=True)
class Counted:
    """What articles count that a table has figures of: "troops" and "soldiers" ask for the property `troops`.

    Attributes:
        property: Of the rows that the figure is compared with.
        nouns: Counted nouns that mean it, as written after a figure, in small letters.
        needs: What the sentence must name: "subject", "place", "date", or one of the dimensions.
        dimensions: Qualifiers that tell rows apart ("branch"); a row without one is the whole.
        parts: Words in the counted phrase that make it a part of the whole ("additional").
        movements: Words in the sentence that make it a movement and no stock ("sent").
        stock: Words of which one must lead up to a figure that is refuted ("employs"); none: it need not.
        days: How long beyond its dates a row may be used, where `allowances.toml` has nothing on the property.
        uncertainty: The share of the figure by which the source itself may revise it.
    """

    property: str
    nouns: tuple[str, ...]
    needs: tuple[str, ...] = ("subject",)
    dimensions: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    movements: tuple[str, ...] = ()
    stock: tuple[str, ...] = ()
    days: int = 0
    uncertainty: float = 0.0


class Alias(Struct, frozen=True):
    """A name of an entity. `kind` as in `Entity.alias`; `context` names what the text must hold for it to count.

    `context` is a comma-separated list of entity ids, at least one of which must be mentioned by another name; "" none.
    """

    name: str
    entity: str
    kind: str = "name"
    context: str = ""
    valid_from: date | None = None
    valid_to: date | None = None


class EntityRecord(Struct, frozen=True):
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
        qualifiers: Mapping[str, str] | None = None,
    ) -> Match:
        """Facts about the subject that hold on at least one day of `when` (first and last day, both included).

        With `qualifiers`, only rows that say the same; where others hold, the reason is "definition-mismatch".
        """
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

    @property
    def counted(self) -> tuple[Counted, ...]:
        """What articles count that the tables have figures of, sorted by property."""
        ...


class ReferenceSet(Struct, frozen=True):
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

    def about(self, entity_id: str) -> tuple[Fact, ...]:
        """Every fact that names the entity as subject, object, place or participant, by property and date."""
        ...

    @property
    def sets(self) -> tuple[ReferenceSet, ...]:
        """The tables, sorted by name."""
        ...


class RowEvidence(Struct, frozen=True):
    """A frozen copy of a reference row that a finding rests on; `why` says why one was left aside, "" of the others."""

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
    why: str = ""
