"""Finds the figures that an article gives twice."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from claimcheck import Claim, Document, Span
from claimcheck_plugins.consistency.anchors import Anchors
from claimcheck_plugins.consistency.figures import Figure, find_figures
from claimcheck_plugins.consistency.headlines import against_headline
from claimcheck_plugins.consistency.ledger import Ledger
from claimcheck_plugins.consistency.pointing import pointing_back
from claimcheck_plugins.consistency.rules import KIND

__all__ = ["extract_pairs"]


def extract_pairs(document: Document) -> Iterator[Claim]:
    """A claim for each figure of the text that gives again what the title, a caption or the text before it gave.

    Args:
        document: The article's text; a title that stands apart is read with it.
    """
    if document.where == "title":
        return
    title, captions, body = (Ledger.of(figures) for figures in _parted(document))
    text = Ledger.of((*captions.figures, *body.figures)) if captions.figures else body
    anchors, seen = Anchors(document), set[Span]()
    for pair in chain(
        against_headline(title, text, anchors),
        against_headline(captions, body, anchors),
        pointing_back(title, text, anchors),
    ):
        figure = pair.figure
        if figure.span not in seen:
            seen.add(figure.span)
            sentence = document.sentence_at(figure.start)
            yield Claim(KIND, figure.start, figure.end, figure.text, sentence, pair, document.where)


def _parted(document: Document) -> tuple[list[Figure], list[Figure], list[Figure]]:
    """The figures of the title, of the captions, and of the rest."""
    title = list(find_figures(document.title)) if document.title is not None else []
    captions: list[Figure] = []
    body: list[Figure] = []
    for figure in find_figures(document):
        block = document.block_at(figure.start)
        kind = block.kind if block is not None else "body"
        (title if kind == "title" else captions if kind == "caption" else body).append(figure)
    return title, captions, body
