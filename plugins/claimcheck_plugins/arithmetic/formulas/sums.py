"""Sums, differences and means."""

from __future__ import annotations

import math

from msgspec import structs

from claimcheck_plugins.arithmetic.formulas.result import Hedges, Result
from claimcheck_plugins.arithmetic.intervals import Interval, counted
from claimcheck_plugins.arithmetic.reckoning import Figure, Reckoning
from claimcheck_plugins.arithmetic.wording import listed, number, quoted

__all__ = ["difference", "league_points", "mean", "ordinal", "total"]

# Counts below this are exact when they are added up.
_COUNTED = 1000


def total(reckoning: Reckoning, hedges: Hedges) -> Result | None:
    """The sum of the parts."""
    parts, total = reckoning.of("part"), reckoning.one("total")
    given = _together([_tallied(part, hedges) for part in parts], [1] * len(parts))
    steps = " + ".join(number(float(part.low), 3) for part in parts) + f" = {number(given.middle, 3)}"
    words = f"{listed(parts)} add up to {number(given.middle)}"
    return Result(given, _tallied(total, hedges), total, steps, words, given.middle)


def _tallied(figure: Figure, hedges: Hedges) -> Interval:
    """A part or a total: a count under a thousand is one that somebody counted."""
    exact = figure.unit is None and figure.bound == "=" and figure.scale == 1 and figure.low < _COUNTED
    return counted(structs.replace(figure, step=1) if exact else figure, hedges)


def _together(parts: list[Interval], signs: list[int]) -> Interval:
    """The sum of the parts, each with its sign."""
    signed = [
        (part.low, part.high) if sign > 0 else (-part.high, -part.low) for part, sign in zip(parts, signs, strict=True)
    ]
    middle = math.fsum(sign * part.middle for part, sign in zip(parts, signs, strict=True))
    worst = Interval(math.fsum(low for low, _ in signed), middle, math.fsum(high for _, high in signed))
    return worst.likely() if sum(part.rounded for part in parts) > 1 else worst


def difference(reckoning: Reckoning, hedges: Hedges) -> Result | None:
    """One figure less the other."""
    more, fewer, stated = reckoning.one("more"), reckoning.one("fewer"), reckoning.one("stated")
    given = _together([counted(more, hedges), counted(fewer, hedges)], [1, -1])
    if given.middle < 0:
        given = Interval(-given.high, -given.middle, -given.low)
        more, fewer = fewer, more
    shown = number(given.middle, 3)
    steps = f"{number(float(more.low), 3)} - {number(float(fewer.low), 3)} = {shown}"
    words = f"{quoted(more)} less {quoted(fewer)} is {shown}"
    return Result(given, counted(stated, hedges), stated, steps, words, given.middle)


def league_points(reckoning: Reckoning, hedges: Hedges) -> Result | None:
    """Points from wins and draws, by the scoring that comes nearest."""
    won, drawn, stated = reckoning.one("won"), reckoning.one("drawn"), reckoning.one("stated")
    said = counted(stated, hedges)
    systems = {f"{w:g} a win and {d:g} a draw": w * won.low + d * drawn.low for w, d in ((3, 1), (2, 1), (1, 0.5))}
    nearest = min(systems.values(), key=lambda points: (abs(points - said.middle), points))
    steps = "; ".join(f"{system}: {number(points)}" for system, points in systems.items())
    every = [number(points) for points in systems.values()]
    words = f"{quoted(won)} and {quoted(drawn)} give {every[0]}, {every[1]} or {every[2]} points by the usual scorings"
    return Result(Interval(nearest, nearest, nearest), said, stated, steps, words, float(nearest))


def mean(reckoning: Reckoning, hedges: Hedges) -> Result | None:
    """The mean of the parts."""
    parts, each = reckoning.of("part"), reckoning.one("each")
    given = _together([counted(part, hedges) for part in parts], [1] * len(parts)).times(1 / len(parts))
    inputs = " + ".join(number(float(part.low), 3) for part in parts)
    steps = f"({inputs}) / {len(parts)} = {number(given.middle, 2)}"
    half = float(each.step) / 2
    said = Interval(each.low - half, float(each.low), each.high + half)
    return Result(given, said, each, steps, f"The mean of {listed(parts)} is {number(given.middle, 2)}", given.middle)


def ordinal(reckoning: Reckoning, hedges: Hedges) -> Result | None:  # noqa: ARG001  an ordinal has no hedge
    """Which one it is after those that are listed: one more than they are."""
    parts, stated = reckoning.of("part"), reckoning.one("stated")
    if stated.sort != "O":
        return None
    count, said = len(parts) + 1, float(stated.low)
    steps = f"{len(parts)} + 1 = {count}; written: {number(said)}"
    words = f"After {listed(parts)} comes number {count}"
    return Result(Interval(count, count, count), Interval(said, said, said), stated, steps, words)
