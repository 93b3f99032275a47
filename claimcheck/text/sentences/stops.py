"""Says of one stop whether a sentence ends there."""

from __future__ import annotations

import re
from functools import cache

from msgspec import Struct

from claimcheck.models import Span
from claimcheck.ondemand import lazy_pattern
from claimcheck.packaged import read_toml

__all__ = ["ends_sentence"]

# How far a rule looks to either side of a stop: longer words and names are not abbreviations.
_REACH = 60

# From this length a word in small letters is not an abbreviation that may end a sentence.
_WORD = 4

_LAST_WORD = lazy_pattern(r"(?:^|[\s(\[{\"“‘'—–/-])([^\s(\[{\"“‘'—–/]{1,30})$")
_NEXT = lazy_pattern(r"\s{1,20}(?P<marks>[\"“‘'(\[{«$£€#@]{0,4})(?P<word>[^\W_]{1,40})?(?P<after>\S?)")
_INITIAL = lazy_pattern(r"(?:[^\W\d_]\.-?){0,6}[^\W\d_]")
_ROMAN_OR_DIGIT = lazy_pattern(r"\d|[IVXLC]{1,6}\b")
_NAME_THEN_VERB = lazy_pattern(
    r"\s{1,3}(?:(?:[A-Z][\w.'’-]{0,30}|the|a|an|his|her|one|[a-z]{2,15}) ){0,4}?([a-z]{3,12})\b"
)


class _Words(Struct, frozen=True):
    before_name: frozenset[str]
    before_number: frozenset[str]
    may_end: frozenset[str]
    exclaimed_names: frozenset[str]
    openers: frozenset[str]
    reporting: frozenset[str]


@cache
def _words() -> _Words:
    table = read_toml(__package__, "abbreviations.toml")
    return _Words(**{key: frozenset(words) for key, words in table.items()})


def ends_sentence(text: str, passage: Span, stop: re.Match[str]) -> bool:
    """Whether the sentence that begins at `passage.start` ends at the stop.

    Args:
        text: The whole text.
        passage: From the sentence's first character to the end of what it may not cross.
        stop: The match of the stop, with the marks that close behind it in group `close`.
    """
    following = _NEXT.match(text, stop.end(), passage.end)
    if following is None or not (following["word"] or following["after"]):
        return True
    if not following["word"] and not following["marks"]:
        # A dash, comma or the like carries the sentence on; a stray symbol does not begin one.
        return following["after"] not in "—–-,;:&/.…"
    word = following["word"] or ""
    if word[:1].islower() and not following["marks"]:
        return False
    if "?" in stop[0] or "!" in stop[0]:
        return _ends_at_cry(text, passage, stop)
    if stop[0].startswith("..") or "…" in stop[0]:
        return not word[:1].islower()
    return _ends_at_point(text, passage, stop, word) and not (word[:1].islower() and following["marks"] == "(")


def _ends_at_cry(text: str, passage: Span, stop: re.Match[str]) -> bool:
    if stop["close"]:
        verb = _NAME_THEN_VERB.match(text, stop.end(), min(stop.end() + 4 * _REACH, passage.end))
        return verb is None or verb[1] not in _words().reporting
    return _word_before(text, passage, stop).lower() not in _words().exclaimed_names


def _ends_at_point(text: str, passage: Span, stop: re.Match[str], following: str) -> bool:
    before = _word_before(text, passage, stop)
    if stop["close"] or not any(c.isalnum() for c in before):
        return True
    if before.isdigit() and stop.start() - passage.start < _REACH:
        # A list's number ("1. First") is not a sentence.
        return text[passage.start : stop.start()].strip(" \t\n#(") != before
    return _ends_after_word(before, following)


def _ends_after_word(before: str, following: str) -> bool:
    words, lower = _words(), before.lower()
    if lower in words.before_number and _ROMAN_OR_DIGIT.match(following):
        return False
    opens = following.lower() in words.openers
    if _INITIAL.fullmatch(before) and before != "I" and (before.isupper() or len(before) > 1):
        return opens and following != "A"
    # In small letters a long word is taken for a word ("mass."), not for an abbreviation ("Mass.", "hrs.").
    if lower in words.may_end and (before[0].isupper() or len(before) < _WORD):
        return opens
    return lower not in words.before_name


def _word_before(text: str, passage: Span, stop: re.Match[str]) -> str:
    found = _LAST_WORD.search(text[max(passage.start, stop.start() - _REACH) : stop.start()])
    return found[1] if found else ""
