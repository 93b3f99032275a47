"""OFF105: from when to when, and for how long, somebody held an office."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from operator import attrgetter

from msgspec import structs

from claimcheck import (
    Claim,
    Context,
    Document,
    Entity,
    Fact,
    Finding,
    Quantity,
    RelationValue,
    Span,
    lazy_pattern,
)
from claimcheck.models import Bound
from claimcheck.text.words import number_words
from claimcheck_plugins.offices.known import EVER, ever_held, has_role, name_of, term_words, terms
from claimcheck_plugins.offices.rules import LENGTH_OF_TERM
from claimcheck_plugins.offices.titles import titles

__all__ = ["check_term", "extract_terms"]

_REACH = 90
_DAYS_IN_YEAR = 365.25
# The year from which the table of holders is complete for the countries in its scope.
_KNOWN_FROM = 2000
# "Britain's prime minister from 1997 to 2007", "who was chancellor between 2005 and 2021", "(president 2009-17)".
_FROM_TO = lazy_pattern(r"\s(?:from|between)\s(\d{4})\s(?:to|until|till|and)\s(\d{4})(?!\d|\s(?:of|at|as)\b)")
# Between the name and the title: an apposition, or what the person was.
_WAS = lazy_pattern(r"(?:,\s(?:who\s(?:was|served\sas)\s)?|\s(?:was|served\sas)\s)(?:the\s)?(?:[\w’'-]{1,20}\s){0,4}?$")
# Before a length of time, with whose it is in the sentence; "power" leaves the office open.
_FOR = lazy_pattern(
    r"\b(?:in\s(?:power|office)|on\sthe\sthrone|reigned|ruled|governed|reigning|ruling|governing)\sfor\s"
    r"(?:the\s(?:past|last)\s)?$"
)
_AFTER = lazy_pattern(r"\bafter\s$")
_AS_TITLE = lazy_pattern(
    r"\s(?:as\s(?:the\s)?(?:[\w’'-]{1,20}\s){0,2}?(?P<title>[a-z]+(?:[\s-][a-z]+)?)|in\s(?:power|office)|on\sthe\sthrone)\b"
)
_NO_TERM = lazy_pattern(r"\b(?:not|never|n[’']t|would|could|might|if|party|state|province|mayor|governor|council)\b")
# A year counted in full or begun, and one that it takes to be elected, sworn in and leave.
_LOOSE = 1.5
_ABOUT = 0.15
_GRACE = timedelta(days=60)
# What is counted to the end of the office, or to now.
_TO_THE_END = lazy_pattern(
    r"\bhas\s(?:now\s)?(?:been\s(?:in\s(?:power|office)|on\sthe\sthrone)|ruled|governed|reigned)\s(?:[\w’']{2,14}\s){0,3}for\s"
    r"|\b(?:left\s(?:office|power)|stepped\sdown|resigned|quit|retired)\s(?:[\w’']{2,14}\s){0,3}after\s",
    re.IGNORECASE,
)


def extract_terms(document: Document) -> Iterator[Claim]:
    """A claim for each person who is said to have held an office from one year to another, or for so many years.

    Args:
        document: Its persons and quantities are read.
    """
    persons = [entity for entity in document.entities if entity.kind == "person"]
    if not persons:
        return
    for found in _FROM_TO.finditer(document.text):
        person = _person_before(document, persons, found.start())
        title = _title_between(document, person, found.start()) if person is not None else None
        if person is not None and title is not None:
            years = date(int(found[1]), 1, 1), date(int(found[2]), 12, 31)
            yield _claim(document, person, Span(person.start, found.end()), title, years)
    for quantity in document.quantities:
        if quantity.unit == "year" and not quantity.ordinal and quantity.low == quantity.high:
            yield from _lasted(document, persons, quantity)


def _lasted(document: Document, persons: Sequence[Entity], quantity: Quantity) -> Iterator[Claim]:
    sentence = document.sentence_at(quantity.start)
    start = quantity.start
    before = document.text[max(sentence.start, start - _REACH) : start]
    before = before.removesuffix(f"{quantity.hedge} ") if quantity.hedge else before
    after = _AS_TITLE.match(document.text, quantity.end, sentence.end)
    titled = after is not None and _AFTER.search(before) is not None
    if not titled and _FOR.search(before) is None:
        return
    named = {e.id: e for e in persons if sentence.start <= e.start < start}
    if len(named) != 1 or _NO_TERM.search(document.text, sentence.start, sentence.end) is not None:
        return
    title = (after["title"] or "") if titled and after is not None else ""
    if title and titles().role(title) not in titles().head:
        return
    person = next(iter(named.values()))
    end = after.end() if titled and after is not None else quantity.end
    yield _claim(document, person, Span(person.start, end), title, quantity)


def _person_before(document: Document, persons: Sequence[Entity], start: int) -> Entity | None:
    """The last person named before the offset in its sentence, near it."""
    at = bisect_right(persons, start, key=attrgetter("start")) - 1
    person = persons[at] if at >= 0 else None
    near = person is not None and start - person.end <= _REACH and person.start >= document.sentence_at(start).start
    return person if near else None


def _title_between(document: Document, person: Entity, end: int) -> str | None:
    """The title of a head of state or government that ends there, and that the person is said to have had."""
    words = document.text[person.end : end]
    for start in range(len(words)):
        if words[start - 1 : start] != " " or titles().role(words[start:]) not in titles().head:
            continue
        plain = _NO_TERM.search(words) is None and titles().status(words[:start]) in {"now", "former"}
        return words[start:] if plain and _WAS.fullmatch(words[:start]) is not None else None
    return None


def _claim(document: Document, person: Entity, span: Span, title: str, said: tuple[date, date] | Quantity) -> Claim:
    """The claim of a term between two days, or of a length."""
    value = RelationValue("held-from-to", subject=person.id, object=title, words=title or "office")
    if isinstance(said, Quantity):
        members, relation = (person.span, said.span), "held-for"
        value = structs.replace(value, relation=relation, number=said.low, bound=said.bound, members=members)
    else:
        value = structs.replace(value, from_=said[0], to=said[1], members=(person.span,))
    sentence = document.sentence_at(span.start)
    return Claim("office", span.start, span.end, span.of(document.text), sentence, value, document.where)


def check_term(claim: Claim, context: Context) -> Finding | None:
    """The finding on a term from one year to another or of so many years, else None.

    Args:
        claim: Any claim.
        context: Its references are asked for the property "holds-office".
    """
    value = claim.value
    if not isinstance(value, RelationValue) or value.relation not in {"held-from-to", "held-for"}:
        return None
    rows = _of_title(value, context)
    if not rows or any(row.valid_from is None for row in rows):
        return None
    return _from_to(claim, value, rows, context) if value.number is None else _for(claim, value, rows, context)


def _of_title(value: RelationValue, context: Context) -> list[Fact]:
    """The person's terms as head of state or government: in the office of the title, or, without one, in all."""
    held = terms(value.subject or "", EVER, context)
    role = titles().role(value.object or "")
    roles = tuple(titles().alike(role)) if role is not None else tuple(sorted(titles().head))
    offices = sorted({row.object for row in held if row.object is not None and has_role(row.object, roles)})
    several = len(offices) > 1 and role is not None
    return [] if several else ever_held(value.subject or "", offices, context)


