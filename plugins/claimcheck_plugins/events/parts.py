"""Where and when an event is said to be: the place and the date that stand with its words."""

from __future__ import annotations

from datetime import date

from claimcheck import Document, Entity, Span, Timex, lazy_pattern

__all__ = ["Interval", "date_after", "place_after"]

Interval = tuple[date | None, date | None]

_AT = lazy_pattern(r"\b(?:in|at|on)\s(?:the\s)?(?:[\w’'-]{1,20}\scapital,\s)?$")
_REACH = 32
# What is said of an event stands close to its words.
_NEAR = 120
_PLACES = frozenset({"city", "country", "region", "place"})


def place_after(document: Document, span: Span) -> Entity | None:
    """The first place that is named within the span after "in" or "at" ("in the Vietnamese capital, Hanoi")."""
    text = document.text
    for entity in _within(document, span):
        if (
            entity.kind in _PLACES
            and entity.alias != "demonym"
            and _AT.search(text[max(span.start, entity.start - _REACH) : entity.start])
        ):
            return entity
    return None


def date_after(document: Document, span: Span) -> Timex | None:
    """The first date within the span that is a stretch of the calendar."""
    dated = (t for t in document.timexes_in(span) if t.type == "DATE" and t.from_ is not None)
    return next(dated, None)


def _within(document: Document, span: Span) -> list[Entity]:
    return [e for e in document.entities_in(span) if e.start - span.start <= _NEAR]
