"""What the figures of a relation give, and what the article says they give: one function a relation."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from claimcheck_plugins.arithmetic.formulas import changes, rates, shares, sums
from claimcheck_plugins.arithmetic.formulas.result import Hedges, Result
from claimcheck_plugins.arithmetic.reckoning import Reckoning

__all__ = ["FORMULAS"]

FORMULAS: Mapping[str, Callable[[Reckoning, Hedges], Result | None]] = {
    "percent-change": changes.change,
    "change-and-level": changes.change_and_level,
    "points-change": changes.points,
    "multiplied": changes.multiplied,
    "fraction-percentage": shares.fraction,
    "share": shares.share,
    "part-of-all": shares.part_of_all,
    "whole": shares.whole,
    "sum": sums.total,
    "difference": sums.difference,
    "league-points": sums.league_points,
    "mean": sums.mean,
    "ordinal": sums.ordinal,
    "product": rates.product,
    "quotient": rates.quotient,
    "rate-over-time": rates.over_time,
    "rate-as-rate": rates.rate_as_rate,
}
