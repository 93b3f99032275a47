"""OFF104: whether somebody took an office when the text says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from msgspec import Struct

from claimcheck import Claim, Context, Document, Entity, Fact, Finding, RelationValue, Span, Timex, lazy_pattern
from claimcheck.text.words import date_words
from claimcheck_plugins.offices.known import (
    ever_held,
    known_throughout,
    name_of,
    offices_meant,
    span_words,
    term_words,
)
from claimcheck_plugins.offices.known import terms as every_term
from claimcheck_plugins.offices.rules import START_OF_TERM
from claimcheck_plugins.offices.titles import titles

__all__ = ["check_beginning", "extract_beginnings"]

# Who took some office, without its name.
_ANY = "office"
_TOOK_OFFICE, _WAS_ELECTED = "took-office", "was-elected"
_BEGINS = frozenset({_TOOK_OFFICE, _WAS_ELECTED})
_NAMED = frozenset({"holds-office", "held-office", "held-office-then"})
_TOOK = lazy_pattern(
    r",?\s(?:who\s)?(?:(?:took|assumed|entered)\soffice\s(?:(?:in|on|back\sin)\s)?|(?:has\sbeen\s)?in\soffice\ssince\s)"
)
_BECAME = lazy_pattern(r"(?:,?\s(?:who\s)?(?:became|has\sbeen)\s(?:the\s)?|,\s(?:the\s)?(?=[\w\s]{4,40}\ssince\s))")
# An election may be another than the first, or to something else.
_ELECTED = lazy_pattern(
    r",?\s(?:who\s)?was\s(?:first\s)?elected\s(?:(?P<when>in|on|back\sin)\s|(?:as\s)?(?:the\s)?(?=[a-z]))"
)
_OTHERWISE = lazy_pattern(
    r"\b(?:to\sthe|to\sparliament|Senate|House|Congress|Assembly|Parliament|mayor|governor|leader|party|council|deputy|lawmaker)\b"
)
_POSSESSIVE = lazy_pattern(r"['’]s?\s")
_WHEN = lazy_pattern(r"\s(?:in|on|since)\s")
_LONGEST = 80
# After the date, in the sentence: another term than the first, or an office of something else.
_NOT_FIRST = lazy_pattern(r"\b(?:second|third|fourth|fifth|new|again|another|re-?elected|returned)\b")
_OF = lazy_pattern(r"\s(?:of|at)\b")
# An election, a vote of the party and the oath lie some months apart, and any of them may be told as the beginning.
_LOOSE = timedelta(days=200)


class _Office(Struct, frozen=True):
    """An office's id or title, or `_ANY`, and the country that is named with a title."""

    named: str
    home: str | None = None


def extract_beginnings(document: Document) -> Iterator[Claim]:
    """A claim for each person who is said to have taken an office in a year, in a month, or on a day.

    Args:
        document: Its persons, offices and dates are read.
    """
    persons = {entity.end: entity for entity in document.entities if entity.kind == "person"}
    for timex in document.timexes:
        if timex.type != "DATE" or timex.from_ is None or timex.to is None:
            continue
        sentence = document.sentence_at(timex.start)
        if _NOT_FIRST.search(document.text, sentence.start, sentence.end) or _OF.match(document.text, timex.end):
            continue
        near = (person for end, person in persons.items() if 0 < timex.start - end < _LONGEST and end > sentence.start)
        for person in near:
            office = _office_taken(document, person, timex)
            if office is not None:
                yield _claim(document, sentence, (person, timex), office, _TOOK_OFFICE)
            elif (office := _elected_to(document, person, timex, sentence)) is not None:
                yield _claim(document, sentence, (person, timex), office, _WAS_ELECTED)


def _office_taken(document: Document, person: Entity, timex: Timex) -> _Office | None:
    """The office, or any, where nothing but the taking stands between the name and the date."""
    if _TOOK.fullmatch(document.text, person.end, timex.start):
        return _Office(_ANY)
    became = _BECAME.match(document.text, person.end, timex.start)
    return _office_between(document, became.end(), timex) if became is not None else None


def _elected_to(document: Document, person: Entity, timex: Timex, sentence: Span) -> _Office | None:
    """The same where the person was elected: "Pope Francis was elected in 2013"."""
    if _OTHERWISE.search(document.text, sentence.start, sentence.end) is not None:
        return None
    elected = _ELECTED.match(document.text, person.end, timex.start)
    if elected is None:
        return None
    if elected["when"] is not None:
        return _Office(_ANY) if elected.end() == timex.start else None
    return _office_between(document, elected.end(), timex)


