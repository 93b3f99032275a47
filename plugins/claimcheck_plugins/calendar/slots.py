"""Dates, lengths of time, ages and ordinals as slots: one character each in a sketch of the sentence."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Literal, TypeAlias

from msgspec import Struct

from claimcheck import Document, Quantity, Span, Timex, lazy_pattern
from claimcheck.models import Bound
from claimcheck_plugins.calendar.vocabulary import milestones

__all__ = ["SYMBOLS", "Slot", "Unit", "read_slots"]

Unit: TypeAlias = Literal["day", "week", "month", "year"]

# What a slot is, by letter: Y year, D day or month of the calendar, W weekday, R day told from another, T any other
# date, L length, A age, O ordinal, C milestone ("centenary"), N number that nothing is said of, Q other figure, V event
# that the references may know.
SYMBOLS: Mapping[str, str] = MappingProxyType({letter: chr(0xE000 + at) for at, letter in enumerate("YDWRTLAOCNQV")})

_RULES: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(
            ("month-day", "day-month", "iso-date", "year-first", "figures", "month-year", "lone-month"), "D"
        ),
        **dict.fromkeys(("named-day", "part-of-day", "shifted-unit", "year-before"), "R"),
        "weekday": "W",
    }
)
_UNITS: Mapping[str, tuple[Unit, int]] = MappingProxyType(
    {
        "day": ("day", 1),
        "week": ("week", 1),
        "fortnight": ("week", 2),
        "month": ("month", 1),
        "quarter": ("month", 3),
        "year": ("year", 1),
        "decade": ("year", 10),
        "century": ("year", 100),
    }
)
_CODES: Mapping[str, Unit] = MappingProxyType({"D": "day", "W": "week", "M": "month", "Y": "year"})
# "88 next year" counts nothing.
_NO_NOUNS = {"", "next", "this", "last", "today", "now"}
_MODS: Mapping[str, Bound] = MappingProxyType(
    {"APPROX": "~", "LESS_THAN": "<", "MORE_THAN": ">", "EQUAL_OR_MORE": ">=", "EQUAL_OR_LESS": "<="}
)
_PERIOD = lazy_pattern(r"P(\d{1,4})([DWMY])")
_SHIFTED = lazy_pattern(r"\s(?:ago|from now|hence|earlier|later|before|after)$", re.IGNORECASE)
_SHIFT = lazy_pattern(r"UNDEF-(?:REF-)?([DWMY])[+-](\d{1,4})$")
_TOLD_SEASON = lazy_pattern(r"(?:last|this|next)\s", re.IGNORECASE)
_OF_A_DAY = lazy_pattern(r"UNDEF-D[+-]\d{1,3}")
_YEAR = lazy_pattern(r"(?<!\d)\d{4}(?!\d)|['’]\d\d\b")
_YEARS_BACKWARDS = lazy_pattern(
    r"(?:\(|\b(?:in|from|during|years|period|reigned|ruled|reign|term|served|lived|seasons?)\s)"
    r"(1\d{3}|20\d\d)\s?[-–]\s?(1\d{3}|20\d\d)(?![\d–-])"
)


class Slot(Struct, frozen=True):
    """A date, a length of time, an age or an ordinal as a form sees it.

    Attributes:
        start, end, text: Where it stands, and its words.
        letter: What sort it is.
        from_, to: The first and last day of a date, or None.
        grain: How finely a date is told: "day", "week", "month" or "year".
        dated: Whether a date names its year, or is told from publication.
        low, high: The number of a length, age, ordinal or milestone, in `unit`.
        unit: Of a length; of a date, as `grain`.
        bound, hedge: As in `Quantity`.
        entity: Id of an event.
    """

    start: int
    end: int
    text: str
    letter: str
    from_: date | None = None
    to: date | None = None
    grain: Unit = "day"
    dated: bool = False
    low: float = 0
    high: float = 0
    unit: Unit = "year"
    bound: Bound = "="
    hedge: str = ""
    entity: str = ""

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


def read_slots(document: Document, span: Span, *, events: bool = False) -> list[Slot]:
    """The slots of a stretch of the document, in text order, apart; a figure comes before the date that holds it.

    Args:
        document: Its timexes and quantities are read, and the milestones of its text.
        span: The stretch.
        events: Whether events by name are slots too; a date in a name ("the 2004 tsunami") is then none.
    """
    found = [slot for quantity in document.quantities_in(span) if (slot := _figure(document.text, quantity))]
    figures = sorted(found, key=lambda slot: slot.start)
    found += _milestones(document.text, span)
    found += [slot for timex in document.timexes_in(span) if (slot := _date(timex, _held(figures, timex.span)))]
    found += _years_backwards(document.text, span)
    if events:
        named = (entity for entity in document.entities_in(span) if entity.kind == "event")
        found += [Slot(e.start, e.end, e.text, "V", entity=e.id) for e in named]
    apart: list[Slot] = []
    for slot in sorted(found, key=lambda slot: (slot.start, _RANK.find(slot.letter), -slot.end)):
        if not apart or slot.start >= apart[-1].end:
            apart.append(slot)
    return apart


_RANK = "VCLAOYDWRTNQ"


def _held(figures: list[Slot], span: Span) -> bool:
    """Whether a length stands inside the span."""
    first = bisect_left(figures, span.start, key=lambda slot: slot.start)
    last = bisect_right(figures, span.end, key=lambda slot: slot.start)
    return any(slot.letter == "L" and slot.end <= span.end for slot in figures[first:last])


def _figure(text: str, quantity: Quantity) -> Slot | None:
    low, high, start, end = float(quantity.low), float(quantity.high), quantity.start, quantity.end
    if quantity.ordinal:
        start, end = quantity.number_start, quantity.number_end
        return Slot(start, end, text[start:end], "O", low=low, high=high)
    if quantity.unit == "year of age":
        letter, unit, factor = "A", _UNITS["year"][0], 1
    elif quantity.unit is not None and quantity.unit in _UNITS:
        letter, (unit, factor) = "L", _UNITS[quantity.unit]
    else:
        noun = (quantity.noun or "").partition(" ")[0].lower()
        bare = quantity.unit is None and noun in _NO_NOUNS and low == high
        letter, unit, factor = ("N" if bare else "Q"), "year", 1
        end = quantity.number_end if bare else end
    if quantity.hedge and (lead := re.search(rf"{re.escape(quantity.hedge)}\s$", text[max(0, start - 40) : start])):
        start -= len(lead[0])
    numbers = low * factor, high * factor
    hedge = quantity.bound, quantity.hedge
    return Slot(start, end, text[start:end], letter, None, None, unit, False, *numbers, unit, *hedge)


def _date(timex: Timex, held: bool) -> Slot | None:  # noqa: FBT001
    """The slot of a timex; of "a year ago" only the length, and nothing where a figure has it."""
    if timex.type == "DURATION":
        match = None if held else _PERIOD.fullmatch(timex.value)
        if match is None:
            return None
        number, unit = float(match[1]), _CODES[match[2]]
        return _length(timex, timex.end, number, unit)
    tail = _SHIFTED.search(timex.text)
    if tail is not None:
        shift = None if held else _SHIFT.match(timex.symbol)
        if shift is None:
            return None
        number, unit = float(shift[2]), _CODES[shift[1]]
        end = timex.start + tail.start()
        return _length(timex, end, number, unit)
    return _calendar(timex)


def _length(timex: Timex, end: int, number: float, unit: Unit) -> Slot:
    said = timex.text[: end - timex.start]
    bound = _MODS.get(timex.mod or "", "=")
    return Slot(timex.start, end, said, "L", low=number, high=number, unit=unit, grain=unit, bound=bound)


def _calendar(timex: Timex) -> Slot | None:
    if timex.from_ is None or timex.to is None:
        return None
    written = _YEAR.search(timex.text) is not None
    letter = _RULES.get(timex.rule, "T") if timex.type in {"DATE", "TIME"} else "T"
    if timex.rule == "holiday" and timex.type == "DATE" and written:
        letter = "D"
    if timex.rule == "year" and timex.type == "DATE" and timex.mod is None:
        letter = "Y"
    if letter == "D" and timex.type == "TIME":
        letter = "T"
    if timex.type == "TIME" and _OF_A_DAY.match(timex.symbol) and "midnight" not in timex.text.lower():
        letter = "R"
    if timex.rule == "season" and _TOLD_SEASON.match(timex.text):
        letter = "R"
    value = timex.value.partition("T")[0]
    grain: Unit = "day" if timex.from_ == timex.to else "month" if re.fullmatch(r"\d{4}-\d\d", value) else "year"
    if re.fullmatch(r"\d{4}-W\d\d", value):
        grain = "week"
    return Slot(
        timex.start, timex.end, timex.text, letter, timex.from_, timex.to, grain, written or letter in "WRT", unit=grain
    )


def _milestones(text: str, span: Span) -> Iterator[Slot]:
    pattern, years = milestones()
    for match in pattern.finditer(text, span.start, span.end):
        said = years[" ".join(match[0].lower().split())]
        yield Slot(match.start(), match.end(), match[0], "C", low=min(said), high=max(said))


def _years_backwards(text: str, span: Span) -> Iterator[Slot]:
    """Two years of which the second is earlier ("1999-1912"), which are no dates to the text layer."""
    for match in _YEARS_BACKWARDS.finditer(text, span.start, span.end):
        if int(match[2]) < int(match[1]):
            for group in (1, 2):
                year = int(match[group])
                days = date(year, 1, 1), date(year, 12, 31)
                yield Slot(*match.span(group), match[group], "Y", *days, "year", True, unit="year")
