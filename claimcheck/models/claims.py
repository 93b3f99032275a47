"""Checkable assertions and their typed values."""

from __future__ import annotations

import dataclasses
from datetime import date
from typing import Any, ClassVar, Literal, Protocol

from msgspec import Struct

from claimcheck.models.base import Bound, Number, Span, TimexType, Where
from claimcheck.models.mentions import Attribution

__all__ = [
    "Claim",
    "ClaimValue",
    "DateValue",
    "QuantityValue",
    "RelationValue",
]


class ClaimValue(Protocol):
    """The typed value of a claim: any frozen dataclass or `msgspec.Struct` whose fields `as_json` can write."""

    __dataclass_fields__: ClassVar[dict[str, dataclasses.Field[Any]]]


class QuantityValue(Struct, frozen=True):
    """A figure, with what the sentence ties it to.

    Attributes:
        subject: Entity id of whose figure it is (the country whose troops they are), or None.
        place: Entity id of where, or None.
        when: TIMEX3 value of the claim's own date, or None; `from_` and `to` are its first and last day.
    The other fields are the mention's (`Quantity`).
    """

    low: Number
    high: Number
    bound: Bound = "="
    change: Literal["up", "down"] | None = None
    unit: str | None = None
    noun: str | None = None
    ordinal: bool = False
    hedge: str = ""
    step: Number = 1
    subject: str | None = None
    place: str | None = None
    when: str | None = None
    from_: date | None = None
    to: date | None = None


class DateValue(Struct, frozen=True):
    """A date as claimed: the mention's type, value and interval, and the weekday it names (ISO, 1 Monday) if any."""

    type: TimexType
    value: str
    mod: str | None = None
    from_: date | None = None
    to: date | None = None
    weekday: int | None = None


class RelationValue(Struct, frozen=True):
    """A statement that ties things together: a holder and an office, a capital and a country, an event and its date.

    Attributes:
        relation: Kebab-case name ("capital-of", "city-in", "holds-office", "met", "event").
        subject: Entity id of the first thing, or None.
        object: Entity id, or words, of the second, or None.
        place: Entity id, or None.
        from_, to: The first and last day that the statement's own date can mean.
        number: A count or ordinal that belongs to it ("three times" 3, "second summit" 2), or None.
        participants: Entity ids of those who took part.
        members: The spans of the relation's parts in the text.
        words: The words that name the relation's kind ("summit", "drills").
    """

    relation: str
    subject: str | None = None
    object: str | None = None
    place: str | None = None
    from_: date | None = None
    to: date | None = None
    number: Number | None = None
    bound: Bound = "="
    ordinal: bool = False
    participants: tuple[str, ...] = ()
    members: tuple[Span, ...] = ()
    words: str = ""


class Claim(Struct, frozen=True):
    """A checkable assertion.

    Attributes:
        kind: "count", "money", "percentage", "measure", "duration", "ordinal", "date", "event", "place", "office", ...
            A plugin may add kinds of its own.
        start, end: The exact span.
        sentence: The sentence that holds it, in the same text.
        value: The typed value: a frozen dataclass or struct, one class a kind.
        where: Whether offsets count in the article's text or in a title that stands apart.
        attribution: Who says it, when it stands inside an attribution's content.
        quoted: Whether it stands inside quotation marks.
        check_worthiness: Of its sentence, 0 to 1.
        id: Hash of kind, normalised claim, normalised sentence and occurrence; given by the core.
        extractor: Name of the extractor that found it; given by the core.
    """

    kind: str
    start: int
    end: int
    text: str
    sentence: Span
    value: ClaimValue
    where: Where = "text"
    attribution: Attribution | None = None
    quoted: bool = False
    check_worthiness: float = 0.0
    id: str = ""
    extractor: str = ""

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)
