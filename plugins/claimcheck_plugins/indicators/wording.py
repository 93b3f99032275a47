"""Figures, rows and suggestions of indicators in words."""

from __future__ import annotations

import math
from collections.abc import Sequence

from claimcheck_plugins.indicators.claims import IndicatorValue
from claimcheck_plugins.indicators.known import Series

__all__ = ["as_written", "figure", "listed", "named"]

# A figure as fine as this share of the reference figure is replaced by all its digits.
_FINE = 0.005
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


def as_written(value: IndicatorValue, reference: float, factor: float) -> str | None:
    """The reference figure as it would stand in the article: in its unit, with its hedge, as round as its figure.

    Args:
        value: The claim's value.
        reference: The row's figure.
        factor: How many of the row's units are in one of the article's.

    Returns:
        None when the article's figure is rounder than the reference figure is large.
    """
    known = reference / factor
    steps = known / value.step
    if not value.hedge and value.step < known * _FINE:
        words = f"{known:,.0f}"
    else:
        rounded = (
            math.ceil(steps) if value.bound[0] == "<" else math.floor(steps) if value.bound[0] == ">" else round(steps)
        )
        if rounded <= 0:
            return None
        words = figure(rounded * value.step)
    return " ".join(part for part in (value.hedge, words, value.noun) if part)
