"""Figures that may hedge one another: quantities, and bounds without a number ("just over a kilometre")."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from claimcheck import Document, Quantity, Span
from claimcheck.models import Bound
from claimcheck.text.conversions import known_units
from claimcheck_plugins.hedges.vocabulary import any_of, fractions, hedge_bounds

__all__ = ["Figure", "find_figures"]


class Figure(Struct, frozen=True):
    """A figure as the rules compare it.

    Attributes:
        start, end, text: Where it stands with its hedge and unit or noun.
        value: What it is worth.
        step: The place of its last significant digit.
        unit, noun: As in `Quantity`; a fraction has unit "fraction".
        bound, hedge: As in `Quantity`.
        change: Direction, when it is the size of a change.
    """

    start: int
    end: int
    text: str
    value: float
    step: float
    unit: str | None
    noun: str | None
    bound: Bound = "="
    hedge: str = ""
    change: str | None = None

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


_FRACTION_STEP = 0.01
# "Just over a kilometre".
_UNITS = ("kilometre", "metre", "mile", "acre", "hectare", "litre", "kilogram")
_TIMES = ("second", "minute", "hour", "day", "week", "month", "year", "decade", "century")
_SPELLED = {"kilometer": "kilometre", "meter": "metre", "liter": "litre", "kilo": "kilogram", "tonne": "metric ton"}


@cache
def _bare() -> re.Pattern[str]:
    units = any_of((*_UNITS, *_TIMES, *_SPELLED))
    hedges, parts = any_of(hedge_bounds()), any_of(fractions())
    return re.compile(rf"\b(?P<hedge>{hedges})\s(?:(?P<part>{parts})|an?\s(?P<unit>{units}))\b(?!-)", re.IGNORECASE)


def find_figures(document: Document) -> tuple[Figure, ...]:
    """The figures of a document in text order; ranges and ordinals are none.

    Args:
        document: Its quantities are read, and the bounds that carry no number.
    """
    found = [_figure(q, document.text) for q in document.quantities if q.low == q.high and not q.ordinal]
    starts = [figure.start for figure in found]
    for figure in _without_number(document.text):
        at = bisect_left(starts, figure.start)
        near = [*found[max(0, at - 1) : at], *found[at : at + 2]]
        if not any(other.span.overlaps(figure.span) for other in near):
            found.append(figure)
    return tuple(sorted(found, key=lambda figure: (figure.start, figure.end)))


def _figure(quantity: Quantity, text: str) -> Figure:
    start = quantity.start
    if quantity.hedge:
        before = re.search(rf"{re.escape(quantity.hedge)}\s{{1,3}}$", text[max(0, start - 48) : start], re.IGNORECASE)
        start -= len(before[0]) if before else 0
    part = quantity.unit is None and 0 < quantity.low < 1 and quantity.step == _FRACTION_STEP
    return Figure(
        start, quantity.end, text[start : quantity.end], quantity.low, quantity.step,
        "fraction" if part else quantity.unit, None if part else quantity.noun, quantity.bound, quantity.hedge,
        quantity.change,
    )  # fmt: skip


def _without_number(text: str) -> Iterator[Figure]:
    for match in _bare().finditer(text):
        hedge = match["hedge"]
        bound = hedge_bounds()[hedge.lower()]
        if match["part"]:
            value, unit = fractions()[match["part"].lower()], "fraction"
        else:
            said = match["unit"].lower()
            value, unit = 1.0, _SPELLED.get(said, said)
        if unit == "fraction" or unit in known_units():
            yield Figure(match.start(), match.end(), match[0], value, _FRACTION_STEP, unit, None, bound, hedge)
