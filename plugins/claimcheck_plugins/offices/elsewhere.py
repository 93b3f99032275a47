"""Somebody named with an office that they never held, while they hold another: "President Park of North Korea"."""

from __future__ import annotations

from datetime import timedelta

from claimcheck import Claim, Context, Fact, Finding, RelationValue
from claimcheck_plugins.offices.known import (
    has_role,
    holders,
    home_of,
    known_throughout,
    name_of,
    offices_of_home,
    span_words,
    term_words,
    terms,
)
from claimcheck_plugins.offices.rules import OFFICE_HOLDER_AT_DATE
from claimcheck_plugins.offices.titles import titles

__all__ = ["elected_elsewhere", "elsewhere"]

# An oath follows an election within months, and news of it within weeks.
_BEFORE, _AFTER = timedelta(days=31), timedelta(days=200)


def elsewhere(claim: Claim, value: RelationValue, context: Context) -> Finding | None:
    """Refuted where the person heads another country, or has another office of the country that the title is one of.

    Args:
        claim: Of somebody who never held the office as far as the references know.
        value: Its value.
        context: Its references are asked for the property "holds-office".
    """
    role = titles().role(value.object or "")
    now = terms(value.subject or "", (value.from_, value.to), context)
    if role is None or not now or any(row.valid_from is None for row in now):
        return None
    if value.place is not None:
        return _of_another_country(claim, value, role, now[0], context) if len(now) == 1 else None
    return _another_office(claim, value, now[0], context) if len(now) == 1 else None


def elected_elsewhere(claim: Claim, value: RelationValue, offices: tuple[str, ...], context: Context) -> Finding | None:
    """Refuted where somebody is said to enter one country's office who then entered the like office of another."""
    if value.from_ is None or value.to is None or len(offices) != 1 or claim.quoted:
        return None
    when = (value.from_ - _BEFORE, value.to + _AFTER)
    roles = tuple(sorted(role for role in titles().head - titles().for_life if has_role(offices[0], (role,))))
    entered = [
        row
        for row in terms(value.subject or "", when, context)
        if row.valid_from is not None and when[0] <= row.valid_from <= when[1]
    ]
    if not roles or len(entered) != 1 or not has_role(entered[0].object or "", roles):
        return None
    return _refuted(claim, value, (entered[0],), context)


def _of_another_country(claim: Claim, value: RelationValue, role: str, row: Fact, context: Context) -> Finding | None:
    """Nobody is president, prime minister or chancellor of two countries at once."""
    roles = {*titles().alike(role)} & titles().head - titles().for_life
    home = home_of(row.object or "", context)
    is_country = (value.place or "").startswith("country:") and (home or "").startswith("country:")
    if not is_country or home == value.place or not has_role(row.object or "", tuple(sorted(roles))):
        return None
    return _refuted(claim, value, (row,), context)


def _another_office(claim: Claim, value: RelationValue, row: Fact, context: Context) -> Finding | None:
    """The country's office of that title is somebody else's."""
    home, when = home_of(row.object or "", context), (value.from_, value.to)
    offices = offices_of_home(value.object or "", home or "", context)
    others = [other for office in offices for other in holders(office, when, context)]
    if not others or not known_throughout(offices, when, context):
        return None
    return _refuted(claim, value, (row, *others), context)


def _refuted(claim: Claim, value: RelationValue, rows: tuple[Fact, ...], context: Context) -> Finding:
    name, time = name_of(value.subject, context) or claim.text, span_words(value.from_, value.to)
    office = rows[0].value.partition(", ")[2]
    holder = f"; the {rows[1].value.partition(', ')[2]} was {rows[1].value.partition(', ')[0]}" if rows[1:] else ""
    return Finding(
        OFFICE_HOLDER_AT_DATE.code,
        "refuted",
        "other-office",
        f"{time[:1].upper()}{time[1:]} {name} was {office}{holder}.",
        f"{time}: {'; '.join(f'{row.value}, {term_words(row)}' for row in rows)}; the text says “{claim.text}”",
        f"Is the {office} meant?",
        tuple(row.evidence() for row in rows),
    )
