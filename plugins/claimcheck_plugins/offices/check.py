"""OFF101: whether a person holds the office that they are named with, at the time that is meant."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from claimcheck import Claim, Context, Fact, Finding, RelationValue, Rule, Span
from claimcheck.text.restating import reworded
from claimcheck.text.words import date_words, series_words
from claimcheck_plugins.offices.titles import titles

__all__ = ["OFFICE_HOLDER_AT_DATE", "check_holder"]

OFFICE_HOLDER_AT_DATE = Rule(
    "OFF101",
    "office-holder-at-date",
    "whether a person holds the office named with them at the time that is meant",
    "What: a person named with an office: “South Korean President Moon Jae-in”.\n"
    "Why: offices change hands, and a name from last year's copy stays in the new one.\n"
    "How: the time meant runs from the earliest day that the paragraph names to the publication date; holding the "
    "office on any day of it is enough.\n"
    "Refuted: when the office is clear, the table knows who held it then, the person is another, did not hold it on a "
    "day that the text named before, and is the subject of the sentence or the sentence is dated within two months of "
    "publication (“the deal signed by US President Barack Obama” may be about the past). A title without a country "
    "refutes only where holders do not keep it after they leave (“President Carter”). Former, acting, deputy and "
    "designated holders are not checked.\n"
    "Data: the table office-holders, complete for each office between its rows.\n"
    "Tolerance: 31 days before the person took the office and after they left it.\n"
    "Example: “South Korean President Park Geun-hye” in March 2019 gives “On 1 March 2019 the President of South Korea "
    "was Moon Jae-in, not Park Geun-hye.”",
)

_EVER = (None, None)
_PROPERTY = "holds-office"
# People are called by an office for some weeks after they left it, and before they take it.
_GRACE = timedelta(days=31)
_RECENT = timedelta(days=61)
# As far back as a reader remembers a date: no news article is longer.
_BEFORE = 30_000
# Before the phrase: it is not what the sentence is about, so its time may be another.
_IN_PASSING = re.compile(
    r"\b(?:by|under|of|with|from|since|between|during|to|against|like|and|for|than|when)\s(?:the\s)?$"
)


def check_holder(claim: Claim, context: Context) -> Finding | None:
    """The finding on a claim of the relation _PROPERTY, else None.

    Args:
        claim: Any claim.
        context: Its references are asked for the property "holds-office".
    """
    value = claim.value
    if not isinstance(value, RelationValue) or value.relation != "holds-office" or value.subject is None:
        return None
    offices, clear = _offices(value, context)
    mine = context.references.find(value.subject, _PROPERTY, (value.from_, value.to)).rows
    held = [row for row in mine if row.object in offices]
    if held:
        return _supported(value, held, mine)
    if not offices:
        return None
    holders = [row for office in offices for row in _holders(office, value, context)]
    if clear and holders and _may_refute(claim, value, offices, context):
        return _finding(claim, value, holders, "refuted", "other-holder", context)
    return _finding(claim, value, holders, "not_enough_evidence", "period-mismatch" if holders else "no-row", context)


def _holders(office: str, value: RelationValue, context: Context) -> Sequence[Fact]:
    return context.references.holders(office, _PROPERTY, (value.from_, value.to)).rows


def _offices(value: RelationValue, context: Context) -> tuple[tuple[str, ...], bool]:
    """The offices that can be meant, and whether it is clear that one of them is."""
    named = value.object or ""
    if named.startswith("office:"):
        return (named,), True
    ever = context.references.find(value.subject or "", _PROPERTY, _EVER)
    known = sorted({row.object for row in (*ever.rows, *ever.set_aside) if row.object is not None})
    if named == "counterpart" or titles().role(named) == "leader":
        return tuple(office for office in known if _country(office, context) == value.place), False
    roles = titles().alike(titles().role(named) or "")
    if value.place is None:
        mine = tuple(office for office in known if office.endswith(tuple(f"-{role}" for role in roles)))
        return mine, len(mine) == 1 and not titles().courtesy.intersection(roles)
    return _of_country(named, value.place, context), True


def _of_country(title: str, country: str, context: Context) -> tuple[str, ...]:
    """The country's office of that title, by its name: "President of France"."""
    record = context.references.entity(country)
    label = record.label if record is not None else ""
    names = (f"{title} of {label}", f"{title} of the {label}")
    return tuple(sorted({found.id for name in names for found in context.references.named(name, "office")}))


def _country(office: str, context: Context) -> str | None:
    record = context.references.entity(office)
    return record.country if record is not None else None


