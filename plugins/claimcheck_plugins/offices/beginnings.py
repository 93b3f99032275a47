"""OFF104: whether somebody took an office when the text says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

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
from claimcheck_plugins.offices.rules import START_OF_TERM
from claimcheck_plugins.offices.titles import titles

__all__ = ["check_beginning", "extract_beginnings"]

# Who took some office, without its name.
_ANY = "office"
_NAMED = frozenset({"holds-office", "held-office", "held-office-then"})
_TOOK = lazy_pattern(
    r",?\s(?:who\s)?(?:(?:took|assumed|entered)\soffice\s(?:(?:in|on|back\sin)\s)?|(?:has\sbeen\s)?in\soffice\ssince\s)"
)
_BECAME = lazy_pattern(r"(?:,?\s(?:who\s)?(?:became|has\sbeen)\s(?:the\s)?|,\s(?:the\s)?(?=[\w\s]{4,40}\ssince\s))")
_WHEN = lazy_pattern(r"\s(?:in|on|since)\s")
_LONGEST = 80
# After the date, in the sentence: another term than the first, or an office of something else.
_NOT_FIRST = lazy_pattern(r"\b(?:second|third|fourth|fifth|new|again|another|re-?elected|returned)\b")
_OF = lazy_pattern(r"\s(?:of|at)\b")
# An election, a vote of the party and the oath lie some months apart, and any of them may be told as the beginning.
_LOOSE = timedelta(days=200)


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
                yield _claim(document, sentence, (person, timex), office)


def _office_taken(document: Document, person: Entity, timex: Timex) -> str | None:
    """The office's id, its title, or `_ANY`, where nothing but the taking stands between the name and the date."""
    text = document.text
    if _TOOK.fullmatch(text, person.end, timex.start):
        return _ANY
    became = _BECAME.match(text, person.end, timex.start)
    if became is None:
        return None
    for office in document.entities_in(Span(became.end(), timex.start)):
        if office.kind == "office" and office.start == became.end() and _WHEN.fullmatch(text, office.end, timex.start):
            return office.id
    title, _, when = text[became.end() : timex.start - 1].rpartition(" ")
    role = titles().role(title)
    return title if _WHEN.fullmatch(f" {when} ") and role in titles().head else None


def _claim(document: Document, sentence: Span, said: tuple[Entity, Timex], office: str) -> Claim:
    person, timex = said
    value = RelationValue(
        relation="took-office",
        subject=person.id,
        object=office,
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
    if not isinstance(value, RelationValue) or value.relation != "took-office" or value.subject is None:
        return None
    offices = _named_beside(claim, value, context) if value.object == _ANY else offices_meant(value, context)[0]
    terms = ever_held(value.subject, offices, context)
    if len(offices) != 1 or not terms or value.from_ is None or value.to is None:
        return None
    begun = [row for row in terms if _lies_in(row, value.from_, value.to)]
    if begun:
        return _supported(value, begun[0])
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
