"""The counted noun phrase after a number: adjectives and a head, up to where another part of the sentence begins."""

from __future__ import annotations

import re
from functools import cache

from claimcheck.models import Span
from claimcheck.ondemand import lazy_pattern
from claimcheck.text.numbers import Numeral
from claimcheck.text.numbers.vocabulary import number_words, table
from claimcheck.text.quantities.figure import Passage
from claimcheck.text.quantities.vocabulary import section, words

__all__ = ["ends_plural", "noun_after"]

_OWNER = r"(?:(?:all )?(?:the|these|those|its|his|her|their|our|my|your)[ \n]|all[ \n])?"
_GAP = lazy_pattern(rf"(?:\+|-plus)?[ \n]{{1,2}}(?:of[ \n]{_OWNER})?|-")
_PART_GAP = lazy_pattern(rf"(?:\+|-plus)?[ \n]{{1,2}}(?:of[ \n](?:an?[ \n])?)?{_OWNER}")
_WORD = lazy_pattern(r"(?:U\.S\.|U\.K\.|U\.N\.|[^\W\d_]+(?:[-'’&/][^\W_]+){0,4}|\d{1,3}s(?!\w))")
_NEXT = lazy_pattern(r"[ \n]{1,2}(?=[^\W_])")
_MOST = 5
_MOST_FOR_ONE = 3
_ACRONYMS = frozenset({"us", "it", "who", "am"})
_PRONOUNS = frozenset({"that", "it", "he", "she", "there", "who", "what", "here", "let"})
_AUXILIARY = frozenset({"is", "was", "are", "were", "be", "has", "have", "had", "will", "would", "said", "says"})
# "Deaths per 100,000 people": the number is part of what is counted.
_PER = lazy_pattern(
    r" per (?:\d[\d,]{0,11}(?: million)?(?: (?:[a-z]{3,20}s|people)\b)?|(?:(?:square|cubic) )?[a-z]{2,20}\b)",
)
_POSSESSIVE = ("'s", "’s", "s'", "s’")


@cache
def _stops() -> frozenset[str]:
    return frozenset(word for said in section("nouns", "stops").values() for word in said)


def noun_after(passage: Passage, end: int, numeral: Numeral) -> Span | None:
    """The noun phrase that a number counts, or None.

    More than one thing is counted by a plural: the phrase ends at the first head that looks like one. One thing is
    counted by what stands before the next verb, preposition or stop.

    Args:
        passage: Where it stands.
        end: Where the number ends.
        numeral: The number.
    """
    gap = (_PART_GAP if numeral.form == "fraction" else _GAP).match(passage.text, end, passage.end)
    if gap is None or _new_line(passage, gap):
        return None
    found = _words(passage, gap.end(), naming=numeral.form == "ordinal")
    if not found:
        return None
    partitive = "of" in gap[0]
    if gap[0] == "-":
        return _hyphened(found[0], numeral)
    last = _plural_head(found)
    if last is None:
        last = _joined_head(passage, found)
    if last is None:
        single = numeral.form in ("ordinal", "fraction") or (numeral.low == 1 and not partitive)
        last = (
            _single_head(found) if single else _attribute(found) if numeral.form == "digits" and not partitive else None
        )
    if last is None:
        return None
    rate = _PER.match(passage.folded, last, passage.end)
    return Span(found[0].start(), rate.end() if rate else last)


def _words(passage: Passage, start: int, *, naming: bool = False) -> list[re.Match[str]]:
    """Up to five words in a row, none of them a stop; the first may look like a verb in "the third cut"."""
    found: list[re.Match[str]] = []
    while len(found) < _MOST and (match := _WORD.match(passage.text, start, passage.end)):
        verb = naming and not found and match[0] in words("nouns", "stops", "verbs")
        if _stops_at(match[0]) and not (verb and match[0] not in _AUXILIARY):
            break
        found.append(match)
        gap = _NEXT.match(passage.text, match.end(), passage.end)
        if gap is None or _new_line(passage, gap):
            break
        start = gap.end()
    return found


def _new_line(passage: Passage, gap: re.Match[str]) -> bool:
    """Whether a line ends in the gap and the next begins with a capital: another paragraph, no wrapped line."""
    return "\n" in gap[0] and passage.text[gap.end() : gap.end() + 1].isupper()


def _hyphened(word: re.Match[str], numeral: Numeral) -> Span | None:
    """The noun of "an 8,000-word article"."""
    counts = numeral.form == "digits" and word[0].isalpha() and word[0].islower() and not _verbal(word[0])
    return Span(word.start(), word.end()) if counts else None


def _stops_at(word: str) -> bool:
    said = word.lower()
    if word.isupper() and len(word) > 1 and said in _ACRONYMS:
        return False
    return (
        said in _stops()
        or said.removesuffix("'s").removesuffix("’s") in _PRONOUNS
        or said in number_words()
        or said in table("scales")
    )


@cache
def _plain() -> frozenset[str]:
    return words("nouns", "heads", "plain")


def ends_plural(passage: Passage, noun: Span | None) -> bool:
    """Whether a noun phrase ends with a plural, so that more than one thing is counted."""
    return noun is not None and _is_plural(noun.of(passage.text).partition(" per ")[0].split()[-1])


def _is_plural(word: str) -> bool:
    said = word.lower()
    if said in _plain() or said[0].isdecimal():
        return True
    if said.endswith(_POSSESSIVE) or said in words("nouns", "heads", "singular"):
        return False
    return said.endswith("s") and len(said) > 2 and not said.endswith(("ss", "ous", "sis"))  # noqa: PLR2004 - "as", "is"


def _plural_head(found: list[re.Match[str]]) -> int | None:
    """Where the first plural head ends, going on over plurals that only modify the next word ("sports cars")."""
    heads = [i for i, match in enumerate(found) if _is_plural(match[0])]
    if not heads:
        return None
    at = heads[0]
    while at + 1 in heads and found[at][0].lower() in words("nouns", "heads", "modifying"):
        at += 1
    if at + 1 < len(found) and re.fullmatch(r"\d{1,3}s", found[at + 1][0]):
        at += 1
    return found[at].end()


def _joined_head(passage: Passage, found: list[re.Match[str]]) -> int | None:
    """A plural after "and": "Kia and Hyundai vehicles", "digital and physical sales"."""
    end = found[-1].end()
    if not passage.folded.startswith(" and ", end):
        return None
    rest = _words(passage, end + 5)[:2]
    head = next((match for match in rest if _is_plural(match[0])), None)
    return head.end() if head else None


def _single_head(found: list[re.Match[str]]) -> int | None:
    """The head of one thing: up to three words, none after the first a past participle or an adverb."""
    end = 1
    while end < min(len(found), _MOST_FOR_ONE) and not _ends_head(found[end - 1][0], found[end][0]):
        end += 1
    last = found[end - 1]
    if last[0] in words("nouns", "more"):
        return None
    return last.end() - (2 if last[0].endswith(("'s", "’s")) else 0)


def _ends_head(word: str, following: str) -> bool:
    """Whether the phrase of one thing ends before the next word."""
    return _verbal(following) or word.endswith(_POSSESSIVE) or (word[0].islower() and following[0].isupper())


def _attribute(found: list[re.Match[str]]) -> int | None:
    """The noun of "a 12 page document": the word right after the number."""
    first = found[0]
    return first.end() if first[0][0].islower() and not _verbal(first[0]) else None


def _verbal(word: str) -> bool:
    return word.lower().endswith(("ed", "ly", "ing"))
