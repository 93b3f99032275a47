"""What the words round a figure say of it: whether it is a part, whether it points back, what happens to people."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from claimcheck import lazy_pattern
from claimcheck_plugins.consistency.vocabulary import any_of, states, stem, table

__all__ = [
    "REACH",
    "deed_of",
    "is_aside",
    "is_owned",
    "is_part",
    "is_restricted",
    "planned_verb",
    "pointer_of",
    "state_of",
    "state_of_head",
    "without_plan",
]

# How many characters on either side of a figure are looked at.
REACH = 48

_POINTER = lazy_pattern(r"\b(the|these|those|all)\s$", re.IGNORECASE)
_PLANNED = lazy_pattern(r"\b(?:(?:it|they|he|she)\s(?:would|will)|to)\s(?P<verb>[a-z]{2,14})\s$")
_OWNED = lazy_pattern(r"\b(?:his|her|its|their)\s$", re.IGNORECASE)
_RELATIVE = lazy_pattern(r"\b(?:which|who|whose|that)\s[^,;]{0,24}$")
_RESTRICTED = lazy_pattern(
    r"\s(?:who|that|which|whose|in|at|from|with|on|of|for|by|under|aged|between|not|still|needed|required|"
    r"against|to|into|within|during|after|before|as|over|[a-z]{3,12}ing)\b"
)
_LINKED = r"(?:\s(?:who|were|was|are|is|have|had|has|been|being|all|also|feared|left|to|be|taken|reported)){0,3}"

_DOES = lazy_pattern(r"\b(?P<word>[a-z]{4,14})\s$")
_DONE = lazy_pattern(
    r"\s(?:who\s)?(?:were|was|are|have\sbeen|had\sbeen)\s(?:all\s|also\s)?(?P<word>[a-z]{3,12}(?:ed|en))\b"
)


def pointer_of(before: str) -> str:
    """The word right before a figure that makes it point back, in lower case, or "".

    Example:
        >>> pointer_of("They said that the "), pointer_of("They buried ")
        ('the', '')
    """
    match = _POINTER.search(before)
    return match[1].lower() if match else ""


def planned_verb(before: str) -> str:
    """The verb of a plan whose object a figure is ("to cut 400 jobs", "would cut 140 jobs"), or "".

    Example:
        >>> planned_verb("Mill to cut "), planned_verb("said that it would cut "), planned_verb("Mill cuts ")
        ('cut', 'cut', '')
    """
    match = _PLANNED.search(before)
    return match["verb"] if match is not None else ""


def without_plan(before: str) -> str:
    """The words before a figure without the "would" or "to" of its plan."""
    match = _PLANNED.search(before)
    return f"{before[: match.start()]}{before[match.start('verb') :]}" if match is not None else before


def is_owned(before: str) -> bool:
    """Whether a pronoun owns the figure ("her six wickets")."""
    return _OWNED.search(before) is not None


def is_aside(keys: tuple[str, ...], before: str) -> bool:
    """Whether it is what a relative clause says of something else, and not what happens to people."""
    return states().isdisjoint(keys) and _RELATIVE.search(before) is not None


def is_restricted(after: str) -> bool:
    """Whether what follows says which ones are meant.

    Example:
        >>> is_restricted(" who stayed"), is_restricted(" killed in Orm"), is_restricted(" were buried")
        (True, True, False)
    """
    state = _state_right_after().match(after)
    return _RESTRICTED.match(after, state.end() if state is not None else 0) is not None


@cache
def _state_right_after() -> re.Pattern[str]:
    said = any_of(word for state in table()["states"].values() for word in state["after"])
    return re.compile(rf"\s(?:{said})\b(?=\s(?:in|at|on|by|near)\b)")


@cache
def _parting() -> tuple[re.Pattern[str], ...]:
    scope, silent = table()["scope"], table()["silent"]
    return (
        re.compile(rf"(?<![\w-])(?:{any_of(scope['before'])})\s$", re.IGNORECASE),
        re.compile(rf"(?<![\w-])(?:{any_of(scope['compared'])})\s(?:the|their|his|her|its)\s$", re.IGNORECASE),
        re.compile(rf"(?<!\w)(?:{any_of(silent['negated'])})\s[^,;]{{0,24}}$", re.IGNORECASE),
        re.compile(rf"(?<![\w-])(?:{any_of(silent['supposed'])})\s[^,;]{{0,40}}$"),
    )


@cache
def _parted_after(*, time: bool) -> re.Pattern[str]:
    scope = table()["scope"]
    said = any_of((*scope["after"], *scope["after_time"]) if time else scope["after"])
    return re.compile(rf"[\s-](?:{said})(?![\w-])", re.IGNORECASE)


def is_part(before: str, after: str, noun: str = "", *, time: bool = False) -> bool:
    """Whether a figure is a part, an addition, a step, a supposition or denied: not the one figure of the thing.

    Args:
        before: The words that lead up to it.
        after: The words that follow it.
        noun: The counted phrase.
        time: Whether it is a length of time ("12 years ago").

    Example:
        >>> is_part("another ", " died"), is_part("", " of the men"), is_part("killed ", " on Sunday")
        (True, True, False)
    """
    if any(pattern.search(before) for pattern in _parting()) or _parted_after(time=time).match(after):
        return True
    return any(word in table()["scope"]["within"] for word in noun.lower().split())


@cache
def _heads() -> Mapping[str, str]:
    return MappingProxyType({head: state for state, said in table()["states"].items() for head in said["heads"]})


@cache
def _state_before() -> re.Pattern[str]:
    verbs = {state: said["before"] for state, said in table()["states"].items() if said["before"]}
    named = "|".join(rf"(?P<{state}>{any_of(words)})" for state, words in verbs.items())
    return re.compile(rf"\b(?:{named})\s(?:the\s|all\s|all\sthe\s)?$", re.IGNORECASE)


@cache
def _state_after() -> re.Pattern[str]:
    named = "|".join(rf"(?P<{state}>{any_of(said['after'])})" for state, said in table()["states"].items())
    return re.compile(rf"{_LINKED}\s(?:{named})\b", re.IGNORECASE)


def state_of_head(head: str) -> str:
    """What happened to those whom a head counts ("bodies": "dead"), or ""."""
    return _heads().get(head, "")


def state_of(before: str, after: str) -> str:
    """What happens to the people counted between these words, or "".

    Example:
        >>> state_of("A slide kills ", " in Orm"), state_of("Some ", " were hurt"), state_of("It has ", " in Orm")
        ('dead', 'hurt', '')
    """
    match = _state_before().search(before) or _state_after().match(after)
    return str(match.lastgroup) if match is not None else ""


def deed_of(before: str, after: str) -> str:
    """The stem of the verb whose object or passive subject the counted people are, or "".

    Example:
        >>> deed_of("Clinic treats ", " after picnic"), deed_of("More than ", " were treated"), deed_of("with ", "")
        ('did treat', 'did treat', '')
    """
    match = _DONE.match(after) or _DOES.search(before)
    word = match["word"].lower() if match is not None else ""
    return f"did {stem(word)}" if word and word not in table()["idle"] else ""
