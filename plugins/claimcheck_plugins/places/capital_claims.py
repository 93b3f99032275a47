"""Capitals as claims: "the Vietnamese capital, Hanoi", "Hanoi, the capital of Vietnam", "in the capital, Seoul"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from claimcheck import Claim, Document, Entity, RelationValue, Span, lazy_pattern
from claimcheck.text.entities.vocabulary import words
from claimcheck_plugins.places.city_claims import place_at
from claimcheck_plugins.places.reading import STATES, words_of_days
from claimcheck_plugins.places.towns import NAME

__all__ = ["extract_capitals"]

# "seat of government", "administrative capital": where a country's government sits; "commercial capital" is none.
_WORD = lazy_pattern(
    r"\b(?:(?:administrative|constitutional|federal|legislative|national|official|political)\s)?"
    r"(?:capital(?:\scity)?|seat\sof\sgovernment)\b"
)
# A name and what follows it fit into this many characters on either side of the word.
_REACH = 120
# ", not Rio de Janeiro, has been the".
_BETWEEN = 60
# A word before a phrase fits into this many.
_WORDS = 16
_OWNER_BEFORE = lazy_pattern(r"(?:['’]s?)?\s|,\swhose\s|\s\((?:its\s)?")
# "the country's capital": the country that is spoken of.
_OF_THE_COUNTRY = lazy_pattern(r"\b(?:the|this)\s(?:country|nation)['’]s\s$", re.IGNORECASE)
_OWNER_AFTER = lazy_pattern(r"\sof\s(?:the\s)?")
# "the capital of Vietnam's Hau Giang province", "capital of British India", "of French fashion": another capital.
_OWNER_IS_PART = lazy_pattern(r"['’]s|-\w|\s(?:province|region|state|district|county|island)\b|\s[A-Z]")
# "the former Vietnamese capital", "West German capital": another claim than the one that is checked.
_OTHER_CAPITAL = lazy_pattern(
    r"\b(?:former|then|old|ancient|new|next|future|planned|historic|historical|imperial|royal|first|one-?time|erstwhile|"
    r"wartime|summer|winter|colonial|ex|previous|[Ww]est|[Ee]ast|non|so-called|de\sfacto|interim|temporary|provisional|"
    r"self-\w{8,10}|fictional|medieval)[\s-]$"
)
# "the capital of", ", capital of", "(capital of": no adjective makes it the capital of fashion.
_PLAIN_OF = lazy_pattern(r"(?:\bthe\s|,\s|[(–—]\s?|\b(?:is|remains|as)\s)$", re.IGNORECASE)
_PLAIN_ALONE = lazy_pattern(r"\b(?:the|its|their|in)\s$", re.IGNORECASE)
_IS = r"\s(?:is|remains|has\sbeen|serves\sas)\s(?:the\s)?"
# "Canberra, not Sydney, is the capital": what the city is held against.
_OTHER_CITY = r"[^,;:()]{2,40}"
_NOT_ANOTHER = (
    rf"(?:,\snot\s{_OTHER_CITY},|\s\(not\s{_OTHER_CITY}\)|\sand\snot\s{_OTHER_CITY}|,\srather\sthan\s{_OTHER_CITY},)"
)
_CITY_BEFORE = lazy_pattern(rf"(?:,\s(?:the\s)?|{_NOT_ANOTHER}?(?i:{_IS})|\s?[(–—]\s?(?:the\s)?)$")
_CITY_AFTER = lazy_pattern(r"(?:,\s|\s|\sof\s|\sis\s|:\s)$")
# A town that no table links: what must follow it, and what may stand before it. After a comma a name may be a person's,
# or belong to what follows ("in the capital, Graz officials said").
_END = (
    r"(?=[,.;:)”\"]|$|\n|\s[(–—-]|\s(?:on|in|at|for|after|before|when|where|and|to|from|by|as|with|this|last|next|have|has|had|was|"
    r"were|is)\b)"
)
_TOWN_AFTER = lazy_pattern(rf"(?:,|\sis|:)\s(?P<name>{NAME}){_END}|(?:\sof)?\s(?P<close>{NAME})(?![\w’'-])")
_ENDS_PHRASE = lazy_pattern(_END)
_TOWN_BEFORE = lazy_pattern(rf"(?:^|[\s(“\"])(?P<name>{NAME})(?:,\s(?:the\s)?|\s(?:is|remains)\s(?:the\s)?)$")
# Without a comma, a name of more words is that of a house or a paper.
_CLOSE_WORDS = 2
# "the US capital Washington Post": the name goes on.
_NAME_GOES_ON = lazy_pattern(r"\s(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z]")


class _Phrase(Struct, frozen=True):
    """The words that say "capital of whom": their span, and the country when one is named."""

    span: Span
    owner: Entity | None


def extract_capitals(document: Document) -> Iterator[Claim]:
    """A claim for each city that is called the capital of a country or state, or just "the capital" in apposition.

    Regional, former, financial and figurative capitals ("the capital of cool") are passed over, as is a phrase that has
    a city on both sides. A city that no table links is taken by its capital letters, where a country is named.

    Args:
        document: Its entities are read.
    """
    for match in _WORD.finditer(document.text):
        sentence = document.sentence_at(match.start())
        start, end = max(sentence.start, match.start() - _REACH), min(sentence.end, match.end() + 2 * _REACH)
        near = [e for e in document.entities_in(Span(start, end)) if abs(e.start - match.start()) < _REACH]
        phrase = _phrase(document, Span(*match.span()), near)
        if phrase is None:
            continue
        city = _city(document.text, phrase, near)
        if city is not None:
            yield _claim(document, phrase, city.span, city.id if city.kind == "city" else city.text)
        elif (name := _town(document, phrase, sentence)) is not None:
            yield _claim(document, phrase, name, name.of(document.text))


def _is_owner(entity: Entity) -> bool:
    return entity.kind == "country" or entity.id.startswith(STATES)


def _phrase(document: Document, word: Span, near: Sequence[Entity]) -> _Phrase | None:
    text = document.text
    before = next((e for e in near if _is_owner(e) and _gap(text, e.end, word.start, _OWNER_BEFORE)), None)
    after = next((e for e in near if _is_owner(e) and _gap(text, word.end, e.start, _OWNER_AFTER)), None)
    if before is not None and after is None and before.alias != "metonym":
        other = _OTHER_CAPITAL.search(text[max(0, before.start - _WORDS) : before.start])
        return None if other else _Phrase(Span(before.start, word.end), before)
    leading = text[max(0, word.start - _WORDS) : word.start]
    if after is not None and before is None:
        part = after.alias == "demonym" or _OWNER_IS_PART.match(text, after.end)
        return _Phrase(Span(word.start, after.end), after) if _PLAIN_OF.search(leading) and not part else None
    if before is not None or text.startswith(" of ", word.end):
        return None
    if _OF_THE_COUNTRY.search(text, max(0, word.start - _REACH), word.start) is not None:
        country = document.country_in_view(word.start)
        return _Phrase(word, country) if country is not None else None
    alone = "seat" not in text[word.start : word.end] and _PLAIN_ALONE.search(leading)
    return _Phrase(word, None) if alone else None


def _town(document: Document, phrase: _Phrase, sentence: Span) -> Span | None:
    """The one capitalised name in apposition that no table links and that is not a person's."""
    text, before = document.text, max(sentence.start, phrase.span.start - _REACH)
    left = _TOWN_BEFORE.search(text[before : phrase.span.start])
    right = _TOWN_AFTER.match(text, phrase.span.end, min(sentence.end, phrase.span.end + _REACH))
    found = [Span(before + left.start("name"), before + left.end("name"))] if left is not None else []
    found += [Span(*right.span(right.lastgroup or 0))] if right is not None else []
    if len(found) != 1:
        return None
    if phrase.owner is None and (right is None or right["name"] is None):
        return None  # without a country, "the capital Riverside" may be anything
    known, name = place_at(document, found[0]), found[0].of(text)
    # "Port Sudan" holds the name of a country and is none.
    longer = (
        known is not None and known.kind == "country" and known.start > found[0].start and known.end == found[0].end
    )
    runs_on = right is not None and right["close"] is not None and len(name.split()) > _CLOSE_WORDS
    if runs_on or (known is not None and not longer) or name.split()[0] in words("given_names"):
        return None
    return found[0]


