"""What the text around a claim says of its time: the years named nearby, and whether it is quoted."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date, timedelta

from claimcheck import Claim, Context, Span, lazy_pattern
from claimcheck_plugins.calendar.elapsed import Days

__all__ = ["named_nearby", "now", "publication", "quoted", "speaks_of_now"]

# How far back a date is still what the sentence may be about, in characters: about a paragraph.
_NEARBY = 600
# News is printed some time after it happened.
_PRESENT = lazy_pattern(
    r"\b(?:is|are|marks?|marking|celebrates?|celebrating|will|approach(?:es|ing)|observes?|commemorat(?:es?|ing)|today|"
    r"tomorrow|yesterday|this|next|coming|upcoming|turns|honou?rs|remembers?|prepar(?:es|ing)|ahead\sof|reaches|falls|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|has|have)\b",
    re.IGNORECASE,
)
_BEFORE = timedelta(days=31)


def publication(context: Context) -> date | None:
    """The day of publication; None without one, and at the ends of the calendar, where nothing can be counted from."""
    published = context.document.article.published
    return published if published is not None and date.min.year < published.year < date.max.year else None


def now(context: Context) -> Days | None:
    """The days that the article can mean by "now"; None without a publication date."""
    published = publication(context)
    return None if published is None else (published - _BEFORE, published)


def named_nearby(claim: Claim, context: Context, members: tuple[Span, ...]) -> Iterator[Days]:
    """The dates named in the sentence and a paragraph before it, but for the claim's own.

    Args:
        claim: Its sentence is read to the end.
        context: The document.
        members: The places of the claim's own dates.
    """
    timexes = context.document.timexes
    first = bisect_left(timexes, claim.sentence.start - _NEARBY, key=lambda timex: timex.start)
    for timex in timexes[first:]:
        if timex.start >= claim.sentence.end:
            return
        if timex.from_ is not None and timex.to is not None and not any(timex.span.overlaps(m) for m in members):
            yield timex.from_, timex.to


def quoted(claim: Claim, context: Context) -> bool:
    """Whether the claim stands between quotation marks: it may then be told from another day."""
    return claim.quoted or context.document.in_quotation(claim.start)


def speaks_of_now(claim: Claim, context: Context) -> bool:
    """Whether the sentence is in the present or names a day around publication."""
    return _PRESENT.search(claim.sentence.of(context.document.text)) is not None
