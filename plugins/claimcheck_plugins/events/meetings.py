"""Meetings as claims: "met three times", "their second summit in Hanoi in February", "met in Singapore in June"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Literal

from claimcheck import Claim, Document, Quantity, RelationValue, Span, lazy_pattern
from claimcheck_plugins.events.kinds import kinds
from claimcheck_plugins.events.parts import date_after, place_after
from claimcheck_plugins.events.people import Pair, between, pair_before

__all__ = ["extract_meetings"]

_REACH = 80
# "three times last year", "twice in the first half of 2018".
_DATE_FOLLOWS = 32
# Between "met" and "three times": nobody, each other, or the other one by name.
_MET_TIMES = lazy_pattern(
    r"\bmet(?P<whom>\s(?:with\s)?(?:each\sother|one\sanother|in\sperson|face\sto\sface|[A-Z][\w.’'-]{1,30}"
    r"(?:\s[A-Z][\w.’'-]{1,30}){0,3}))?\s(?:a\stotal\sof\s|only\s|just\s)?"
    r"(?P<hedge>at\sleast|more\sthan|nearly|almost|about)?\s?$"
)
# "At least twice": what the words before a multiplier make of it.
_BOUNDS: Mapping[str, Literal["~", "<", ">", ">="]] = {
    "at least": ">=",
    "more than": ">",
    "nearly": "<",
    "almost": "<",
    "about": "~",
}
_MET = lazy_pattern(r"\b(?P<met>met)(?:\sagain)?(?:\seach\sother)?\s(?=in\s|at\s|on\s)")
_NOT = lazy_pattern(r"\b(?:not|never|n[’']t|nor|neither|would\shave|could\shave|might\shave|if)\s(?:yet\s)?$")
_FIRST_PERSON = lazy_pattern(r"\s(?:with|since|in\s\w{1,10}\syears)\b")
_CLAUSE_END = lazy_pattern(r",\s(?:which|who|when|where|after|before|but|and)\b|;")


def extract_meetings(document: Document) -> Iterator[Claim]:
    """A claim for each count, each ordinal and each place or date of meetings between two people.

    Args:
        document: Its quantities, entities and timexes are read.
    """
    for quantity in document.quantities:
        claim = _ordinal(document, quantity) if quantity.ordinal else _count(document, quantity)
        if claim is not None:
            yield claim
    for match in _MET.finditer(document.text):
        claim = _met(document, Span(*match.span("met")))
        if claim is not None:
            yield claim


def _count(document: Document, quantity: Quantity) -> Claim | None:
    sentence = document.sentence_at(quantity.start)
    noun = quantity.noun or ""
    if noun == "times":
        return _met_times(document, quantity, sentence)
    event = kinds().of(noun)
    pair = between(document, quantity.end)
    if event is None or pair is None or event.endswith("test"):
        return None
    return _claim(document, quantity.span, sentence, _numbered("event-count", quantity, pair, event))


def _met_times(document: Document, quantity: Quantity, sentence: Span) -> Claim | None:
    text = document.text
    start = max(sentence.start, quantity.start - _REACH)
    match = _MET_TIMES.search(text[start : quantity.start])
    if match is None:
        return None
    met = start + match.start()
    if _NOT.search(text[max(sentence.start, met - 24) : met]):
        return None
    whom = Span(*match.span("whom")) if match["whom"] else Span(0, 0)
    pair = _pair_with(document, sentence, met, Span(start + whom.start, start + whom.end))
    if pair is None:
        return None
    when = date_after(document, Span(quantity.end, min(sentence.end, quantity.end + _DATE_FOLLOWS)))
    value = _numbered("event-count", quantity, pair, "meeting")
    if match["hedge"]:
        value = replace(value, bound=_BOUNDS[" ".join(match["hedge"].split())])
    if when is not None:
        value = replace(value, from_=when.from_, to=when.to)
    return _claim(document, Span(met, quantity.end), sentence, value)


def _pair_with(document: Document, sentence: Span, met: int, whom: Span) -> Pair | None:
    """Who met: those named before, or the last one named before and the one named after ("who met Kim")."""
    after = [e for e in document.entities_in(whom) if e.kind == "person"]
    if not after:
        return pair_before(document, sentence, met)
    before = [e for e in document.entities_in(Span(sentence.start, met)) if e.kind == "person"]
    ids = sorted({after[0].id, *(e.id for e in before[-1:])})
    return (ids[0], ids[1]) if len(ids) == 2 else None  # noqa: PLR2004  a pair


def _ordinal(document: Document, quantity: Quantity) -> Claim | None:
    """A numbered meeting with its place, date or both."""
    event = kinds().of(quantity.noun or "")
    if event is None or _FIRST_PERSON.match(document.text, quantity.end):
        return None
    sentence = document.sentence_at(quantity.start)
    pair = between(document, quantity.end) or pair_before(document, sentence, quantity.start)
    if pair is None or event.endswith("test"):
        return None
    return _placed(document, quantity.span, sentence, _numbered("event", quantity, pair, event))


def _met(document: Document, met: Span) -> Claim | None:
    sentence = document.sentence_at(met.start)
    if _NOT.search(document.text[max(sentence.start, met.start - 24) : met.start]):
        return None
    pair = pair_before(document, sentence, met.start)
    if pair is None:
        return None
    return _placed(document, met, sentence, RelationValue("event", participants=pair, words="meeting"))


def _placed(document: Document, words: Span, sentence: Span, value: RelationValue) -> Claim | None:
    """The claim with the place and the date that follow within the clause; None when neither does."""
    end = _CLAUSE_END.search(document.text, words.end, sentence.end)
    clause = Span(words.end, end.start() if end is not None else sentence.end)
    place, when = place_after(document, clause), date_after(document, clause)
    if place is None and when is None:
        return None
    parts = tuple(part.span for part in (place, when) if part is not None)
    found = replace(value, place=place.id if place else None, members=(*value.members, *parts))
    if when is not None:
        found = replace(found, from_=when.from_, to=when.to)
    return _claim(document, Span(words.start, max(part.end for part in parts)), sentence, found)


def _numbered(relation: str, quantity: Quantity, pair: Pair, words: str) -> RelationValue:
    return RelationValue(
        relation,
        number=quantity.low,
        bound=quantity.bound,
        ordinal=quantity.ordinal,
        participants=pair,
        members=(quantity.span,),
        words=words,
    )


def _claim(document: Document, span: Span, sentence: Span, value: RelationValue) -> Claim:
    return Claim("event", span.start, span.end, span.of(document.text), sentence, value, document.where)