def _office_between(document: Document, start: int, timex: Timex) -> _Office | None:
    """The office that is named from there up to the date: by its name, by whose it is, or by its title alone."""
    text = document.text
    near = document.entities_in(Span(start, timex.start))
    for office in near:
        if office.kind == "office" and office.start == start and _WHEN.fullmatch(text, office.end, timex.start):
            return _Office(office.id)
    country = next((e for e in near if e.kind == "country" and e.start == start), None)
    whose = _POSSESSIVE.match(text, country.end, timex.start) if country is not None else None
    begins = whose.end() if whose is not None else start
    title, _, when = text[begins : timex.start - 1].rpartition(" ")
    if not _WHEN.fullmatch(f" {when} ") or titles().role(title) not in titles().head:
        return None
    return _Office(title, country.id if country is not None and whose is not None else None)


def _claim(document: Document, sentence: Span, said: tuple[Entity, Timex], office: _Office, relation: str) -> Claim:
    person, timex = said
    value = RelationValue(
        relation=relation,
        subject=person.id,
        object=office.named,
        place=office.home,
        from_=timex.from_,
        to=timex.to,
        members=(person.span, timex.span),
        words=timex.text,
    )
    span = Span(person.start, timex.end)
    return Claim("office", span.start, span.end, span.of(document.text), sentence, value, document.where)


def check_beginning(claim: Claim, context: Context) -> Finding | None:
    """The finding on a claim that somebody took an office at a time, else None.

    Args:
        claim: Any claim.
        context: Its references are asked for the property "holds-office".
    """
    value = claim.value
    if not isinstance(value, RelationValue) or value.relation not in _BEGINS or value.subject is None:
        return None
    offices = _named_beside(claim, value, context) if value.object == _ANY else offices_meant(value, context)[0]
    terms = ever_held(value.subject, offices, context)
    if len(offices) != 1 or not terms or value.from_ is None or value.to is None:
        return None
    begun = [row for row in terms if _lies_in(row, value.from_, value.to)]
    if begun:
        return _supported(value, begun[0])
    # Whoever was elected then may have been elected to another office, or anew.
    if value.relation == _WAS_ELECTED and every_term(value.subject, (value.from_, value.to + _LOOSE), context):
        return None
    known = known_throughout(offices, (value.from_, value.to), context)
    near = any(_lies_in(row, value.from_ - _LOOSE, value.to + _LOOSE) for row in terms)
    return None if near or not known or claim.quoted else _refuted(claim, value, terms, context)


def _named_beside(claim: Claim, value: RelationValue, context: Context) -> tuple[str, ...]:
    """The offices that the sentence names the person with: "British Prime Minister Gordon Brown, who took office"."""
    beside = (
        other.value for other in context.claims if other.sentence == claim.sentence and other.where == claim.where
    )
    named = (v for v in beside if isinstance(v, RelationValue) and v.relation in _NAMED and v.subject == value.subject)
    return tuple(sorted({office for v in named for office in offices_meant(v, context)[0]}))


def _lies_in(row: Fact, first: date, last: date) -> bool:
    """Whether the term may have begun between these days: any day of the month or year, where no more is known."""
    if row.valid_from is None:
        return True
    days = {"year": 365, "month": 30}.get(row.qualifiers.get("valid_from_precision", ""), 0)
    return first <= row.valid_from + timedelta(days=days) and row.valid_from <= last


def _supported(value: RelationValue, row: Fact) -> Finding:
    return Finding(
        START_OF_TERM.code,
        "supported",
        "matches",
        f"{row.value}, {term_words(row)}.",
        f"{term_words(row)}; time said: {span_words(value.from_, value.to)}",
        evidence=(row.evidence(),),
    )


def _refuted(claim: Claim, value: RelationValue, terms: list[Fact], context: Context) -> Finding:
    name = name_of(value.subject, context) or claim.text
    first = terms[0].valid_from
    day = date_words(first) if first is not None else "an unknown day"
    return Finding(
        START_OF_TERM.code,
        "refuted",
        "other-start",
        f"{name} became {terms[0].value.partition(', ')[2]} on {day}, and the text says “{value.words}”.",
        f"{'; '.join(term_words(row) for row in terms)}; time said: {span_words(value.from_, value.to)}",
        f"Is {day} meant?" if first is not None else f"When did {name} take office?",
        tuple(row.evidence() for row in terms),
    )
