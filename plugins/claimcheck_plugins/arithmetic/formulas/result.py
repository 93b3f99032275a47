"""What a formula gives: the result of the figures beside what was stated."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from msgspec import Struct

from claimcheck_plugins.arithmetic.intervals import Interval
from claimcheck_plugins.arithmetic.reckoning import Figure

__all__ = ["Hedges", "Result"]

Hedges: TypeAlias = Mapping[str, tuple[float, float]]


class Result(Struct, frozen=True):
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
