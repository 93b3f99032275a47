"""Exercises that are said to have been held, as claims: "Ulchi Freedom Guardian was held in August 2018"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from claimcheck import Claim, Document, RelationValue, Span, lazy_pattern
from claimcheck_plugins.events.kinds import kinds
from claimcheck_plugins.events.parts import date_after

__all__ = ["extract_stagings"]

_WAS_HELD = lazy_pattern(
    r"(?:\s(?:military\s|joint\s|command-post\s|field\s)?(?:exercises?|drills?|manoeuvres|maneuvers|war\sgames?))?\s"
    r"(?:(?:was|were)\s(?:held|staged|conducted|carried\sout)|took\splace|went\sahead|began|started|kicked\soff)\s"
    r"(?:as\s(?:planned|usual|scheduled)\s)?(?:again\s)?(?=in\s|on\s|last\s|this\s)"
)
_HELD = lazy_pattern(
    r"\b(?:held|staged|conducted|carried\sout|launched|began|started)\s(?:the\s|their\s|its\s)?(?:annual\s|joint\s|latest\s){0,2}$"
)
_AFTER_HELD = lazy_pattern(
    r"(?:\s(?:military\s|joint\s)?(?:exercises?|drills?|manoeuvres|maneuvers|war\sgames?))?\s(?=in\s|on\s|last\s|this\s)"
)
_OPEN = lazy_pattern(
    r"\b(?:may|might|could|would|will|if|whether|plan\w*|expected|due|not|never|n[’']t|no|nor|neither|suspend\w*|cancel\w*|"
    r"postpon\w*|scrap\w*|halt\w*|before|until|unless|instead|last)\b",
    re.IGNORECASE,
)
# "Rehearsals for Foal Eagle began": not the exercise itself.
_ABOUT = lazy_pattern(r"\b(?:for|of|to|with|against|about|over|from)\s(?:the\s)?(?:annual\s|joint\s){0,2}$")
_REACH = 40


def extract_stagings(document: Document) -> Iterator[Claim]:
    """A claim for each named exercise that is said to have been held on a day, in a month or in a year.

    Args:
        document: Its timexes are read.
    """
    text = document.text
    for match in _names().finditer(text):
        sentence = document.sentence_at(match.start())
        held = _WAS_HELD.match(text, match.end(), sentence.end)
        before = text[max(sentence.start, match.start() - _REACH) : match.start()]
        if _ABOUT.search(before) is not None:
            continue
        if held is None and _HELD.search(before) is not None:
            held = _AFTER_HELD.match(text, match.end(), sentence.end)
        if held is None or _OPEN.search(text, sentence.start, match.start()) is not None:
            continue
        when = date_after(document, Span(held.end(), min(sentence.end, held.end() + _REACH)))
        if when is None:
            continue
        span = Span(match.start(), when.end)
        value = RelationValue(
            "exercise-held",
            object=kinds().named[" ".join(match[0].split())],
            from_=when.from_,
            to=when.to,
            members=(when.span,),
            words="exercise",
        )
        yield Claim("event", span.start, span.end, span.of(text), sentence, value, document.where)


@functools.cache
def _names() -> re.Pattern[str]:
    names = sorted(kinds().named, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(re.escape(name).replace(chr(92) + ' ', chr(92) + 's') for name in names)})\b")
