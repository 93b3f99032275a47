"""Scare quotes: quotation marks round a word or two that nobody is quoted with."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck import Example, Rule, Span, lazy_pattern
from claimcheck_plugins.wording.flags import Flag, StructuredRule, Voice

__all__ = ["RULES"]

SCARE = Rule(
    "ATT141",
    "scare-quotes",
    "quotation marks round a word or two that nobody is quoted with",
    "What: one or two words in quotation marks outside any attribution.\n"
    "Why: the marks say that the word is not to be believed, and not by whom; the reader looks for a speaker.\n"
    "Instead: say who uses the word, or take the marks off, or write what is meant. Names, titles and words "
    "spoken of as words "
    "are left alone, and so are headlines.\n"
    "Rests on: Wikipedia Manual of Style, “Words to watch: expressions of doubt” (quotation marks that quote nobody).",
    "warning",
)

_SHORT = lazy_pattern(r"[\"“”'‘’]{1,2}(?P<words>[a-z][\w'’-]{1,30}(?:\s[a-z][\w'’-]{1,30})?)[\"“”'‘’]{1,2}")
_SPOKEN_OF = lazy_pattern(
    r"\b(?:words?|terms?|phrase|called|calls|calling|call|known as|dubbed|nicknamed|titled|entitled|name[ds]?"
    r"|spelled|spelt|mean(?:s|ing)?|so-called|"
    r"labell?ed|branded|motto|slogan|hashtag|as|voted|vote|answered|said|saying|says|of|or|and|reads?|reading"
    r"|read|marked|password|puts? it,)\s(?:an?\s|the\s|it\s|him\s|her\s|them\s)?$",
    re.IGNORECASE,
)
_SHORT_WORDS = 2
_WORD_FOLLOWS = lazy_pattern(r"\s(?:is|was|means|comes|refers)\b")

# A promise or a wish is not speech: a word quoted in it alone has no speaker.
_NOT_SPEECH = lazy_pattern(
    r"\b(?:promis|pledg|vow|want|offer|expect|hope|hoping|seek|sought|plan|support|threaten|refus|declin"
    r"|agree)\w{0,4}$|\bwritten$",
    re.IGNORECASE,
)


def _spot(voice: Voice) -> Iterator[Flag]:
    document = voice.document
    if document.where == "title":
        return
    titles = [b for b in document.article.blocks if b.kind in {"title", "heading", "furniture"}]
    spoken = _spoken(voice) | _quoting(voice)
    for quotation in document.quotations:
        if not _SHORT.fullmatch(quotation.of(document.text)) or any(t.start <= quotation.start < t.end for t in titles):
            continue
        if voice.sentence(quotation.start) in spoken or _is_named(document.text, quotation):
            continue
        words = quotation.of(document.text)
        yield Flag(
            quotation,
            f"{words} is in quotation marks and nobody is quoted",
            "Say who uses the word, or take the marks off.",
        )


def _spoken(voice: Voice) -> set[Span | None]:
    """The sentences in which somebody says something."""
    text = voice.document.text
    return {
        voice.sentence(a.cue.start)
        for a in voice.document.attributions
        if a.cue is not None and (a.source or a.rule == "nominal") and not _NOT_SPEECH.search(a.cue.of(text))
    }


def _quoting(voice: Voice) -> set[Span | None]:
    """The sentences with a longer quotation: who is quoted there is quoted with the short one too."""
    text = voice.document.text
    return {voice.sentence(q.start) for q in voice.document.quotations if len(q.of(text).split()) > _SHORT_WORDS}


def _is_named(text: str, quotation: Span) -> bool:
    before = text[max(0, quotation.start - 60) : quotation.start]
    return _SPOKEN_OF.search(before) is not None or _WORD_FOLLOWS.match(text, quotation.end) is not None


RULES = (
    StructuredRule(
        SCARE,
        "scare-quotes",
        _spot,
        (
            Example("The word “ketchup” came from Asia."),
            Example("Ana Roe called the plan “crazy”."),
            Example("He sang “Yesterday” twice."),
            Example("The “volunteers” carried rifles.", "“volunteers”"),
        ),
    ),
)
