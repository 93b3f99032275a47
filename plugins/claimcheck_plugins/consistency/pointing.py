"""A figure that points back (“the 27 dead”, “all 19”) against the only one of its kind before it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct, field

from claimcheck.models import Number
from claimcheck_plugins.consistency.anchors import Anchors
from claimcheck_plugins.consistency.figures import Figure
from claimcheck_plugins.consistency.ledger import Ledger, sums_of
from claimcheck_plugins.consistency.restated import FigurePair, may_be_all, overlap, paired
from claimcheck_plugins.consistency.vocabulary import people

__all__ = ["pointing_back"]

# How far back a figure points, at most.
_REACH = 600
# "All three" may mean anybody; "all 13" of things is said of a count.
_LEAST_PEOPLE = 3
_LEAST_THINGS = 13
# A bare "the 19" is a subject, with which the sentence opens.
_OPENING = 6
_WINDOW = 4
# Two values of a thing say already that it is not clear which one is meant.
_ENOUGH = 2


class _Before(Struct):
    """What was given so far: the first figures of each thing, and what neighbours add up to."""

    by_key: dict[str, list[Figure]] = field(default_factory=dict)
    counts: list[Figure] = field(default_factory=list)
    sums: set[Number] = field(default_factory=set)
    window: list[Figure] = field(default_factory=list)

    def add(self, figure: Figure) -> None:
        if not figure.part:
            for key in figure.keys:
                _keep(self.by_key.setdefault(key, []), figure)
            if figure.kind == "count":
                _keep(self.counts, figure)
        self.window = [*self.window[1 - _WINDOW :], figure]
        self.sums |= sums_of(self.window)


def _keep(figures: list[Figure], figure: Figure) -> None:
    if len(figures) < _ENOUGH and all(known.low != figure.low for known in figures):
        figures.append(figure)


def pointing_back(headline: Ledger, body: Ledger, anchors: Anchors) -> Iterator[FigurePair]:
    """A pair for each figure that points back and has a value of its own.

    Args:
        headline: The figures of a title.
        body: Those of the text, captions included.
        anchors: What ties figures to one thing.
    """
    before = _Before()
    for figure in headline.figures:
        before.add(figure)
    for figure in body.figures:
        points = figure.pointer and not figure.part and not figure.restricted
        if points and not _is_told(figure, headline, body, before) and not anchors.silent(figure):
            other = _meant(figure, before, body, anchors)
            if other is not None:
                yield paired((figure.keys or other.keys or ("",))[0], figure, other)
        before.add(figure)


def _is_told(figure: Figure, headline: Ledger, body: Ledger, before: _Before) -> bool:
    """Whether the value stands anywhere else, or is what earlier figures come to."""
    return body.values[figure.low] > 1 or figure.low in headline.values or figure.low in before.sums


def _meant(figure: Figure, before: _Before, body: Ledger, anchors: Anchors) -> Figure | None:
    """The only figure that can be meant, when it has another value."""
    named = before.by_key.get(figure.keys[0], []) if figure.keys else []
    earlier: Sequence[Figure] = named or (before.counts if figure.kind == "count" else [])
    if len(earlier) != 1:
        return None
    [other] = earlier
    if other.low != other.high or overlap(other, figure) or may_be_all(figure, other) or not _near(figure, other):
        return None
    fits = _fits_name(figure, other, body, anchors) if named else _fits_count(figure, other, body)
    return other if fits else None


def _near(figure: Figure, other: Figure) -> bool:
    return other.where == "title" or 0 <= figure.start - other.end < _REACH


def _fits_name(figure: Figure, other: Figure, body: Ledger, anchors: Anchors) -> bool:
    """Whether a figure can mean the other one of the same thing."""
    if figure.kind == "count":
        # "All 95 delegates" of a place are a whole of their own.
        whole = figure.pointer == "all" and other.where == "text"
        return figure.modifiers <= other.modifiers and not whole
    if figure.kind == "age":
        followed = bool(figure.following) and figure.following[0][0].isupper()
        known = other.where == "title" or anchors.is_named(other)
        return known and not followed and not anchors.is_named(figure)
    alone = other.where == "title" and not body.tells(other.low)
    return (alone and figure.kind == "money") or anchors.names(figure, other)


def _fits_count(figure: Figure, other: Figure, body: Ledger) -> bool:
    """Whether “all 19” or “the 19 walkers” can mean the only count before it, which has another name."""
    if figure.state or body.tells(other.low):
        return False
    if figure.head:
        # "The 113 employees" after "lays off 130", or one word for people after another.
        of_people = {figure.head, other.head} <= people()
        return of_people or (not other.head and other.where == "title")
    if figure.pointer != "all" and figure.start - figure.sentence.start > _OPENING:
        return False
    of_people = not other.head or other.head in people()
    return figure.low >= (_LEAST_PEOPLE if of_people else _LEAST_THINGS)
