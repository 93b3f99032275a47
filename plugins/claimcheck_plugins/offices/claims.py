"""Office-holders as claims: "US President Donald Trump", "former chancellor Angela Merkel", "President-elect ..."."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from claimcheck import Claim, Document, Entity, RelationValue, Span
from claimcheck_plugins.offices.beside import Named, named_office

__all__ = ["extract_holders", "when_meant"]

# No paragraph goes on for longer on either side of a sentence.
_PARAGRAPH = 3_000
_RELATIONS = {"now": "holds-office", "former": "held-office", "then": "held-office-then", "elect": "elected-to-office"}


def extract_holders(document: Document) -> Iterator[Claim]:
    """A claim for each person who is named with an office, at the time that the passage means.

    Acting, deputy and designated holders are passed over.

    Args:
        document: Its entities are read: persons, offices, countries, organisations.
    """
    for person in document.entities:
        if person.kind != "person":
            continue
        sentence = document.sentence_at(person.start)
        near = [e for e in document.entities_in(sentence) if e is not person]
        named = named_office(document, person, sentence, near)
        if named is not None and named.status in _RELATIONS:
            yield _claim(document, sentence, person, named)


def _claim(document: Document, sentence: Span, person: Entity, named: Named) -> Claim:
    first, last = when_meant(document, sentence)
    value = RelationValue(
        relation=_RELATIONS[named.status],
        subject=person.id,
        object=named.office,
        place=named.home,
        from_=first,
        to=last,
        members=(named.span, person.span),
        words=named.words,
    )
    span = named.span
    return Claim("office", span.start, span.end, span.of(document.text), sentence, value, document.where)


def when_meant(document: Document, sentence: Span) -> tuple[date | None, date | None]:
    """From the earliest to the latest day that the paragraph names, the publication date among them.

    A passage on the past names its day once, so the whole paragraph is read.
    """
    text, published = document.text, document.article.published
    first, last = max(0, sentence.start - _PARAGRAPH), min(len(text), sentence.end + _PARAGRAPH)
    start, end = text.rfind("\n", first, sentence.start), text.find("\n", sentence.end, last)
    paragraph = Span(start + 1 if start >= 0 else first, end if end >= 0 else last)
    dated = [t for t in document.timexes_in(paragraph) if t.type == "DATE"]
    days = [day for t in dated for day in (t.from_, t.to) if day is not None]
    days += [published] if published is not None else []
    return min(days, default=None), max(days, default=None)
