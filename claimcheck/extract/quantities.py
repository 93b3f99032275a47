"""Figures as claims, tied to whose, where and when by the sentence they stand in."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TypeVar

from claimcheck.models import Claim, Document, Entity, Quantity, QuantityValue, Span, Timex
from claimcheck.text.quantities import is_currency

__all__ = ["KINDS", "extract_quantities"]

KINDS = ("age", "count", "duration", "measure", "money", "ordinal", "percentage")

_DURATIONS = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade", "century"})
_SHARES = frozenset({"percentage", "percentage point", "basis point"})
_ACTORS = frozenset({"country", "organisation", "region", "state"})
_PLACES = frozenset({"country", "city", "region", "state", "place"})
_M = TypeVar("_M", Entity, Timex)

# "in the South", "at Panmunjom": the words before a name that make it the place of what is said.
_IN = re.compile(r"\b(?:in|at|inside|across|throughout|within|on)\s+(?:the\s+|its\s+)?$", re.IGNORECASE)
# "a legacy of the war, which began in 1950": what follows dates the war, and not the figure before it.
_RELATIVE = re.compile(r",\s(?:which|who|whose|whom|where|when)\s")
# "down from 37,000 in 2004": the date is of the other figure.
_COMPARED = re.compile(
    r"\b(?:from|against|versus|compared\s(?:with|to))\s(?:[a-z]{3,9}\s){0,2}[$€£]?\d[\w.,%-]*\s(?:[\w.,%-]+\s){0,3}"
    r"(?:in|by|on)\s(?:the\s)?$"
)
# The words before a place that matter: a preposition and an article fit into this many characters.
_REACH = 24


def extract_quantities(document: Document) -> Iterator[Claim]:
    """A claim for each quantity that has a unit or counts something; bare numbers say nothing that can be checked.

    Args:
        document: Any document; its quantities, entities and timexes are read.
    """
    for quantity in document.quantities:
        kind = _kind(quantity)
        if kind is None:
            continue
        sentence = document.sentence_at(quantity.start)
        value = _value(quantity, sentence, document)
        start, end = _with_hedge(quantity, document.text)
        yield Claim(kind, start, end, document.text[start:end], sentence, value, document.where)


def _with_hedge(quantity: Quantity, text: str) -> tuple[int, int]:
    """The figure with the words that bound it ("nearly 30,000 troops"), where they stand right beside it."""
    said = re.escape(quantity.hedge)
    if not said:
        return quantity.start, quantity.end
    before = re.search(rf"{said}\s{{1,3}}$", text[max(0, quantity.start - _REACH) : quantity.start], re.IGNORECASE)
    after = re.match(rf"\s{{1,3}}{said}", text[quantity.end : quantity.end + _REACH], re.IGNORECASE)
    start = quantity.start - len(before[0]) if before else quantity.start
    return start, quantity.end + len(after[0]) if after else quantity.end


def _kind(quantity: Quantity) -> str | None:
    unit = quantity.unit
    if quantity.ordinal:
        return "ordinal" if quantity.noun else None
    if unit is None:
        return "count" if quantity.noun else None
    if unit in _SHARES:
        return "percentage"
    if unit.endswith(" of age"):
        return "age"
    if unit in _DURATIONS:
        return "duration"
    return "money" if is_currency(unit) else "measure"


def _value(quantity: Quantity, sentence: Span, document: Document) -> QuantityValue:
    entities = _within(document.entities, sentence)
    place = _place(quantity, entities, document.text)
    subject = _subject(quantity, entities, document.text)
    when = _when(quantity, _within(document.timexes, sentence), document.text)
    return QuantityValue(
        low=quantity.low,
        high=quantity.high,
        bound=quantity.bound,
        change=quantity.change,
        unit=quantity.unit,
        noun=quantity.noun,
        ordinal=quantity.ordinal,
        hedge=quantity.hedge,
        step=quantity.step,
        subject=subject.id if subject else None,
        place=place.id if place else None,
        when=when.value if when else None,
        from_=when.from_ if when else None,
        to=when.to if when else None,
    )


def _within(mentions: Sequence[_M], sentence: Span) -> Sequence[_M]:
    """The mentions in a sentence, of mentions in text order."""
    first = bisect_left(mentions, sentence.start, key=lambda m: m.start)
    return mentions[first : bisect_left(mentions, sentence.end, first, key=lambda m: m.start)]


def _is_place(entity: Entity, text: str) -> bool:
    before = text[max(0, entity.start - _REACH) : entity.start]
    return entity.kind in _PLACES and _IN.search(before) is not None


def _place(quantity: Quantity, entities: Sequence[Entity], text: str) -> Entity | None:
    """The first place named after the figure, else the last one before it."""
    places = [e for e in entities if _is_place(e, text)]
    after = [e for e in places if e.start >= quantity.end]
    return after[0] if after else places[-1] if places else None


def _subject(quantity: Quantity, entities: Sequence[Entity], text: str) -> Entity | None:
    """Who is named in the counted phrase ("30,000 Freedonian troops"), else the last actor before the figure."""
    actors = [e for e in entities if e.kind in _ACTORS]
    inside = [e for e in actors if quantity.start <= e.start < quantity.end]
    before = [e for e in actors if e.end <= quantity.start and not _is_place(e, text)]
    return inside[0] if inside else before[-1] if before else None


def _when(quantity: Quantity, timexes: Sequence[Timex], text: str) -> Timex | None:
    """The sentence's dated expression nearest to the figure, save one that is of something else after it."""
    dated = [
        t
        for t in timexes
        if t.type == "DATE"
        and t.from_ is not None
        and not t.span.overlaps(quantity.span)
        and not (t.start > quantity.end and _is_of_another(text, quantity.end, t.start))
    ]
    distance = {t: min(abs(t.start - quantity.end), abs(quantity.start - t.end)) for t in dated}
    return min(dated, key=lambda t: (distance[t], t.start), default=None)


def _is_of_another(text: str, end: int, start: int) -> bool:
    """Whether what stands between a figure and a date gives the date to something else."""
    return _RELATIVE.search(text, end, start) is not None or _COMPARED.search(text, end, start) is not None
