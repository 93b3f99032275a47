"""EVT114: whether a named exercise was held."""

from __future__ import annotations

from claimcheck import Claim, Context, Fact, Finding, RelationValue
from claimcheck.text.words import period_words
from claimcheck_plugins.events.comparing import days_of, fits_date
from claimcheck_plugins.events.kinds import kinds
from claimcheck_plugins.events.rules import EXERCISE_HELD

__all__ = ["check_held"]

_CALLED_OFF = ("called-off-exercise",)


def check_held(claim: Claim, context: Context) -> Finding | None:
    """The finding on a claim of the relation "exercise-held", else None.

    Args:
        claim: Any claim.
        context: Its references are asked for exercises, and for those that were called off.
    """
    value = claim.value
    if not isinstance(value, RelationValue) or value.relation != "exercise-held":
        return None
    said = f"the text says {period_words(value.from_, value.to)}"
    held = _of_series(kinds().exercise_kinds, value, context)
    if held:
        days = "; ".join(f"{event.value}: {days_of(event)}" for event in held)
        rows = tuple(event.evidence() for event in held)
        return Finding(EXERCISE_HELD.code, "supported", "matches", f"{days}.", f"{said}; found: {days}", None, rows)
    called_off = _of_series(_CALLED_OFF, value, context)
    if not called_off:
        return None
    known = "; ".join(f"{event.value}: {event.qualifiers['status']}" for event in called_off)
    message = f"The references have no such exercise then; {known}."
    rows = tuple(event.evidence("called off") for event in called_off)
    code = EXERCISE_HELD.code
    question = "Was it held?"
    return Finding(code, "not_enough_evidence", "called-off", message, f"{said}; found: {known}", question, (), rows)


def _of_series(kinds_asked: tuple[str, ...], value: RelationValue, context: Context) -> list[Fact]:
    published = context.document.article.published
    rows = context.references.events(kinds_asked, (None, published)).rows
    return [
        row for row in rows if row.qualifiers.get("series") == value.object and fits_date(row, value.from_, value.to)
    ]
