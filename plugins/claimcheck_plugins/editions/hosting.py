"""EVT105: where a tournament or summit is held, when, and which it is."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck import Claim, Context, Fact, Finding, RelationValue
from claimcheck.text.restating import reworded
from claimcheck.text.words import ordinal_words, period_words
from claimcheck_plugins.editions.places import readings
from claimcheck_plugins.editions.rows import (
    days_of,
    editions,
    fits_place,
    is_vague,
    meant_by,
    name_of,
    was_held,
    where,
)
from claimcheck_plugins.editions.rules import TOURNAMENT_HOST

__all__ = ["check_host"]


_WHOLE_YEAR = 364


def check_host(claim: Claim, context: Context) -> Finding | None:
    """The finding on a claim of the relation "edition-host", else None.

    Args:
        claim: Any claim.
        context: Its references are asked for editions.
    """
    value = claim.value
    if not isinstance(value, RelationValue) or value.relation != "edition-host":
        return None
    rows = editions(value.words.split("|"), context)
    meant = meant_by(rows, value.from_, value.to, value.number)
    if not meant or (any(map(is_vague, meant)) and value.from_ != value.to and not _is_year(value)):
        return None
    places = readings(value.members[1].of(context.document.text), value.place, context)
    if not places:
        return None
    fits = [fits_place(row, places, context) for row in meant]
    right = [row for row, fit in zip(meant, fits, strict=True) if fit]
    if right:
        return _with_number(value, right[0], rows, context)
    if all(fit is False for fit in fits):
        return _refuted(claim, value, meant, context)
    return None


def _with_number(value: RelationValue, row: Fact, rows: Sequence[Fact], context: Context) -> Finding | None:
    """Place and date fit: the number, if there is one, may still be another edition's."""
    if value.number is None or row.low is None or value.from_ is None or value.number == row.low:
        return _supported(value, row, context)
    if len(value.words.split("|")) > 1:
        return None
    right = ordinal_words(row.low)
    other = [other for other in rows if other.low == value.number]
    message = f"The {row.value} in {where(row, context)} was the {right}, not the {ordinal_words(value.number)}."
    computation = f"{_row(row, context)} is number {row.low}; the text says {ordinal_words(value.number)}"
    evidence = tuple(one.evidence() for one in (row, *other))
    question = f"Is the {right} meant?"
    return Finding(TOURNAMENT_HOST.code, "refuted", "other-number", message, computation, question, evidence)


def _supported(value: RelationValue, row: Fact, context: Context) -> Finding:
    held = was_held(row, context.document.article.published)
    message = _sentence(f"{name_of(row)} {held} in {where(row, context)}, {days_of(row)}.")
    computation = f"{_row(row, context)}; {_said(value, context)}"
    return Finding(TOURNAMENT_HOST.code, "supported", "matches", message, computation, evidence=(row.evidence(),))


def _refuted(claim: Claim, value: RelationValue, meant: list[Fact], context: Context) -> Finding:
    named = value.members[1].of(context.document.text)
    row = meant[0]
    day = context.document.article.published
    places = [f"{name_of(one)} {was_held(one, day)} in {where(one, context)} ({days_of(one)})" for one in meant]
    message = _sentence(f"{' and '.join(places)}, not in {named}.")
    computation = f"{'; '.join(_row(one, context) for one in meant)}; {_said(value, context)}"
    span = value.members[1]
    one = len(meant) == 1 and " and " not in where(row, context)
    right = reworded(context.document.text, claim.span, span, where(row, context)) if one else "Which edition is meant?"
    rows = tuple(one.evidence() for one in meant)
    return Finding(TOURNAMENT_HOST.code, "refuted", "other-place", message, computation, right, rows)


def _is_year(value: RelationValue) -> bool:
    return value.from_ is None or value.to is None or (value.to - value.from_).days >= _WHOLE_YEAR


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"


def _row(row: Fact, context: Context) -> str:
    return f"{row.value}: {where(row, context)}, {days_of(row)}"


def _said(value: RelationValue, context: Context) -> str:
    when = f", {period_words(value.from_, value.to)}" if value.from_ is not None else ""
    number = f"the {ordinal_words(value.number)}, " if value.number is not None else ""
    return f"the text says {number}{value.members[1].of(context.document.text)}{when}"
