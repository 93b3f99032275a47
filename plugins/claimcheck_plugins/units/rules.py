"""The rules on measures in two units."""

from __future__ import annotations

from claimcheck import Rule

__all__ = ["KIND", "REPEATED_UNIT", "TEMPERATURE_DIFFERENCE", "UNIT_CONVERSION"]

KIND = "conversion"

UNIT_CONVERSION = Rule(
    "UNI101",
    "unit-conversion",
    "a measure that is not what stands beside it in another unit",
    """A figure in brackets, after “, or”, between dashes or after a slash says the figure before it in another unit.

What is checked: lengths, areas, volumes, weights, speeds, temperatures, pressures, powers, energies and rates of them
that stand side by side; feet and inches, stones and pounds are added up. Data: the table of conversions (1959 yard and
pound agreement, NIST SP 811, the SI brochure). Tolerance: each side stands for all values that its last significant
digit leaves open, a round figure for a tenth either way at most (3 percent where its conversion is given to two digits
more), a round temperature for 2.5 degrees; “about” and its like widen by `[approx]`. Both intervals, turned into one
unit, must meet. A gallon, pint, ton or ounce may be any of its name (American or British; short, long or metric), a
mile at sea a nautical one, and a temperature a difference.
Example: “300 miles (186 km)”. 300 miles are 483 km. Turn it off: ignore = ["UNI101"].""",
)
TEMPERATURE_DIFFERENCE = Rule(
    "UNI102",
    "temperature-difference",
    "a difference of temperatures that was converted as a temperature",
    """A difference of 2 °C is a difference of 3.6 °F; the 32 degrees belong to points on the scale alone.

What is checked: two temperatures side by side whose sentence says right there that they are a difference (“warmed by”,
“warmer than”, “above average”), and that fit as points on the scale and not as a difference. Data: the table of
conversions. Tolerance: as for unit-conversion. Example: “warmed by 2C (35.6F)”, which should be 3.6F.
Turn it off: ignore = ["UNI102"].""",
)
REPEATED_UNIT = Rule(
    "UNI103",
    "repeated-unit",
    "two figures side by side in one unit that would fit in two",
    """When both figures of a conversion carry the same unit, one of the words is wrong.

What is checked: two figures of one unit, the second in brackets, whose ratio is that of two common units of the
dimension (3.28 feet to the metre, 1.61 kilometres to the mile). Data: the table of conversions. Tolerance: as for
unit-conversion. Example: “500 metres (1,640 metres)”, which should be 1,640 feet.
Turn it off: ignore = ["UNI103"].""",
)
