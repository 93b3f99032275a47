"""EVT104: how many days an event lasts."""

from __future__ import annotations

from datetime import date, timedelta

from claimcheck import Claim, Context, Fact, Finding, RelationValue
from claimcheck.text.restating import renumbered
from claimcheck.text.words import number_words
from claimcheck_plugins.events.comparing import days_of
from claimcheck_plugins.events.kinds import kinds
from claimcheck_plugins.events.rules import DURATION_OF_EVENT

__all__ = ["check_duration"]


_BEFORE, _AFTER = timedelta(days=366), timedelta(days=61)


def check_duration(claim: Claim, context: Context) -> Finding | None:
    """The finding on a claim of the relation "event-duration", else None.

    Args:
        claim: Any claim.
        context: Its references are asked for exercises.
    """
    value = claim.value
    if not isinstance(value, RelationValue) or value.relation != "event-duration":
        return None
    events = [
        e for e in _nearby(value, context) if _days(e) is not None and set(e.participants) <= set(value.participants)
    ]
    if not events:
        return None
    right = [event for event in events if value.number in (_days(event), _counted(event))]
    if right:
        return _finding(claim, "supported", right, value)
    dated = [
        event
        for event in events
        # A row without a figure leaves open whether its source counts the days of rest.
        if event.low is not None and value.from_ == value.to and value.from_ in (event.valid_from, event.valid_to)
    ]
    if dated and value.bound == "=" and value.from_ is not None:
        return _finding(claim, "refuted", dated, value)
    return _finding(claim, "not_enough_evidence", events, value)


def _nearby(value: RelationValue, context: Context) -> tuple[Fact, ...]:
    published = context.document.article.published
    if published is None:
        return ()
    first = published - _BEFORE if published.toordinal() > _BEFORE.days else date.min
    last = published + _AFTER if date.max - published > _AFTER else date.max
    participants = [p for p in value.participants if p.startswith("country:")]
    if not participants:
        return ()
    return context.references.events(kinds().exercise_kinds, (first, last)).rows


def _days(event: Fact) -> int | None:
    if event.valid_from is None or event.valid_to is None:
        return None
    return (event.valid_to - event.valid_from).days + 1


def _counted(event: Fact) -> int | None:
    """The days that the source counts where it leaves out those of rest: nine for 8 to 18 March."""
    days = event.qualifiers.get("days")
    return int(days) if days is not None else None


def _finding(claim: Claim, verdict: str, events: list[Fact], value: RelationValue) -> Finding:
    event, code = events[0], DURATION_OF_EVENT.code
    said = number_words(value.number)
    counted = _counted(event)
    days = counted if counted is not None and counted == value.number else _days(event) or 0
    rows = tuple(e.evidence() for e in events)
    steps = "; ".join(_steps(e) for e in events)
    computation = f"{steps}; the text says {said} days"
    if verdict == "supported":
        message = f"{event.value} lasted {days} days, {days_of(event)}."
        return Finding(code, "supported", "matches", message, computation, None, rows)
    if verdict == "refuted":
        message = f"{event.value} lasted {days} days ({days_of(event)}), not {said}."
        right = renumbered(claim.text, days)
        return Finding(code, "refuted", "other-duration", message, computation, right, rows)
    message = f"The references have no exercise of {said} days; they have {event.value} of {days} days."
    question = "Which exercise is meant?"
    considered = tuple(e.evidence("lasts otherwise") for e in events)
    return Finding(code, "not_enough_evidence", "no-row", message, computation, question, considered=considered)


def _steps(event: Fact) -> str:
    counted = _counted(event)
    rest = f", {counted} as its source counts them" if counted is not None else ""
    return f"{event.value}: {days_of(event)}, both days counted = {_days(event)} days{rest}"
