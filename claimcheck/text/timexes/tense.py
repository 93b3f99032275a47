"""Whether the words near a date speak of the past or of what is to come."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, TypeAlias

from claimcheck.models import Span
from claimcheck.text.timexes.vocabulary import mapping, words

__all__ = ["Tense", "tense_at"]

Tense: TypeAlias = Literal["past", "future", ""]

_REACH = 200
_LEAD = 30


@cache
def _cues() -> re.Pattern[str]:
    future = "|".join(re.escape(word).replace(r"\ ", r"\s") for word in words("tense", "future"))
    past = "|".join(re.escape(word) for word in words("tense", "past"))
    passive = r"\b(?:to|will|would|can|could|should|may|might|must|still) be [a-z]{3,15}\b"
    ahead = rf"(?<!\w)(?:{future})\b(?: be [a-z]{{3,15}}\b)?|(?<=\w)'ll\b|{passive}"
    return re.compile(rf"(?P<future>{ahead})|(?P<past>\b(?:{past}|[a-z]{{2,15}}ed)\b)")


@cache
def _ahead() -> re.Pattern[str]:
    leads = "|".join(words("tense", "ahead"))
    edges = r"(?:\s(?:end|start|beginning|middle)\sof|\searly|\slate|\smid)?"
    return re.compile(rf"\b(?:{leads})(?:\sthe)?{edges}[\s-]{{1,3}}$")


@cache
def _scheduled() -> re.Pattern[str]:
    """A verb in the present right before a weekday that is named with "on": "the fair opens on Monday"."""
    verbs = "|".join(words("tense", "scheduled"))
    return re.compile(rf"\b(?:{verbs})\son\s$")


def tense_at(folded: str, start: int, end: int, sentence: Span) -> Tense:
    """The tense of the nearest verb before the span in its sentence, else of the first one after it.

    >>> text = "the talks will resume monday"
    >>> tense_at(text, 22, 28, Span(0, 28))
    'future'
    """
    lead = max(sentence.start, start - _LEAD)
    weekday = folded.startswith(tuple(mapping("weekdays")), start)
    if _ahead().search(folded, lead, start) or (weekday and _scheduled().search(folded, lead, start)):
        return "future"
    before = list(_cues().finditer(folded, max(sentence.start, start - _REACH), start))
    cue = before[-1] if before else _cues().search(folded, end, min(sentence.end, end + _REACH))
    if cue is None:
        return ""
    return "future" if cue.lastgroup == "future" else "past"