def _may_refute(claim: Claim, value: RelationValue, offices: tuple[str, ...], context: Context) -> bool:
    if value.from_ is None or value.to is None or "," in claim.text:
        return False
    near = _own_dates(claim, context) or (_minus(value.from_), _plus(value.to))
    around = context.references.find(value.subject or "", _PROPERTY, near).rows
    if any(row.object in offices for row in around):
        return False
    if _spoken_of_before(claim, value, offices, context):
        return False
    text = context.document.text
    return _IN_PASSING.search(text[max(0, claim.start - 20) : claim.start]) is None or _is_dated(claim, context)


def _spoken_of_before(claim: Claim, value: RelationValue, offices: tuple[str, ...], context: Context) -> bool:
    """Whether the text before the claim names a time when the person held the office: it may be about the past.

    Of a longer time ("a year earlier") the middle day counts.
    """
    before = Span(max(0, claim.start - _BEFORE), claim.start)
    dated = [t for t in context.document.timexes_in(before) if t.type == "DATE"]
    spans = [(t.from_, t.to) for t in dated if t.from_ is not None and t.to is not None]
    days = sorted({first + (last - first) // 2 for first, last in spans})
    rows = (row for day in days for row in context.references.find(value.subject or "", _PROPERTY, (day, day)).rows)
    return any(row.object in offices for row in rows)


def _own_dates(claim: Claim, context: Context) -> tuple[date, date] | None:
    """From the first to the last day that the sentence itself names, when all are recent: it needs no grace."""
    published = context.document.article.published
    dated = [t for t in context.document.timexes_in(claim.sentence) if t.type == "DATE"]
    days = [day for t in dated for day in (t.from_, t.to) if day is not None]
    recent = published is not None and all(abs(published - day) <= _RECENT for day in days)
    return (min(days), max(days)) if days and recent else None


def _minus(day: date) -> date:
    return day - _GRACE if day.toordinal() > _GRACE.days else date.min


def _plus(day: date) -> date:
    return day + _GRACE if date.max - day > _GRACE else date.max


def _is_dated(claim: Claim, context: Context) -> bool:
    """Whether the sentence names a day close to the publication date."""
    published = context.document.article.published
    dated = [t.from_ for t in context.document.timexes_in(claim.sentence) if t.type == "DATE"]
    return published is not None and any(day is not None and abs(published - day) <= _RECENT for day in dated)


def _supported(value: RelationValue, held: Sequence[Fact], mine: Sequence[Fact]) -> Finding:
    row = held[0]
    return Finding(
        OFFICE_HOLDER_AT_DATE.code,
        "supported",
        "matches",
        f"{row.value}, {_term(row)}.",
        f"{_term(row)}; time meant: {_days(value.from_, value.to)}",
        evidence=(row.evidence(),),
        considered=tuple(other.evidence() for other in mine if other not in held),
    )


def _finding(  # noqa: PLR0913, PLR0917  what every finding says
    claim: Claim, value: RelationValue, holders: Sequence[Fact], verdict: str, reason: str, context: Context
) -> Finding:
    person = context.references.entity(value.subject or "")
    name = person.label if person is not None else claim.text
    time = _days(value.from_, value.to)
    ever = context.references.find(value.subject or "", _PROPERTY, _EVER)
    own = tuple(row.evidence() for row in ever.rows)
    listed = [f"{row.value}, {_term(row)}" for row in holders]
    computation = f"{time}: {'; '.join(listed) or 'no row'}; the text says {name}"
    if verdict == "refuted":
        names = [row.value.partition(", ")[0] for row in holders]
        office = holders[0].value.partition(", ")[2]
        message = f"{time[:1].upper()}{time[1:]} the {office} was {', then '.join(names)}, not {name}."
        right = _reworded(claim, value, names, context)
        evidence = tuple(row.evidence() for row in holders)
        return Finding(OFFICE_HOLDER_AT_DATE.code, "refuted", reason, message, computation, right, evidence, own)
    known = f"they have {series_words(listed)}" if listed else "they have nobody for that time"
    return Finding(
        OFFICE_HOLDER_AT_DATE.code,
        "not_enough_evidence",
        reason,
        f"The references do not have {name} in this office {time}; {known}.",
        computation,
        f"Did {name} hold the office at the time that is meant?",
        considered=(*(row.evidence() for row in holders), *own),
    )


def _reworded(claim: Claim, value: RelationValue, names: Sequence[str], context: Context) -> str:
    """The article's words with the right name, or a question where several held the office in that time."""
    if len(names) > 1:
        return f"Who is meant, {series_words(names, 'or')}?"
    return reworded(context.document.text, claim.span, value.members[-1], names[0])


def _term(row: Fact) -> str:
    first = date_words(row.valid_from) if row.valid_from is not None else "an unknown day"
    return f"in office from {first} to {date_words(row.valid_to)}" if row.valid_to else f"in office since {first}"


def _days(first: date | None, last: date | None) -> str:
    if first is None or last is None:
        return "at any time"
    return f"on {date_words(first)}" if first == last else f"between {date_words(first)} and {date_words(last)}"
