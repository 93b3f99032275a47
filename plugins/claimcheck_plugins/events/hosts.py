"""Where tournaments are held, as claims: "The next World Cup will be held in Qatar in November 2022"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck import Claim, Document, RelationValue, Span
from claimcheck_plugins.events.kinds import Tournament, kinds
from claimcheck_plugins.events.parts import date_after, place_after

__all__ = ["extract_hosts"]

_HELD = re.compile(
    r"[^.;,\n]{0,40}?\b(?:(?:was|were|is|are|be|been)\s(?:\w{1,12}\s)?(?:held|hosted|staged|played)|took\splace|"
    r"takes\splace|take\splace)(?=\s(?:in|at)\s)"
)


def extract_hosts(document: Document) -> Iterator[Claim]:
    """A claim for each tournament that is said to be held in a place in a year.

    Tournaments of other sports and of other teams are passed over where any word of the text points to them.

    Args:
        document: Its entities and timexes are read.
    """
    folded = document.text.lower()
    for tournament in kinds().tournaments:
        if any(word in folded for word in tournament.unless):
            continue
        for match in re.finditer(rf"\b{re.escape(tournament.words)}\b", document.text):
            claim = _claim(document, tournament, Span(*match.span()))
            if claim is not None:
                yield claim


def _claim(document: Document, tournament: Tournament, name: Span) -> Claim | None:
    sentence = document.sentence_at(name.start)
    held = _HELD.match(document.text, name.end, sentence.end)
    if held is None:
        return None
    rest = Span(held.end(), sentence.end)
    place, when = place_after(document, rest), date_after(document, rest)
    if place is None or when is None or place.start - held.end() > len(" in the city of "):
        return None
    value = RelationValue(
        "tournament",
        place=place.id,
        from_=when.from_,
        to=when.to,
        members=(name, place.span, when.span),
        words=tournament.kind,
    )
    end = max(place.end, when.end)
    return Claim("event", name.start, end, document.text[name.start : end], sentence, value, document.where)
