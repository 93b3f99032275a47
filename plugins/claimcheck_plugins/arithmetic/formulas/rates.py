"""Products, averages and rates."""

from __future__ import annotations

from claimcheck_plugins.arithmetic.formulas.result import Hedges, Result
from claimcheck_plugins.arithmetic.intervals import Interval, counted
from claimcheck_plugins.arithmetic.reckoning import Figure, Reckoning
from claimcheck_plugins.arithmetic.wording import number, quoted

__all__ = ["over_time", "product", "quotient", "rate_as_rate"]


def product(reckoning: Reckoning, hedges: Hedges) -> Result | None:
    """A count times the amount each."""
    count, each, total = reckoning.one("count"), reckoning.one("each"), reckoning.one("total")
    if count.unit is not None or (total.unit != each.unit and total.unit is not None):
        return None
    many, one = counted(count, hedges), counted(each, hedges)
    given = many.by(one)
    shown = number(given.middle, 2)
    steps = f"{number(many.middle, 3)} × {number(one.middle, 3)} = {shown}"
    words = f"{quoted(count)} times {quoted(each)} is {shown}"
    return Result(given, counted(total, hedges), total, steps, words, given.middle)


def quotient(reckoning: Reckoning, hedges: Hedges) -> Result | None:
    """A total over a count."""
    total, count, each = reckoning.one("total"), reckoning.one("count"), reckoning.one("each")
    base, _, per = (each.unit or "").partition(" per ")
    if (count.unit is not None and count.unit != per) or base != (total.unit or ""):
        return None
    whole, many = counted(total, hedges), counted(count, hedges)
    if many.low <= 0:
        return None
    return _rate(total, count, each, whole.over(many), hedges, (whole.middle, many.middle))


def _rate(  # noqa: PLR0913, PLR0917  three figures and what was made of two of them
    total: Figure, over: Figure, each: Figure, given: Interval, hedges: Hedges, inputs: tuple[float, float]
) -> Result:
    shown = number(given.middle, 2)
    steps = f"{number(inputs[0], 3)} / {number(inputs[1], 3)} = {shown}"
    words = f"{quoted(total)} over {quoted(over)} is {shown} each"
    return Result(given, counted(each, hedges), each, steps, words, given.middle)


# How many of the second unit go into the first.
_WITHIN = {
    ("year", "month"): 12,
    ("year", "week"): 52,
    ("year", "quarter"): 4,
    ("decade", "year"): 10,
    ("week", "day"): 7,
    ("hour", "minute"): 60,
    ("minute", "second"): 60,
}


def over_time(reckoning: Reckoning, hedges: Hedges) -> Result | None:
    """A total over the periods it was spread over."""
    total, time, each = reckoning.one("total"), reckoning.one("time"), reckoning.one("each")
    base, _, per = (each.unit or "").partition(" per ")
    factor = 1 if per == time.unit else _WITHIN.get((time.unit or "", per), 0)
    if base != total.unit or not factor:
        return None
    whole, periods = counted(total, hedges), counted(time, hedges).times(factor)
    if periods.low <= 0:
        return None
    return _rate(total, time, each, whole.over(periods), hedges, (whole.middle, periods.middle))


# Fewest and most of the first in the second: a week has five working days, a year has 50 working weeks.
_PERIODS = {
    ("month", "year"): (12, 12),
    ("quarter", "year"): (4, 4),
    ("week", "year"): (50, 52.2),
    ("day", "week"): (5, 7),
    ("week", "month"): (4, 4.35),
    ("day", "month"): (20, 31),
    ("day", "year"): (250, 366),
    ("minute", "hour"): (60, 60),
    ("second", "minute"): (60, 60),
    ("year", "decade"): (10, 10),
}


def rate_as_rate(reckoning: Reckoning, hedges: Hedges) -> Result | None:
    """A rate for one period as a rate for another."""
    one, other = reckoning.one("one"), reckoning.one("other")
    (base, _, per), (second, _, by) = ((figure.unit or "").partition(" per ") for figure in (one, other))
    if base != second:
        return None
    if (by, per) in _PERIODS:
        few, many = _PERIODS[by, per]
        factors, longer = (1 / many, 1 / many, 1 / few), per
    elif (per, by) in _PERIODS:
        few, many = _PERIODS[per, by]
        factors, longer = (few, many, many), by
    else:
        return None
    rate = counted(one, hedges)
    given = Interval(rate.low * factors[0], rate.middle * factors[1], rate.high * factors[2])
    shown = number(given.middle, 2)
    count = f"{few} to {many}" if few != many else str(many)
    steps = f"{number(rate.middle, 3)} × {number(factors[1], 3)} = {shown}, at {count} to the {longer}"
    return Result(given, counted(other, hedges), other, steps, f"{quoted(one)} is {shown} a {by}", given.middle)
