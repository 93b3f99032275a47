"""The date that a figure is given for: the one its sentence ties to it, else the day of publication."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from claimcheck import Document, Span, Timex, lazy_pattern

__all__ = ["When", "own_date", "without_dates"]

# "34 million in 2002", "34 million (2002)", "34 million people as of mid-2002", "34 million, in 2002".
_TIED_AFTER = lazy_pattern(
    r",?\s?(?:\(|(?:in|as\sof|as\sat|on|at|by|during)\s)?(?:the\s)?(?:(?:end|start|beginning|middle)\sof\s)?",
    re.IGNORECASE,
)
# "In 2002, Peru had", "As of 2002 Peru had".
_OPENS = lazy_pattern(
    r"[“\"‘'\s]{0,3}(?:(?:in|as\sof|as\sat|on|at|by|during|back\sin)\s)?(?:the\s)?(?:(?:end|start|beginning|middle)\sof\s)?",
    re.IGNORECASE,
)
_IN_BETWEEN = lazy_pattern(r",?\s(?:in|as\sof|as\sat|on|by|during)\s(?:the\s)?$", re.IGNORECASE)
_SINCE = lazy_pattern(r"\bsince\s$", re.IGNORECASE)
# With one of these between name and figure, other dates in the sentence say nothing about the figure.
_PRESENT = lazy_pattern(
    r"\b(?:has|is|remains|covers|spans|occupies|measures|stands|totals|numbers|lives?|resides?|now|currently|today)\b"
)
# A figure given without a tense is a figure of the day unless the sentence speaks of years longer ago than this.
_RECENT_YEARS = 2
_REACH = 40


class When(Struct, frozen=True):
    """A date as claimed: TIMEX3 value, first and last day; all None for "the day of publication"."""

    value: str | None = None
    from_: date | None = None
    to: date | None = None


def own_date(document: Document, sentence: Span, stretch: Span, figure: Span, *, dated: bool) -> When | None:
    """The figure's own date, an empty `When` for the day of publication, or None when it cannot be told.

    Args:
        document: Its timexes and publication date are read.
        sentence: Where the claim stands.
        stretch: What lies between the country's name and the figure.
        figure: The figure with its noun.
        dated: Whether only a date in the sentence can say when (past tense).
    """
    timexes = _dates(document.timexes, sentence, figure)
    tied = [timex for timex in timexes if _is_tied(document.text, timex, stretch, figure)]
    if dated and not tied:
        tied = [timex for timex in timexes if _opens(document.text, timex, sentence)]
    published = document.article.published
    if tied:
        chosen = tied[0]
        later = published is not None and chosen.from_ is not None and chosen.from_ > published
        return None if later else When(chosen.value, chosen.from_, chosen.to)
    if dated:
        return None
    present = _PRESENT.search(document.text, stretch.start, stretch.end) is not None
    past = [
        timex
        for timex in timexes
        if (published is None or not _is_recent(timex, published)) and not _is_since(document.text, timex)
    ]
    return None if past and not present else When()


def without_dates(document: Document, span: Span) -> str:
    """The words of a stretch with the dates in it, and their prepositions, taken out."""
    parts, at = [], span.start
    for timex in _dates(document.timexes, span, Span(span.end, span.end)):
        before = document.text[at : timex.start]
        opening = _IN_BETWEEN.search(before[-_REACH:])
        if opening is not None:
            parts.append(before[: len(before) - len(opening[0])])
            at = timex.end
    return "".join([*parts, document.text[at : span.end]])


def _dates(timexes: Sequence[Timex], within: Span, figure: Span) -> list[Timex]:
    found = []
    for index in range(bisect_left(timexes, within.start, key=lambda timex: timex.start), len(timexes)):
        timex = timexes[index]
        if timex.start >= within.end:
            break
        if timex.type == "DATE" and timex.from_ is not None and not timex.span.overlaps(figure):
            found.append(timex)
    return found


def _is_tied(text: str, timex: Timex, stretch: Span, figure: Span) -> bool:
    if figure.end <= timex.start <= figure.end + _REACH:
        return _TIED_AFTER.fullmatch(text, figure.end, timex.start) is not None
    between = timex.span in stretch
    return between and _IN_BETWEEN.search(text[max(0, timex.start - _REACH) : timex.start]) is not None


def _is_since(text: str, timex: Timex) -> bool:
    """Whether it is where a stretch begins that lasts until today: "six presidents since 2016"."""
    return _SINCE.search(text, max(0, timex.start - _REACH), timex.start) is not None


def _opens(text: str, timex: Timex, sentence: Span) -> bool:
    near = timex.start - sentence.start <= _REACH
    return near and _OPENS.fullmatch(text, sentence.start, timex.start) is not None


def _is_recent(timex: Timex, published: date) -> bool:
    last = timex.to or timex.from_
    return last is not None and abs(published.year - last.year) <= _RECENT_YEARS
