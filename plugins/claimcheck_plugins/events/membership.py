"""EVT109: how many members an organisation has."""

from __future__ import annotations

from datetime import date

from claimcheck import Claim, Context, Fact, Finding, RelationValue
from claimcheck.text.restating import reworded
from claimcheck.text.words import number_words, ordinal_words
from claimcheck_plugins.events.rules import MEMBERS

__all__ = ["check_members"]


_BEFORE_AND_AFTER = 2


def check_members(claim: Claim, context: Context) -> Finding | None:
    """The finding on a claim of the relation "member-count", else None.

    Args:
        claim: Any claim.
        context: Its references are asked for the members at the date.
    """
    value = claim.value
    if not isinstance(value, RelationValue) or value.relation != "member-count" or value.subject is None:
        return None
    day = context.document.article.published
    when: tuple[date | None, date | None] = (value.from_, value.to) if value.from_ is not None else (day, day)
    rows = context.references.find(value.subject, "member-states", when).rows if when[0] is not None else ()
    held = [row for row in rows if _holds(row, when)]
    if not held:
        return None
    if value.ordinal:
        return _joined(claim, value, rows, context)
    right = [row for row in held if row.low == value.number]
    if right:
        return _supported(right, value)
    if any(row.low is not None and row.low - 1 == value.number for row in held):
        return None
    return _refuted(claim, value, held, context)


def _joined(claim: Claim, value: RelationValue, rows: tuple[Fact, ...], context: Context) -> Finding | None:
    """The finding on a member that is numbered ("the 28th member"), in a year when the organisation grew."""
    before, after = (rows[0], rows[-1]) if len(rows) > 1 else (None, None)
    if before is None or after is None or before.low is None or after.low is None or value.number is None:
        return None
    if not before.low < after.low or len(rows) > _BEFORE_AND_AFTER:
        return None
    if before.low < value.number <= after.low:
        return _supported([after], value)
    return _refuted(claim, value, [after], context) if after.low - before.low == 1 else None


def _holds(row: Fact, when: tuple[date | None, date | None]) -> bool:
    first, last = when
    if first is None or last is None or row.valid_from is None:
        return False
    return row.valid_from <= last and (row.valid_to is None or first <= row.valid_to)


def _supported(rows: list[Fact], value: RelationValue) -> Finding:
    evidence = tuple(row.evidence() for row in rows)
    return Finding(MEMBERS.code, "supported", "matches", f"{rows[0].value}.", _computation(rows, value), None, evidence)


def _refuted(claim: Claim, value: RelationValue, rows: list[Fact], context: Context) -> Finding:
    row = rows[-1]
    right = reworded(context.document.text, claim.span, value.members[1], _words(value, row.low))
    count = f"{row.value}: the {_words(value, row.low)}, not the" if value.ordinal else f"{row.value}, not"
    message = f"{count} {_words(value, value.number)}."
    evidence = tuple(one.evidence() for one in rows)
    return Finding(MEMBERS.code, "refuted", "other-count", message, _computation(rows, value), right, evidence)


def _computation(rows: list[Fact], value: RelationValue) -> str:
    return f"{'; '.join(row.value for row in rows)}; the text says {_words(value, value.number)}"


def _words(value: RelationValue, number: float | None) -> str:
    return ordinal_words(number or 0) if value.ordinal else number_words(number or 0)
