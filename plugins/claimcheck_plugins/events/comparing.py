"""Whether a row of an event fits a place and a date, and the words for it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from claimcheck import Context, Fact
from claimcheck.text.words import in_running_text, period_words

__all__ = [
    "complete_until",
    "days_of",
    "fits_date",
    "fits_place",
    "known_through",
    "listed",
    "place_label",
    "size_of",
    "total_of",
]


def fits_place(event: Fact, place: str | None, context: Context) -> bool | None:
    """Whether the event took place there, or in something that lies there; None when that cannot be said.

    Args:
        event: A row with a place.
        place: Entity id of the claim's place, or None.
        context: Its references say what lies in what.
    """
    if place is None or event.place is None:
        return None
    if place in _around(event.place, context):
        return True
    # An event known by its country may well have been in the city that the claim names.
    return None if event.place in _around(place, context) else False


def _around(place: str, context: Context) -> set[str]:
    """The place itself, its country, and what the table within says it lies in."""
    record = context.references.entity(place)
    rows = context.references.find(place, "within", (None, None)).rows
    within = {row.object for row in rows if row.object is not None}
    return {place, *within, *([record.country] if record is not None and record.country is not None else [])}


def fits_date(event: Fact, first: date | None, last: date | None) -> bool | None:
    """Whether the event shares a day with the claim's date; None when one of them has none."""
    if first is None or last is None or event.valid_from is None:
        return None
    return event.valid_from <= last and first <= (event.valid_to or event.valid_from)


def complete_until(events: Sequence[Fact]) -> date | None:
    """The day up to which the series of these events is complete: the earliest that its rows name; None: unknown."""
    days = [event.qualifiers.get("complete_until") for event in events]
    known = [date.fromisoformat(day) for day in days if day is not None]
    return min(known) if known and len(known) == len(days) else None


def known_through(events: Sequence[Fact], last: date | None) -> bool:
    """Whether nothing can be missing among these events up to this day."""
    complete = complete_until(events)
    return complete is not None and last is not None and last <= complete


def size_of(event: Fact) -> int:
    """How many events the row stands for: tests that were made on one day share one."""
    return int(event.low) if event.unit == "test" and event.low is not None else 1


def total_of(events: Sequence[Fact]) -> int:
    """How many events the rows stand for together."""
    return sum(size_of(event) for event in events)


def days_of(event: Fact) -> str:
    """The event's days in words: "27 to 28 February 2019"."""
    if event.valid_from is None:
        return "an unknown day"
    return period_words(event.valid_from, event.valid_to or event.valid_from)


def place_label(place: str | None, context: Context) -> str:
    """The place's usual name, as it stands in a sentence."""
    record = context.references.entity(place) if place is not None else None
    return in_running_text(record.label) if record is not None else "an unknown place"


def listed(events: Sequence[Fact], context: Context) -> str:
    """The events in words, with places and days."""
    return "; ".join(f"{place_label(event.place, context)}, {days_of(event)}" for event in events) or "none"
