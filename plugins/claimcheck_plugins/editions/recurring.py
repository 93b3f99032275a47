"""How often a place was host, as claims: "has hosted the Olympics three times", "the first city to host it twice"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck import Claim, Document, RelationValue, Span, lazy_pattern
from claimcheck.text.numbers import find_numerals
from claimcheck_plugins.editions.places import Place, place_until
from claimcheck_plugins.editions.pointers import Pointer, pointer_of
from claimcheck_plugins.editions.series import Mention, find_mentions

__all__ = ["extract_host_counts"]

_HOSTED = lazy_pattern(
    r"\s(?:has|have|had|will\shave)\s(?:now\s|already\s|previously\s)?(?:hosted|staged|held)\s(?:the\s)?(?:[Mm]odern\s)?$"
)
_TO_HOST = lazy_pattern(
    r"(?:,|\s(?:is|was|are|were|became|becomes|has\sbecome|had\sbecome|will\sbecome|will\sbe))\s(?:the\s)?"
    r"(?:first|second|third|fourth|fifth|only|latest)\s(?:\w{3,12}\s)?(?:city|country|nation|place)\s(?:ever\s)?"
    r"(?:to\s(?:host|stage|hold)|to\shave\s(?:hosted|staged|held))\s(?:the\s)?(?:[Mm]odern\s)?$"
)
_HOSTS = lazy_pattern(
    r"\s(?:hosted|staged|hosts|stages|is\shosting|are\shosting|was\shosting|is\sstaging|will\shost|will\sstage|is\sto\shost|is\sset\sto\shost|hosted)\s(?:the\s)?(?:(?:18|19|20)\d\d\s)?$"
)
_TIMES = lazy_pattern(
    r"\s(?:a\srecord\s|on\s)?(?P<n>once|twice|thrice|[\w-]{3,9}\s(?:times|occasions))(?!\s(?:in\s|since|under|between|before|\w+ing))\b"
)
_FOR_THE_TIME = lazy_pattern(
    r"[^,.;]{0,24}?\sfor\sthe\s(?P<n>[\w-]{3,16})\stime(?!\s(?:in\s(?!(?:18|19|20)\d\d)|since))\b"
)
_WORDS = {"once": 1, "twice": 2, "thrice": 3}
_PART_OF = lazy_pattern(r"\b(?:of|in|from|near|for|with|by|to|and|or)\s(?:the\s)?$")


def extract_host_counts(document: Document) -> Iterator[Claim]:
    """A claim for each number of times that a place is said to have hosted a tournament.

    Args:
        document: Its entities, timexes and title are read.
    """
    for mention in find_mentions(document):
        if not mention.named or mention.several or mention.leaders:
            continue
        sentence = document.sentence_at(mention.start)
        claim = _counted(document, mention, sentence) or _numbered(document, mention, sentence)
        if claim is not None:
            yield claim


def _counted(document: Document, mention: Mention, sentence: Span) -> Claim | None:
    """As in "London has hosted the Olympics three times", "the first city to host the Games three times"."""
    times = _TIMES.match(document.text, mention.end, sentence.end)
    before = document.text[sentence.start : mention.start]
    verb = _HOSTED.search(before) or _TO_HOST.search(before)
    place = _place(document, sentence, verb)
    if times is None or place is None:
        return None
    number = _WORDS.get(times["n"]) or _number(times["n"].split()[0], "words", "digits")
    return _claim(document, mention, place, Pointer(number=number), times.end()) if number is not None else None


def _numbered(document: Document, mention: Mention, sentence: Span) -> Claim | None:
    """As in "London hosted the Olympics for the third time in 2012"."""
    time = _FOR_THE_TIME.match(document.text, mention.end, sentence.end)
    place = _place(document, sentence, _HOSTS.search(document.text[sentence.start : mention.start]))
    number = _number(time["n"], "ordinal") if time is not None else None
    if time is None or place is None or number is None:
        return None
    pointer = pointer_of(document, mention, time.end())
    return _claim(document, mention, place, Pointer(pointer.first, pointer.last, number, pointer.span), time.end())


def _place(document: Document, sentence: Span, verb: re.Match[str] | None) -> Place | None:
    """The place right before the verb, when it is the subject."""
    place = place_until(document, sentence.start + verb.start()) if verb is not None else None
    if place is None or _PART_OF.search(document.text[max(sentence.start, place.start - 12) : place.start]):
        return None
    return place


def _number(words: str, *forms: str) -> int | None:
    numerals = [n for n in find_numerals(words, words.lower(), 0, len(words)) if n.form in forms]
    return int(numerals[0].low) if len(numerals) == 1 and numerals[0].end == len(words) else None


def _claim(document: Document, mention: Mention, place: Place, pointer: Pointer, end: int) -> Claim:
    value = RelationValue(
        "host-count",
        object=None if place.id is not None else place.span.of(document.text),
        place=place.id,
        from_=pointer.first,
        to=pointer.last,
        number=pointer.number,
        members=(mention.span, place.span),
        words="|".join(mention.kinds),
    )
    last = max(end, pointer.span.end if pointer.span is not None else end)
    sentence = document.sentence_at(mention.start)
    return Claim("event", place.start, last, document.text[place.start : last], sentence, value, document.where)
