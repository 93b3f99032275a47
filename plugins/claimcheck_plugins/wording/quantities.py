"""Vague quantities: “several”, “a number of”, “dozens of” where there is a figure to be had."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Example, Rule, Span, lazy_pattern
from claimcheck_plugins.wording.flags import Flag, StructuredRule, Voice

__all__ = ["RULES"]

VAGUE = Rule(
    "ATT151",
    "vague-quantity",
    "a quantity that can't be checked: “several”, “a number of”, “dozens of”",
    "What: a vague number word before a counted noun. Names (“Several Circle”) and lengths of time are left alone.\n"
    "Why: it sounds like a count and is none; the reader can't tell three from thirty.\n"
    "Instead: give the figure and who counted, or say that no figure is known.\n"
    "Rests on: Ganter and Strube (2009), “Finding Hedges by Chasing Weasels” (numerically vague expressions).",
    "warning",
)

_PATTERN = lazy_pattern(
    r"(?<![\w-])(?P<flag>(?:[Ss]everal|[Nn]umerous|[Cc]ountless|[Uu]ntold|[Vv]arious)(?=\s[a-z])(?!\s(?:years?"
    r"|months?|weeks?|days?|hours?|minutes?|times?|decades?|centuries)\b)"
    r"|[Aa]\s(?:(?:large|small|good|great|growing|certain|significant|considerable)\s)?(?:number|handful|host"
    r"|raft|slew)\sof(?=\s[a-z])"
    r"(?!\s(?:years?|months?|weeks?|days?|hours?|minutes?)\b)"
    r"|(?:[Tt]ens\sof\s|[Hh]undreds\sof\s)?(?:[Dd]ozens|[Ss]cores|[Hh]undreds|[Tt]housands"
    r"|[Mm]illions)\sof(?=\s[a-z])(?!\s(?:years?|dollars|euros|pounds|thousands|millions|billions)\b))"
)


def _spot(voice: Voice) -> Iterator[Flag]:
    for match in voice.matches(_PATTERN):
        yield Flag(
            Span(*match.span("flag")),
            f"“{match['flag']}” gives no figure: who counted?",
            "Give the figure and who counted, or say that none is known.",
        )


RULES = (
    StructuredRule(
        VAGUE,
        "vague-quantity",
        _spot,
        (
            Example("The number of members is 41."),
            Example("Several Circle is a club."),
            Example("It lasted several weeks."),
            Example("Several barns burned down.", "Several"),
            Example("A number of roads were closed.", "A number of"),
        ),
    ),
)
