"""UNI101, UNI102, UNI103: whether both figures of a conversion can be the same measure."""

from __future__ import annotations

import math

from claimcheck import Claim, Context, Finding, Rule, SpanEvidence
from claimcheck.text.conversions import Unit, convert, known_units
from claimcheck_plugins.units.pairs import Conversion, dimensions
from claimcheck_plugins.units.readings import Reading, read_units, says_difference
from claimcheck_plugins.units.rounding import COARSEST_DEGREES, Interval, half_step, rounded_like
from claimcheck_plugins.units.rules import REPEATED_UNIT, TEMPERATURE_DIFFERENCE, UNIT_CONVERSION

__all__ = ["check_conversion"]

# The pairs of units that writers convert between, where one unit is written twice.
_COMMON = {
    "length": (("metre", "foot"), ("kilometre", "mile"), ("centimetre", "inch"), ("metre", "yard")),
    "area": (("hectare", "acre"), ("square kilometre", "square mile"), ("square metre", "square foot")),
    "mass": (("kilogram", "pound-mass"), ("gram", "ounce")),
    "speed": (("kilometre per hour", "mile per hour"),),
    "volume": (("litre", "US gallon"), ("litre", "imperial gallon")),
}


def check_conversion(claim: Claim, context: Context) -> Finding | None:
    """Whether both figures of a conversion can be the same measure.

    Args:
        claim: Of kind `conversion`.
        context: Its document says whether a temperature is a difference; its hedges widen.
    """
    value = claim.value
    if not isinstance(value, Conversion) or (value.first.low == value.first.high) != (
        value.second.low == value.second.high
    ):
        return None
    if value.first.units == value.second.units:
        return _repeated(claim, value)
    readings = list(read_units(claim, value, context))
    if not readings:
        return None
    fitting = next((reading for reading in readings if _is_close(value, reading)), None)
    fitting = fitting or next((reading for reading in readings if reading.fits), None)
    if fitting is None:
        return _refuted(claim, value, readings)
    if fitting.first.dimension == "temperature" and not fitting.difference and says_difference(claim, context):
        return _not_a_difference(claim, value, fitting)
    return _supported(value, fitting)


def _supported(value: Conversion, reading: Reading) -> Finding:
    second = value.second
    hedged = value.first.bound != "=" or second.bound != "="
    reason = "within-rounding" if _is_close(value, reading) else "within-hedge" if hedged else "rounding-only"
    chosen = f" ({reading.first.name}: {_factor(reading)})" if len(value.first.units) > 1 else ""
    message = f"“{value.first.text}” and “{second.text}” are the same measure{chosen}."
    return Finding(UNIT_CONVERSION.code, "supported", reason, message, _computation(value, reading))


def _is_close(value: Conversion, reading: Reading) -> bool:
    """Whether the converted figure, rounded in the place of the second, is the second."""
    coarsest = COARSEST_DEGREES if reading.first.dimension == "temperature" else None
    half = half_step(value.second, coarsest=coarsest)
    return reading.fits and abs(_converted(value, reading) - value.second.low) <= half


def _refuted(claim: Claim, value: Conversion, readings: list[Reading]) -> Finding:
    reading, second = readings[0], value.second.text
    right = _in_words(_converted(value, reading), value, reading)
    others = dict.fromkeys(r.first.name for r in readings if r.first.name != reading.first.name)
    also = f" Read as {' or '.join(others)} it does not fit either." if others else ""
    return _finding(
        UNIT_CONVERSION,
        claim,
        f"“{value.first.text}” is {right}, not “{second}”.{also}",
        _computation(value, reading),
        f"{right} in place of “{second}”; or is “{value.first.text}” wrong?",
    )


def _not_a_difference(claim: Claim, value: Conversion, reading: Reading) -> Finding:
    first, second, low = reading.first, reading.second, value.first.low
    exact = convert(low, first, second, difference=True)
    right = _in_words(exact, value, reading)
    return _finding(
        TEMPERATURE_DIFFERENCE,
        claim,
        f"“{value.second.text}” is a point on the scale; a difference of “{value.first.text}” is {right}.",
        f"{low:,.10g} × {first.factor:.6g} ÷ {second.factor:.6g} = {exact:,.6g}; written: {value.second.low:,.10g}; "
        f"as a point on the scale {low:,.10g} would be {convert(low, first, second):,.6g}",
        f"{right} in place of “{value.second.text}”",
    )


