"""Surnames with a title and its country: "German Chancellor Scholz", "President Macron of France", "ECB chief Draghi".

A surname whose full name stands before it is linked already, and left to `claims`.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter

from claimcheck import Claim, Context, Document, Entity, Fact, RelationValue, Span, lazy_pattern
from claimcheck_plugins.offices.claims import when_meant
from claimcheck_plugins.offices.known import EVER, holders, offices_meant
from claimcheck_plugins.offices.titles import Status, titles

__all__ = ["extract_surnames", "holder_meant"]

_BACK = 24
_POSSESSIVE = lazy_pattern(r"(?:['’]s?)?\s$")
_OF_COUNTRY = lazy_pattern(r"\sof\s(?:the\s)?")
# "President Park Geun-hye" is no surname; "Chancellor Scholz's" is one.
_GOES_ON = lazy_pattern(r"\s[A-Z]|-[A-Z]|\sal-")
_HOMES = frozenset({"country", "organisation"})


def extract_surnames(document: Document) -> Iterator[Claim]:
    """A claim for each surname that stands with a title and its country or organisation, and that no name before has.

    Acting, former and designated holders are passed over.

    Args:
        document: Its entities are read.
    """
    text = document.text
    offices = {entity.end: entity for entity in document.entities if entity.kind == "office"}
    homes = {e.end: e for e in document.entities if e.kind in _HOMES and e.alias != "metonym"}
    if not offices and not homes:
        return
    for found in titles().with_surname.finditer(text):
        name, title = Span(*found.span(2)), Span(*found.span(1))
        if _GOES_ON.match(text, name.end) is not None or _is_taken(document, name):
            continue
        sentence = document.sentence_at(title.start)
        if (office := offices.get(title.end)) is not None:
            if _status(document, sentence, office.start) == "now":
                yield _claim(document, sentence, (Span(office.start, name.end), name), office.id, None)
            continue
        opening = _POSSESSIVE.search(text, max(sentence.start, title.start - len("'s ")), title.start)
        home = homes.get(opening.start()) if opening is not None else None
        of = _OF_COUNTRY.match(text, name.end) if home is None else None
        owner = home or (_country_at(document, of.end()) if of is not None else None)
        start = home.start if home is not None else title.start
        if owner is not None and _status(document, sentence, start) == "now":
            span = Span(start, max(name.end, owner.end))
            yield _claim(document, sentence, (span, name), title.of(text), owner.id)


def _country_at(document: Document, start: int) -> Entity | None:
    at = bisect_left(document.entities, start, key=attrgetter("start"))
    found = document.entities[at] if at < len(document.entities) else None
    fits = found is not None and found.start == start and found.kind == "country" and found.alias != "metonym"
    return found if fits else None


def _is_taken(document: Document, name: Span) -> bool:
    """Whether it is the name, or a part of one, of something that is linked."""
    at = bisect_left(document.entities, name.start, key=attrgetter("end"))
    return any(entity.span.overlaps(name) for entity in document.entities[at : at + 2])


def _status(document: Document, sentence: Span, start: int) -> Status:
    return titles().status(document.text[max(sentence.start, start - _BACK) : start])


def _claim(document: Document, sentence: Span, spans: tuple[Span, Span], office: str, home: str | None) -> Claim:
    first, last = when_meant(document, sentence)
    words = spans[0].of(document.text)
    value = RelationValue("holds-office", None, office, home, first, last, members=spans, words=words)
    return Claim("office", spans[0].start, spans[0].end, words, sentence, value, document.where)


def holder_meant(value: RelationValue, context: Context) -> str | None:
    """The person of that surname who held the office at some time, on the days that are meant before all; or None.

    Args:
        value: Of a claim without a subject.
        context: Its references are asked for the property "holds-office".
    """
    surname = value.members[-1].of(context.document.text)
    offices, _ = offices_meant(value, context)
    for when in ((value.from_, value.to), EVER):
        bearers = {
            row.subject for office in offices for row in holders(office, when, context) if _is_of(row, surname, context)
        }
        if bearers:
            return bearers.pop() if len(bearers) == 1 else None
    return None


def _is_of(row: Fact, surname: str, context: Context) -> bool:
    """Whether the row's person bears the surname, in this spelling or another that the references know."""
    parts = row.value.partition(", ")[0].split()
    if _folded(surname) in {_folded(parts[0]), _folded(parts[-1])} and len(parts) > 1:
        return True
    known = context.references.named(f"{parts[0]} {surname}", "person")
    return any(record.id == row.subject for record in known)


def _folded(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
