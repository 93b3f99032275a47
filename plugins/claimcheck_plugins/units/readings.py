"""The ways to read the units of a conversion: which gallon, which mile, a temperature or a difference of two."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from claimcheck import Claim, Context, lazy_pattern
from claimcheck.text.conversions import Unit, convert, known_units, units_of
from claimcheck_plugins.units.pairs import Conversion
from claimcheck_plugins.units.rounding import COARSEST_DEGREES, Interval, allowed, half_step
from claimcheck_plugins.units.sides import Side

__all__ = ["Reading", "read_units", "says_difference"]

_DIFFERENCE_BEFORE = lazy_pattern(
    r"\b(?:(?:warmed|cooled|risen|rise|rose|rises|rising|increased?|increasing|fallen|fell|dropped|climbed|up|down)\s"
    r"(?:up\s)?(?:by\s)(?:more\sthan\s|at\sleast\s|about\s|around\s|some\s|nearly\s|almost\s|up\sto\s|an?\s)?"
    r"|(?:increase|rise|warming|change|drop|difference)\sof\s(?:about\s|around\s|up\sto\s)?)$",
    re.IGNORECASE,
)
_DIFFERENCE_AFTER = lazy_pattern(
    r"\s?(?:warmer|cooler|hotter|colder|higher|lower|above|below)\s(?:than|average|normal|pre-?industrial|usual|the\s"
    r"(?:average|norm|long-term|seasonal|pre-?industrial))",
    re.IGNORECASE,
)
_AT_SEA = lazy_pattern(
    r"\b(?:nautical|territorial|maritime|naval|offshore|ships?|vessels?|boats?|sea)\b", re.IGNORECASE
)
# Barrels of these have sizes of their own.
_DRINK = lazy_pattern(r"\b(?:beers?|ales?|brew\w{0,8}|casks?|wines?|whisk\w{1,3}|cider)\b", re.IGNORECASE)
_REACH = 60


class Reading(Struct, frozen=True):
    """One way to read both units.

    Attributes:
        first, second: The units.
        difference: Whether two temperatures are read as differences.
        ends: For each end of a range, or for the one figure: what the sides leave open, both in the second unit.
    """

    first: Unit
    second: Unit
    difference: bool
    ends: tuple[tuple[Interval, Interval], ...]

    @property
    def fits(self) -> bool:
        """Whether some measure is in both intervals, at both ends of a range."""
        return all(left.meets(right) for left, right in self.ends)


def read_units(claim: Claim, value: Conversion, context: Context) -> Iterator[Reading]:
    """Every way to read the two units, the usual one first; temperatures as points before differences."""
    difference_said = says_difference(claim, context)
    for first in _units(value.first, claim, context):
        for second in _units(value.second, claim, context):
            if first.dimension != second.dimension or first.name == second.name:
                continue
            kinds: tuple[bool | None, ...] = (False,)
            if first.dimension == "temperature":
                kinds = (True, False) if difference_said else (False, None)
            for difference in kinds:
                yield _reading(value, first, second, context, difference=difference)


def _units(side: Side, claim: Claim, context: Context) -> tuple[Unit, ...]:
    """The units a side can be in: a mile at sea a nautical one too, a barrel of beer none that is known."""
    text, (start, end) = context.document.text, (claim.sentence.start, claim.sentence.end)
    if "barrel of oil" in side.units and _DRINK.search(text, start, end):
        return ()
    units = tuple(unit for name in side.units for unit in (known_units().get(name),) if unit is not None)
    if side.units == ("mile",) and _AT_SEA.search(text, start, end):
        return (*units, known_units()["nautical mile"])
    return units or tuple(unit for name in side.units for unit in units_of(name))


def _reading(value: Conversion, first: Unit, second: Unit, context: Context, *, difference: bool | None) -> Reading:
    """The reading; `difference` None is a difference that no word speaks of, which must fit to the degree."""
    one, two = value.first, value.second
    same = value.inherited or (one.bound == two.bound != "~")
    coarsest = None
    if first.dimension == "temperature":
        coarsest = 0.0 if difference is None else COARSEST_DEGREES
    halves = half_step(one, beside=two, coarsest=coarsest), half_step(two, coarsest=coarsest)
    ends = []
    for a, b in dict.fromkeys(((one.low, two.low), (one.high, two.high))):
        left = allowed(one, a, context.hedges, halves[0], bounded=not same or one.bound == "~")
        right = allowed(two, b, context.hedges, halves[1], bounded=not same)
        turned = (convert(end, first, second, difference=difference is not False) for end in (left.low, left.high))
        ends.append((Interval(*turned), right))
    return Reading(first, second, difference is not False, tuple(ends))


def says_difference(claim: Claim, context: Context) -> bool:
    """Whether the words right beside the figures make them a difference: "warmed by", "above average"."""
    text = context.document.text
    before = text[max(0, claim.start - _REACH) : claim.start]
    value = claim.value
    hedge = value.first.hedge if isinstance(value, Conversion) else ""
    if hedge and before.rstrip().lower().endswith(hedge.lower()):
        before = before.rstrip()[: -len(hedge)]
    after = _DIFFERENCE_AFTER.match(text, claim.end) is not None
    return after or _DIFFERENCE_BEFORE.search(before) is not None
