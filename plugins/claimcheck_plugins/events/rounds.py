"""EVT112: which round of the Security Council's sanctions it was."""

from __future__ import annotations

from claimcheck import Claim, Context, Finding, RelationValue
from claimcheck.text.words import ordinal_words
from claimcheck_plugins.events.comparing import days_of, place_label
from claimcheck_plugins.events.resolved import name_of, resolution_of
from claimcheck_plugins.events.rules import SANCTIONS_ROUND

__all__ = ["check_round"]


def check_round(claim: Claim, context: Context) -> Finding | None:
    """The finding on a claim of the relation "sanctions-round", else None.

    Args:
        claim: Any claim.
        context: Its references are asked for the resolution.
    """
    value = claim.value
    if not isinstance(value, RelationValue) or value.relation != "sanctions-round":
        return None
    row = resolution_of(value, context)
    if row is None or row.low is None:
        return None
    code, said, known = SANCTIONS_ROUND.code, ordinal_words(value.number or 0), ordinal_words(row.low)
    name, country = name_of(row), place_label(row.place, context)
    computation = f"{name}, {days_of(row)}: the {known} that put sanctions on {country}; the text says the {said}"
    if row.low == value.number:
        message = f"{name} was the {known} that put sanctions on {country}, {days_of(row)}."
        return Finding(code, "supported", "matches", message, computation, None, (row.evidence(),))
    message = f"{name} was the {known} that put sanctions on {country} ({days_of(row)}), not the {said}."
    if row.qualifiers.get("ordinal") == "accepted":
        question = f"Is “{known}” meant?"
        return Finding(code, "refuted", "other-number", message, computation, question, (row.evidence(),))
    note = f"By the references’ count {name} was the {known} that put sanctions on {country}; others count otherwise."
    considered = (row.evidence("sources count the rounds differently"),)
    return Finding(
        code, "not_enough_evidence", "definition-mismatch", note, computation, "Whose count is it?", (), considered
    )