def _from_to(claim: Claim, value: RelationValue, rows: list[Fact], context: Context) -> Finding | None:
    if value.from_ is None or value.to is None or any(row.valid_to is None for row in rows):
        return None
    first, last = value.from_.year, value.to.year
    for row in rows:
        if (
            row.valid_from is not None
            and row.valid_to is not None
            and (row.valid_from.year, row.valid_to.year) == (first, last)
        ):
            return _finding("supported", value, [row], context, f"the text says {first} to {last}")
    begun, ended = (
        {row.valid_from.year for row in rows if row.valid_from},
        {row.valid_to.year for row in rows if row.valid_to},
    )
    # What somebody held before the tables begin is not known; a term that begins as they have it is that one.
    if first < _KNOWN_FROM and first not in begun:
        return None
    # The whole time of several terms, and a year either way for who was acting first or stayed on.
    if any(abs(first - year) <= 1 for year in begun) and any(abs(last - year) <= 1 for year in ended):
        return None
    return None if claim.quoted else _finding("refuted", value, rows, context, f"the text says {first} to {last}")


def _for(claim: Claim, value: RelationValue, rows: list[Fact], context: Context) -> Finding | None:
    """Counted from the start of any term to its end or to now, and over all terms."""
    now = context.document.article.published
    if now is None or value.bound not in {"=", "~", ">", ">=", "<"} or any(_is_unknown(row, now) for row in rows):
        return None
    spans = [
        (row.valid_from, min(row.valid_to or now, now))
        for row in rows
        if row.valid_from is not None and row.valid_from < now
    ]
    if not spans:
        return None
    years = [(until - begun).days / _DAYS_IN_YEAR for begun, until in spans]
    since = [(spans[-1][1] - begun).days / _DAYS_IN_YEAR for begun, _ in spans]
    counted = sorted({round(number, 1) for number in (*years, *since, sum(years))})
    number = float(value.number or 0)
    steps = f"{'; '.join(f'{length:g}' for length in counted)} years; the text says {number_words(value.number or 0)}"
    if any(_allows(value.bound, number, length, 1.0) for length in counted):
        return _finding("supported", value, rows, context, steps)
    # "Five years in power when the crisis came" counts to another day than this; "has ruled" and "left after" do not.
    said = context.document.text[claim.start : value.members[-1].start]
    if _TO_THE_END.search(said) is None or claim.quoted:
        return None
    near = counted[0] <= number <= counted[-1] or any(_allows(value.bound, number, each, _LOOSE) for each in counted)
    # More years than the tables have may count a term from before they begin.
    if near or (number > counted[-1] and now.year - number < _KNOWN_FROM):
        return None
    return _finding("refuted", value, rows, context, steps)


def _is_unknown(row: Fact, now: date) -> bool:
    """Whether the table was last told of the holder long before."""
    return row.valid_to is None and row.known_until is not None and row.known_until + _GRACE < now


def _allows(bound: Bound, number: float, length: float, loose: float) -> bool:
    """Whether so many years, so hedged, can be said of a length."""
    if bound in {">", ">="}:
        return number <= length + loose
    if bound == "<":
        return length - loose <= number <= length + loose + 1
    return abs(number - length) <= (loose if bound == "=" else max(loose, length * _ABOUT))


def _finding(verdict: str, value: RelationValue, rows: Sequence[Fact], context: Context, computation: str) -> Finding:
    name = name_of(value.subject, context) or ""
    held = "; ".join(f"{row.value.partition(', ')[2]}, {term_words(row)}" for row in rows)
    evidence = tuple(row.evidence() for row in rows)
    if verdict == "supported":
        return Finding(LENGTH_OF_TERM.code, "supported", "matches", f"{name}: {held}.", computation, evidence=evidence)
    question = f"How long did {name} hold the office?"
    return Finding(LENGTH_OF_TERM.code, "refuted", "other-term", f"{name}: {held}.", computation, question, evidence)
