"""Whether the words speak of a part of a country, which has a capital of its own."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Container

from claimcheck import Claim, Context, lazy_pattern
from claimcheck_plugins.places.towns import slug

__all__ = ["speak_of_a_region"]

_ANY_TIME = (None, None)
# How many sentences back a region may be named.
_BACK = 3
_KINDS = lazy_pattern(
    r"\b(?:provinc(?:e|es|ial)|(?:sub)?regions?|(?:inter)?regional|prefectures?|cantons?|cantonal|count(?:y|ies)|"
    r"oblasts?|governorates?|districts?|emirates?|islands?|isle|autonom(?:y|ous)|territor(?:y|ies|ial)|department\sof|"
    r"departmental|voivodeships?|länder|devolved|state['’]s|(?:the|[A-Z]\w+)\sstate(?!\s(?:media|television|tv|news|"
    r"department|visit|funeral|broadcaster|agency|security|oil|bank))|states?\sof)\b"
)
_WORD = lazy_pattern(r"(?<![\w’'-])[^\W\d_a-z][\w-]{2,30}")
# "Bavaria" and "Bavarian", "Sicily" and "Sicilian", "Catalonia" and "Catalan" share so much; four letters at least.
_ENDING, _STEM = 4, 4


def speak_of_a_region(claim: Claim, country: str, besides: Container[str], context: Context) -> bool:
    """Whether the text up to the claim names a division of the country, or a word for one stands near.

    Args:
        claim: What is said of "the capital".
        country: Entity id.
        besides: Slugs of the names that count as towns: divisions often bear the name of their chief town.
        context: Its references are asked for the property "divisions"; its document is read.
    """
    document = context.document
    at = bisect_right(document.sentences, claim.start, key=lambda sentence: sentence.start) - 1
    first = document.sentences[max(0, at - _BACK)].start if document.sentences else 0
    if _KINDS.search(document.text, first, claim.sentence.end) is not None:
        return True
    towns = {slug(entity.text) for entity in document.entities if entity.kind == "city"}
    words = {slug(word) for word in _WORD.findall(document.text, 0, claim.sentence.end)}
    rows = context.references.find(country, "divisions", _ANY_TIME).rows
    names = [name for row in rows for name in map(slug, (row.value or "").split("; ")) if name not in besides]
    return any(_is_named(name, word) for name in names for word in words - towns if word not in besides)


def _is_named(name: str, word: str) -> bool:
    """Whether the word is the longest one of a division's name, or an adjective of it; short ones have none."""
    longest = max(name.split("-"), key=len)
    return word.startswith(longest[: max(_STEM, len(longest) - _ENDING)]) if len(longest) > _STEM else word == longest
