"""EVT102 and EVT103: which of a series of events it was, where and when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct, structs

from claimcheck import Claim, Context, Fact, Finding, RelationValue, Rule
from claimcheck.text.restating import reworded
from claimcheck.text.words import ordinal_words, period_words
from claimcheck_plugins.events.comparing import (
    days_of,
    fits_date,
    fits_place,
    known_through,
    listed,
    place_label,
    size_of,
)
from claimcheck_plugins.events.kinds import kinds
from claimcheck_plugins.events.rules import EVENT_PLACE_DATE, ORDINAL_OF_EVENT

__all__ = ["check_event"]


class _Fit(Struct, frozen=True):
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
    return _differs(rule, claim, value, every, context)


def _is_placed(fit: _Fit) -> bool:
    """Whether the place or the date fits: a number alone says nothing."""
    return fit.place is True or fit.date is True


def _fits(reading: tuple[str, ...], value: RelationValue, context: Context) -> Iterator[_Fit]:
    published = context.document.article.published
    events = context.references.events(reading, (None, published), participants=value.participants).rows
    before = 0
    for event in events:
        named = before < (value.number or 0) <= before + size_of(event) if value.ordinal else None
        before += size_of(event)
        yield _Fit(event, named, fits_place(event, value.place, context), fits_date(event, value.from_, value.to))


def _supported(rule: Rule, fit: _Fit, value: RelationValue, context: Context) -> Finding:
    event = fit.event
    where = place_label(event.place, context)
    message = f"{event.value}: {where}, {days_of(event)}."
    computation = f"{_claimed(value, context)}; found: {where}, {days_of(event)}"
    return Finding(rule.code, "supported", "matches", message, computation, evidence=(event.evidence(),))


def _differs(rule: Rule, claim: Claim, value: RelationValue, every: list[_Fit], context: Context) -> Finding:
    events = tuple({fit.event.row: fit.event for fit in every}.values())
    best = max(sum(fit.said) for fit in every)
    nearest = list({fit.event.row: fit for fit in every if sum(fit.said) == best}.values())
    nearest = [fit for fit in nearest if _is_placed(fit)] or nearest
    near = nearest[0]
    computation = f"{_claimed(value, context)}; known: {listed(events, context)}"
    rows = tuple(event.evidence("does not fit all that the text says") for event in events)
    # Meetings are numbered as one counts them, tests by everyone alike.
    settled = _is_placed(near) or value.words.endswith("test")
    one_off = len(near.said) > 1 and near.said.count(False) == 1 and settled
    known = known_through(events, context.document.article.published)
    if one_off and (known or (near.number is True and _is_numbered(near.event, value)) or _was_another(near, value)):
        message, right = _correction(claim, value, nearest, context)
        cited = tuple(fit.event.evidence() for fit in nearest)
        others = tuple(row for row in rows if row.row not in {piece.row for piece in cited})
        return Finding(rule.code, "refuted", "other-event", message, computation, right, cited, others)
    message = "No event that the references know fits; they may not have the one that is meant."
    question = "Which event is meant?"
    return Finding(rule.code, "not_enough_evidence", "no-row", message, computation, question, considered=rows)


def _is_numbered(event: Fact, value: RelationValue) -> bool:
    """Whether the event's number stands, whatever came after it: the first test, or one of a series known so far."""
    numbered = "first_only" in event.qualifiers or known_through((event,), event.valid_from)
    return value.words.endswith("test") and numbered


def _was_another(fit: _Fit, value: RelationValue) -> bool:
    """Whether a test that is dated has another number: that of a past test stays, whatever came after it."""
    return fit.date is True and fit.number is False and _is_numbered(fit.event, value)


def _correction(claim: Claim, value: RelationValue, nearest: Sequence[_Fit], context: Context) -> tuple[str, str]:
    """The message and the suggestion; where several events are equally near, a question."""
    if len(nearest) > 1:
        rows = listed([fit.event for fit in nearest], context)
        return f"No event fits all that the text says: {rows}.", "Which event is meant?"
    (fit,) = nearest
    where = f"{place_label(fit.event.place, context)}, {days_of(fit.event)}"
    return f"{fit.event.value}: {where}, not {_wrong(fit, value, context)}.", _right(fit, claim, value, context)


def _wrong(fit: _Fit, value: RelationValue, context: Context) -> str:
    """What the text says and the row does not."""
    if fit.number is False:
        return f"the {ordinal_words(value.number or 0)}"
    return place_label(value.place, context) if fit.place is False else period_words(value.from_, value.to)


def _right(fit: _Fit, claim: Claim, value: RelationValue, context: Context) -> str:
    """The article's words with the row's place or date; a question where its words would not fit it."""
    text, event = context.document.text, fit.event
    if fit.number is False:
        return f"Is the {event.value[:1].lower()}{event.value[1:]} meant?"
    where, when = place_label(event.place, context), _at(event, value)
    if fit.date is False:
        return reworded(text, claim.span, value.members[-1], when)
    place = value.members[-1 if value.from_ is None else -2]
    # "In the Vietnamese capital, Hanoi": another place would be no Vietnamese capital.
    described = "capital" in claim.text
    return f"Is {where} meant?" if described else reworded(text, claim.span, place, where)


def _at(event: Fact, value: RelationValue) -> str:
    """The event's date as finely as the text gives its own: a day, or else the month."""
    words = days_of(structs.replace(event, valid_to=event.valid_from))
    return words if value.from_ == value.to else words.partition(" ")[2]


def _claimed(value: RelationValue, context: Context) -> str:
    parts = [f"the {ordinal_words(value.number or 0)}"] if value.ordinal else []
    parts += [place_label(value.place, context)] if value.place is not None else []
    parts += [period_words(value.from_, value.to)] if value.from_ and value.to else []
    return f"the text says {', '.join(parts)}"
