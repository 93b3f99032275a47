"""Meetings as claims: "met three times", "their second summit in Hanoi in February", "met in Singapore in June"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Literal

from msgspec import structs

from claimcheck import Claim, Document, Quantity, RelationValue, Span, lazy_pattern
from claimcheck_plugins.events.kinds import kinds
from claimcheck_plugins.events.parts import date_after, place_after
from claimcheck_plugins.events.people import Pair, between, pair_before, partner_after

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
_MET = lazy_pattern(
    r"\b(?P<met>met|shook\shands|held\stalks|sat\sdown|held\sa\ssummit|held\stheir\ssummit)(?:\sagain)?(?:\seach\sother)?\s(?=in\s|at\s|on\s)"
)
# With whom: "met Kim", "held talks with Kim", "sat down with North Korean leader Kim".
_MET_WHOM = lazy_pattern(
    r"\b(?:met|held\s(?:his\s|a\s)?(?:(?:first|second|third)\s)?(?:talks|a\ssummit|summit|meeting)(?=\swith\b)|sat\sdown(?=\swith\b))(?=\s)"
)
_AGAIN = lazy_pattern(
    r",?\s(?:and\s)?(?P<again>(?:then\s|later\s|once\smore\s|for\sa\s(?:second|third)\stime\s)?(?:again\s|then\s|later\s)?)"
    r"(?<=[nre]\s)(?=(?:in|at|on)\s)"
)
_ENDS = lazy_pattern(r"\W*\Z|\s?[.,;:)”\"]|\s(?:and|but|before|after|without|where|when|—|–|-)\s")
_AT_ONCE = lazy_pattern(r"(?:,)?\s(?:again\s|briefly\s|there\s)?(?=(?:in|at|on)\s|(?:last|this)\s)")
_SUMMIT_WAS = lazy_pattern(
    r"(?P<pair>[A-Z]\w{2,14}[-–][A-Z]\w{2,14})\s(?P<noun>summit|meeting|talks)"
    r"(?P<was>\s(?:was|were)\sheld|\stook\splace|\sopened|,\sheld|\sheld|\scame)?(?=\s(?:in|at|on)\s)"
)
_TITLES = lazy_pattern(r"\swith\s(?:[\w.’'-]{1,20}\s){0,6}")
_ABOUT = lazy_pattern(
    r"\b(?:about|on|of|before|after|since|for|from|to|at|during|covering|over)\s(?:(?:the|a|their|first|second|third)\s){0,2}$"
)
_NOT = lazy_pattern(r"\b(?:not|never|n[’']t|nor|neither|would\shave|could\shave|might\shave|if)\s(?:yet\s)?$")
_FIRST_PERSON = lazy_pattern(r"\s(?:with(?!\s(?:the\s)?(?:[\w’-]+\s){0,5}[A-Z])|since|in\s\w{1,10}\syears)\b")
# A comma within a place or a date ends no clause: "the Vietnamese capital, Hanoi, on 27 February, 2019".
_CLAUSE_END = lazy_pattern(r",\s(?:which|who|when|where|after|before|but|and)\b|;|,\s(?!(?:on|in|at)\s|\d|[A-Z])")


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
        yield from _and_again(document, _met(document, Span(*match.span("met"))))
    for match in _MET_WHOM.finditer(document.text):
        yield from _and_again(document, _met_whom(document, Span(*match.span())))
    yield from _named_after(document)


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
        value = structs.replace(value, bound=_BOUNDS[" ".join(match["hedge"].split())])
    if when is not None:
        value = structs.replace(value, from_=when.from_, to=when.to)
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
    told = _SUMMIT_WAS.search(document.text, quantity.start, quantity.end + _REACH)
    if told is not None and told.start() < quantity.end and _is_about(document.text, told):
        return None
    pair = (
        _hyphened(quantity)
        or between(document, quantity.end)
        or _with_partner(document, sentence, quantity)
        or pair_before(document, sentence, quantity.start)
    )
    if pair is None or event.endswith("test"):
        return None
    return _placed(document, quantity.span, sentence, _numbered("event", quantity, pair, event))


def _with_partner(document: Document, sentence: Span, quantity: Quantity) -> Pair | None:
    """As in "Mr Trump left his second summit with Kim Jong-un": the last one named before, and the one after "with"."""
    if not document.text.startswith(" with ", quantity.end):
        return None
    after = next((e for e in document.entities_in(Span(quantity.end, sentence.end)) if e.kind == "person"), None)
    before = [e for e in document.entities_in(Span(sentence.start, quantity.start)) if e.kind == "person"]
    near = after is not None and _TITLES.fullmatch(document.text, quantity.end, after.start) is not None
    ids = sorted({before[-1].id, after.id}) if near and before and after is not None else []
    return (ids[0], ids[1]) if len(ids) == 2 else None  # noqa: PLR2004  a pair


def _hyphened(quantity: Quantity) -> Pair | None:
    """The two in "the first Trump-Kim summit"."""
    words = (quantity.noun or "").replace("–", "-").split()
    return kinds().pairs.get(words[0]) if words else None


def _met(document: Document, met: Span) -> Claim | None:
    sentence = document.sentence_at(met.start)
    if _NOT.search(document.text[max(sentence.start, met.start - 24) : met.start]):
        return None
    pair = pair_before(document, sentence, met.start)
    if pair is None:
        return None
    return _placed(document, met, sentence, RelationValue("event", participants=pair, words="meeting"))


def _met_whom(document: Document, met: Span) -> Claim | None:
    """As in "Trump met North Korean leader Kim Jong-un in Singapore in June 2018"."""
    sentence = document.sentence_at(met.start)
    if _NOT.search(document.text[max(sentence.start, met.start - 24) : met.start]):
        return None
    found = partner_after(document, sentence, met.end)
    if found is None or not _AT_ONCE.match(document.text, found[1], sentence.end):
        return None
    pair, end = found
    return _placed(document, Span(met.start, end), sentence, RelationValue("event", participants=pair, words="meeting"))


def _and_again(document: Document, claim: Claim | None) -> Iterator[Claim]:
    """The claim, and those of the same two that follow it: "... in Singapore in June 2018 and again in Hanoi"."""
    while claim is not None:
        yield claim
        again = _AGAIN.match(document.text, claim.end, claim.sentence.end)
        if again is None or not isinstance(claim.value, RelationValue):
            return
        value = RelationValue("event", participants=claim.value.participants, words="meeting")
        found = _placed(document, Span(*again.span("again")), claim.sentence, value)
        # "and later in Washington in 2019 met Abe" is of somebody else.
        dated = found is not None and isinstance(found.value, RelationValue) and found.value.from_ is not None
        ends = found is not None and _ENDS.match(document.text, found.end) is not None
        claim = found if dated and ends else None


def _named_after(document: Document) -> Iterator[Claim]:
    """As in "The Trump-Kim summit was held in Singapore in June 2018"; with an ordinal, the number is claimed, too."""
    for match in _SUMMIT_WAS.finditer(document.text):
        pair = kinds().pairs.get(match["pair"].replace("–", "-"))
        sentence = document.sentence_at(match.start())
        numbered = any(q.ordinal and q.start < match.start() < q.end for q in document.quantities_in(sentence))
        if pair is not None and not numbered and not _is_about(document.text, match):
            value = RelationValue("event", participants=pair, words=match["noun"].removesuffix("s"))
            claim = _placed(document, Span(match.start(), match.end()), sentence, value)
            if claim is not None:
                yield claim


def _is_about(text: str, match: re.Match[str]) -> bool:
    """As in "A film about the Trump-Kim summit opened in": the verb is another subject's."""
    return (
        match["was"] is not None
        and _ABOUT.search(text, max(0, match.start() - _DATE_FOLLOWS), match.start()) is not None
    )


def _placed(document: Document, words: Span, sentence: Span, value: RelationValue) -> Claim | None:
    """The claim with the place and the date that follow within the clause; None when neither does."""
    end = _CLAUSE_END.search(document.text, words.end, sentence.end)
    clause = Span(words.end, end.start() if end is not None else sentence.end)
    place, when = place_after(document, clause), date_after(document, clause)
    if place is None and when is None:
        return None
    parts = tuple(part.span for part in (place, when) if part is not None)
    found = structs.replace(value, place=place.id if place else None, members=(*value.members, *parts))
    if when is not None:
        found = structs.replace(found, from_=when.from_, to=when.to)
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
