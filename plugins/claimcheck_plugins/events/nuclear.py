"""Nuclear tests as claims: "has tested nuclear weapons six times", "six nuclear tests", "its sixth nuclear test"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck import Claim, Document, Entity, Quantity, RelationValue, Span, lazy_pattern
from claimcheck.text.numbers import find_numerals
from claimcheck_plugins.events.kinds import kinds
from claimcheck_plugins.events.parts import date_after

__all__ = ["extract_tests"]

_NOUN = "nuclear test"
_TESTED = lazy_pattern(
    r"\b(?:tested\s(?:a\s)?nuclear\s(?:weapons?|bombs?|devices?)|(?:conducted|held)\snuclear\stests)\s$", re.IGNORECASE
)
_DONE = lazy_pattern(r"\b(?:conducted|carried\sout|staged|held|performed)\s(?:a\stotal\sof\s|its\s)?$", re.IGNORECASE)
_IN = lazy_pattern(r"(?:in|on)\s(?:the\s)?(?:\w{3,9}\sof\s)?")
_REACH = 48


# "Its sixth and most powerful nuclear test came in", "India first tested a nuclear device in".
_NUMBERED = lazy_pattern(
    r"(?:['’]s?|\bits|\bthe\scountry['’]s)\s(?P<n>[\w-]{3,10})(?:\sand\s(?:\w{2,12}\s){1,3}?|\s)(?:underground\s)?(?:nuclear|atomic)\s"
    r"(?:bomb\s|weapons?\s)?test\b(?:\s(?:came|was|took\splace|was\scarried\sout|was\sconducted|followed|was\sheld)|,)?\s(?:back\s)?(?=(?:in|on)\s)"
)
_FIRST = lazy_pattern(
    r"\b(?:first\s(?:tested|exploded|detonated|set\soff)\sa(?:n)?|(?:tested|exploded|detonated|set\soff)\sits\s(?P<n>[\w-]{3,10}))\s"
    r"(?:nuclear|atomic|atom)\s(?:device|bomb|weapon|explosive|warhead)\s(?:back\s)?(?=(?:in|on)\s)"
)
_OPEN = lazy_pattern(
    r"\b(?:may|might|could|would|if|plan\w*|prepar\w+|expected|threat\w*|suspect\w*|not|never|n[’']t|before|since|after|until|anniversary)\b",
    re.IGNORECASE,
)


def extract_tests(document: Document) -> Iterator[Claim]:
    """A claim for each count of a country's nuclear tests, and each numbered one with its date.

    Args:
        document: Its quantities, entities and timexes are read.
    """
    counted: list[Span] = []
    for quantity in document.quantities:
        sentence = document.sentence_at(quantity.start)
        country = _country(document, sentence, quantity) if _is_test(document, quantity) else None
        if country is None:
            continue
        when = date_after(document, Span(quantity.end, sentence.end)) if quantity.ordinal else None
        if quantity.ordinal and when is None:
            continue
        claim = _claim(document, sentence, quantity, country, when.span if when is not None else quantity.span)
        counted.append(Span(claim.start, claim.end))
        yield claim
    for match in (*_NUMBERED.finditer(document.text), *_FIRST.finditer(document.text)):
        told = _dated(document, match)
        if told is not None and not any(told.start < span.end and span.start < told.end for span in counted):
            yield told


def _dated(document: Document, match: re.Match[str]) -> Claim | None:
    """A numbered test with its date, as the words around it say."""
    sentence = document.sentence_at(match.start())
    words = match.groupdict().get("n") or "first"
    numerals = [n for n in find_numerals(words, words.lower(), 0, len(words)) if n.form == "ordinal"]
    countries = [e for e in document.entities_in(Span(sentence.start, match.end())) if e.kind == "country"]
    when = date_after(document, Span(match.end(), min(sentence.end, match.end() + _REACH)))
    plain = _OPEN.search(document.text, sentence.start, match.start()) is None
    close = when is not None and _IN.fullmatch(document.text, match.end(), when.start) is not None
    if not numerals or when is None or not close or not plain or len({e.id for e in countries}) != 1:
        return None
    value = RelationValue(
        "event",
        from_=when.from_,
        to=when.to,
        number=int(numerals[0].low),
        ordinal=True,
        participants=(countries[0].id,),
        members=(Span(*match.span()), when.span),
        words=_NOUN,
    )
    return Claim(
        "event", match.start(), when.end, document.text[match.start() : when.end], sentence, value, document.where
    )


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
