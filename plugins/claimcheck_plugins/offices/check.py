"""OFF101: whether a person holds the office that they are named with, at the time that is meant."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from msgspec import structs

from claimcheck import Claim, Context, Fact, Finding, RelationValue, RowEvidence, Span, lazy_pattern
from claimcheck.text.restating import reworded
from claimcheck.text.words import date_words, series_words
from claimcheck_plugins.offices.elsewhere import elsewhere
from claimcheck_plugins.offices.known import (
    EVER,
    GRACE,
    held,
    holders,
    known_throughout,
    name_of,
    offices_meant,
    running_term,
    span_words,
    term_words,
    terms,
)
from claimcheck_plugins.offices.now import is_for_life, is_of_now, own_dates
from claimcheck_plugins.offices.rules import OFFICE_HOLDER_AT_DATE
from claimcheck_plugins.offices.surnames import holder_meant

__all__ = ["check_holder"]


# As far back as a reader remembers a date: no news article is longer.
_BEFORE = 30_000
# After "the French president, Emmanuel Macron": it is no list of people that goes on.
_APPOSED = lazy_pattern(r",\s(?!and\b|or\b|as\swell|along|together|with\b)[a-z]")


def check_holder(claim: Claim, context: Context) -> Finding | None:
    """The finding on a claim that a person holds an office, else None.

    Args:
        claim: Any claim.
        context: Its references are asked for the property "holds-office".
    """
    value = claim.value
    if not isinstance(value, RelationValue) or value.relation != "holds-office":
        return None
    person = value.subject or holder_meant(value, context)
    return _judged(claim, structs.replace(value, subject=person), context) if person is not None else None


def _judged(claim: Claim, value: RelationValue, context: Context) -> Finding | None:
    offices, clear = offices_meant(value, context)
    when = (value.from_, value.to)
    holding = held(value.subject or "", offices, when, context)
    if holding:
        return _supported(value, holding, terms(value.subject or "", when, context))
    if not offices:
        return elsewhere(claim, value, context) if _may_refute(claim, value, offices, context) else None
    if (running := running_term(value.subject or "", offices, when, context)) is not None:
        return _running(value, *running)
    others = [row for office in offices for row in holders(office, when, context)]
    known = clear and others and known_throughout(offices, when, context)
    if known and _may_refute(claim, value, offices, context):
        return _refuted(claim, value, others, context)
    return None if is_for_life(value) else _open(claim, value, others, context)


def _may_refute(claim: Claim, value: RelationValue, offices: tuple[str, ...], context: Context) -> bool:
    if value.from_ is None or value.to is None or claim.quoted:
        return False
    if "," in claim.text and not _APPOSED.match(context.document.text, claim.end):
        return False
    alone = " " not in value.members[-1].of(context.document.text)
    if alone and (own_dates(claim, context) is None or _is_linked(value, context)):
        return False
    own = own_dates(claim, context)
    near = own or (_minus(value.from_), _plus(value.to))
    # A sentence that names a day of now is not about a time that the text spoke of before.
    earlier = own is None and _spoken_of_before(claim, value, offices, context)
    if earlier or held(value.subject or "", offices, near, context):
        return False
    return is_of_now(claim, value, context)


def _is_linked(value: RelationValue, context: Context) -> bool:
    """Whether a name before it tells whose surname it is: that name is held against the office."""
    return any(entity.span == value.members[-1] for entity in context.document.entities)


def _spoken_of_before(claim: Claim, value: RelationValue, offices: tuple[str, ...], context: Context) -> bool:
    """Whether the text before the claim names a time when the person held the office: it may be about the past.

    Of a longer time ("a year earlier") the middle day counts.
    """
    before = Span(max(0, claim.start - _BEFORE), claim.start)
    dated = [t for t in context.document.timexes_in(before) if t.type == "DATE"]
    spans = [(t.from_, t.to) for t in dated if t.from_ is not None and t.to is not None]
    days = sorted({first + (last - first) // 2 for first, last in spans})
    return any(held(value.subject or "", offices, (day, day), context) for day in days)


def _minus(day: date) -> date:
    return day - GRACE if day.toordinal() > GRACE.days else date.min


def _plus(day: date) -> date:
    return day + GRACE if date.max - day > GRACE else date.max


def _supported(value: RelationValue, holding: Sequence[Fact], mine: Sequence[Fact]) -> Finding:
    # Of several terms at no known time, the last one is the likeliest to be meant.
    dated = value.from_ is not None
    row = holding[0] if dated else max(holding, key=lambda term: term.valid_from or date.min)
    return Finding(
        OFFICE_HOLDER_AT_DATE.code,
        "supported",
        "matches",
        f"{row.value}, {term_words(row)}.",
        f"{term_words(row)}; time meant: {span_words(value.from_, value.to)}",
        evidence=(row.evidence(),),
        considered=tuple(other.evidence("another office or term") for other in mine if other not in holding),
    )


def _running(value: RelationValue, row: Fact, fixed: Fact) -> Finding:
    until = date_words(row.known_until) if row.known_until is not None else "an unknown day"
    ends = date_words(fixed.valid_to) if fixed.valid_to is not None else "an unknown day"
    return Finding(
        OFFICE_HOLDER_AT_DATE.code,
        "supported",
        "term-runs",
        f"{row.value}, {term_words(row)}: known until {until}, and the term runs until {ends}.",
        f"known until {until}; term until {ends}; time meant: {span_words(value.from_, value.to)}",
        evidence=(row.evidence(), fixed.evidence()),
    )


def _refuted(claim: Claim, value: RelationValue, others: Sequence[Fact], context: Context) -> Finding:
    name, time = _name(claim, value, context), span_words(value.from_, value.to)
    names = list(dict.fromkeys(row.value.partition(", ")[0] for row in others))
    office = others[0].value.partition(", ")[2]
    return Finding(
        OFFICE_HOLDER_AT_DATE.code,
        "refuted",
        "other-holder",
        f"{time[:1].upper()}{time[1:]} the {office} was {', then '.join(names)}, not {name}.",
        _computation(value, others, name),
        _reworded(claim, value, names, context),
        tuple(row.evidence() for row in others),
        _own_terms(value, context),
    )


def _open(claim: Claim, value: RelationValue, others: Sequence[Fact], context: Context) -> Finding:
    name, time = _name(claim, value, context), span_words(value.from_, value.to)
    listed = [f"{row.value}, {term_words(row)}" for row in others]
    known = f"they have {series_words(listed)}" if listed else "they have nobody for that time"
    own = _own_terms(value, context)
    return Finding(
        OFFICE_HOLDER_AT_DATE.code,
        "not_enough_evidence",
        "period-mismatch" if others else "no-row",
        f"The references do not have {name} in this office {time}; {known}.",
        _computation(value, others, name),
        f"Did {name} hold the office at the time that is meant?",
        considered=(*(row.evidence("the office was another's") for row in others), *own),
    )


def _own_terms(value: RelationValue, context: Context) -> tuple[RowEvidence, ...]:
    """The terms of the person named, with why none of them makes the claim right."""
    rows = terms(value.subject or "", EVER, context)
    return tuple(row.evidence(row.why_aside((value.from_, value.to))) for row in rows)


def _name(claim: Claim, value: RelationValue, context: Context) -> str:
    return name_of(value.subject, context) or claim.text


def _computation(value: RelationValue, others: Sequence[Fact], name: str) -> str:
    listed = "; ".join(f"{row.value}, {term_words(row)}" for row in others)
    return f"{span_words(value.from_, value.to)}: {listed or 'no row'}; the text says {name}"


def _reworded(claim: Claim, value: RelationValue, names: Sequence[str], context: Context) -> str:
    """The article's words with the right name, or a question where several held the office in that time."""
    if len(names) > 1:
        return f"Who is meant, {series_words(names, 'or')}?"
    return reworded(context.document.text, claim.span, value.members[-1], names[0])
