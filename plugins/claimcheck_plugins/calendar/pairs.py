"""Weekdays and dates that stand apart but mean one day: "Wednesday (May 3)", "3 May 2023, which was a Wednesday"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TypeAlias

from claimcheck import Claim, Document, RelationValue, Timex, lazy_pattern
from claimcheck_plugins.calendar.rules import KIND

__all__ = ["extract_pairs"]


_Forms: TypeAlias = tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]

# What stands between the two, and what must follow the second; a bracket that closes belongs to the claim.
_WEEKDAY_FIRST: _Forms = (
    (lazy_pattern(r"\s?\(\s?"), lazy_pattern(r"\s?\)")),
    (lazy_pattern(r",?\s(?:at\s|on\s)?"), lazy_pattern("")),
    (lazy_pattern(r"\s[–—]\s"), lazy_pattern(r"(?=\s[–—]|[,.;])")),
)
# "falls on a Sunday next year" is about another day than the one that the date was read as.
_THIS_YEAR = lazy_pattern(r"(?!\s(?:next|last|that|this|every|each|in|of|after|before|following)\b)")
_DATE_FIRST: _Forms = (
    (lazy_pattern(r"\s?\(\s?"), lazy_pattern(r"\s?\)")),
    (
        lazy_pattern(r",?\s(?:(?:which|that)\s)?(?:(?:was|is|fell\son|falls\son|will\sbe|will\sfall\son)\s)?a\s"),
        _THIS_YEAR,
    ),
)
_NUMBERED_DAY = lazy_pattern(r"\d{1,2}(?:st|nd|rd|th)?\b")
# The symbol of "three days after 5 May".
_COUNTED = lazy_pattern(r"D[+-]\d+$")


def extract_pairs(document: Document) -> Iterator[Claim]:
    """A claim for each weekday beside the date that it belongs to, where the text layer reads them as two.

    Args:
        document: Its timexes are read; a date that holds its weekday ("Friday, 3 May") is one timex and none of these.
    """
    for first, second in pairwise(document.timexes):
        between = document.text[first.end : second.start]
        if _is_weekday(first) and _is_day(second):
            weekday, day, forms = first, second, _WEEKDAY_FIRST
        elif _is_day(first) and _is_weekday(second):
            weekday, day, forms = second, first, _DATE_FIRST
        else:
            continue
        following = (after.match(document.text, second.end) for mid, after in forms if mid.fullmatch(between))
        closed = next(filter(None, following), None)
        if closed is not None:
            sentence = document.sentence_at(first.start)
            words = document.text[first.start : closed.end()]
            yield Claim(KIND, first.start, closed.end(), words, sentence, _value(weekday, day), document.where)


def _is_weekday(timex: Timex) -> bool:
    return timex.weekday is not None and _NUMBERED_DAY.search(timex.text) is None


def _is_day(timex: Timex) -> bool:
    """Whether it names a day of a month, not a clock time of a day named elsewhere, nor a day counted from another."""
    numbered = _NUMBERED_DAY.search(timex.text) is not None and (timex.type == "DATE" or _year(timex.text))
    counted = _COUNTED.search(timex.symbol) is not None
    return numbered and not counted and timex.weekday is None and timex.from_ is not None and timex.from_ == timex.to


def _year(text: str) -> bool:
    return re.search(r"\b\d{4}\b", text) is not None


def _value(weekday: Timex, day: Timex) -> RelationValue:
    return RelationValue(
        relation="weekday-of",
        from_=day.from_,
        to=day.to,
        number=weekday.weekday,
        members=(weekday.span, day.span),
        words=weekday.text,
    )
