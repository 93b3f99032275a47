"""What the references know of an office: which is meant, who held it, and how a term is said."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from claimcheck import Context, Fact, RelationValue, Span
from claimcheck.text.words import date_words
from claimcheck_plugins.offices.titles import titles

__all__ = [
    "EVER",
    "GRACE",
    "ever_held",
    "has_role",
    "held",
    "holders",
    "home_of",
    "is_of_a_head",
    "known_throughout",
    "name_of",
    "offices_meant",
    "offices_of_home",
    "running_term",
    "span_words",
    "term_words",
    "terms",
]

EVER = (None, None)
# People are called by an office for some weeks after they left it, and before they take it.
GRACE = timedelta(days=31)
_PROPERTY = "holds-office"
_TERM = "term-of-office"


def offices_meant(value: RelationValue, context: Context) -> tuple[tuple[str, ...], bool]:
    """The offices that can be meant, and whether it is clear that one of them is.

    Args:
        value: With `object` an office or a title, `place` whose it is, and `subject` the person.
        context: Its references are asked.
    """
    named = value.object or ""
    if named.startswith("office:"):
        return (named,), True
    mine = _offices_of(value.subject or "", context)
    if named in {"counterpart", "head-counterpart"}:
        there = tuple(office for office in mine if home_of(office, context) == value.place)
        return there, is_of_a_head(value, context) and bool(there) and all(map(_is_head, there))
    if titles().role(named) == "leader":
        return tuple(office for office in mine if home_of(office, context) == value.place), False
    roles = titles().alike(titles().role(named) or "")
    if value.place is None:
        alike = tuple(office for office in mine if has_role(office, roles))
        return alike, len(alike) == 1 and not titles().courtesy.intersection(roles)
    return offices_of_home(named, value.place, context), True


def is_of_a_head(value: RelationValue, context: Context) -> bool:
    """Whether a counterpart is that of a head of state or government: so named, or nothing else at the time."""
    if value.object != "counterpart":
        return value.object == "head-counterpart"
    start = value.members[0].start if value.members else 0
    sentence = context.document.sentence_at(start)
    before = [e for e in context.document.entities_in(Span(sentence.start, start)) if e.kind == "person"]
    now = terms(before[-1].id, (value.from_, value.to), context) if before else ()
    return bool(now) and all(row.object is not None and _is_head(row.object) for row in now)


def held(person: str, offices: Sequence[str], when: tuple[date | None, date | None], context: Context) -> list[Fact]:
    """The terms of a person in any of these offices that hold on some day of `when`."""
    return [row for row in context.references.find(person, _PROPERTY, when).rows if row.object in offices]


def ever_held(person: str, offices: Sequence[str], context: Context) -> list[Fact]:
    """All terms of a person in any of these offices, the first one first."""
    return sorted(held(person, offices, EVER, context), key=lambda row: (row.valid_from or date.min, row.row))


def holders(office: str, when: tuple[date | None, date | None], context: Context) -> Sequence[Fact]:
    """Who held an office on some day of `when`."""
    return context.references.holders(office, _PROPERTY, when).rows


def known_throughout(offices: Sequence[str], when: tuple[date | None, date | None], context: Context) -> bool:
    """Whether the references know who held these offices from the first to the last day of `when`."""
    return all(context.references.holders(office, _PROPERTY, when).covered for office in offices)


def terms(person: str, when: tuple[date | None, date | None], context: Context) -> Sequence[Fact]:
    """Whatever the person held on some day of `when`."""
    return context.references.find(person, _PROPERTY, when).rows


def running_term(
    person: str, offices: Sequence[str], when: tuple[date | None, date | None], context: Context
) -> tuple[Fact, Fact] | None:
    """A term that the sources no longer vouch for, and the fixed term that it began in or went on into, or None.

    All of `when` lies in the fixed term, and the person held the office in it as long as it is known who did.
    """
    for office in offices:
        fixed = context.references.find(office, _TERM, when)
        mine = ever_held(person, (office,), context)
        if not fixed.covered or len(fixed.rows) != 1 or not mine or holders(office, when, context):
            continue
        begun, until = fixed.rows[0].valid_from, mine[-1].known_until
        if mine[-1].valid_to is None and begun is not None and until is not None and begun <= until:
            return mine[-1], fixed.rows[0]
    return None


def name_of(person: str | None, context: Context) -> str | None:
    """The person's usual name, or None."""
    record = context.references.entity(person or "")
    return record.label if record is not None else None


def term_words(row: Fact) -> str:
    """A term in words: "in office from 10 May 2017 to 9 May 2022"."""
    first = date_words(row.valid_from) if row.valid_from is not None else "an unknown day"
    return f"in office from {first} to {date_words(row.valid_to)}" if row.valid_to else f"in office since {first}"


def span_words(first: date | None, last: date | None) -> str:
    """A time in words: "on 1 March 2019", "between 1 March 2019 and 3 May 2019"."""
    if first is None or last is None:
        return "at any time"
    return f"on {date_words(first)}" if first == last else f"between {date_words(first)} and {date_words(last)}"


def _offices_of(person: str, context: Context) -> tuple[str, ...]:
    ever = context.references.find(person, _PROPERTY, EVER)
    return tuple(sorted({row.object for row in (*ever.rows, *ever.set_aside) if row.object is not None}))


def offices_of_home(title: str, home: str, context: Context) -> tuple[str, ...]:
    """The country's or organisation's office of that title, by its name: "President of France", "NATO chief"."""
    record = context.references.entity(home)
    label = record.label if record is not None else ""
    names = (f"{title} of {label}", f"{title} of the {label}", f"{label} {title}")
    return tuple(sorted({found.id for name in names for found in context.references.named(name, "office")}))


def home_of(office: str, context: Context) -> str | None:
    """The country or organisation of an office, or None."""
    record = context.references.entity(office)
    return record.country if record is not None else None


def has_role(office: str, roles: Sequence[str]) -> bool:
    """Whether the office's id ends in one of the roles; a vice-president is no president."""
    name = office.partition(":")[2]
    return any(name == role or (name.endswith(f"-{role}") and not name.endswith(f"-vice-{role}")) for role in roles)


def _is_head(office: str) -> bool:
    """Whether it is a head of state or government: two letters of the country, then the role."""
    return office.partition("-")[2] in titles().head
