"""A bound against the figure that it hedges: “nearly 50” beside 52."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck import Checker, Example, Extractor, hookimpl, on_demand
from claimcheck_plugins.hedges.rules import COMPARED_FIGURES, DIFFERENCE_DIRECTION, HEDGED_FIGURE, KIND

__all__ = ["register_checkers", "register_extractors"]

_check = on_demand("claimcheck_plugins.hedges.check")
_pairs = on_demand("claimcheck_plugins.hedges.pairs")


@hookimpl
def register_extractors() -> Iterable[Extractor]:
    """Figures that stand beside their own bound."""
    yield Extractor(
        "hedged-figures",
        "a figure and, beside it, the same figure hedged or set above or below another",
        _pairs.extract_pairs,
        (KIND,),
        (
            Example("It sold 212 lamps, more than 200.", "212 lamps, more than 200"),
            Example("It sold 212 lamps, more than 200 of them red."),
        ),
    )


@hookimpl
def register_checkers() -> Iterable[Checker]:
    """Whether the bound allows the figure."""
    yield Checker(
        "hedged-figure",
        "whether “nearly”, “more than”, “above” and the like are true of the figures beside them",
        (KIND,),
        _check.check_hedge,
        (HEDGED_FIGURE, COMPARED_FIGURES, DIFFERENCE_DIRECTION),
        (
            Example("It sold 212 lamps, fewer than 200.", "refuted"),
            Example("The fee, 41 crowns, is below the 38 crowns that he paid.", "refuted"),
            Example("The van seats nine and took eight, one more than it may.", "refuted"),
            Example("It sold 212 lamps, more than 200.", "supported"),
            Example("Of 212 lamps, fewer than 30, all red, were sold."),
        ),
    )
