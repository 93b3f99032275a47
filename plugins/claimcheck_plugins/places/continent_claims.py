"""Continents as claims: "the West African nation of Mali", "Peru, a country in South America", "landlocked Chad"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from claimcheck import Claim, Document, Entity, RelationValue, Span, lazy_pattern
from claimcheck_plugins.places.continents import continent_words
from claimcheck_plugins.places.reading import begins_clause, is_named, words_before, words_of_days
from claimcheck_plugins.places.relations import LANDLOCKED, ON_CONTINENT

__all__ = ["extract_continents", "extract_landlocked"]


_REACH = 100
_NO_PART = lazy_pattern(r"\b(?:in|to|from|of|for|with|and|left|visited)\s(?:the\s)?$", re.IGNORECASE)
_COUNTRY = (
    r"(?:country|nation|state|republic|kingdom|archipelago|monarchy|democracy|dictatorship|sultanate|microstate|"
    r"island(?:\s(?:country|nation|state))?|city-state)"
)
# "Nigeria, Africa's most populous nation": a rank among its countries, not one that others have there.
_RANKED = (
    r"['’]s\s(?:(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[\s-])?"
    r"(?:biggest|largest|smallest|only|newest|youngest|oldest|(?:most|least)[\s-][a-z]{2,14}|[a-z]{3,10}est)\s"
    r"(?:[a-z-]{2,14}\s)?(?:country|nation|state|economy|democracy|monarchy|republic|kingdom)"
)
# Small words before the adjective: "a small, oil-rich"; a negation is none of them.
_PLAIN = r"(?:(?!non-|not\b|former\b|un)[a-z][a-z’'-]{1,20},?\s){0,4}"
_PART = (
    r"(?:(?P<part>(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|[Cc]entral|[Ss]outhern|[Nn]orthern|[Ee]astern|[Ww]estern)"
    r"(?:-?(?:[Ee]ast|[Ww]est|[Cc]entral)(?:ern)?)?)[\s-])?"
)


@functools.cache
def _patterns() -> tuple[tuple[re.Pattern[str], ...], tuple[re.Pattern[str], ...]]:
    """The forms in which the continent stands before the country's name, and those in which it stands after it."""
    adjective = rf"{_PART}(?P<word>{'|'.join(map(re.escape, continent_words()['adjectives']))})"
    noun = rf"{_PART}(?P<word>{'|'.join(map(re.escape, continent_words()['nouns']))})"
    is_a = r"(?:,|\s[–—-]|\sis|\sremains)\s(?:an?|the|another)\s"
    before = (
        rf"\b{noun}{_RANKED},\s(?:the\s)?$",
        rf"\b(?:[Tt]he|[Aa]n?)\s{_PLAIN}{adjective}\s(?:[a-z-]{{2,14}}\s)?{_COUNTRY}\sof\s(?:the\s)?$",
    )
    after = (
        rf"(?:,|\s[–—-]|\sis|\sremains)\s{noun}{_RANKED}\b(?!['’-])",
        rf"{is_a}{_PLAIN}{adjective}\s(?:[a-z-]{{2,14}}\s)?{_COUNTRY}\b(?!['’-])",
        rf"{is_a}{_PLAIN}(?:{_COUNTRY}|economy)\s(?:in|of)\s{noun}(?=[\s,.;:)–—]|$)(?!\s[A-Z])",
        rf",\sin\s{noun}(?=[,.;:)])",
    )
    return tuple(map(re.compile, before)), tuple(map(re.compile, after))


def extract_continents(document: Document) -> Iterator[Claim]:
    """A claim for each country that is said to lie on a continent, or in a part of one.

    Args:
        document: Its entities are read.
    """
    before, after = _patterns()
    for country in document.entities:
        if not is_named(country):
            continue
        sentence = document.sentence_at(country.start)
        opening = document.text[max(sentence.start, country.start - _REACH) : country.start]
        end = min(sentence.end, country.end + _REACH)
        for pattern in before:
            if (found := pattern.search(opening)) is not None:
                yield _claim(document, country, found, Span(country.start - len(opening) + found.start(), country.end))
        for pattern in after:
            following = pattern.match(document.text, country.end, end) if _may_be_subject(document, country) else None
            if following is not None:
                yield _claim(document, country, following, Span(country.start, following.end()))
                break


def _may_be_subject(document: Document, country: Entity) -> bool:
    """Whether what follows describes the country, and not a town or a part of it."""
    return begins_clause(document, country) or _NO_PART.search(words_before(document, country.start)) is not None


def _claim(document: Document, country: Entity, found: re.Match[str], span: Span) -> Claim:
    word = found["word"]
    words = continent_words()
    continent = words["adjectives"].get(word) or words["nouns"][word]
    sentence = document.sentence_at(country.start)
    value = RelationValue(
        relation=ON_CONTINENT,
        subject=country.id,
        object=f"continent:{continent}",
        members=(country.span,),
        words=" ".join(part for part in (found["part"], word) if part),
    )
    return Claim("place", span.start, span.end, document.text[span.start : span.end], sentence, value, document.where)


_LANDLOCKED_BEFORE = lazy_pattern(
    rf"(?<!\b[Nn]early\s)(?<!\b[Aa]lmost\s)(?<!\b[Vv]irtually\s)(?<!\b[Oo]nce\s)(?<![\w-])[Ll]andlocked\s"
    rf"(?:(?:[A-Za-z-]{{2,14}}\s){{0,3}}{_COUNTRY}\sof\s(?:the\s)?)?$"
)
_LANDLOCKED_AFTER = lazy_pattern(
    rf"(?:,|\s[–—-]|\sis|\sremains)\s(?:an?\s|the\s)?(?:(?!not\b|nearly\b|almost\b|virtually\b|no\b|once\b)[a-z][a-z’'-]{{1,20}},?\s){{0,4}}"
    rf"landlocked(?=[,.;:)]|\sand\b|\s(?:[A-Z]?[a-z-]{{2,14}}\s){{0,3}}{_COUNTRY}\b)"
)
_GOES_ON = lazy_pattern(r"['’-]|\s(?:[A-Z]|province|region|state\b)")


def extract_landlocked(document: Document) -> Iterator[Claim]:
    """A claim for each country that is said to be landlocked.

    Args:
        document: Its entities are read.
    """
    for country in document.entities:
        if not is_named(country):
            continue
        sentence = document.sentence_at(country.start)
        opening = document.text[max(sentence.start, country.start - _REACH) : country.start]
        end = min(sentence.end, country.end + _REACH)
        found = _LANDLOCKED_BEFORE.search(opening)
        following = _LANDLOCKED_AFTER.match(document.text, country.end, end)
        if found is not None and _GOES_ON.match(document.text, country.end) is None:
            yield _landlocked(document, country, Span(country.start - len(opening) + found.start(), country.end))
        elif following is not None and begins_clause(document, country):
            yield _landlocked(document, country, Span(country.start, following.end()))


def _landlocked(document: Document, country: Entity, span: Span) -> Claim:
    sentence = document.sentence_at(country.start)
    first, last = words_of_days(document, sentence)
    value = RelationValue(
        relation=LANDLOCKED, subject=country.id, from_=first, to=last, members=(country.span,), words="landlocked"
    )
    return Claim("place", span.start, span.end, document.text[span.start : span.end], sentence, value, document.where)
