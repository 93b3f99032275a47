"""The sides of a conversion: figures with a unit that can be converted, compound ones (5 feet 11 inches) made one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct, structs

from claimcheck import Document, Quantity, Span, lazy_pattern
from claimcheck.models import Bound
from claimcheck.text.conversions import Unit, convert, known_units, units_of

__all__ = ["Side", "find_sides", "one_of_several"]

# "5 feet 11 inches", "7 pounds, 3 ounces", "five feet and two inches".
_COMPOUND = lazy_pattern(r"(?:,?\s|-|,?\sand\s)?")
# "5ft 11in", "6-foot-4": inches that the text layer does not read as such.
_INCHES = lazy_pattern(r"[ -]?(?P<inches>\d{1,2}(?:\.\d)?)(?: ?(?:ins?\b\.?|[\"″”])|(?=\s?[(),.;]))")
# 6'4" and 12st 4lb: what the text layer does not read at all.
_HEIGHT = lazy_pattern(r"(?<![\w.'’])(?P<feet>\d)\s?['’′]\s?(?P<inches>\d{1,2})(?:\s?[\"″”]|\s?['’′]{2})")
_STONES = lazy_pattern(r"(?<![\w.])(?P<stone>\d{1,2})\s?st\.?\s?(?P<pounds>\d{1,2})\s?lbs?\b")
# A length of time in brackets is seldom the same one again ("in 2 hours (40 minutes ahead)").
_NO_MEASURES = frozenset({"time", "calendar"})
_LEAST_COMPOUND = {"foot", "yard", "mile", "pound-mass", "stone"}
# "boards of 10 feet by 20 feet (6 metres)": only the last of several lengths stands beside its conversion.
_ONE_OF_SEVERAL = lazy_pattern(
    r"(?:\d|\b(?:feet|foot|ft|inch(?:es)?|in|yards?|miles?|met(?:er|re)s?|k?m|cm|one|two|three|four|five|six|seven|eight"
    r"|nine|ten|twelve|fifteen|twenty))[ -](?:by|or|to|x|×)[ -]?$|\d[x×]$",
    re.IGNORECASE,
)
_REACH = 16


class Side(Struct, frozen=True):
    """One figure of a conversion.

    Attributes:
        start, end, text: Where it stands, unit included.
        low, high: What it is worth, in the unit.
        step: The place of its last significant digit.
        units: The names of the units it can be in.
        bound, hedge: As in `Quantity`.
    """

    start: int
    end: int
    text: str
    low: float
    high: float
    step: float
    units: tuple[str, ...]
    bound: Bound = "="
    hedge: str = ""

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


def find_sides(document: Document) -> tuple[Side, ...]:
    """The figures of a document that could be converted, in text order.

    Args:
        document: Its quantities are read, and heights and weights written with signs (6'4", 12st 4lb).
    """
    sides: list[Side] = []
    for side in sorted(_all(document), key=lambda found: (found.start, found.end)):
        last = sides[-1] if sides else None
        joined = _joined(last, side, document.text) if last is not None else None
        if joined is not None:
            sides[-1] = joined
        elif last is None or side.start >= last.end:
            sides.append(side)
    return tuple(sides)


def _all(document: Document) -> Iterator[Side]:
    for quantity in document.quantities:
        side = _side(quantity, document.text)
        if side is not None:
            yield side
    for match in _HEIGHT.finditer(document.text):
        inches = int(match["feet"]) * 12 + int(match["inches"])
        yield Side(match.start(), match.end(), match[0], inches, inches, 1, ("inch",))
    for match in _STONES.finditer(document.text):
        pounds = int(match["stone"]) * 14 + int(match["pounds"])
        yield Side(match.start(), match.end(), match[0], pounds, pounds, 1, ("pound-mass",))


def _side(quantity: Quantity, text: str) -> Side | None:
    words = text[quantity.number_end : quantity.end]
    units = () if quantity.ordinal else units_of(quantity.unit, words)
    if not units or not _NO_MEASURES.isdisjoint(unit.dimension for unit in units):
        return None
    side = Side(
        quantity.start, quantity.end, quantity.text, quantity.low, quantity.high, quantity.step,
        tuple(unit.name for unit in units), quantity.bound, quantity.hedge,
    )  # fmt: skip
    inches = _INCHES.match(text, side.end) if side.units == ("foot",) and side.low == side.high else None
    if inches is None:
        return side
    worth = side.low * 12 + float(inches["inches"])
    step = 0.1 if "." in inches["inches"] else 1
    said = text[side.start : inches.end()]
    return structs.replace(side, end=inches.end(), text=said, low=worth, high=worth, step=step, units=("inch",))


def _joined(first: Side, second: Side, text: str) -> Side | None:
    """Both as one figure in the second's unit, where the second only goes on: "7 pounds 3 ounces"."""
    one, two = _unit(first), _unit(second)
    if one is None or two is None or one.dimension != two.dimension or one.name not in _LEAST_COMPOUND:
        return None
    if second.end <= first.end or second.start < first.end or not _COMPOUND.fullmatch(text[first.end : second.start]):
        return None
    if one.factor <= two.factor or first.low != first.high or second.low != second.high:
        return None
    if not 0 <= second.high * two.factor < one.factor or first.low != int(first.low):
        return None
    worth = convert(first.low, one, two) + second.low
    said = text[first.start : second.end]
    return structs.replace(
        second, start=first.start, text=said, low=worth, high=worth, units=(two.name,),
        bound=first.bound, hedge=first.hedge,
    )  # fmt: skip


def _unit(side: Side) -> Unit | None:
    """The unit of a side that is in no doubt, or the first it can be."""
    return known_units().get(side.units[0])


def one_of_several(side: Side, text: str) -> bool:
    """Whether other figures of a list or a size stand right before it."""
    return _ONE_OF_SEVERAL.search(text[max(0, side.start - _REACH) : side.start]) is not None
