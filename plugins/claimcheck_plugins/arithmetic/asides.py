"""Figures that only say where, how long or for whom another is, and what an average is said to be of."""

from __future__ import annotations

import re

from claimcheck import Document, Quantity, Span, lazy_pattern
from claimcheck_plugins.arithmetic.reckoning import Figure, Reckoning

__all__ = ["beside_the_point", "head", "rate_of_another"]

# What leads up to a figure that tells of another where, when or for whom it is.
_ASIDE = lazy_pattern(
    r"\b(?:across|after|among|at|between|by|during|for|from|in|of|on|over|per|through|throughout|to|under|via|with|within)\s"
    r"(?:[a-z]{2,10}\s){0,2}$",
    re.IGNORECASE,
)
_LEAD = 40
# What an average is for: "30 samples a site"; "a head" is of whatever is counted.
_EACH_OF = lazy_pattern(
    r"\s(?:an?|per|for (?:each|every))\s(?!(?:head|piece|capita)\b)(?P<noun>[a-z]{2,20})", re.IGNORECASE
)
_Y = lazy_pattern(r"(?:ie|y)$")
# One of many people is "a person".
_PEOPLE = frozenset({"people", "person"})


def beside_the_point(compared: list[Figure], figures: tuple[Figure, ...], document: Document) -> bool:
    """Whether what is compared may be where or how long something else was, which is not named among the figures.

    Args:
        compared: The figures that are set against each other.
        figures: All figures of the relation.
        document: Whose text it is.
    """
    if any(map(_is_elliptic, compared)):
        new = [figure for figure in compared if figure.role == "new"]
        return any(_aside(one, figures, document) or _another_may_be_meant(one, figures, document) for one in new)
    times = bool(compared) and all(figure.sort == "T" for figure in compared)
    return times and all(_aside(figure, figures, document) for figure in compared)


def _is_elliptic(figure: Figure) -> bool:
    """Whether its own words do not say of what it is, whatever the text layer took it to be of."""
    return figure.unit is None and (figure.noun is None or figure.noun not in figure.text)


def _aside(figure: Figure, figures: tuple[Figure, ...], document: Document) -> bool:
    """Whether a figure only says where or how long of another: “1,240 shops in seven countries, up from 1,200”.

    The bare figure may then be of either, so that nothing can be said.
    """
    sentence = document.sentence_at(figure.span.start)
    before = document.text[max(sentence.start, figure.span.start - _LEAD) : figure.span.start]
    return _ASIDE.search(before) is not None and bool(_others_before(figure, figures, document))


def _another_may_be_meant(figure: Figure, figures: tuple[Figure, ...], document: Document) -> bool:
    """Whether what follows may be of an earlier figure of its unit: “1,240 shops and 14 depots, up from 1,200”."""
    if figure is not figures[0]:
        return False
    others = _others_before(figure, figures, document)
    return any(other.unit == figure.unit and not other.ordinal and other.rule != "part" for other in others)


def _others_before(figure: Figure, figures: tuple[Figure, ...], document: Document) -> list[Quantity]:
    """The figures before it in its sentence that are none of the relation's."""
    sentence = document.sentence_at(figure.span.start)
    before = document.quantities_in(Span(sentence.start, figure.span.start))
    return [other for other in before if not any(other.span.overlaps(used.span) for used in figures)]


def rate_of_another(reckoning: Reckoning, text: str) -> bool:
    """Whether a rate is for each of another thing than is counted: “in 12 countries, 30 samples a site”."""
    if reckoning.relation != "quotient":
        return False
    count = reckoning.one("count").noun
    named = _EACH_OF.match(text, reckoning.one("each").span.end)
    if named is None or count is None:
        return False
    per, last = _single(named["noun"]), _single(count)
    return per not in map(_single, count.split()) and not {per, last} <= _PEOPLE


def head(noun: str) -> str:
    """The last word of what is counted, without its plural."""
    return noun.lower().split()[-1].rstrip("s")


def _single(noun: str) -> str:
    return _Y.sub("y", head(noun))
