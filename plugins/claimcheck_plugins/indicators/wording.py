"""Figures, rows and suggestions of indicators in words."""

from __future__ import annotations

import math
from collections.abc import Sequence

from claimcheck_plugins.indicators.claims import IndicatorValue
from claimcheck_plugins.indicators.known import Series

__all__ = ["as_written", "figure", "listed", "named"]

_SCALES = ((1_000_000_000, "billion"), (1_000_000, "million"))


def named(value: IndicatorValue) -> str:
    """What the figure is of, to begin a sentence: "The population of Peru"."""
    return f"The {value.property} of {value.name}"


def listed(series: Sequence[Series]) -> str:
    """What each series has, with its definition, years and publisher: "34,038,457 people (2023; World Bank)"."""
    return " or ".join(dict.fromkeys(_range(one) for one in series))


def _range(series: Series) -> str:
    rows = sorted(series.rows, key=lambda row: row.low or 0)
    words = rows[0].value if series.low == series.high else f"{series.low:,} to {rows[-1].value}"
    years = [row.valid_to.year for row in series.rows if row.valid_to is not None]
    span = "" if not years else str(years[0]) if min(years) == max(years) else f"{min(years)} to {max(years)}"
    return f"{words} ({'; '.join(part for part in (series.definition, span, rows[0].publisher) if part)})"


def figure(number: float) -> str:
    """The number as a newspaper prints it.

    Example:
        >>> figure(34_000_000), figure(825_615.0), figure(1_400_000_000)
        ('34 million', '825,615', '1.4 billion')
    """
    for scale, word in _SCALES:
        if number >= scale:
            return f"{round(number / scale, 3):,g} {word}"
    return f"{number:,.0f}"


def as_written(value: IndicatorValue, reference: float, factor: float) -> str:
    """The reference figure as it would stand in the article: in its unit, with its hedge and as many digits as its own.

    Args:
        value: The claim's value.
        reference: The row's figure.
        factor: How many of the row's units are in one of the article's.
    """
    known = reference / factor
    digits = max(len(str(round(value.low / value.step))), 1) if value.step else 1
    step = 10.0 ** (math.floor(math.log10(known)) + 1 - digits)
    whole = math.ceil if value.bound[0] == "<" else math.floor if value.bound[0] == ">" else round
    return " ".join(part for part in (value.hedge, figure(whole(known / step) * step), value.noun) if part)
