"""The figure of a title or caption against the body's one figure of the same thing.

The title's is compared only where its value stands nowhere in the body and no neighbouring figures add up to it: then
the body does not say what the title says.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck_plugins.consistency.anchors import Anchors
from claimcheck_plugins.consistency.figures import Figure
from claimcheck_plugins.consistency.ledger import Ledger
from claimcheck_plugins.consistency.restated import FigurePair, may_be_all, overlap, paired
from claimcheck_plugins.consistency.vocabulary import people, states, stem

__all__ = ["against_headline"]

# The sentences that tell what the title tells.
_LEAD = 3


def against_headline(headline: Ledger, body: Ledger, anchors: Anchors) -> Iterator[FigurePair]:
    """A pair for each thing of which the headline gives one figure, and the body the same one or only another.

    Args:
        headline: The figures of the title, or of the captions.
        body: Those of the rest.
        anchors: What ties figures to one thing.
    """
    for key, said in headline.by_key.items():
        given = body.by_key.get(key, ())
        first = said[0]
        if not given or len({f.low for f in said}) > 1 or first.part or first.low != first.high:
            continue
        same = next((figure for figure in given if overlap(figure, first)), None)
        if same is not None:
            if not same.part:
                yield paired(key, same, first)
        elif not body.tells(first.low) and _is_told(key, first, given, headline, anchors):
            yield paired(key, given[0], first)


def _is_told(key: str, first: Figure, given: Sequence[Figure], headline: Ledger, anchors: Anchors) -> bool:
    """Whether the body's one figure is of the thing that the headline names."""
    figure = given[0]
    parts = any(f.part and not _is_that_plan(f, first, anchors) for f in given)
    if parts or len({f.low for f in given}) > 1 or figure.low != figure.high:
        return False
    if figure.low in headline.sums or _may_be_others(figure, first) or anchors.silent(figure):
        return False
    if figure.kind == "ordinal":
        # "The fifth bomb" is another one than the sixth; "its fifth week" is not.
        return figure.owned
    if figure.kind == "age":
        return anchors.same_person(figure, first)
    if (figure.pointer or figure.owned) and not figure.restricted:
        return True
    return _is_tied(key, figure, first, anchors)


def _is_that_plan(figure: Figure, first: Figure, anchors: Anchors) -> bool:
    """Whether the lead tells the headline's own plan: “Mill to cut 400 jobs”, “said that it would cut 140 jobs”."""
    return figure.planned != "" and figure.planned == first.planned and anchors.place(figure) == 0


def _may_be_others(figure: Figure, first: Figure) -> bool:
    """Whether some or all of those counted may be meant: by another state, or by words that the headline has not."""
    if may_be_all(figure, first) or not figure.modifiers <= first.modifiers:
        return True
    return figure.state != first.state and (bool(figure.state) or not figure.pointer)


def _is_tied(key: str, figure: Figure, first: Figure, anchors: Anchors) -> bool:
    """Whether shared words, or a place in the lead, tie a figure that points nowhere to the headline's."""
    shared, place = anchors.shared(figure, first), anchors.place(figure)
    if key in states():
        return shared > 0 or place < _LEAD
    if figure.kind == "count" and figure.restricted:
        return shared > 1 or (place == 0 and key not in people())
    if figure.kind == "share" or key in people():
        return shared > 0
    if figure.kind in {"duration", "measure"} and _of_two_things(figure, first):
        return False
    return shared > 0 or place == 0


def _of_two_things(figure: Figure, first: Figure) -> bool:
    """Whether both figures are joined to what they measure, and to two ("three-day strike", "one-day fair")."""
    joined = "-" in figure.text and "-" in first.text and figure.following and first.following
    return bool(joined) and stem(figure.following[0]) != stem(first.following[0])
