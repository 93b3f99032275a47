"""Towns and their countries as claims: "in Seoul, South Korea,", "the Austrian city of Graz", "Lyon in France"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from operator import attrgetter

from claimcheck import Claim, Document, Entity, RelationValue, Span, lazy_pattern
from claimcheck_plugins.places.reading import is_named
from claimcheck_plugins.places.relations import CITY_IN
from claimcheck_plugins.places.towns import NAME

__all__ = ["extract_cities", "place_at"]


_REACH = 110
_NEAR, _ARTICLE = len(" in north-western the "), len(", the ")
_STATE = "region:us-"
_TOWNS = ("city", "town", "village", "port", "resort", "suburb", "metropolis", "municipality", "seaport", "hometown")
_TOWN = rf"(?:{'|'.join(_TOWNS)})"
# "the northern port city of", "the Swiss ski resort of": small words around the kind of town.
# No article or preposition among them: "the Spanish founded the city of Montevideo".
_SMALL = r"(?:(?!(?:the|an?|of|in|to|at|from|on|and|its|their|his|her)\s)[a-z][a-z-]{0,16}\s){0,3}"
_PART = r"(?:(?P<part>(?:(?:north|south|east|west)(?:-?(?:east|west))?|central)(?:ern)?)\s)?"
# "A city of two million", "a town of some 20,000 people".
_OF_SO_MANY = r"(?:of|with)\s(?:[a-z]{2,8}\s){0,2}[\w.,]{1,9}\s(?:million\s)?(?:people\s|inhabitants\s|residents\s)?"
_PREPOSITION = r"\b(?:[Ii]n|[Aa]t|[Ff]rom|[Nn]ear|to|of|[Oo]utside|[Aa]round|via|for|through)\s"

# Before the country's name; first, what it cannot do without, near its end: patterns are dear to make.
_BEFORE = (
    (",", lazy_pattern(rf"{_PREPOSITION}(?:the\s{_SMALL}{_TOWN}\sof\s)?(?P<name>{NAME}),\s(?:the\s)?$")),
    ("in", lazy_pattern(rf"(?:^|\W)(?P<name>{NAME}),\sin\s{_PART}(?:the\s)?$")),
    (
        "in",
        lazy_pattern(
            rf"(?:^|\W)(?P<name>{NAME}),\s(?:an?|the)\s{_SMALL}{_TOWN}\s(?:{_OF_SO_MANY}|{_SMALL})in\s{_PART}(?:the\s)?$"
        ),
    ),
    ("in", lazy_pattern(rf"{_PREPOSITION}(?P<name>{NAME})\sin\s{_PART}(?:the\s)?$")),
)
# After a demonym ("the Austrian city of Graz"), after a country's name ("Austria's second city, Graz").
_AFTER_DEMONYM = lazy_pattern(rf"\s{_SMALL}{_TOWN}\s(?:of\s)?(?P<name>{NAME})")
_AFTER_NAME = lazy_pattern(rf"['’]s?\s{_SMALL}{_TOWN}(?:,|\sof)?\s(?P<name>{NAME})")
# "Lagos, Nigeria's largest city,", "Gdansk, the Polish port,", "Lyon is France's second city".
_NAMED_BEFORE = lazy_pattern(rf"(?:^|[\s(“\"])(?P<name>{NAME})(?:,|\s(?:is|remains))\s(?:an?\s|the\s)?{_PART}$")
_TOWN_AFTER = lazy_pattern(
    rf"(?:['’]s?)?\s{_SMALL}{_TOWN}(?=\s?(?:[.,;:)”\"]|$|\n|[–—])|\s(?:and|but|while|with|where|by|of\s\d)\b)"
)
_PART_BEFORE = lazy_pattern(rf"\b{_PART}$")
# What must follow the country, so that "in Hanoi, Japan said" is not read as a place.
_CLOSED = lazy_pattern(r"\s?(?:[.;:)”\"]|$|\n|\s[–—-])|,(?=\s(?!which\b|whose\b|who\b))")
_FOLLOWS = lazy_pattern(r"(?!['’-]\w|\s[A-Z]|\s(?:province|region|state)\b)")
# "in London, Paris, Rome and Japan", "in Hanoi, Japan, China and Laos": a list.
_LIST_GOES_ON = lazy_pattern(r",?\s(?:and|or|as\swell\sas)\s(?:the\s)?")
_LIST_BEFORE = lazy_pattern(rf"{NAME}(?:,|\sand|\sor)\s$")
# "the Isle of Man, Jamaica and Japan", "the University of Leuven, Belgium": a longer name.
_ISLE_OF = lazy_pattern(r"\b[A-Z][\w’'-]{1,30}\sof\s$")
# Lakes and mountains are claims of their own.
_FEATURE = lazy_pattern(r"(?:Lake|Mount|Mt\.?)\s")
_NO_PLACE = frozenset({"person", "organisation", "office"})


def extract_cities(document: Document) -> Iterator[Claim]:
    """A claim for each town that a country, or a state of the United States, is named with.

    The town need not be known by name: the checker looks it up.

    Args:
        document: Its entities are read.
    """
    text = document.text
    for country in document.entities:
        if is_named(country) or country.id.startswith(_STATE):
            yield from _before(document, country)
            if text.startswith(("'", "’"), country.end):
                yield from _after(document, country, _AFTER_NAME)
                yield from _described(document, country)
        elif country.kind == "country" and country.alias == "demonym":
            yield from _after(document, country, _AFTER_DEMONYM)
            yield from _described(document, country)


def _before(document: Document, country: Entity) -> Iterator[Claim]:
    start = max(document.sentence_at(country.start).start, country.start - _REACH)
    words = document.text[start : country.start]
    last = words[-_NEAR:].split()
    for joint, pattern in _BEFORE:
        if joint not in last and not (joint == "," and "," in words[-_ARTICLE:]):
            continue
        found = pattern.search(words)
        if found is None or not _ends(document, country, closed=joint == ","):
            continue
        name = Span(start + found.start("name"), start + found.end("name"))
        if is_named(country) and _FEATURE.match(document.text, name.start) is not None:
            return
        if _ISLE_OF.search(document.text, max(start, name.start - _REACH), name.start) is not None:
            return
        if _LIST_BEFORE.search(document.text, max(start, name.start - _REACH), name.start) is None:
            part = found["part"] if "part" in found.groupdict() else None
            yield from _claim(document, name, country, Span(name.start, country.end), part)
        return


def _after(document: Document, country: Entity, form: re.Pattern[str]) -> Iterator[Claim]:
    end = min(document.sentence_at(country.start).end, country.end + _REACH)
    following = document.text[country.end : end]
    found = form.match(document.text, country.end, end) if any(town in following for town in _TOWNS) else None
    if found is not None:
        before = _PART_BEFORE.search(document.text[max(0, country.start - len("north-western ")) : country.start])
        name = Span(*found.span("name"))
        part = before["part"] if before is not None else None
        yield from _claim(document, name, country, Span(country.start, name.end), part)


def _described(document: Document, country: Entity) -> Iterator[Claim]:
    """The town that is called one of the country's, in an apposition that closes or as the predicate."""
    sentence = document.sentence_at(country.start)
    end = min(sentence.end, country.end + _REACH)
    following = document.text[country.end : end]
    if not any(town in following for town in _TOWNS) or _TOWN_AFTER.match(document.text, country.end, end) is None:
        return
    start = max(sentence.start, country.start - _REACH)
    found = _NAMED_BEFORE.search(document.text[start : country.start])
    if found is not None:
        name = Span(start + found.start("name"), start + found.end("name"))
        yield from _claim(document, name, country, Span(name.start, country.end), found["part"])


