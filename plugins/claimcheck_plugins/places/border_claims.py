"""Borders as claims: "Poland borders Ukraine", "the border between Chad and Niger", "Iraq and neighbouring Iran"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck import Claim, Document, Entity, Quantity, RelationValue, Span
from claimcheck_plugins.places.reading import begins_clause, countries_after, is_named, words_before, words_of_days

__all__ = ["BORDER", "NEIGHBOUR", "extract_borders"]

# Relations: a border on land, and a nearness that may also be across the sea.
BORDER = "borders"
NEIGHBOUR = "neighbours"

_REACH = 90
_BORDER = r"(?:land\s)?(?:border|frontier|boundary)"
_LENGTH = r"(?:\d[\d,.]{0,8}[\s-](?:km|kilomet(?:er|re)s?|miles?)[\s-](?:long\s)?(?:\([^()]{1,24}\)\s)?)?"
_LONG = r"(?:(?:long|short|common|porous|open|closed|direct|land|southern|northern|eastern|western|mountainous)\s){0,2}"
_ADJECTIVE = r"(?:(?!maritime|sea|water|coastal|no)[a-z-]{2,14}\s){0,2}"
_NEIGHBOUR = r"neighbou?r"


@dataclass(frozen=True, slots=True)
class _Form:
    """What stands between the first country and the others, before the first, and after the others."""

    relation: str
    between: re.Pattern[str]
    before: re.Pattern[str] | None = None
    after: re.Pattern[str] | None = None


def _form(relation: str, between: str, before: str | None = None, after: str | None = None) -> _Form:
    made = [None if part is None else re.compile(part, re.IGNORECASE) for part in (before, after)]
    return _Form(relation, re.compile(between, re.IGNORECASE), made[0], made[1])


# The first country is the subject of its clause.
_SUBJECT = (
    _form(BORDER, r"(?:,?\swhich|,?\sthat)?\s(?:also\s|directly\s)?borders\s(?:on\s|both\s)?(?:the\s)?"),
    _form(BORDER, r",\sbordering\s(?:on\s)?(?:the\s)?"),
    _form(
        BORDER,
        rf"(?:,?\swhich|,?\sthat)?\s(?:also\s)?(?:shares|has)\s(?:an?|its|the\slongest|the)\s{_LONG}{_LENGTH}{_LONG}"
        rf"{_BORDER}\swith\s(?:both\s)?(?:the\s)?",
    ),
    _form(BORDER, rf"(?:,?\swhich|,?\sthat)?\s(?:shares|has)\s{_LONG}borders\swith\s(?:both\s)?(?:the\s)?"),
    _form(BORDER, r"(?:,\swhich)?\sis\s(?:also\s)?bordered\s(?:(?:to|on|in)\sthe\s[a-z-]{4,10}\s)?by\s(?:the\s)?"),
)
# Wherever the first country stands.
_ANYWHERE = (
    _form(BORDER, rf"(?:['’]s?\s{_ADJECTIVE}|\s)(?:border|frontier)\swith\s(?:the\s)?"),
    _form(BORDER, r"\sand\s(?:the\s)?", before=r"\b(?:land\s)?(?:border|frontier)\s(?:between|of)\s(?:the\s)?$"),
    _form(BORDER, r"\s?[-–—/]\s?", after=r"\s(?:land\s)?(?:border|frontier)\b"),
    _form(BORDER, r"\s(?:in)?to\s(?:the\s)?", before=r"\bacross\sthe\s(?:land\s)?border\sfrom\s(?:the\s)?$"),
    _form(
        NEIGHBOUR,
        rf",?\s(?:(?:in)?to|and|for|or|from|with|as\swell\sas)\s(?:its\s|their\s)?{_NEIGHBOUR}(?:ing|s)?,?\s(?:the\s)?",
        before=r"(?<!\bneighboring\s)(?<!\bneighbouring\s)$",
    ),
    _form(NEIGHBOUR, rf"['’]s?\s{_ADJECTIVE}{_NEIGHBOUR}s?,?\s(?:the\s)?"),
    _form(NEIGHBOUR, rf",\s(?:a|an?\s[a-z]{{3,12}})\s{_NEIGHBOUR}\sof\s(?:the\s)?"),
)
# "South Sudan's Sudan", "northern Iraq": a part, or another country than the one named.
_PART = re.compile(r"(?:\b(?:north|south|east|west|central)[\w-]{0,10}|\bformer|\bnon)[\s-]$", re.IGNORECASE)
# "Iraq and neighbouring Iran's ...": still a neighbour; "neighbouring Iran-backed" is not a country.
_GOES_ON = re.compile(r"-(?!\w{1,20}\sborder)\w")


def extract_borders(document: Document) -> Iterator[Claim]:
    """A claim for each two countries that are said to share a border, or to be neighbours.

    Maritime borders, parts of countries ("northern Iraq borders Turkey") and denials are passed over.

    Args:
        document: Its entities are read.
    """
    for first in document.entities:
        if is_named(first) and _PART.search(words_before(document, first.start)) is None:
            yield from _from(document, first)


def _from(document: Document, first: Entity) -> Iterator[Claim]:
    forms = (*_SUBJECT, *_ANYWHERE) if begins_clause(document, first) else _ANYWHERE
    sentence = document.sentence_at(first.start)
    for form in forms:
        found = form.between.match(document.text, first.end, min(sentence.end, first.end + _REACH))
        if found is None or not _stands(form, document, first):
            continue
        others = list(countries_after(document, found.end()))
        fitting = [other for other in others if _fits(document, first, other)]
        if form.after is not None:
            fitting = [other for other in others[:1] if form.after.match(document.text, other.end)]
        for other in fitting:
            yield _claim(document, form, first, other, Span(*found.span()))
        if fitting:
            return


def _stands(form: _Form, document: Document, first: Entity) -> bool:
    return form.before is None or form.before.search(words_before(document, first.start)) is not None


def _fits(document: Document, first: Entity, other: Entity) -> bool:
    return other.id != first.id and _GOES_ON.match(document.text, other.end) is None


def _claim(document: Document, form: _Form, first: Entity, other: Entity, between: Span) -> Claim:
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
