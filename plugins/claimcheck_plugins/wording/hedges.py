"""Distancing: words that let the writer doubt a statement without saying who does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from claimcheck import Example, Rule, Span, lazy_pattern
from claimcheck_plugins.wording.flags import Flag, StructuredRule, Voice
from claimcheck_plugins.wording.vocabulary import any_of, words

__all__ = ["RULES"]

_CATEGORY = "hedge-distancing"

HEDGE = Rule(
    "ATT101",
    "distancing-hedge",
    "a word such as “purportedly” that doubts a statement without saying who does",
    "What: “purportedly”, “reportedly”, “supposedly”, “allegedly” and the like, and a supposed or purported thing.\n"
    "Why: the word casts doubt in the paper's own voice, and the reader can't tell whose doubt or whose "
    "statement it is.\n"
    "Instead: name who says so (“the ministry says ...”), or state it and give the evidence.\n"
    "“Allegedly” is left alone where the sentence says who alleges it; so is everything inside quotation marks.\n"
    "Rests on: AP Stylebook, “allege” (specify the source of an allegation); Wikipedia Manual of Style, “Words to "
    "watch: expressions of doubt”.",
    "warning",
)

SO_CALLED = Rule(
    "ATT102",
    "so-called",
    "“so-called” before something that is no name",
    "What: “so-called” before a common noun. A genuine name (“the so-called Third Way”) is left alone.\n"
    "Why: it says that the thing does not deserve its name, and leaves open who holds that view.\n"
    "Instead: use the plain noun, or say who disputes it and why.\n"
    "Rests on: Wikipedia Manual of Style, “Words to watch: expressions of doubt”.",
    "warning",
)

SEEMED = Rule(
    "ATT103",
    "seemed-to",
    "“seemed to” or “appeared to” before something that was said or decided",
    "What: “seemed to reject”, “appeared to confirm”: an impression in place of a statement.\n"
    "Why: whether somebody rejected or confirmed something can be asked and quoted; the impression is the writer's.\n"
    "Instead: report the words or the act, or say whose impression it is.\n"
    "Rests on: Reuters Handbook of Journalism, “Accuracy” (say what is known and how it is known).",
    "warning",
)


@cache
def _hedges() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-]){any_of(words('hedges', 'words'))}(?![\w-])|\bsupposed\s(?=[a-z])(?!to\b)", re.IGNORECASE
    )


@cache
def _seemed() -> re.Pattern[str]:
    acts = any_of(words("hedges", "acts"))
    return re.compile(
        rf"\b(?:seem|appear)(?:ed|s)?\sto(?=\s(?:have\s)?(?:\w{{2,20}}ly\s)?{acts}(?:e?d)?\b)", re.IGNORECASE
    )


# "A seemingly endless road": how a thing looks, not what somebody says of it.
_LOOKS = frozenset({"seemingly", "apparently"})
_MODIFIES = lazy_pattern(r"\b(?:an?|the|this|that|his|her|its|their|\w{1,20}['’]s)\s$", re.IGNORECASE)
_CLAUSE = lazy_pattern(r"\s(?:that|he|she|they|it|there)\b")
_NOT_ADJECTIVE = lazy_pattern(r"\b(?:is|are|was|were|been|has|have|had|he|she|they|who|it|often|also)\s$")
_SO_CALLED = lazy_pattern(r"(?<!\w)[Ss]o[- ][Cc]alled(?=\s)(?!\s[\"“‘']?[A-Z0-9])")


def _spot_hedges(voice: Voice) -> Iterator[Flag]:
    with_source = words("hedges", "with_source")
    for match in voice.matches(_hedges()):
        word = match[0].strip().lower()
        if word in _LOOKS and _MODIFIES.search(voice.document.text, max(0, match.start() - 40), match.start()):
            continue
        if word in with_source and (voice.is_said(match.start()) or _is_verb(voice, match)):
            continue
        message = f"“{match[0].strip()}” doubts the statement without saying who does"
        yield Flag(
            Span(match.start(), match.start() + len(match[0].rstrip())),
            message,
            "Name who says so, or state it with its evidence.",
        )


def _is_verb(voice: Voice, match: re.Match[str]) -> bool:
    """Whether "alleged" is what somebody does, or what is done: not the adjective."""
    before = voice.document.text[max(0, match.start() - 30) : match.start()]
    clause = _CLAUSE.match(voice.document.text, match.end()) is not None
    return match[0].lower() == "alleged" and (clause or _NOT_ADJECTIVE.search(before) is not None)


def _spot_so_called(voice: Voice) -> Iterator[Flag]:
    for match in voice.matches(_SO_CALLED):
        yield Flag(
            Span(*match.span()),
            "“so-called” disputes the name without saying who does",
            "Use the plain noun, or say who disputes it.",
        )


def _spot_seemed(voice: Voice) -> Iterator[Flag]:
    for match in voice.matches(_seemed()):
        message = f"“{match[0]}” gives an impression in place of a report"
        yield Flag(Span(*match.span()), message, "Report what was said or done, or say whose impression it is.")


RULES = (
    StructuredRule(
        HEDGE,
        _CATEGORY,
        _spot_hedges,
        (
            Example("“Allegedly,” he said, and laughed."),
            Example("The train was supposed to leave at noon."),
            Example("The treaty purportedly covers fishing.", "purportedly"),
            Example("The supposed heir sold the castle.", "supposed"),
        ),
    ),
    StructuredRule(
        SO_CALLED,
        _CATEGORY,
        _spot_so_called,
        (Example("The so-called Blue Line runs north."), Example("A so-called expert spoke.", "so-called")),
    ),
    StructuredRule(
        SEEMED,
        _CATEGORY,
        _spot_seemed,
        (Example("The roof seemed to shake."), Example("The minister seemed to reject the plan.", "seemed to")),
    ),
)