def place_at(document: Document, name: Span) -> Entity | None:
    """The first thing with a name that shares a character with the span, or None."""
    at = bisect_left(document.entities, name.start, key=attrgetter("end"))
    found = document.entities[at] if at < len(document.entities) else None
    return found if found is not None and found.span.overlaps(name) else None


def _claim(document: Document, name: Span, country: Entity, span: Span, part: str | None) -> Iterator[Claim]:
    """The claim, unless the name is that of something else than a town."""
    known = place_at(document, name)
    if known is not None:
        if known.kind in _NO_PLACE or (known.kind == "country" and known.alias != "metonym"):
            return
        if known.end < name.end:
            known = None  # "Santiago de Cuba" is another town than the one whose name it begins with
        elif known.kind == "city" or known.alias == "metonym":
            name = known.span
    value = RelationValue(
        relation=CITY_IN,
        subject=known.id if known is not None and known.kind == "city" else name.of(document.text),
        object=country.id,
        members=(name, country.span),
        words=part or "",
    )
    start, end = min(span.start, name.start), max(country.end, name.end)
    words, sentence = document.text[start:end], document.sentence_at(start)
    yield Claim("place", start, end, words, sentence, value, document.where)


def _ends(document: Document, country: Entity, *, closed: bool) -> bool:
    """Whether the phrase is closed after the country, and no list of places goes on."""
    text = document.text
    if not closed:
        return _FOLLOWS.match(text, country.end) is not None
    if _CLOSED.match(text, country.end) is None:
        return False
    after = bisect_right(document.entities, country.end, key=attrgetter("start"))
    following = document.entities[after] if after < len(document.entities) else None
    if following is None or following.kind not in {"country", "city"}:
        return True
    between = text[country.end : following.start]
    return between != ", " and _LIST_GOES_ON.fullmatch(between) is None
