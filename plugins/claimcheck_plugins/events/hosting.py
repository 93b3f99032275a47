"""EVT105: where a tournament is held."""

from __future__ import annotations

from claimcheck import Claim, Context, Fact, Finding, RelationValue, Rule
from claimcheck.text.restating import reworded
from claimcheck.text.words import series_words
from claimcheck_plugins.events.comparing import days_of, fits_date, fits_place, place_label

__all__ = ["TOURNAMENT_HOST", "check_host"]

TOURNAMENT_HOST = Rule(
    "EVT105",
    "tournament-host",
    "where a tournament is held: “the World Cup of 2022 in Qatar”",
    "What: where a tournament is held: “The next World Cup will be held in Qatar in November 2022”.\n"
    "Why: hosts are named years ahead, and bidders are remembered as hosts.\n"
    "How: the tournament of that kind that shares a day with the date named is looked up; a city fits its country. "
    "Tournaments of other sports are not read as claims.\n"
    "Refuted: when every row of that tournament has another place.\n"
    "Data: the table events (World Cups of men's football and Olympic Games since 2000). Tolerance: none.\n"
    "Example: “held in Kuwait in November 2022” gives “FIFA World Cup 2022 is held in Qatar, not in Kuwait.”",
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
        return _finding(claim, "supported", events, value, context)
    if all(fit is False for fit in fits):
        return _finding(claim, "refuted", events, value, context)
    return None


def _finding(claim: Claim, verdict: str, events: list[Fact], value: RelationValue, context: Context) -> Finding:
    places = [place_label(event.place, context) for event in events]
    where, named = series_words(places), place_label(value.place, context)
    rows = tuple(event.evidence() for event in events)
    computation = f"{events[0].value}: {where}, {days_of(events[0])}; the text says {named}"
    held = f"{events[0].value} is held in {where}"
    if verdict == "supported":
        return Finding(TOURNAMENT_HOST.code, "supported", "matches", f"{held}.", computation, None, rows)
    _, place, _ = value.members
    one = len(places) == 1
    right = reworded(context.document.text, claim.span, place, where) if one else f"Is {where} meant?"
    return Finding(TOURNAMENT_HOST.code, "refuted", "other-place", f"{held}, not in {named}.", computation, right, rows)
