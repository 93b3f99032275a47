"""What a length of time allows by its hedge and by being a round number, and how it agrees with what was reckoned."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping

from msgspec import Struct

from claimcheck import lazy_pattern
from claimcheck.models import Bound
from claimcheck_plugins.calendar.slots import Slot

__all__ = ["Claimed", "claimed", "ordinal_words", "restated"]

# Hedges that the configuration does not name go by their bound.
_BOUNDS: Mapping[Bound, tuple[float, float]] = {
    "~": (0.9, 1.1),
    "<": (0.0, 1.0),
    "<=": (0.0, 1.0),
    ">": (1.0, math.inf),
    ">=": (1.0, math.inf),
    "=": (1.0, 1.0),
}
# A length in tens is read as rounded: "20 years" of 19 to 21, "200 years" of 190 to 210, but "240" of 235 to 245.
_ROUND, _ROUNDED = 10, 0.05
_WORDS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
)  # fmt: skip
_NUMBER = lazy_pattern(r"\d[\d,]{0,8}|\b(?:an?|" + "|".join(_WORDS) + r")\b", re.IGNORECASE)


class Claimed(Struct, frozen=True):
    """The lowest and highest value that the words allow, and the rule in words."""

    low: float
    high: float
    rule: str
    hedged: bool

    def meets(self, low: float, high: float) -> bool:
        """Whether a value between these two is allowed."""
        return self.low <= high and low <= self.high


def claimed(slot: Slot, hedges: Mapping[str, tuple[float, float]]) -> Claimed:
    """What a length allows.

    Args:
        slot: The length.
        hedges: Hedge word -> (lowest, highest) factor, from the configuration.
    """
    said = f"“{' '.join(slot.text.split())}”"
    low, high = slot.low, slot.high
    if slot.hedge or slot.bound != "=":
        factors = hedges.get(slot.hedge.lower(), _BOUNDS[slot.bound])
        low, high = low * factors[0], high * factors[1]
        upper = "no limit" if math.isinf(high) else f"{high:,.10g}"
        return Claimed(low, high, f"{said} allows {low:,.10g} to {upper}", hedged=True)
    if slot.unit != "day" and high >= _ROUND and high % _ROUND == 0:
        low, high = low - _rounding(low), high + _rounding(high)
        return Claimed(low, high, f"{said} is a round number and allows {low:,.10g} to {high:,.10g}", hedged=False)
    return Claimed(low, high, f"written: {said}", hedged=False)


def _rounding(value: float) -> float:
    """How far off a round number may be: a twentieth of it, and no more than half of its last place."""
    place = _ROUND
    while value % (place * 10) == 0 and value > 0:
        place *= 10
    return min(value * _ROUNDED, place / 2)


def restated(slot: Slot, value: int) -> str:
    """The slot's words with another number in them, as they would stand in the article."""
    text = " ".join(slot.text.split())
    number = _NUMBER.search(text)
    if number is None:
        return f"“{value}”"
    spelled = not number[0][0].isdigit() and 0 <= value < len(_WORDS)
    said = _WORDS[value] if spelled else f"{value:,}"
    said = said.capitalize() if number[0][0].isupper() else said
    after = text[number.end() :]
    if slot.letter == "O" and not spelled:
        return f"“{ordinal_words(value)}”"
    if value != 1 and slot.letter == "L" and re.fullmatch(r"\s(?:day|week|month|year|decade)", after):
        after += "s"
    return f"“{text[: number.start()]}{said}{after}”"


def ordinal_words(number: int) -> str:
    """The number as an ordinal in figures: "21st", "112th"."""
    if number % 100 in {11, 12, 13}:
        return f"{number}th"
    return f"{number}{({1: 'st', 2: 'nd', 3: 'rd'}).get(number % 10, 'th')}"
