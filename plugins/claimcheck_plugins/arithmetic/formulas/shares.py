"""Shares of a whole: fractions, parts of a total, and percentages that cannot exceed it."""

from __future__ import annotations

import math

from claimcheck_plugins.arithmetic.formulas.result import Hedges, Result
from claimcheck_plugins.arithmetic.intervals import Interval, counted, of_fraction, of_percentage
from claimcheck_plugins.arithmetic.reckoning import Reckoning
from claimcheck_plugins.arithmetic.wording import listed, number, quoted

__all__ = ["fraction", "part_of_all", "share", "whole"]


def fraction(reckoning: Reckoning, hedges: Hedges) -> Result | None:
    """A fraction in words as a percentage."""
    part, stated = reckoning.one("fraction"), reckoning.one("stated")
    if part.bound not in {"=", "~"}:
        return None
    given = of_fraction(part, hedges).times(100)
    shown = number(given.middle)
    steps = f"{quoted(part)} = {shown}%, from {number(given.low)}% to {number(given.high)}%"
    words = f"{quoted(part)} is {shown} percent"
    return Result(given, of_percentage(stated, hedges), stated, steps, words, given.middle)


def share(reckoning: Reckoning, hedges: Hedges) -> Result | None:
    """A part over its total, in percent."""
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


def part_of_all(reckoning: Reckoning, hedges: Hedges) -> Result | None:
    """A part that is more than the things it is part of; nothing is said of one that is not."""
    part, total = reckoning.one("part"), reckoning.one("total")
    some, whole = counted(part, hedges), counted(total, hedges)
    if some.low <= whole.high:
        return None
    steps = f"{number(some.middle, 3)} > {number(whole.middle, 3)}"
    return Result(some, whole, total, steps, f"{quoted(part)} of {quoted(total)} is more than there are")


def whole(reckoning: Reckoning, hedges: Hedges) -> Result | None:
    """The sum of shares of one whole, which cannot exceed it."""
    parts = reckoning.of("part")
    shares = [of_percentage(part, hedges) for part in parts]
    low, middle, high = (math.fsum(getattr(share, end) for share in shares) for end in ("low", "middle", "high"))
    steps = " + ".join(number(share.middle) for share in shares) + f" = {number(middle)}%"
    words = f"{listed(parts)} come to {number(middle)} percent of one whole"
    return Result(Interval(low, middle, high), Interval(0, min(middle, 100), 100), parts[-1], steps, words)