def _gap(text: str, start: int, end: int, pattern: re.Pattern[str]) -> bool:
    return 0 <= end - start <= len("s' of the ") and pattern.fullmatch(text, start, end) is not None


def _city(text: str, phrase: _Phrase, near: Sequence[Entity]) -> Entity | None:
    """The one city that stands in apposition to the phrase, or is said to be it."""
    places = [e for e in near if e.kind == "city" or e.alias == "metonym"]
    left = [e for e in places if e.end < phrase.span.start and _stands_before(text, e, phrase)]
    right = [e for e in places if e.start > phrase.span.end and _stands_after(text, e, phrase)]
    found = [*left, *right]
    return found[0] if len(found) == 1 else None


def _stands_before(text: str, city: Entity, phrase: _Phrase) -> bool:
    between = text[city.end : phrase.span.start]
    # Without its country, "Paris, the capital" may be the capital of anything.
    return phrase.owner is not None and len(between) <= _BETWEEN and _whole(_CITY_BEFORE, between)


def _stands_after(text: str, city: Entity, phrase: _Phrase) -> bool:
    between = text[phrase.span.end : city.start]
    if not _whole(_CITY_AFTER, between) or (phrase.owner is None and between not in {", ", " ", " is "}):
        return False
    if phrase.owner is None and between == ", " and _ENDS_PHRASE.match(text, city.end) is None:
        return False
    return between == ", " or _NAME_GOES_ON.match(text, city.end) is None


def _whole(pattern: re.Pattern[str], text: str) -> bool:
    return pattern.match(text) is not None and pattern.fullmatch(text) is not None


def _claim(document: Document, phrase: _Phrase, city: Span, named: str) -> Claim:
    start, end = min(phrase.span.start, city.start), max(phrase.span.end, city.end)
    sentence = document.sentence_at(start)
    first, last = words_of_days(document, sentence)
    value = RelationValue(
        relation="capital-of",
        subject=phrase.owner.id if phrase.owner is not None else None,
        object=named,
        from_=first,
        to=last,
        members=(phrase.span, city),
        words=phrase.owner.text if phrase.owner is not None else "",
    )
    return Claim("place", start, end, document.text[start:end], sentence, value, document.where)
