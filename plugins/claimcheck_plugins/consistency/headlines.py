"""The figure of a title or caption against the body's one figure of the same thing.

The title's is compared only where its value stands nowhere in the body and no neighbouring figures add up to it: then
the body does not say what the title says.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck_plugins.consistency.anchors import Anchors
from claimcheck_plugins.consistency.figures import AGE, Figure
from claimcheck_plugins.consistency.ledger import Ledger
from claimcheck_plugins.consistency.restated import FigurePair, may_be_all, overlap, paired
from claimcheck_plugins.consistency.vocabulary import states

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
    if len({f.low for f in given}) > 1 or any(f.part for f in given) or figure.low != figure.high:
        return False
    if figure.low in headline.sums or may_be_all(figure, first) or anchors.silent(figure):
        return False
    if key == AGE and anchors.two_people(figure, first):
        return False
    if (figure.pointer or figure.owned) and not figure.restricted:
        return True
    shared, place = anchors.shared(figure, first), anchors.place(figure)
    if figure.restricted and figure.kind == "count" and key not in states():
        return shared > 1 or place == 0
    return shared > 0 or place < _LEAD
