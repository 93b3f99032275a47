"""Office-holders as claims: "US President Donald Trump", "Xi Jinping, the Chinese president,"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from claimcheck import Claim, Document, Entity, RelationValue, Span
from claimcheck_plugins.offices.titles import titles

__all__ = ["extract_holders"]

_REACH = 60
# No paragraph goes on for longer on either side of a sentence.
_PARAGRAPH = 3_000
# A name may follow its title after a comma ("the Syrian president, Bashar al-Assad,") when a comma closes it.
_BESIDE = re.compile(r"\s")
_SET_OFF = re.compile(r",\s")
_CLOSED = re.compile(r"\s?[,.;:)–—]|\s?$")
_AFTER_NAME = re.compile(r",\s(?:the\s)?")
_POSSESSIVE = re.compile(r"['’]s?$")
_COUNTERPART = re.compile(r"\b(?:his|her|their)\s$")
_IS_COUNTERPART = re.compile(r"\scounterpart,?\s")
_WHOSE = re.compile(r",?\swhose\s(president|prime\sminister|premier|chancellor|leader),?\s", re.IGNORECASE)
_BARE = re.compile(r"(?:^|(?<=[\s(“\"]))(President|Prime\sMinister|Premier|Chancellor)\s$")
# "European Council President": a capitalised word before makes it another office.
_OTHER_OFFICE = re.compile(r"[A-Z][\w.’'-]{0,30}\s$")


def extract_holders(document: Document) -> Iterator[Claim]:
    """A claim for each person who is named with an office, held at the time that the passage means.

    Former, acting, deputy and future holders are passed over.

    Args:
        document: Its entities are read: persons, offices, countries.
    """
    for person in document.entities:
        if person.kind != "person":
            continue
        sentence = document.sentence_at(person.start)
        near = [e for e in document.entities_in(sentence) if e is not person]
        found = (
            _office_beside(document, person, near)
            or _title_with_country(document, person, near)
            or _counterpart(document, person, near)
            or _bare_title(document, person, sentence)
        )
        if found is not None:
            yield _claim(document, sentence, person, found)


_Found = tuple[Span, str, str | None, str]


def _not_now(text: str, start: int) -> bool:
    return titles().not_now.search(text[max(0, start - 20) : start]) is not None


def _office_beside(document: Document, person: Entity, near: Sequence[Entity]) -> _Found | None:
    """An office that the references know, right before or right after the name."""
    text = document.text
    for office in (e for e in near if e.kind == "office"):
        before, after = text[office.end : person.start], text[person.end : office.start]
        set_off = _SET_OFF.fullmatch(before) and _CLOSED.match(text, person.end)
        beside = _BESIDE.fullmatch(before) or set_off
        follows = office.start > person.end and _AFTER_NAME.fullmatch(after) and _CLOSED.match(text, office.end)
        if (beside or follows) and not _not_now(text, office.start):
            return Span(min(office.start, person.start), max(office.end, person.end)), office.id, None, office.text
    return None


def _title_with_country(document: Document, person: Entity, near: Sequence[Entity]) -> _Found | None:
    """A country and a title: "France's President Emmanuel Macron", "Syria, whose president, Bashar al-Assad"."""
    text = document.text
    for country in (e for e in near if e.kind == "country" and 0 < person.start - e.end < _REACH):
        between = _POSSESSIVE.sub("", text[country.end : country.end + 2]) + text[country.end + 2 : person.start]
        match = titles().title.fullmatch(between) or _WHOSE.fullmatch(between)
        if match is not None and country.alias != "metonym" and not _not_now(text, country.start):
            return Span(country.start, person.end), match[1], country.id, match[1]
    return None


def _counterpart(document: Document, person: Entity, near: Sequence[Entity]) -> _Found | None:
    """Some office of that country, the other person's own: "his South Korean counterpart Moon Jae-in"."""
    text = document.text
    for country in (e for e in near if e.kind == "country" and e.end < person.start):
        is_counterpart = _IS_COUNTERPART.fullmatch(text, country.end, person.start)
        if is_counterpart and _COUNTERPART.search(text[max(0, country.start - 8) : country.start]):
            return Span(country.start, person.end), "counterpart", country.id, "counterpart"
    return None


def _bare_title(document: Document, person: Entity, sentence: Span) -> _Found | None:
    """A title without its country, before a full name: "Prime Minister Narendra Modi"."""
    if person.alias == "surname":
        return None
    text = document.text
    start = max(sentence.start, person.start - _REACH)
    match = _BARE.search(text[start : person.start])
    if match is None:
        return None
    at = start + match.start(1)
    before = text[max(sentence.start, at - _REACH) : at]
    if _not_now(text, at) or (_OTHER_OFFICE.search(before) and at > sentence.start):
        return None
    return Span(at, person.end), match[1], None, match[1]


def _claim(document: Document, sentence: Span, person: Entity, found: _Found) -> Claim:
    span, office, country, words = found
    first, last = _when(document, sentence)
    value = RelationValue(
        relation="holds-office",
        subject=person.id,
        object=office,
        place=country,
        from_=first,
        to=last,
        members=(span, person.span),
        words=words,
    )
    return Claim("office", span.start, span.end, span.of(document.text), sentence, value, document.where)


def _when(document: Document, sentence: Span) -> tuple[date | None, date | None]:
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
