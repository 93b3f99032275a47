"""Figures of one article against one another: changes, sums, shares, points, averages, multiples."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck import Checker, Example, Extractor, hookimpl, on_demand
from claimcheck_plugins.arithmetic.rules import KINDS, RULES

__all__ = ["register_checkers", "register_extractors"]

_find = on_demand("claimcheck_plugins.arithmetic.find")
_judge = on_demand("claimcheck_plugins.arithmetic.judge")


@hookimpl
def register_extractors() -> Iterable[Extractor]:
    """Relations between figures of a sentence, or of two neighbours."""
    yield Extractor(
        "figure-relations",
        "figures that a sentence ties together: a change, a sum and its parts, a share, a rate, a multiple",
        _find.extract_relations,
        KINDS,
        (
            Example("Output rose 25 percent to 50 tonnes from 40.", "25 percent to 50 tonnes from 40"),
            Example("The choir has 12 altos and 14 basses, a group of 26.", "12 altos and 14 basses, a group of 26"),
            Example("Output rose 25 percent, and 50 of the 400 workers left.", ""),
            Example("Of 12 people aboard, five were killed and three injured.", ""),
        ),
    )


@hookimpl
def register_checkers() -> Iterable[Checker]:
    """One checker: the relation says which formula and which rule."""
    yield Checker(
        "arithmetic",
        "whether figures that belong together agree",
        KINDS,
        _judge.check_relation,
        RULES,
        (
            Example("Output rose 25 percent to 50 tonnes from 40.", "supported"),
            Example("Output rose 20 percent to 50 tonnes from 40.", "refuted"),
            Example("Support fell six percent, from 30 percent to 24.", "refuted"),
            Example("One in four members (25 percent) voted.", "supported"),
            Example("Output rose 25 percent, and 50 of the 400 workers left.", ""),
            Example("Of 12 people aboard, five were killed and three injured.", ""),
        ),
    )
