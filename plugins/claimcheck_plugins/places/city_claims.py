"""Cities and their countries as claims: "in Seoul, South Korea, on Wednesday", "Gdansk, in Poland,"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise
from operator import attrgetter

from claimcheck import Claim, Document, Entity, RelationValue

__all__ = ["extract_cities"]

_PREPOSITION = re.compile(
    r"\b(?:in|at|from|near|to|of|outside|around|via|for|through)\s(?:the\s(?:city|town|port)\sof\s)?$", re.IGNORECASE
)
_REACH = 24
# What must follow the country, so that "in Hanoi, Japan said" is not read as a place.
_CLOSED = re.compile(r"\s?(?:[.;:)”\"]|$|\n|\s[–—-])|,(?=\s(?!which\b|whose\b|who\b))")
# "in London, Paris, Rome and Japan", "in Hanoi, Japan, China and Laos": a list.
_LIST_GOES_ON = re.compile(r",?\s(?:and|or|as\swell\sas)\s(?:the\s)?")


def extract_cities(document: Document) -> Iterator[Claim]:
    """A claim for each city that a country is named with, set off by commas, after a preposition or with "in".

    Args:
        document: Its entities are read.
    """
    for city, country in pairwise(document.entities):
        if _is_city(city) and country.kind == "country" and country.alias in {"name", "official", "abbreviation"}:
            text = document.text
            before = text[max(0, city.start - _REACH) : city.start]
            between = text[city.end : country.start]
            placed = between == ", in " or (between == ", " and _PREPOSITION.search(before) is not None)
            if placed and _ends(document, country):
                yield _claim(document, city, country)


def _is_city(entity: Entity) -> bool:
    return entity.kind == "city" or entity.alias == "metonym"


def _ends(document: Document, country: Entity) -> bool:
    """Whether the phrase is closed after the country, and no list of places goes on."""
    text = document.text
    if _CLOSED.match(text, country.end) is None:
        return False
    after = bisect_right(document.entities, country.end, key=attrgetter("start"))
    following = document.entities[after] if after < len(document.entities) else None
    if following is None or following.kind not in {"country", "city"}:
        return True
    between = text[country.end : following.start]
    return between != ", " and _LIST_GOES_ON.fullmatch(between) is None


def _claim(document: Document, city: Entity, country: Entity) -> Claim:
    value = RelationValue(
        relation="city-in",
        subject=city.id if city.kind == "city" else city.text,
        object=country.id,
        members=(city.span, country.span),
        words="in",
    )
    words = document.text[city.start : country.end]
    sentence = document.sentence_at(city.start)
    return Claim("place", city.start, country.end, words, sentence, value, document.where)
