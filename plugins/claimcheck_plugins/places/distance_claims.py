"""Distances and directions between towns as claims: "Lyon, 390 km south-east of Paris", "Haifa, north of Acre"."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Claim, Document, Quantity, Span, lazy_pattern
from claimcheck_plugins.places.city_claims import place_at
from claimcheck_plugins.places.relations import DistanceValue
from claimcheck_plugins.places.towns import NAME

__all__ = ["extract_distances"]

_REACH = 110
_UNITS = frozenset({"kilometre", "mile"})
_POINT = r"(?:north|south|east|west)"
_DIRECTION = rf"(?P<direction>{_POINT}(?:[\s-]?{_POINT}|[\s-]?{_POINT}[\s-]?{_POINT})?)"
# After the distance, or after the town's name where no distance is given.
_OF = lazy_pattern(
    rf"(?:\s\([^()]{{1,30}}\))?\s(?:to\sthe\s)?{_DIRECTION}\sof\s(?:the\s(?:capital|city|town)(?:,|\sof)\s)?(?P<to>{NAME})"
)
_FROM = lazy_pattern(
    rf"(?:\s\([^()]{{1,30}}\))?\s(?:away\s)?from\s(?:the\s(?:capital|city|town)(?:,|\sof)\s)?(?P<to>{NAME})"
)
_TOWN = r"(?:city|town|village|port|resort|suburb)"
# Before the distance; a hedge is taken off first.
_BEFORE = lazy_pattern(
    rf"(?:^|[\s(“\"])(?P<name>{NAME})(?:,\s(?:an?\s(?:[a-z-]{{2,14}}\s){{0,3}}{_TOWN}\s(?:some\s)?)?|"
    r",?\s(?:which\s)?(?:is|lies|sits|is\slocated)\s)(?:some|about|around|roughly|nearly|almost|over|just|only)?\s?$"
)
_BARE = lazy_pattern(
    rf"(?:,|\s(?:is|lies|sits))\s(?:just\s|well\s|far\s)?(?:to\sthe\s)?{_DIRECTION}\sof\s(?P<to>{NAME})(?=[,.;)])"
)


def extract_distances(document: Document) -> Iterator[Claim]:
    """A claim for each two towns between which a distance, a direction, or both are given.

    Args:
        document: Its quantities and entities are read.
    """
    for quantity in document.quantities:
        if quantity.unit in _UNITS and quantity.change is None:
            yield from _measured(document, quantity)
    for entity in document.entities:
        found = _BARE.match(document.text, entity.end, document.sentence_at(entity.start).end)
        if found is not None and (entity.kind == "city" or entity.alias == "metonym"):
            yield from _claim(document, entity.span, Span(*found.span("to")), found["direction"], None)


def _measured(document: Document, quantity: Quantity) -> Iterator[Claim]:
    sentence = document.sentence_at(quantity.start)
    end = min(sentence.end, quantity.end + _REACH)
    found = _OF.match(document.text, quantity.end, end) or _FROM.match(document.text, quantity.end, end)
    start = max(sentence.start, quantity.start - _REACH)
    name = _BEFORE.search(document.text[start : quantity.start])
    if found is not None and name is not None:
        town = Span(start + name.start("name"), start + name.end("name"))
        yield from _claim(document, town, Span(*found.span("to")), found.groupdict().get("direction") or "", quantity)


def _claim(document: Document, town: Span, other: Span, direction: str, quantity: Quantity | None) -> Iterator[Claim]:
    subject, object_ = _named(document, town), _named(document, other)
    if subject is None or object_ is None:
        return
    (first, town), (second, other) = subject, object_
    value = DistanceValue(first, second, direction, members=(town, other))
    if quantity is not None:
        value = DistanceValue(
            *(first, second, direction, quantity.low, quantity.high, quantity.bound, quantity.unit or ""),
            *(quantity.hedge, quantity.step, (town, other)),
        )
    span, sentence = Span(town.start, other.end), document.sentence_at(town.start)
    yield Claim("place", span.start, span.end, span.of(document.text), sentence, value, document.where)


def _named(document: Document, name: Span) -> tuple[str, Span] | None:
    """The town's entity id, or its name where none is linked or a longer one stands, with its span; None for others."""
    known = place_at(document, name)
    if known is None:
        return name.of(document.text), name
    if known.kind != "city" and known.alias != "metonym":
        return None
    if known.end < name.end:
        return name.of(document.text), name
    return (known.id if known.kind == "city" else known.text), known.span
