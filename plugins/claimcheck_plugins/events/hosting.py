"""EVT105: where a tournament is held."""

from __future__ import annotations

from claimcheck import Claim, Context, Fact, Finding, RelationValue, Rule
from claimcheck_plugins.events.comparing import days_of, fits_date, fits_place, place_label

__all__ = ["TOURNAMENT_HOST", "check_host"]

TOURNAMENT_HOST = Rule(
    "EVT105",
    "tournament-host",
    "where a tournament is held: “the World Cup of 2022 in Qatar”",
    "The tournament of that kind that shares a day with the date named is looked up; a city fits its country. Refuted "
    "when every row of that tournament has another place. Tournaments of other sports are not read as claims. Data: "
    "the table events (World Cups of men's football and Olympic Games since 2000). Switch it off with --ignore EVT105.",
)


def check_host(claim: Claim, context: Context) -> Finding | None:
    """The finding on a claim of the relation "tournament", else None.

    Args:
        claim: Any claim.
        context: Its references are asked for events.
    """
    value = claim.value
    if not isinstance(value, RelationValue) or value.relation != "tournament":
        return None
    every = context.references.events((value.words,), (None, None)).rows
    events = [event for event in every if fits_date(event, value.from_, value.to)]
    if not events:
        return None
    fits = [fits_place(event, value.place, context) for event in events]
    if any(fits):
        return _finding("supported", "matches", events, value, context)
    if all(fit is False for fit in fits):
        return _finding("refuted", "other-place", events, value, context)
    return None


def _finding(verdict: str, reason: str, events: list[Fact], value: RelationValue, context: Context) -> Finding:
    where = " and ".join(place_label(event.place, context) for event in events)
    rows = tuple(event.evidence() for event in events)
    named = place_label(value.place, context)
    computation = f"{events[0].value}: {where}, {days_of(events[0])}; named: {named}"
    if verdict == "supported":
        message = f"{events[0].value} is held in {where}."
        return Finding(TOURNAMENT_HOST.code, "supported", reason, message, computation, None, rows)
    message = f"{events[0].value} is held in {where}, not in {named}."
    return Finding(TOURNAMENT_HOST.code, "refuted", reason, message, computation, where, rows)
