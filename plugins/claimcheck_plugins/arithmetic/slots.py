"""Figures of a sentence as slots: one character each in a sketch of it, so that a form can be a pattern of words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct, structs

from claimcheck import Document, Quantity, Span, Timex, lazy_pattern
from claimcheck.models import Bound, Number
from claimcheck.text.numbers import Numeral, find_numerals

__all__ = ["PERCENT", "SYMBOLS", "Slot", "read_slots", "scale_of"]

# What a slot is, by letter, and the private-use character that stands for it in a sketch.
SYMBOLS = {letter: chr(0xE000 + at) for at, letter in enumerate("NPQFMTROD")}

_TIME = frozenset({"second", "minute", "hour", "day", "week", "fortnight", "month", "quarter", "year", "decade"})
PERCENT = lazy_pattern(r"%|\bper\s?cent|\bpct|\bpercent", re.IGNORECASE)
_OR = lazy_pattern(r"(?:[^\w;]|\b[a-z]{1,12}\s){0,4}?, or ")
_DIGITS = lazy_pattern(r"\d[\d,]{0,39}(?:\.\d{1,20})?")
_WORD_SCALES = (("trillion", 10**12), ("billion", 10**9), ("million", 10**6), ("thousand", 10**3))
# "Up a fifth" at the end of a clause says by how much, and not which.
_PARTS = {
    part: at
    for at, part in enumerate(("half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"), 2)
}
_BY_A_FIFTH = lazy_pattern(rf"(?:\b(?:up|down|by|or|of)|,) (?P<said>an? (?P<parts>{'|'.join(_PARTS)}))(?=[.,;)]|\s-|$)")
# "One pupil in five".
_SMALL_WORDS = (*("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), "eleven", "twelve")
_ONE_IN_FIVE = lazy_pattern(
    rf"\b({'|'.join(_SMALL_WORDS)}) (?!out\b)[a-z]{{2,14}} in (?:every )?({'|'.join(_SMALL_WORDS)}|[1-9][0-9]{{1,3}})\b"
    r"(?=\s?[,.(]| -| [a-z]{2,12}\b)(?! (?:years?|months?|weeks?|days?|hours?|minutes?)\b)"
)
# A figure written out with many noughts is taken to be good to a tenth of its last significant place.
_FINER = 10
_GLUED = lazy_pattern(r"[^\s\-–—(/]{1,4}$")


class Slot(Struct, frozen=True):
    """A figure as a form sees it.

    Attributes:
        start, end: Where it stands, unit and noun included.
        letter: N amount, P percentage, Q percentage points, F fraction, M times, T time, R rate, O ordinal or age,
            D date.
        step: The place that the figure is taken to be good to.
        scale: What "million" multiplied it by, else 1.
    """

    start: int
    end: int
    letter: str
    low: Number = 0
    high: Number = 0
    bound: Bound = "="
    hedge: str = ""
    step: Number = 1
    scale: int = 1
    unit: str | None = None
    noun: str | None = None

    @property
    def bare(self) -> bool:
        """Whether nothing says what it counts."""
        return self.unit is None and self.noun is None

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


def read_slots(
    document: Document, quantities: tuple[Quantity, ...], timexes: tuple[Timex, ...], folded: str, within: Span
) -> list[Slot]:
    """The slots of some mentions, in text order, apart.

    Args:
        document: Whose text it is.
        quantities: The figures, in text order.
        timexes: The dates; what a figure covers is left to the figure.
        folded: The document's text, folded.
        within: Where they stand.
    """
    found = [slot for quantity in quantities for slot in _slots(document.text, folded, quantity)]
    found += [
        _of_five(*match.span(), _number(match[1]) / _number(match[2]))
        for match in _ONE_IN_FIVE.finditer(folded, within.start, within.end)
        if _number(match[1]) < _number(match[2])
    ]
    found += (
        Slot(*match.span("said"), "F", 1 / _PARTS[match["parts"]], 1 / _PARTS[match["parts"]], step=0.01)
        for match in _BY_A_FIFTH.finditer(folded, within.start, within.end)
    )
    dates = [Slot(t.start, t.end, "D") for t in timexes if t.type in {"DATE", "TIME"}]
    apart: list[Slot] = []
    for slot in sorted(found + dates, key=lambda s: (s.start, s.letter == "D", -s.end)):
        if not apart or slot.start >= apart[-1].end:
            apart.append(slot)
    return apart


def _of_five(start: int, end: int, value: float) -> Slot:
    return Slot(start, end, "F", value, value, step=0.01)


def _number(said: str) -> int:
    return int(said) if said.isdecimal() else _SMALL_WORDS.index(said) + 1


def _slots(text: str, folded: str, quantity: Quantity) -> Iterator[Slot]:
    if quantity.rule != "range" or quantity.low == quantity.high:
        yield _whole(text, quantity)
        return
    ends = list(find_numerals(text, folded, quantity.number_start, quantity.number_end))
    if len(ends) == 2:  # noqa: PLR2004  a range has two ends
        yield from _ends(text, quantity, ends[0], ends[1])
    else:
        yield structs.replace(_whole(text, quantity), letter="O")


def _whole(text: str, quantity: Quantity) -> Slot:
    unit = quantity.unit
    if unit == "percentage" and _inherited(text, quantity):
        unit = None
    said = text[quantity.number_start : quantity.number_end]
    scale = scale_of(said, quantity.low)
    return Slot(
        quantity.start,
        quantity.end,
        _letter(quantity, unit, said),
        quantity.low,
        quantity.high,
        quantity.bound,
        quantity.hedge,
        _grain(quantity.step, scale, quantity.low),
        scale,
        unit,
        quantity.noun,
    )


def _inherited(text: str, quantity: Quantity) -> bool:
    """Whether the unit was taken from a percentage that only explains the figure: "10 of 12, or 80 percent"."""
    own = text[quantity.start : quantity.end]
    return not PERCENT.search(own) and _OR.match(text, quantity.end, quantity.end + 60) is not None


def _letter(quantity: Quantity, unit: str | None, said: str) -> str:  # noqa: PLR0911  one return a letter
    if quantity.ordinal or unit == "year of age":
        return "O"
    if unit == "times" or quantity.noun == "times":
        return "M"
    if quantity.rule == "part" or (0 < quantity.high < 1 and unit is None and not re.search(r"[.,]\d", said)):
        return "F"
    if unit == "percentage":
        return "P"
    if unit == "percentage point":
        return "Q"
    if unit in _TIME:
        return "T"
    return "R" if unit and " per " in unit else "N"


def _ends(text: str, quantity: Quantity, first: Numeral, second: Numeral) -> Iterator[Slot]:
    """The two ends of what was read as a range, each with its own place: "from €900 to €1,035"."""
    whole = _whole(text, quantity)
    exact = {first.low, second.low} == {quantity.low, quantity.high}
    rising = first.low <= second.low if exact else first.low * second.scale <= second.low * first.scale
    values = (quantity.low, quantity.high) if rising else (quantity.high, quantity.low)
    glued = _GLUED.search(text, first.end, second.start)
    places = ((quantity.start, first.end), (glued.start() if glued else second.start, quantity.end))
    for (start, end), value, numeral in zip(places, values, (first, second), strict=True):
        factor = value / numeral.low if numeral.low else 1
        scale = max(1, round(numeral.scale * factor))
        step = _grain(numeral.step * factor, scale, value)
        letter = "N" if whole.letter in "FMO" else whole.letter
        yield structs.replace(whole, start=start, end=end, letter=letter, low=value, high=value, step=step, scale=scale)


def scale_of(said: str, value: Number) -> int:
    """What a scale word multiplied the number by.

    Args:
        said: The number as written, scale included.
        value: What it is worth.

    Example:
        >>> scale_of("1.53 billion", 1_530_000_000), scale_of("80,000", 80_000), scale_of("two million", 2_000_000)
        (1000000000, 1, 1000000)
    """
    digits = _DIGITS.match(said)
    if digits is None:
        return next((scale for word, scale in _WORD_SCALES if word in said.lower()), 1)
    written = float(digits[0].replace(",", ""))
    return max(1, round(abs(value) / written)) if written and abs(value) < 1e30 else 1  # noqa: PLR2004  30 digits


def _grain(step: Number, scale: int, value: Number) -> Number:
    whole = isinstance(value, int) and step >= 1
    return min(step, max(scale, step / _FINER)) if whole else step
