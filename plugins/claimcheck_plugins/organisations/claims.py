"""News agencies and broadcasters as claims: "China's state news agency Xinhua", "TASS, Russia's news agency,"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from claimcheck import Claim, Document, Entity, RelationValue, Span, lazy_pattern, read_toml

__all__ = ["extract_media"]

_REACH = 60
_CLOSED = lazy_pattern(r"\s?[,.;:)–—]|\s?$")
_AFTER_NAME = lazy_pattern(r",\s(?:the\s)?")
_HOMES = frozenset({"name", "demonym", "official", "abbreviation"})


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Between a country and the organisation; and after a country that follows the organisation's name."""
    table = read_toml("claimcheck_plugins.organisations", "words.toml")
    nouns, adjectives = (
        "|".join(re.escape(word).replace(r"\ ", r"\s") for word in sorted(set(table[key]), key=lambda w: (-len(w), w)))
        for key in ("nouns", "adjectives")
    )
    described = rf"(?:['’]s?)?\s(?:(?:{adjectives})\s){{0,3}}(?:{nouns})"
    return re.compile(rf"{described},?\s|['’]s\s(?:(?:{adjectives})\s){{0,3}}"), re.compile(described)


def extract_media(document: Document) -> Iterator[Claim]:
    """A claim for each organisation that is called a country's news agency, broadcaster or the like.

    Args:
        document: Its countries and organisations are read.
    """
    for organisation in (e for e in document.entities if e.kind == "organisation"):
        sentence = document.sentence_at(organisation.start)
        for country in document.entities_in(sentence):
            if country.kind == "country" and country.alias in _HOMES and _is_said(document.text, organisation, country):
                yield _claim(document, sentence, organisation, country)


def _is_said(text: str, organisation: Entity, country: Entity) -> bool:
    before, after = _patterns()
    if 0 < organisation.start - country.end < _REACH:
        return before.fullmatch(text, country.end, organisation.start) is not None
    if 0 < country.start - organisation.end < _REACH and _AFTER_NAME.fullmatch(text, organisation.end, country.start):
        described = after.match(text, country.end, country.end + _REACH)
        return described is not None and _CLOSED.match(text, described.end()) is not None
    return False


def _claim(document: Document, sentence: Span, organisation: Entity, country: Entity) -> Claim:
    start, end = min(organisation.start, country.start), max(organisation.end, country.end)
    value = RelationValue(
        relation="media-of",
        subject=organisation.id,
        object=country.id,
        members=(organisation.span, country.span),
    )
    return Claim("organisation", start, end, document.text[start:end], sentence, value, document.where)
