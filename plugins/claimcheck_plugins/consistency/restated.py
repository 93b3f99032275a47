"""A figure and the one that it gives again: the value of the claims on figures given twice."""

from __future__ import annotations

from msgspec import Struct

from claimcheck import Span
from claimcheck.models import Bound, Number, Where
from claimcheck.text.quantities.allowed import allowed_by
from claimcheck_plugins.consistency.figures import Figure
from claimcheck_plugins.consistency.vocabulary import near, some_of_all

__all__ = ["FigurePair", "Given", "may_be_all", "overlap", "paired"]

_ROUND = 20
# So many times the figure is no slip, but another one.
_FAR = 2


class Given(Struct, frozen=True):
    """A figure as it was given; `low` to `step` are those of the quantity."""

    start: int
    end: int
    text: str
    where: Where
    low: Number
    high: Number
    bound: Bound
    hedge: str
    step: Number

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


class FigurePair(Struct, frozen=True):
    """Two figures that should be one.

    Attributes:
        what: What they measure ("dead", "worker", "dollar").
        figure: The later one, in the text.
        other: The one that it is held against, in the title, a caption or earlier in the text.
        alike: Whether they were found to be alike, by a wide reading of their hedges.
        exact: Whether neither is rounded: ages, ordinals and counts below 20.
        members: Where those of them that are in the text stand.
    """

    what: str
    figure: Given
    other: Given
    alike: bool
    exact: bool
    members: tuple[Span, ...]


def overlap(one: Figure, other: Figure) -> bool:
    """Whether two figures can be one and the same, by hedge and rounding; whole small numbers must be equal."""
    if one.low == other.low and one.high == other.high:
        return True
    if _exact(one, other):
        return False
    first, second = allowed_by(one, near()), allowed_by(other, near())
    return first.low < second.high and second.low < first.high


def _exact(one: Figure, other: Figure) -> bool:
    """Whether neither figure is rounded: ten are ten, and twenty may be 22."""
    if one.bound != "=" or other.bound != "=":
        return False
    return one.kind in {"ordinal", "age"} or (one.kind == "count" and max(one.low, other.low) < _ROUND)


def may_be_all(figure: Figure, other: Figure) -> bool:
    """Whether a figure may count all of those of whom the other one tells what happened to some.

    "Two miners die" leaves open how many there were: "the 14 miners" are another figure.
    """
    if not other.state or figure.state == other.state or figure.low < other.low:
        return False
    return other.state in some_of_all() or figure.low >= _FAR * other.low


def paired(what: str, figure: Figure, other: Figure) -> FigurePair:
    """The pair of a figure and the one before it."""
    spans = tuple(sorted(f.span for f in (figure, other) if f.where == figure.where))
    return FigurePair(what, _given(figure), _given(other), overlap(figure, other), _exact(figure, other), spans)


def _given(figure: Figure) -> Given:
    return Given(
        figure.start, figure.end, figure.text, figure.where, figure.low, figure.high, figure.bound, figure.hedge,
        figure.step,
    )  # fmt: skip
