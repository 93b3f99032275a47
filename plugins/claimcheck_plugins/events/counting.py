"""EVT101: how often something has happened."""

from __future__ import annotations

from datetime import date

from claimcheck import Claim, Context, Fact, Finding, RelationValue, Rule
from claimcheck_plugins.events.comparing import known_through, listed
from claimcheck_plugins.events.kinds import kinds

__all__ = ["EVENT_COUNT", "check_count"]

EVENT_COUNT = Rule(
    "EVT101",
    "event-count",
    "how often people have met, or something has happened, up to the date",
    "All events of the kind with these participants that began up to the publication date, or within the date that "
    "the claim names, are counted. “Met three times” counts summits and other meetings, “three summits” may count "
    "either. Refuted only when no reading fits and the series is complete up to that day (complete_until in the rows). "
    "Data: the table events. Switch it off with --ignore EVT101.",
)


def check_count(claim: Claim, context: Context) -> Finding | None:
    """The finding on a claim of the relation "event-count", else None.

    Args:
        claim: Any claim.
        context: Its references are asked for events.
    """
    value = claim.value
    if not isinstance(value, RelationValue) or value.relation != "event-count" or value.number is None:
        return None
    last = value.to or context.document.article.published
    counts = [(kind, _events(kind, value, last, context)) for kind in kinds().readings[value.words]]
    counts = [(reading, events) for reading, events in counts if events]
    if not counts:
        return None
    for _, events in counts:
        if _holds(len(events), value):
            return _supported(value, events, last, context)
    return _differs(value, max((events for _, events in counts), key=len), last, context)


def _events(
    kinds_counted: tuple[str, ...], value: RelationValue, last: date | None, context: Context
) -> tuple[Fact, ...]:
    found = context.references.events(kinds_counted, (value.from_, last), participants=value.participants)
    return found.rows


def _holds(count: int, value: RelationValue) -> bool:
    number = value.number or 0
    match value.bound:
        case ">=":
            return count >= number
        case ">":
            return count > number
        case "<=":
            return count <= number
        case "<":
            return count < number
        case "~":
            return abs(count - number) <= 1
        case _:
            return count == number


def _supported(value: RelationValue, events: tuple[Fact, ...], last: date | None, context: Context) -> Finding:
    return Finding(
        EVENT_COUNT.code,
        "supported",
        "matches",
        f"{_counted(events, last)}, as the table of events has it.",
        _computation(value, events, last, context),
        evidence=tuple(event.evidence() for event in events),
    )


def _differs(value: RelationValue, events: tuple[Fact, ...], last: date | None, context: Context) -> Finding:
    rows = tuple(event.evidence() for event in events)
    message = f"{_counted(events, last)}, not {value.number}."
    computation = _computation(value, events, last, context)
    if known_through(events, last):
        return Finding(EVENT_COUNT.code, "refuted", "other-count", message, computation, str(len(events)), rows)
    question = f"Which {value.number} are meant?"
    message = f"The table of events knows {len(events)}, the text says {value.number}; the table may not be complete."
    return Finding(
        EVENT_COUNT.code, "not_enough_evidence", "outdated-reference", message, computation, question, (), rows
    )


def _counted(events: tuple[Fact, ...], last: date | None) -> str:
    times = {1: "once", 2: "twice"}.get(len(events), f"{len(events)} times")
    return f"It happened {times}" + (f" up to {last.isoformat()}" if last is not None else "")


def _computation(value: RelationValue, events: tuple[Fact, ...], last: date | None, context: Context) -> str:
    until = f" up to {last.isoformat()}" if last is not None else ""
    said = f"{value.bound} {value.number}" if value.bound != "=" else f"{value.number}"
    return f"counted{until}: {listed(events, context)} = {len(events)}; claimed: {said}"
