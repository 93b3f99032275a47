"""What the figures of a relation give, and what the article says they give: one function a relation."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from claimcheck_plugins.arithmetic.intervals import Interval, counted, of_fraction, of_pair, of_percentage
from claimcheck_plugins.arithmetic.reckoning import Figure, Reckoning
from claimcheck_plugins.arithmetic.wording import listed, number, quoted

__all__ = ["FORMULAS", "Hedges", "Result", "difference_in_points"]

# Counts below this are exact when they are added up.
_COUNTED = 1000

Hedges: TypeAlias = Mapping[str, tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Result:
    """A result beside what was stated.

    Attributes:
        given: What the figures give, all that their rounding allows.
        said: What the article says, the same way.
        stated: The figure that says it.
        steps: The computation with its inputs.
        words: What the figures give, as the beginning of a sentence: "From “40” to “50” is a rise of 25 percent".
        value: The result in the stated figure's own unit, to be put in its place; None for none.
    """

    given: Interval
    said: Interval
    stated: Figure
    steps: str
    words: str
    value: float | None = None


def _change(reckoning: Reckoning, hedges: Hedges) -> Result | None:
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


def _level(reckoning: Reckoning, hedges: Hedges) -> Result | None:
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


def _points(reckoning: Reckoning, hedges: Hedges) -> Result | None:
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


def _fraction(reckoning: Reckoning, hedges: Hedges) -> Result | None:
    part, stated = reckoning.one("fraction"), reckoning.one("stated")
    if part.bound not in {"=", "~"}:
        return None
    given = of_fraction(part, hedges).times(100)
    shown = number(given.middle)
    steps = f"{quoted(part)} = {shown}%, from {number(given.low)}% to {number(given.high)}%"
    words = f"{quoted(part)} is {shown} percent"
    return Result(given, of_percentage(stated, hedges), stated, steps, words, given.middle)


def _share(reckoning: Reckoning, hedges: Hedges) -> Result | None:
    part, total, stated = reckoning.one("part"), reckoning.one("total"), reckoning.one("stated")
    portion, whole = counted(part, hedges), counted(total, hedges)
    if whole.low <= 0 or portion.middle > whole.middle:
        return None
    given = portion.over(whole).times(100)
    shown = number(given.middle)
    steps = f"{number(portion.middle, 3)} / {number(whole.middle, 3)} = {shown}%"
    words = f"{quoted(part)} of {quoted(total)} is {shown} percent"
    value = given.middle if stated.sort == "P" else None
    return Result(given, of_percentage(stated, hedges), stated, steps, words, value)


def _sum(reckoning: Reckoning, hedges: Hedges) -> Result | None:
    parts, total = reckoning.of("part"), reckoning.one("total")
    given = _together([_tallied(part, hedges) for part in parts], [1] * len(parts))
    steps = " + ".join(number(float(part.low), 3) for part in parts) + f" = {number(given.middle, 3)}"
    words = f"{listed(parts)} add up to {number(given.middle)}"
    return Result(given, _tallied(total, hedges), total, steps, words, given.middle)


def _tallied(figure: Figure, hedges: Hedges) -> Interval:
    """A part or a total: a count under a thousand is one that somebody counted."""
    exact = figure.unit is None and figure.bound == "=" and figure.scale == 1 and figure.low < _COUNTED
    return counted(replace(figure, step=1) if exact else figure, hedges)


def _together(parts: list[Interval], signs: list[int]) -> Interval:
    """The sum of the parts, each with its sign."""
    signed = [
        (part.low, part.high) if sign > 0 else (-part.high, -part.low) for part, sign in zip(parts, signs, strict=True)
    ]
    middle = math.fsum(sign * part.middle for part, sign in zip(parts, signs, strict=True))
    worst = Interval(math.fsum(low for low, _ in signed), middle, math.fsum(high for _, high in signed))
    return worst.likely() if sum(part.rounded for part in parts) > 1 else worst


def _difference(reckoning: Reckoning, hedges: Hedges) -> Result | None:
    more, fewer, stated = reckoning.one("more"), reckoning.one("fewer"), reckoning.one("stated")
    given = _together([counted(more, hedges), counted(fewer, hedges)], [1, -1])
    if given.middle < 0:
        given = Interval(-given.high, -given.middle, -given.low)
        more, fewer = fewer, more
    shown = number(given.middle, 3)
    steps = f"{number(float(more.low), 3)} - {number(float(fewer.low), 3)} = {shown}"
    words = f"{quoted(more)} less {quoted(fewer)} is {shown}"
    return Result(given, counted(stated, hedges), stated, steps, words, given.middle)


def _league(reckoning: Reckoning, hedges: Hedges) -> Result | None:
    won, drawn, stated = reckoning.one("won"), reckoning.one("drawn"), reckoning.one("stated")
    said = counted(stated, hedges)
    systems = {f"{w:g} a win and {d:g} a draw": w * won.low + d * drawn.low for w, d in ((3, 1), (2, 1), (1, 0.5))}
    nearest = min(systems.values(), key=lambda points: (abs(points - said.middle), points))
    steps = "; ".join(f"{system}: {number(points)}" for system, points in systems.items())
    every = [number(points) for points in systems.values()]
    words = f"{quoted(won)} and {quoted(drawn)} give {every[0]}, {every[1]} or {every[2]} points by the usual scorings"
    return Result(Interval(nearest, nearest, nearest), said, stated, steps, words, float(nearest))


def _whole(reckoning: Reckoning, hedges: Hedges) -> Result | None:
    parts = reckoning.of("part")
    shares = [of_percentage(part, hedges) for part in parts]
    low, middle, high = (math.fsum(getattr(share, end) for share in shares) for end in ("low", "middle", "high"))
    steps = " + ".join(number(share.middle) for share in shares) + f" = {number(middle)}%"
    words = f"{listed(parts)} come to {number(middle)} percent of one whole"
    return Result(Interval(low, middle, high), Interval(0, min(middle, 100), 100), parts[-1], steps, words)


def _product(reckoning: Reckoning, hedges: Hedges) -> Result | None:
    count, each, total = reckoning.one("count"), reckoning.one("each"), reckoning.one("total")
    if count.unit is not None or (total.unit != each.unit and total.unit is not None):
        return None
    many, one = counted(count, hedges), counted(each, hedges)
    given = many.by(one)
    shown = number(given.middle, 2)
    steps = f"{number(many.middle, 3)} × {number(one.middle, 3)} = {shown}"
    words = f"{quoted(count)} times {quoted(each)} is {shown}"
    return Result(given, counted(total, hedges), total, steps, words, given.middle)


def _quotient(reckoning: Reckoning, hedges: Hedges) -> Result | None:
    total, count, each = reckoning.one("total"), reckoning.one("count"), reckoning.one("each")
    if count.unit is not None or (each.unit or "").partition(" per ")[0] != (total.unit or ""):
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


def _over_time(reckoning: Reckoning, hedges: Hedges) -> Result | None:
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


def _rates(reckoning: Reckoning, hedges: Hedges) -> Result | None:
    one, other = reckoning.one("one"), reckoning.one("other")
    (base, _, per), (second, _, by) = ((figure.unit or "").partition(" per ") for figure in (one, other))
    if base != second:
        return None
    if (by, per) in _PERIODS:
        few, many = _PERIODS[by, per]
        factors = (1 / many, 1 / many, 1 / few)
    elif (per, by) in _PERIODS:
        few, many = _PERIODS[per, by]
        factors = (few, many, many)
    else:
        return None
    rate = counted(one, hedges)
    given = Interval(rate.low * factors[0], rate.middle * factors[1], rate.high * factors[2])
    shown = number(given.middle, 2)
    steps = f"{number(rate.middle, 3)} × {number(factors[1], 3)} = {shown}, from {few} to {many} to the {max(per, by)}"
    return Result(given, counted(other, hedges), other, steps, f"{quoted(one)} is {shown} a {by}", given.middle)


def _mean(reckoning: Reckoning, hedges: Hedges) -> Result | None:
    parts, each = reckoning.of("part"), reckoning.one("each")
    given = _together([counted(part, hedges) for part in parts], [1] * len(parts)).times(1 / len(parts))
    inputs = " + ".join(number(float(part.low), 3) for part in parts)
    steps = f"({inputs}) / {len(parts)} = {number(given.middle, 2)}"
    half = float(each.step) / 2
    said = Interval(each.low - half, float(each.low), each.high + half)
    return Result(given, said, each, steps, f"The mean of {listed(parts)} is {number(given.middle, 2)}", given.middle)


def _multiplied(reckoning: Reckoning, hedges: Hedges) -> Result | None:
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
    steps = f"{number(after.middle, 3)} / {number(before.middle, 3)} = {number(ratio.middle, 2)}"
    words = f"From {quoted(old)} to {quoted(new)} is {number(ratio.middle, 2)} times as much"
    return Result(ratio, Interval(low, factor, high), times, steps, words)


FORMULAS: Mapping[str, Callable[[Reckoning, Hedges], Result | None]] = {
    "percent-change": _change,
    "change-and-level": _level,
    "points-change": _points,
    "fraction-percentage": _fraction,
    "share": _share,
    "sum": _sum,
    "difference": _difference,
    "league-points": _league,
    "whole": _whole,
    "product": _product,
    "quotient": _quotient,
    "rate-over-time": _over_time,
    "rate-as-rate": _rates,
    "mean": _mean,
    "multiplied": _multiplied,
}
