"""EVT102 and EVT103: which of a series of events it was, where and when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck import Claim, Context, Fact, Finding, RelationValue, Rule
from claimcheck_plugins.events.comparing import days_of, fits_date, fits_place, known_through, listed, place_label
from claimcheck_plugins.events.kinds import kinds

__all__ = ["EVENT_PLACE_DATE", "ORDINAL_OF_EVENT", "check_event"]

ORDINAL_OF_EVENT = Rule(
    "EVT102",
    "ordinal-of-event",
    "which meeting of a series it was: “their second summit, in Hanoi in February”",
    "The events with these participants up to the publication date are numbered by date. The event of that number is "
    "compared with the place and the date that the claim names: a date fits when it shares a day with the event, a "
    "place when the event was in it. Refuted only when number, place and date are given or two of them, all but one "
    "fit one event, no event fits all, and the series is complete (complete_until in the rows). Data: the tables "
    "events and within. Switch it off with --ignore EVT102.",
)

EVENT_PLACE_DATE = Rule(
    "EVT103",
    "event-place-date",
    "where and when two people met: “met at the Korean border in late June”",
    "The events with these participants up to the publication date are compared with the place and the date that the "
    "claim names: a date fits when it shares a day with the event, a place when the event was in it. Refuted only when "
    "both are given, one of them fits an event, none fits both, and the series is complete (complete_until in the "
    "rows). Data: the tables events and within. Switch it off with --ignore EVT103.",
)


@dataclass(frozen=True, slots=True)
class _Fit:
    """How an event fits the claim: number, place and date, each True, False, or None where nothing can be said."""

    event: Fact
    number: bool | None
    place: bool | None
    date: bool | None

    @property
    def said(self) -> tuple[bool, ...]:
        """What can be said."""
        return tuple(part for part in (self.number, self.place, self.date) if part is not None)


def check_event(claim: Claim, context: Context) -> Finding | None:
    """The finding on a claim of the relation "event", else None.

    Args:
        claim: Any claim.
        context: Its references are asked for events.
    """
    value = claim.value
    if not isinstance(value, RelationValue) or value.relation != "event":
        return None
    fits = [list(_fits(reading, value, context)) for reading in kinds().readings[value.words]]
    every = [fit for reading in fits for fit in reading]
    if not every:
        return None
    rule = ORDINAL_OF_EVENT if value.ordinal else EVENT_PLACE_DATE
    right = next((fit for fit in every if fit.said and all(fit.said) and _is_placed(fit)), None)
    if right is not None:
        return _supported(rule, right, value, context)
    return _differs(rule, every, value, context)


def _is_placed(fit: _Fit) -> bool:
    """Whether the place or the date fits: a number alone says nothing."""
    return fit.place is True or fit.date is True


def _fits(reading: tuple[str, ...], value: RelationValue, context: Context) -> Iterator[_Fit]:
    published = context.document.article.published
    events = context.references.events(reading, (None, published), participants=value.participants).rows
    for number, event in enumerate(events, 1):
        named = number == value.number if value.ordinal else None
        yield _Fit(event, named, fits_place(event, value.place, context), fits_date(event, value.from_, value.to))


def _supported(rule: Rule, fit: _Fit, value: RelationValue, context: Context) -> Finding:
    event = fit.event
    where = place_label(event.place, context)
    message = f"{event.value}: {where}, {days_of(event)}."
    computation = f"{_claimed(value, context)}; row {event.reference}#{event.row}: {where} {days_of(event)}"
    return Finding(rule.code, "supported", "matches", message, computation, evidence=(event.evidence(),))


def _differs(rule: Rule, every: list[_Fit], value: RelationValue, context: Context) -> Finding:
    events = tuple({fit.event.row: fit.event for fit in every}.values())
    best = max(sum(fit.said) for fit in every)
    nearest = list({fit.event.row: fit for fit in every if sum(fit.said) == best}.values())
    near = nearest[0]
    computation = f"{_claimed(value, context)}; rows: {listed(events, context)}"
    rows = tuple(event.evidence() for event in events)
    one_off = len(near.said) > 1 and near.said.count(False) == 1 and _is_placed(near)
    if one_off and known_through(events, context.document.article.published):
        message, right = _correction(nearest, context)
        cited = tuple(fit.event.evidence() for fit in nearest)
        return Finding(rule.code, "refuted", "other-event", message, computation, right, cited, rows)
    message = "No event of the table fits; the table may not have the one that is meant."
    question = "Which event is meant?"
    return Finding(rule.code, "not_enough_evidence", "no-row", message, computation, question, considered=rows)


def _correction(nearest: Sequence[_Fit], context: Context) -> tuple[str, str]:
    """The message and the suggestion; where several events are equally near, a question."""
    rows = listed([fit.event for fit in nearest], context)
    if len(nearest) > 1:
        return f"No event fits all that the text says: {rows}.", "Which event is meant?"
    (fit,) = nearest
    where = f"{place_label(fit.event.place, context)}, {days_of(fit.event)}"
    return f"{fit.event.value}: {where}; the text has {_wrong(fit)} otherwise.", _right(fit, context)


def _wrong(fit: _Fit) -> str:
    return "its number" if fit.number is False else "its place" if fit.place is False else "its date"


def _right(fit: _Fit, context: Context) -> str:
    if fit.number is False:
        return f"Is {fit.event.value} meant?"
    return place_label(fit.event.place, context) if fit.place is False else days_of(fit.event)


def _claimed(value: RelationValue, context: Context) -> str:
    parts = [f"number {value.number}"] if value.ordinal else []
    parts += [place_label(value.place, context)] if value.place is not None else []
    parts += [f"{value.from_.isoformat()} to {value.to.isoformat()}"] if value.from_ and value.to else []
    return f"claimed: {', '.join(parts)}"
