"""CAL104: what happened on a day to come, and what is announced for a day gone."""

from __future__ import annotations

import re
from datetime import date, timedelta

from claimcheck import Claim, Context, Finding, lazy_pattern
from claimcheck_plugins.calendar.context import publication, quoted
from claimcheck_plugins.calendar.days import words
from claimcheck_plugins.calendar.reading import Reading
from claimcheck_plugins.calendar.rules import TENSE
from claimcheck_plugins.calendar.slots import Slot
from claimcheck_plugins.calendar.wording import days_in_words, quote, refuted

__all__ = ["check_tense"]

_ZONES = timedelta(days=1)
# Announcements from before that are history told in the present.
_RECENT = timedelta(days=730)
_ELSEWHEN = lazy_pattern(
    r"\b(?:will|would|could|should|(?-i:may)|might|if|unless|until|due|scheduled|slated|plan\w{0,4}|expect\w{0,4}|set|"
    r"hop(?:es?|ed|ing)|deadline|target|forecast|predict\w{0,4}|project\w{0,4}|fiction\w{0,3}|novel|film|drama|series|imagin\w{0,5}|scenario|"
    r"suppose\w{0,2}|as of|effective|expir\w{0,4}|contract|term|bonds?|maturing|futures?)\b",
    re.IGNORECASE,
)
_TOLD_BEFORE = lazy_pattern(
    r"\b(?:had|was|were|said\sin|announced\sin|wrote|promised|at\sthe\stime|then|originally|until|unless|if|not)\b",
    re.IGNORECASE,
)
_WEEKDAY = lazy_pattern(r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b", re.IGNORECASE)


def check_tense(claim: Claim, reading: Reading, context: Context) -> Finding | None:
    """Whether a verb of the past stands with a day to come, or an announcement with a day gone."""
    dated, published = reading.one("date"), publication(context)
    if published is None or dated.from_ is None or dated.to is None or quoted(claim, context):
        return None
    if not (dated.dated or _only_year(dated)):
        return None
    if reading.said("past"):
        return _past(claim, dated, (dated.from_, dated.to), published, context)
    return _announced(claim, dated, (dated.from_, dated.to), published, context)


def _only_year(dated: Slot) -> bool:
    """Whether the weekday named with a day shows which year is meant."""
    day = dated.from_
    if day is None or dated.grain != "day" or not _WEEKDAY.search(dated.text):
        return False
    named = _WEEKDAY.search(dated.text)
    # 365 and 366 days are no whole weeks: the years beside it have another weekday for the same day.
    return named is not None and day.strftime("%a").lower() == named[0][:3].lower()


def _past(claim: Claim, dated: Slot, days: tuple[date, date], published: date, context: Context) -> Finding | None:
    if days[0] <= published + _ZONES or _ELSEWHEN.search(claim.sentence.of(context.document.text)):
        return None
    steps = f"{days[0].isoformat()} > {published.isoformat()}, the day of publication; tolerance: one day"
    message = f"{quote(dated)} comes after publication on {words(published)}, and is told in the past tense."
    question = f"Is another date than {days_in_words(days)} meant, or was it still to come?"
    return refuted(TENSE, "after-publication", claim, message, steps, question)


def _announced(claim: Claim, dated: Slot, days: tuple[date, date], published: date, context: Context) -> Finding | None:
    if days[1] >= published - _ZONES or days[1] < published - _RECENT:
        return None
    if _TOLD_BEFORE.search(claim.sentence.of(context.document.text)):
        return None
    steps = f"{days[1].isoformat()} < {published.isoformat()}, the day of publication; tolerance: one day"
    message = f"{quote(dated)} was over when this was published on {words(published)}, and is told as still to come."
    question = f"Is another date than {days_in_words(days)} meant, or has it been?"
    return refuted(TENSE, "before-publication", claim, message, steps, question)
