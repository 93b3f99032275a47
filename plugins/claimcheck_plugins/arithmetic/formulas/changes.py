"""Changes: percent, points and multiples between two levels."""

from __future__ import annotations

import math

from claimcheck_plugins.arithmetic.formulas.result import Hedges, Result
from claimcheck_plugins.arithmetic.intervals import Interval, counted, of_pair, of_percentage
from claimcheck_plugins.arithmetic.reckoning import Reckoning
from claimcheck_plugins.arithmetic.wording import number, quoted

__all__ = ["change", "change_and_level", "difference_in_points", "multiplied", "points"]

# "A fivefold increase" is to five times as much for most, and by five times, to six, for some.
_RISES = frozenset({"from-to-a-fold-rise"})


def change(reckoning: Reckoning, hedges: Hedges) -> Result | None:
    """The change over the starting value, in percent."""
    old, new, stated = reckoning.one("old"), reckoning.one("new"), reckoning.one("stated")
    before, after = of_pair((old, new), hedges)
    if before.middle <= 0:
        return None
    percent = _relative(before, after)
    way = "rise" if after.middle >= before.middle else "fall"
    shown = number(percent.middle)
    steps = f"|{number(after.middle, 3)} - {number(before.middle, 3)}| / {number(before.middle, 3)} = {shown}%"
    words = f"From {quoted(old)} to {quoted(new)} is a {way} of {shown} percent"
    return Result(percent, of_percentage(stated, hedges), stated, steps, words, percent.middle)


def _relative(before: Interval, after: Interval) -> Interval:
    """The size of the change over the starting value, in percent."""
    ratio = after.over(before)
    ends = sorted((abs(ratio.low - 1), abs(ratio.high - 1)))
    low = 0.0 if ratio.low <= 1 <= ratio.high else ends[0]
    return Interval(low * 100, abs(ratio.middle - 1) * 100, ends[1] * 100)


def change_and_level(reckoning: Reckoning, hedges: Hedges) -> Result | None:
    """The change over the level before it, from the change and the level after it."""
    diff, new, stated = reckoning.one("diff"), reckoning.one("new"), reckoning.one("stated")
    if not reckoning.way:
        return None
    step, after = counted(diff, hedges), counted(new, hedges)
    sign = -1 if reckoning.way == "up" else 1
    before = Interval(
        *sorted((after.low + sign * step.low, after.middle + sign * step.middle, after.high + sign * step.high))
    )
    if before.low <= 0:
        return None
    percent = step.over(before).times(100)
    shown, start = number(percent.middle), number(before.middle, 3)
    steps = f"{number(after.middle, 3)} {'-' if sign < 0 else '+'} {number(step.middle, 3)} = {start} before; "
    steps += f"{number(step.middle, 3)} / {start} = {shown}%"
    way = "rise" if reckoning.way == "up" else "fall"
    words = f"A {way} of {quoted(diff)} to {quoted(new)} is {shown} percent"
    return Result(percent, of_percentage(stated, hedges), stated, steps, words, percent.middle)


def difference_in_points(reckoning: Reckoning, hedges: Hedges) -> Interval:
    """The difference of two percentages, in points."""
    before, after = of_pair((reckoning.one("old"), reckoning.one("new")), hedges)
    low, high = sorted((abs(after.low - before.high), abs(after.high - before.low)))
    if before.low <= after.high and after.low <= before.high:
        low = 0.0
    return Interval(low, abs(after.middle - before.middle), high)


def points(reckoning: Reckoning, hedges: Hedges) -> Result | None:
    """The difference of two percentages in points, or its percent of the first."""
    old, new, stated = reckoning.one("old"), reckoning.one("new"), reckoning.one("stated")
    before, after = of_pair((old, new), hedges)
    if before.middle <= 0:
        return None
    points, percent = difference_in_points(reckoning, hedges), _relative(before, after)
    given = percent if stated.sort == "P" else points
    apart, change = number(points.middle, 2), number(percent.middle)
    steps = f"|{number(after.middle, 2)} - {number(before.middle, 2)}| = {apart} points; "
    steps += f"{apart} / {number(before.middle, 2)} = {change}%"
    unit = "percentage point" if apart == "1" else "percentage points"
    words = f"From {quoted(old)} to {quoted(new)} is {apart} {unit}, or {change} percent of the starting value"
    said = of_percentage(stated, hedges)
    return Result(given, said, stated, steps, words, given.middle)


def multiplied(reckoning: Reckoning, hedges: Hedges) -> Result | None:
    """How many times the old figure the new one is."""
    old, new, times = reckoning.one("old"), reckoning.one("new"), reckoning.one("times")
    before, after = of_pair((old, new), hedges)
    factor = float(times.low)
    if before.low <= 0 or factor <= 0:
        return None
    ratio = after.over(before)
    low, high = factor * 0.9, factor * 1.1
    if times.bound in {">", ">="}:
        low, high = factor, math.inf
    elif times.bound in {"<", "<="} or times.hedge:
        low = factor * 0.8
    if reckoning.form in _RISES:
        high = max(high, (factor + 1) * 1.1)
    steps = f"{number(after.middle, 3)} / {number(before.middle, 3)} = {number(ratio.middle, 2)}"
    words = f"From {quoted(old)} to {quoted(new)} is {number(ratio.middle, 2)} times as much"
    return Result(ratio, Interval(low, factor, high), times, steps, words)
