"""Ranks of countries as claims: "Nigeria, Africa's most populous country", "Peru is the largest country in Asia"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from claimcheck import Claim, Document, Entity, Span, lazy_pattern
from claimcheck_plugins.indicators.around import leading_words
from claimcheck_plugins.indicators.rules import KIND

__all__ = ["WORLD", "RankValue", "extract_ranks"]

WORLD = "world"

_NAMES = frozenset({"name", "official", "abbreviation"})
_REACH = 110
_ORDINALS = ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_CONTINENTS = {
    "Africa": "africa",
    "Asia": "asia",
    "Europe": "europe",
    "North America": "north-america",
    "South America": "south-america",
}
_CONTINENT = "|".join(_CONTINENTS)
_RANK = (
    rf"(?:(?P<ordinal>{'|'.join(_ORDINALS)})[\s-])?"
    r"(?P<kind>largest|biggest|smallest|most[\s-]populous|least[\s-]populous)\s(?:country|nation)"
)
_BY = r"(?P<by>\s(?:(?:by|in)\s(?:(?:its|land|total)\s)?(?:area|size|population)|geographically))?"
_BY_AFTER = r"(?P<by_after>\s(?:by|in)\s(?:land\s|total\s)?(?:area|size|population))?"
# The clause ends: "the largest country in the world without a river", "the largest country to sign" are other ranks.
_END = r"(?=\s?(?:[,.;:)–—]|$|\n)|\s(?:and|but|while|as)\b)"
_OWNER = rf"(?:the\s(?P<world>world)|(?P<place>{_CONTINENT}))['’]s\s"
_WHERE = rf"\s(?:in|of|on)\s(?:the\s(?P<world>world)|(?P<place>{_CONTINENT})|(?P<earth>[Ee]arth))"
_LINK = r"(?:,|\s[–—-]{1,2}|\sis|\sremains)\s"
# After the country's name, then before it.
_AFTER = (
    lazy_pattern(rf"{_LINK}{_OWNER}{_RANK}{_BY}{_END}"),
    lazy_pattern(rf"{_LINK}the\s{_RANK}{_BY}{_WHERE}{_BY_AFTER}{_END}"),
)
_BEFORE = (
    lazy_pattern(rf"(?i:(?:the\s(?P<world>world)|(?P<place>{_CONTINENT}))['’]s\s){_RANK}{_BY},\s(?:the\s)?$"),
    lazy_pattern(rf"[Tt]he\s{_RANK}{_BY}{_WHERE}(?:,|\sis)\s(?:the\s)?$"),
)
_CLOSED = lazy_pattern(r"\s?[,.;:)–—]|\s(?:is|has|will|was|and)\b|$")
# "outside", "one of": not the rank itself.
_NOT_IT = lazy_pattern(r"\b(?:of|in|outside|after|behind|than|like|unlike)\s(?:the\s)?$", re.IGNORECASE)
_PART = lazy_pattern(r"\b(?:north|south|east|west|central)(?:ern)?\s$", re.IGNORECASE)


class RankValue(Struct, frozen=True):
    """A rank that a country is said to have.

    Attributes:
        subject: Entity id of the country; `name` is what the article calls it.
        properties: By what it may be ranked: "area", "population", or both where the words leave it open.
        place: Id of the continent ("continent:africa"), or "world".
        rank: 1 is the first; `smallest` when it is counted from the small end.
        from_, to: The day or days that it is said of: the publication date.
    """

    subject: str
    name: str
    properties: tuple[str, ...]
    place: str
    rank: int
    smallest: bool = False
    from_: date | None = None
    to: date | None = None


def extract_ranks(document: Document) -> Iterator[Claim]:
    """A claim for each country that is said to be the largest, smallest or most populous of a continent or the world.

    Args:
        document: Its entities are read.
    """
    for country in document.entities:
        if country.kind != "country" or country.alias not in _NAMES or _is_part(document, country):
            continue
        sentence = document.sentence_at(country.start)
        end = min(sentence.end, country.end + _REACH)
        start = max(sentence.start, country.start - _REACH)
        after = next((m for form in _AFTER if (m := form.match(document.text, country.end, end)) is not None), None)
        if after is not None:
            if _NOT_IT.search(leading_words(document, country.start)) is None:
                yield _claim(document, country, after, Span(country.start, after.end()))
            continue
        before = next(
            (m for form in _BEFORE if (m := form.search(document.text[start : country.start])) is not None), None
        )
        if before is not None and _CLOSED.match(document.text, country.end) is not None:
            yield _claim(document, country, before, Span(start + before.start(), country.end))


def _is_part(document: Document, country: Entity) -> bool:
    return _PART.search(leading_words(document, country.start)) is not None


def _claim(document: Document, country: Entity, found: re.Match[str], span: Span) -> Claim:
    named, published = found.groupdict(), document.article.published
    value = RankValue(
        subject=country.id,
        name=country.text,
        properties=_properties(named["kind"], f"{named['by'] or ''}{named.get('by_after') or ''}"),
        place=f"continent:{_CONTINENTS[named['place']]}" if named["place"] else WORLD,
        rank=_ORDINALS.index(named["ordinal"]) + 2 if named["ordinal"] else 1,
        smallest=named["kind"].startswith(("smallest", "least")),
        from_=published,
        to=published,
    )
    sentence = document.sentence_at(span.start)
    return Claim(KIND, span.start, span.end, document.text[span.start : span.end], sentence, value, document.where)


def _properties(kind: str, by: str) -> tuple[str, ...]:
    if "populous" in kind or "population" in by:
        return ("population",)
    return ("area",) if by else ("area", "population")
