"""EVT101: how often something has happened."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from msgspec import structs

from claimcheck import Claim, Context, Fact, Finding, RelationValue
from claimcheck.text.restating import renumbered
from claimcheck.text.words import cardinal_words, date_words, times_words
from claimcheck_plugins.events.comparing import known_through, listed, size_of, total_of
from claimcheck_plugins.events.kinds import kinds
from claimcheck_plugins.events.rules import EVENT_COUNT

__all__ = ["check_count"]


_BOUNDS: Mapping[str, str] = {
    "~": "about ",
    "<": "fewer than ",
    "<=": "at most ",
    ">": "more than ",
    ">=": "at least ",
}


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
        if _holds(total_of(events), value):
            return _supported(value, events, last, context)
    return _differs(claim, value, max((events for _, events in counts), key=total_of), last, context)


def _events(
    kinds_counted: tuple[str, ...], value: RelationValue, last: date | None, context: Context
) -> tuple[Fact, ...]:
    found = context.references.events(kinds_counted, (value.from_, last), participants=value.participants)
    # Of some countries only the first is in the table.
    return tuple(event for event in found.rows if "first_only" not in event.qualifiers)


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
        f"{_counted(value, total_of(events), last)}.",
        _computation(value, events, last, context),
        evidence=tuple(event.evidence() for event in events),
    )


def _differs(
    claim: Claim, value: RelationValue, events: tuple[Fact, ...], last: date | None, context: Context
) -> Finding:
    rows = tuple(event.evidence() for event in events)
    said = _said(value, value.number or 0)
    computation = _computation(value, events, last, context)
    if known_through(events, last):
        message = f"{_counted(value, total_of(events), last)}, not {said}."
        right = _suggestion(claim, value, total_of(events))
        return Finding(EVENT_COUNT.code, "refuted", "other-count", message, computation, right, rows)
    known = cardinal_words(total_of(events))
    message = f"The references know of {known}, the text says {said}; the references may not be complete."
    considered = tuple(event.evidence("the list may not be complete") for event in events)
    question = "Which are meant?"
    return Finding(
        EVENT_COUNT.code, "not_enough_evidence", "outdated-reference", message, computation, question, (), considered
    )


def _counted(value: RelationValue, count: int, last: date | None) -> str:
    """How often it happened: "They met twice up to 1 March 2019"."""
    until = f" up to {date_words(last)}" if last is not None else ""
    if value.words == "meeting":
        return f"They met {times_words(count)}{until}"
    verb, ending = ("was", "") if count == 1 else ("were", "s")
    return f"There {verb} {cardinal_words(count)} {value.words}{ending}{until}"


def _said(value: RelationValue, count: float) -> str:
    """The text's own figure: "not four times", "not at least three"."""
    bound = _BOUNDS.get(value.bound, "")
    return f"{bound}{times_words(count) if value.words == 'meeting' else cardinal_words(count)}"


def _suggestion(claim: Claim, value: RelationValue, count: int) -> str:
    """The article's words with the count put in, or a question where they would not fit it."""
    restated = renumbered(claim.text, count) if value.bound == "=" else None
    fits = claim.text.endswith("times") or count > 1
    return (
        restated if restated is not None and fits else f"Is “{_said(structs.replace(value, bound='='), count)}” meant?"
    )


def _computation(value: RelationValue, events: tuple[Fact, ...], last: date | None, context: Context) -> str:
    until = f" up to {date_words(last)}" if last is not None else ""
    said = _said(value, value.number or 0)
    return f"counted{until}: {listed(events, context)} = {_sum(events)}; the text says {said}"


def _sum(events: tuple[Fact, ...]) -> str:
    """The count, with what each row adds to it where one stands for several: "1 + 3 + 2 = 6"."""
    sizes = [size_of(event) for event in events]
    steps = " + ".join(map(str, sizes)) if max(sizes) > 1 else ""
    return f"{steps} = {sum(sizes)}" if steps else str(sum(sizes))