def _repeated(claim: Claim, value: Conversion) -> Finding | None:
    """A finding when the ratio of two figures of one unit is that of two common units of the dimension."""
    one, two = value.first, value.second
    if claim.text[-1:] not in ")]" or not (one.low == one.high > 0 and two.low == two.high > 0) or one.low == two.low:
        return None
    for dimension in sorted(dimensions(one)):
        for names in _COMMON.get(dimension, ()):
            for first, second in (names, names[::-1]):
                if one.units[0] in (first, second) and (found := _other_unit(claim, value, first, second)):
                    return found
    return None


def _other_unit(claim: Claim, value: Conversion, first: str, second: str) -> Finding | None:
    units, one, two = known_units(), value.first, value.second
    exact = convert(one.low, units[first], units[second])
    # Both must be given exactly: a loose ratio is as likely chance.
    if max(one.low, two.low) < 3 * min(one.low, two.low) and (one.step > 1 or two.step > 1):
        return None
    if abs(exact - two.low) > max(0.005 * exact, two.step / 2 if two.step <= 1 else 0):
        return None
    wrong, meant = (two, second) if one.units[0] == first else (one, first)
    return _finding(
        REPEATED_UNIT,
        claim,
        f"“{one.text}” and “{two.text}” differ; {two.low:,.10g} would be right in {_plural(units[second])} "
        f"for {one.low:,.10g} {_plural(units[first])}.",
        f"{two.low:,.10g} ÷ {one.low:,.10g} = {two.low / one.low:.4g}; "
        f"one {first} is {convert(1, units[first], units[second]):.4g} {second}",
        f"Is “{wrong.text}” in {_plural(units[meant])}?",
    )


def _finding(rule: Rule, claim: Claim, message: str, computation: str, suggestion: str) -> Finding:
    value = claim.value
    members = value.members[1:] if isinstance(value, Conversion) else ()
    evidence = tuple(SpanEvidence(span, claim.where) for span in members)
    return Finding(rule.code, "refuted", "outside-tolerance", message, computation, suggestion, evidence)


def _converted(value: Conversion, reading: Reading) -> float:
    return convert(value.first.low, reading.first, reading.second, difference=reading.difference)


def _in_words(exact: float, value: Conversion, reading: Reading) -> str:
    """The converted figure, as the second is written: "483 kilometres"."""
    shown = rounded_like(exact, value.second)
    if value.first.low != value.first.high:
        last = convert(value.first.high, reading.first, reading.second, difference=reading.difference)
        shown = f"{shown} to {rounded_like(last, value.second)}"
    return f"{shown} {_plural(reading.second)}" if shown != "1" else f"1 {reading.second.name}"


def _plural(unit: Unit) -> str:
    """The unit's name for several of it."""
    first, *rest = unit.name.removesuffix("-mass").split(" ", 1)
    if first == "degree":
        return " ".join(["degrees", *(word.capitalize() for word in rest)])
    if first in ("square", "cubic", "nautical", "US", "imperial", "metric", "short", "long", "troy", "mechanical"):
        return f"{first} {_ended(rest[0])}"
    return " ".join([_ended(first), *rest])


def _ended(word: str) -> str:
    special = {"foot": "feet", "inch": "inches", "stone": "stone", "horsepower": "horsepower"}
    return special.get(word, f"{word}s")


def _factor(reading: Reading) -> str:
    return f"1 {reading.first.name} = {reading.first.factor / reading.second.factor:.6g} {_plural(reading.second)}"


def _computation(value: Conversion, reading: Reading) -> str:
    """The conversion step by step, and both intervals."""
    first, second, low = reading.first, reading.second, value.first.low
    steps = f"{_factor(reading)}; {low:,.10g} × {first.factor / second.factor:.6g} = {_converted(value, reading):,.6g}"
    if first.dimension == "temperature" and not reading.difference:
        steps = f"({low:,.10g} − {first.zero:g}) × {first.factor:.6g} ÷ {second.factor:.6g} + {second.zero:g} = "
        steps += f"{_converted(value, reading):,.6g}"
    written = " to ".join(f"{end:,.10g}" for end in dict.fromkeys((value.second.low, value.second.high)))
    met = (
        f"{_range(left)} and {_range(right)} {'meet' if left.meets(right) else 'do not meet'}"
        for left, right in reading.ends
    )
    return f"{steps}; written: {written}; {'; '.join(met)}"


def _range(interval: Interval) -> str:
    last = "more" if math.isinf(interval.high) else f"{interval.high:,.6g}"
    return f"{interval.low:,.6g} to {last}"
