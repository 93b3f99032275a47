"""What a sentence denies, supposes or asks, and so does not state: "denied that", "it is false that", "if"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.models import Span
from claimcheck.ondemand import lazy_pattern

__all__ = ["denial_of"]

_REPORTS = (
    r"(?:claims?|reports?|statements?|assertions?|allegations?|accusations?|suggestions?|ideas?|notions?|beliefs?|"
    r"rumou?rs?|stor(?:y|ies)|theor(?:y|ies)|posts?|assumptions?|impressions?)"
)
_UNTRUE = (
    r"(?:false|untrue|incorrect|wrong|mistaken|inaccurate|erroneous|unfounded|baseless|misleading|"
    r"not\s(?:true|correct|right|accurate|so|the\scase))"
)
_UNTRULY = r"(?:falsely|wrongly|mistakenly|incorrectly|erroneously|inaccurately|misleadingly|wrongfully)"
_SAYS = (
    r"(?:sa(?:y|ys|id|ying)|claim\w*|think\w*|thought|believ\w+|suggest\w*|stat(?:e|es|ed|ing)|assert\w*|tell\w*|told)"
)
# What leads up to the clause that is not stated. A word of another phrase may stand between: "denied to them that".
_LEADS = lazy_pattern(
    rf"(?:\b|(?=n[’']t\b))(?:den(?:y|ies|ied|ying)(?!\s(?:access|entry|visas?|bail)\b)|"
    rf"(?:disput|refut|debunk|reject|dismiss|rebut|doubt|contradict)\w*\s(?:[\w’'-]+\s){{0,6}}(?:that|of\shaving)|"
    rf"{_UNTRUE}\s(?:that|to\s\w+|in\s\w+ing|(?:when|if)\s\w+\s{_SAYS}|{_REPORTS}\s(?:that|of|about))|"
    rf"(?:lie|myth|hoax|fallacy|misconception|misbelief|nonsense)\s(?:that|to\s\w+)|"
    rf"{_UNTRULY}|mis(?:stated|identified|reported|named|describ\w+)|"
    rf"(?:no\s?one|nobody|few(?:\speople)?)\s{_SAYS}(?:\sthat)?|"
    rf"contrary\sto\s(?:[\w’'-]+\s){{0,3}}{_REPORTS}|"
    rf"no\s(?:evidence|truth|proof|sign|indication|basis|suggestion)\s(?:[\w’'-]+\s){{0,3}}(?:that|of)|"
    rf"(?:not|never|n[’']t)\s(?:{_SAYS}|mean|accept|agree)\w*(?:\sthat)?)\b",
    re.IGNORECASE,
)
_SUPPOSES = lazy_pattern(
    r"\b(?:if|as\sthough|suppos(?:e|ing)|imagin(?:e|ing)|unless|whether|pretend\w*|would\shave|might\shave|could\shave|"
    r"in\s(?:the|this|his|her|their)\s(?:[a-z]{3,12}\s)?(?:novel|film|movie|dream|fantasy|satire|comedy|thriller|sitcom),)"
    r"(?!\w)",
    re.IGNORECASE,
)
# What is denied ends where the sentence goes on in its own words.
_ENDS = lazy_pattern(
    r"[;:?!]|,\s(?:but|and|which|who|whose|where|when|adding|saying|noting|while|although|though|because)\b"
    r"|\sbut\s|,\snot\s|\s[—–-]\s"
)
_PAUSES = lazy_pattern(r"[,;:?!]|\sbut\s|\s[—–-]\s")
# A correction says what an article had wrong.
_CORRECTS = lazy_pattern(r"\b(?:earlier|previous|original|first)\sversion\sof\s(?:this|the|our|an?)\b", re.IGNORECASE)
_ASKS = lazy_pattern(r"\?[\"”’)]*\s*$")


def denial_of(text: str, sentence: Span, start: int) -> str:
    """The words by which a sentence denies, supposes or asks what begins at an offset; "" where it states it.

    Args:
        text: That sentence and offset count in.
        sentence: Its span.
        start: Where the words begin that may not be stated.

    Example:
        >>> words = "It is false that the capital of Peru is Cusco, but Lima is the capital."
        >>> denial_of(words, Span(0, 71), words.index("capital")), denial_of(words, Span(0, 71), words.index("Lima"))
        ('false that', '')
    """
    if _ASKS.search(text, sentence.start, sentence.end):
        return "?"
    for words, scope in _unstated(text, sentence):
        if scope.start <= start < scope.end:
            return " ".join(words.of(text).split())
    return ""


def _unstated(text: str, sentence: Span) -> Iterator[tuple[Span, Span]]:
    for lead in _CORRECTS.finditer(text, sentence.start, sentence.end):
        yield Span(*lead.span()), sentence
    for leads, ends in ((_LEADS, _ENDS), (_SUPPOSES, _PAUSES)):
        for lead in leads.finditer(text, sentence.start, sentence.end):
            end = ends.search(text, lead.end(), sentence.end)
            yield Span(*lead.span()), Span(lead.end(), end.start() if end is not None else sentence.end)
