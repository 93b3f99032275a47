"""Borders as claims: "Poland borders Ukraine", "the border between Chad and Niger", "Iraq and neighbouring Iran"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter

from msgspec import structs

from claimcheck import Claim, Document, Entity, Quantity, RelationValue, Span, lazy_pattern
from claimcheck_plugins.places.border_forms import ANYWHERE, DEMONYMS, SUBJECT, Form
from claimcheck_plugins.places.reading import begins_clause, countries_after, is_named, words_before, words_of_days
from claimcheck_plugins.places.relations import COUNT

__all__ = ["extract_borders"]

# The relation of a country to the number of its neighbours.

_REACH = 90
_NEIGHBOUR_NOUN = lazy_pattern(
    r"(?:other\s|neighbou?ring\s){0,2}(?:countries|nations|states|neighbou?rs)", re.IGNORECASE
)
_HAS_NEIGHBOURS = lazy_pattern(
    r"(?:,\swhich)?\s(?:has|borders(?:\son)?|shares\s(?:an?\s)?(?:land\s)?borders?\swith)\s(?:(?:at\sleast|more\sthan|some|only|just)\s)?"
)
# "South Sudan's Sudan", "northern Iraq": a part, or another country than the one named.
_PART = lazy_pattern(r"(?:\b(?:north|south|east|west|central)[\w-]{0,10}|\bformer|\bnon)[\s-]$", re.IGNORECASE)
# Where a sentence that begins so goes on with a border, a part of the country that is meant has it too.
_STANDS_FOR = lazy_pattern(r"(?:It|The\s(?:country|nation))(?=,?\s(?:which\s)?(?:also\s)?(?:borders|shares|has|is)\s)")
# "Iraq and neighbouring Iran's ...": still a neighbour; "neighbouring Iran-backed" is not a country.
_GOES_ON = lazy_pattern(r"-(?!\w{1,20}\sborder)\w")


def extract_borders(document: Document) -> Iterator[Claim]:
    """A claim for each two countries that are said to share a border, or to be neighbours.

    Maritime borders, parts of countries ("northern Iraq borders Turkey") and denials are passed over.

    Args:
        document: Its entities are read.
    """
    for first in (*document.entities, *_stand_ins(document)):
        if first.kind != "country" or _PART.search(words_before(document, first.start)) is not None:
            continue
        if is_named(first):
            yield from _from(document, first)
        elif first.alias == "demonym":
            yield from _between_adjectives(document, first)
    for quantity in document.quantities:
        if _NEIGHBOUR_NOUN.fullmatch(quantity.noun or "") is not None and not quantity.ordinal:
            yield from _counted(document, quantity)


def _stand_ins(document: Document) -> Iterator[Entity]:
    """The country in view, where "It" or "The country" begins a sentence: "It shares a border with Ecuador"."""
    for sentence in document.sentences:
        words = _STANDS_FOR.match(document.text, sentence.start)
        country = document.country_in_view(sentence.start) if words is not None else None
        if words is not None and country is not None:
            yield structs.replace(country, start=words.start(), end=words.end(), text=words[0], alias="name")


def _from(document: Document, first: Entity) -> Iterator[Claim]:
    forms = (*SUBJECT, *ANYWHERE) if begins_clause(document, first) else ANYWHERE
    sentence = document.sentence_at(first.start)
    for form in forms:
        found = form.between.match(document.text, first.end, min(sentence.end, first.end + _REACH))
        if found is None or not _stands(form, document, first):
            continue
        others = list(countries_after(document, found.end()))
        if form.count is not None or form.after is not None:
            others = _as_many(form, document, others)
        fitting = [other for other in others if _fits(document, first, other)]
        for other in fitting:
            yield _claim(document, form, first, other, Span(*found.span()))
        if fitting:
            return


def _as_many(form: Form, document: Document, others: list[Entity]) -> list[Entity]:
    """The others, when they are as many as the form wants and what must follow the last of them does."""
    wanted = others[: form.count or 1]
    enough = len(wanted) == (form.count or 1)
    follows = form.after is None or (enough and form.after.match(document.text, wanted[-1].end) is not None)
    return wanted if enough and follows else []


def _between_adjectives(document: Document, first: Entity) -> Iterator[Claim]:
    found = DEMONYMS.between.match(document.text, first.end)
    at = bisect_left(document.entities, first.end, key=attrgetter("start"))
    other = document.entities[at] if at < len(document.entities) else None
    if found is None or other is None or other.start != found.end() or other.kind != "country" or other.id == first.id:
        return
    if DEMONYMS.after is not None and DEMONYMS.after.match(document.text, other.end) is not None:
        yield _claim(document, DEMONYMS, first, other, Span(*found.span()))


def _counted(document: Document, quantity: Quantity) -> Iterator[Claim]:
    """The number of a country's neighbours."""
    at = bisect_left(document.entities, quantity.start, key=attrgetter("start")) - 1
    country = document.entities[at] if at >= 0 else None
    if country is None or not is_named(country) or not begins_clause(document, country):
        return
    own = "neighbo" in (quantity.noun or "").lower()
    words = document.text[country.end : quantity.start]
    if _HAS_NEIGHBOURS.fullmatch(words) is None or (not own and words.strip() == "has"):
        return
    sentence = document.sentence_at(country.start)
    earliest, latest = words_of_days(document, sentence)
    value = RelationValue(
        relation=COUNT,
        subject=country.id,
        from_=earliest,
        to=latest,
        number=quantity.low,
        bound=quantity.bound,
        members=(country.span, quantity.span),
    )
    text = document.text[country.start : quantity.end]
    yield Claim("place", country.start, quantity.end, text, sentence, value, document.where)


def _stands(form: Form, document: Document, first: Entity) -> bool:
    return form.before is None or form.before.search(words_before(document, first.start)) is not None


def _fits(document: Document, first: Entity, other: Entity) -> bool:
    return other.id != first.id and _GOES_ON.match(document.text, other.end) is None


def _claim(document: Document, form: Form, first: Entity, other: Entity, between: Span) -> Claim:
    sentence = document.sentence_at(first.start)
    earliest, latest = words_of_days(document, sentence)
    length = _length(document, between)
    value = RelationValue(
        relation=form.relation,
        subject=first.id,
        object=other.id,
        from_=earliest,
        to=latest,
        number=length.low if length is not None else None,
        bound=length.bound if length is not None else "=",
        members=(first.span, other.span) + ((length.span,) if length is not None else ()),
        words=(length.unit or "") if length is not None else "",
    )
    text = document.text[first.start : other.end]
    return Claim("place", first.start, other.end, text, sentence, value, document.where)


def _length(document: Document, between: Span) -> Quantity | None:
    """The length that is given for the border, in kilometres or miles."""
    measured = [q for q in document.quantities_in(between) if q.unit in {"kilometre", "mile"}]
    return measured[0] if measured and measured[0].low == measured[0].high else None
