"""Says of a whole line whether it is page furniture: buttons, counters, codes, links to other stories, notices.

A rule always takes the whole line and a known shape, so that no sentence of the article is ever lost.
"""

from __future__ import annotations

import re
from functools import cache

from claimcheck.loading.blocks.lines import ends_sentence, word_count
from claimcheck.loading.blocks.vocabulary import any_of, listed, normal
from claimcheck.ondemand import lazy_pattern

__all__ = ["is_furniture", "may_be_wrapped"]

_LONGEST = 200
_LABELLED_WORDS = 25
_CREDIT_WORDS = 8
_CALL_WORDS = 20
_LINKS = frozenset({"read more", "read also", "also read", "see also", "related", "watch", "listen"})

_NUMBER = lazy_pattern(r"\d{1,7}(?:[.,]\d{3}){0,2}")
_RULE = lazy_pattern(r"(?:[-–—_=*~·•#|+<>»«] {0,3}){1,80}")
_COPYRIGHT = lazy_pattern(r"(?:©|\(c\)|copyright\b)[ \t©]{0,4}(?:\(c\) )?(?:\d{4}|[^\W\d_]).{0,120}", re.IGNORECASE)
_SECOND_SENTENCE = lazy_pattern(r"[.!?] {1,3}\w")
_LABEL = lazy_pattern(r"(?P<label>[^:]{2,30}?)\s{0,3}:\s{0,3}(?P<rest>.{1,170})")


@cache
def _coded() -> re.Pattern[str]:
    coded, code = any_of(listed("furniture", "coded")), any_of(listed("furniture", "code"))
    return re.compile(rf"{coded}[ -]?{code}\.? {{0,3}}[:#№]? {{0,3}}[a-z]{{0,6}}[-/]?\d[\w/-]{{0,30}}")


@cache
def _counter() -> re.Pattern[str]:
    return re.compile(rf"\d[\d.,]{{0,8}}[km]?\+?[ -]{any_of(listed('furniture', 'counted'))}")


def is_furniture(line: str) -> bool:
    """Whether the line is furniture by its own shape.

    Args:
        line: A whole line, stripped.

    Example:
        >>> [is_furniture(line) for line in ("Story Code : 812163", "Comment", "Comment was not available.")]
        [True, True, False]
    """
    if len(line) > _LONGEST:
        return False
    if _NUMBER.fullmatch(line) or _RULE.fullmatch(line):
        return True
    words = normal(line)
    return (
        words in listed("furniture", "whole")
        or _coded().fullmatch(words) is not None
        or _counter().fullmatch(words) is not None
        or words.startswith(tuple(sorted(listed("furniture", "openings"))))
        or (_COPYRIGHT.fullmatch(line) is not None and _is_notice(line))
        or _is_labelled(line)
        or _is_call(line, words)
    )


def may_be_wrapped(line: str) -> bool:
    """Whether the line could be the rest of a sentence begun on the line before: a number, or small letters."""
    return line[:1].islower() or _NUMBER.fullmatch(line) is not None


def _is_notice(line: str) -> bool:
    # "Copyright law says that ..." is a sentence; "Copyright 2019 The Daily. All rights reserved." is not.
    return line.startswith(("©", "(c)", "(C)")) or any(c.isdigit() for c in line[:20]) or "ights reserved" in line


def _is_labelled(line: str) -> bool:
    found = _LABEL.fullmatch(line)
    if found is None:
        return False
    label, rest = normal(found["label"]), found["rest"]
    if label in listed("furniture", "credits"):
        return word_count(rest) <= _CREDIT_WORDS and not ends_sentence(rest)
    if label not in listed("furniture", "labels") or word_count(rest) > _LABELLED_WORDS:
        return False
    return label in _LINKS or not ends_sentence(rest)


def _is_call(line: str, words: str) -> bool:
    # One sentence without a figure: nothing that could be checked is taken for a call.
    if word_count(line) > _CALL_WORDS or any(c.isdigit() for c in line) or _SECOND_SENTENCE.search(line):
        return False
    return words.startswith(tuple(f"{call} " for call in sorted(listed("furniture", "calls")))) or words in listed(
        "furniture", "calls"
    )
