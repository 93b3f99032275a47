"""Nuclear tests as claims: "has tested nuclear weapons six times", "six nuclear tests", "its sixth nuclear test"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck import Claim, Document, Entity, Quantity, RelationValue, Span, lazy_pattern
from claimcheck_plugins.events.kinds import kinds
from claimcheck_plugins.events.parts import date_after

__all__ = ["extract_tests"]

_NOUN = "nuclear test"
_TESTED = lazy_pattern(
    r"\b(?:tested\s(?:a\s)?nuclear\s(?:weapons?|bombs?|devices?)|(?:conducted|held)\snuclear\stests)\s$", re.IGNORECASE
)
_DONE = lazy_pattern(r"\b(?:conducted|carried\sout|staged|held|performed)\s(?:a\stotal\sof\s|its\s)?$", re.IGNORECASE)
_REACH = 48


def extract_tests(document: Document) -> Iterator[Claim]:
    """A claim for each count of a country's nuclear tests, and each numbered one with its date.

    Args:
        document: Its quantities, entities and timexes are read.
    """
    for quantity in document.quantities:
        sentence = document.sentence_at(quantity.start)
        country = _country(document, sentence, quantity) if _is_test(document, quantity) else None
        if country is None:
            continue
        when = date_after(document, Span(quantity.end, sentence.end)) if quantity.ordinal else None
        if quantity.ordinal and when is None:
            continue
        yield _claim(document, sentence, quantity, country, when.span if when is not None else quantity.span)


def _is_test(document: Document, quantity: Quantity) -> bool:
    before = document.text[max(0, quantity.start - _REACH) : quantity.start]
    if quantity.noun == "times":
        return _TESTED.search(before) is not None
    return kinds().of(quantity.noun or "") == _NOUN and _DONE.search(before) is not None


def _country(document: Document, sentence: Span, quantity: Quantity) -> Entity | None:
    """The one country of which the sentence has spoken before the figure."""
    before = [e for e in document.entities_in(Span(sentence.start, quantity.start)) if e.kind == "country"]
    return before[0] if len({e.id for e in before}) == 1 else None


def _claim(document: Document, sentence: Span, quantity: Quantity, country: Entity, last: Span) -> Claim:
    when = next((t for t in document.timexes_in(last) if t.span == last), None)
    value = RelationValue(
        "event" if quantity.ordinal else "event-count",
        from_=when.from_ if when is not None else None,
        to=when.to if when is not None else None,
        number=quantity.low,
        bound=quantity.bound,
        ordinal=quantity.ordinal,
        participants=(country.id,),
        members=(quantity.span, last),
        words=_NOUN,
    )
    end = max(quantity.end, last.end)
    return Claim("event", quantity.start, end, document.text[quantity.start : end], sentence, value, document.where)
