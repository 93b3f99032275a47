"""The words beside a name: whether they make a longer name of it, which it must not be taken out of.

"Washington" in "George Washington", "Korea" in "Korea Herald" and "Kim" in "Kim Hyun-chong" are parts of other names.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache

from msgspec import Struct

from claimcheck.models import Span
from claimcheck.ondemand import lazy_pattern
from claimcheck.text.entities.matching import Hit
from claimcheck.text.entities.vocabulary import any_of, words

__all__ = ["Surroundings", "is_part_of_a_name"]

_NAME_PART = lazy_pattern(r"[^\W\d_][\w'-]{0,30}\.?")
_AFTER = lazy_pattern(r"\s([^\W\d_][\w'-]{0,30})")
_WINDOW = 64
_OF = ("of ", "the ")
_OF_LENGTH = 4
_PLACES = frozenset({"city", "region", "place", "state", "province"})
_HEADLINE_SHARE = 0.75
_HEADLINE_WORDS = 5


class Surroundings(Struct, frozen=True):
    """A text with its sentences, for asking what stands beside a span."""

    text: str
    sentences: Sequence[Span]
    starts: Sequence[int]

    def before(self, start: int) -> str:
        """The capitalised word right before, in the same sentence, without a full stop; "" when there is none."""
        if self.text[start - 1 : start] != " ":
            return ""
        sentence = bisect_right(self.starts, start)
        limit = max(self.starts[sentence - 1] if sentence else 0, start - _WINDOW)
        word = self.text[limit : start - 1].rpartition(" ")[2]
        return word.rstrip(".") if word[:1].isupper() and _NAME_PART.fullmatch(word) else ""

    def after(self, end: int) -> str:
        """The capitalised word right after, in the same sentence; "" when there is none."""
        found = _AFTER.match(self.text, end, end + _WINDOW) if self.text[end + 1 : end + 2].isupper() else None
        if found is None or self.sentence_start(found.start(1)) > end:
            return ""
        return found[1]

    def sentence_start(self, at: int) -> int:
        """Where the sentence begins that holds this offset; the text's start when none does."""
        index = self.sentence_index(at)
        return self.starts[index] if index >= 0 else 0

    def sentence_index(self, at: int) -> int:
        """The number of the sentence that holds this offset, from 0; -1 before the first."""
        return bisect_right(self.starts, at) - 1

    def is_ordinary(self, word: str) -> bool:
        """Whether the word also stands in small letters somewhere, so that its capital is the sentence's."""
        return _stands_in_small(self.text, word.lower())

    def opens_sentence(self, at: int) -> bool:
        """Whether no word of the sentence stands before this offset."""
        return not any(map(str.isalnum, self.text[self.sentence_start(at) : at]))

    def is_headline(self, at: int) -> bool:
        """Whether nearly every longer word of the sentence has a capital, so that capitals say nothing."""
        start = self.sentence_start(at)
        index = self.sentence_index(at)
        end = self.sentences[index].end if index >= 0 else len(self.text)
        return _is_headline(self.text[start : min(end, start + 400)])


@lru_cache(256)
def _stands_in_small(text: str, word: str) -> bool:
    return f" {word} " in text


@lru_cache(1024)
def _is_headline(sentence: str) -> bool:
    longer: list[str] = re.findall(r"[^\W\d_]{4,40}", sentence)
    capitalised = sum(word[0].isupper() for word in longer)
    return (
        not sentence.endswith(".") and len(longer) >= _HEADLINE_WORDS and capitalised >= _HEADLINE_SHARE * len(longer)
    )


def is_part_of_a_name(around: Surroundings, hit: Hit, kinds: frozenset[str], starts: set[int]) -> bool:
    """Whether the name is a part of a longer one that the gazetteer does not have.

    Args:
        around: The text.
        hit: The name.
        kinds: What it can be: kinds of entities.
        starts: Where the names of the gazetteer begin, this one and all others.
    """
    if hit.capitals:
        return False
    text, before, after = around.text, around.before(hit.start), around.after(hit.end)
    name = text[hit.start : hit.end]
    if (
        (after and after in words("name_closers"))
        or (before and (before in words("name_openers") or (" " not in name and before in words("given_names"))))
        or (after and kinds == {"contextual"})
        or (text.endswith(_OF, max(0, hit.start - _OF_LENGTH), hit.start) and _follows_of_name(around, hit.start))
    ):
        return True
    runs_on = bool(after) and hit.end + 1 not in starts and after not in words("may_follow")
    if runs_on and name in words("given_names"):
        return True
    if not kinds <= _PLACES or not (runs_on or _has_loose_capital(around, hit.start, before, name)):
        return False
    return not around.is_headline(hit.start)


def _has_loose_capital(around: Surroundings, start: int, before: str, name: str) -> bool:
    """Whether an unknown capitalised word stands right before a name of one word, not at the sentence's start."""
    if not before or " " in name or before in words("may_precede"):
        return False
    return not around.opens_sentence(start - len(before) - 1)


def _follows_of_name(around: Surroundings, start: int) -> bool:
    """Whether "University of " or the like stands before."""
    return _of_name().search(around.text[max(0, start - _WINDOW) : start]) is not None


@lru_cache(1)
def _of_name() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of('of_names')} of (?:the )?$")
