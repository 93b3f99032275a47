"""Who takes part: the two people that a sentence, or "they" in it, means."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from operator import attrgetter

from claimcheck import Document, Entity, Span, lazy_pattern

__all__ = ["Pair", "between", "pair_before", "partner_after"]

Pair = tuple[str, str]

_THEY = lazy_pattern(r"\b(?:they|their|the\s(?:two|pair)|both)\b", re.IGNORECASE)
_OWNS = lazy_pattern(r"['’]s?\b|['’]\s")
_BETWEEN = lazy_pattern(r"\s(?:between|of)\s", re.IGNORECASE)
# "North Korean leader", "his counterpart": what may stand between "met" and the name.
_TITLE = lazy_pattern(r"(?:\swith)?\s(?:[\w.’'-]{1,20}\s){0,6}")
# A title and a country fit between two names, a sentence does not.
_REACH = 80
# "Aides to Barack Obama and Vladimir Putin": others met.
_OF = lazy_pattern(
    r"\b(?:aides?|advis[eo]rs?|envoys?|ministers?|officials?|diplomats?|representatives?|delegat\w+|negotiators?|teams?|"
    r"lawyers?|supporters?|relatives?|friends?|allies|deput\w+|emissar\w+|staff)\s(?:to|of|for|from|under|loyal\sto)\s"
    r"(?:[\w.’'-]{1,20}\s){0,4}$",
    re.IGNORECASE,
)
# How far back "they" may look.
_LOOKBACK = 1500


def pair_before(document: Document, sentence: Span, at: int) -> Pair | None:
    """The two people named before this offset, or those that "they", "the two men", "their" stand for.

    Args:
        document: Its entities are read.
        sentence: The sentence.
        at: Where the verb or the counted noun begins.
    """
    named = _people(document, Span(sentence.start, at))
    if named:
        before = document.text[max(sentence.start, named[0].start - 2 * _REACH) : named[0].start]
        return _as_pair(named) if _OF.search(before) is None else None
    if _THEY.search(document.text, sentence.start, at) is None:
        return None
    return _pair_earlier(document, sentence)


def between(document: Document, at: int) -> Pair | None:
    """The two people after "between": "the second summit between Trump and Kim".

    Args:
        document: Its entities are read.
        at: Where the noun ends.
    """
    match = _BETWEEN.match(document.text, at)
    if match is None:
        return None
    people = [
        e
        for e in document.entities_in(Span(match.end(), at + 4 * _REACH))
        if e.kind == "person" and e.start <= at + 3 * _REACH
    ]
    if len(people) < 2:  # noqa: PLR2004  a pair
        return None
    first, second = people[:2]
    middle = document.text[first.end : second.start]
    title = document.text[match.end() : first.start]
    near = max(len(title), len(middle)) <= _REACH and "," not in title and " and " in middle and "." not in middle
    return _as_pair([first, second]) if near else None


def partner_after(document: Document, sentence: Span, at: int) -> tuple[Pair, int] | None:
    """The last person before this offset and the one right after it, with where that name ends: "Trump met Kim".

    Args:
        document: Its entities are read.
        sentence: The sentence.
        at: Where the verb ends.
    """
    text = document.text
    after = next(
        (e for e in document.entities_in(Span(at, min(sentence.end, at + _REACH))) if e.kind == "person"), None
    )
    before = _people(document, Span(sentence.start, at))
    if after is None or not before or _OWNS.match(text, after.end) or _TITLE.fullmatch(text[at : after.start]) is None:
        return None
    # "Trump and Moon met Kim", "met Kim and Moon": three met.
    several = re.search(
        r"(?:\sand|,)\s(?:[\w.’'-]{1,20}\s){0,3}$",
        text[max(sentence.start, before[-1].start - _REACH) : before[-1].start],
    )
    if (several is not None and len({e.id for e in before}) > 1) or re.match(
        r"\sand\b|,\s[A-Z]", text[after.end : sentence.end]
    ):
        return None
    pair = _as_pair([before[-1], after])
    return (pair, after.end) if pair is not None else None


def _people(document: Document, span: Span) -> list[Entity]:
    """The people in the span; "Trump's envoy" is not Trump."""
    text = document.text
    people = (e for e in document.entities_in(span) if e.kind == "person")
    return [e for e in people if _OWNS.match(text, e.end) is None]


def _as_pair(people: Iterable[Entity]) -> Pair | None:
    ids = sorted({person.id for person in people})
    return (ids[0], ids[1]) if len(ids) == 2 else None  # noqa: PLR2004  a pair


def _pair_earlier(document: Document, sentence: Span) -> Pair | None:
    found: list[Entity] = []
    for earlier in reversed(_before(document.sentences, sentence)):
        found += _people(document, earlier)
        if len({person.id for person in found}) > 1:
            return _as_pair(found)
    return None


def _before(sentences: Sequence[Span], sentence: Span) -> list[Span]:
    first = bisect_left(sentences, sentence.start - _LOOKBACK, key=attrgetter("start"))
    last = bisect_left(sentences, sentence.start, key=attrgetter("start"))
    return [s for s in sentences[first:last] if s.end <= sentence.start]
