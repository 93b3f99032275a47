"""Loaded reporting verbs: “claimed”, “boasted”, “lambasted”, “admitted” where “said” would do."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from claimcheck import Example, Rule, Span, lazy_pattern
from claimcheck_plugins.wording.flags import Flag, StructuredRule, Voice
from claimcheck_plugins.wording.vocabulary import any_of, verbs

__all__ = ["RULES"]

_CATEGORY = "loaded-reporting-verb"
_RESTS_ON = "Rests on: Wikipedia Manual of Style, “Words to watch: synonyms for said”"

HIGH = Rule(
    "ATT131",
    "loaded-verb",
    "a reporting verb that judges: “claimed”, “boasted”, “lambasted”, “touted”",
    "What: a verb that tells the reader what to think of the speaker or of what is said.\n"
    "Why: “claimed” says that it is doubtful, “boasted” that it is vain, “lambasted” and “slammed” how loud it was.\n"
    "Instead: “said”, with the words and, where they are wrong, the evidence. “Claimed responsibility”, "
    "“claimed six lives” and "
    f"the like are left alone.\n{_RESTS_ON}; Guardian Style on “slammed” as journalese.",
    "warning",
)

LOW = Rule(
    "ATT132",
    "leaning-verb",
    "a reporting verb that leans: “insisted”, “admitted”, “conceded”, “denied”",
    "What: a verb that is right only in some cases: one admits a fault, insists against doubt, concedes a point.\n"
    "Why: it implies guilt, resistance or defeat; used for plain saying it takes sides.\n"
    "Instead: “said”, unless the text shows the fault, the doubt or the point. “Admitted to hospital” is left alone.\n"
    f"{_RESTS_ON}.",
    "warning",
)

_CLASSES = {"-ing": lazy_pattern(r"[a-z]{2,20}ing\b"), "-number": lazy_pattern(r"\d")}
_MEANS = {"high": "judges what is said", "low": "leans: does the text show why?"}
_BE_BEFORE = lazy_pattern(r"\b(?:is|are|was|were|be|been|being|get|gets|got)(?:\s\w{2,20}ly)?\s$", re.IGNORECASE)
# "In scoffing prose": a form in -ing before a noun, not before what is said.
_ADJECTIVE = lazy_pattern(r"\b(?:an?|the|his|her|its|their|in|of|with)\s$", re.IGNORECASE)
_BARE_NOUN = lazy_pattern(r"\s(?!(?:that|how|to|the|his|her|its|their|an?|it|he|she|they|of)\b)[a-z]")
_DETERMINER = lazy_pattern(r"^(?:the|an?|his|her|its|their)\s")
_CLAUSE = lazy_pattern(
    r"\s(?:(?:\w{2,20}ly|also|later|today|again|(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\s){0,2}"
    r"(?:that\b|to\s(?:be|have)\b|he\b|she\b|they\b|it\b|we\b|there\b|\"|“|"
    r"(?:(?!and\b|or\b|but\b)[\w'’-]{1,25}\s){1,8}(?:is|are|was|were|has|had|have|would|will|could|did|does|can|may|might|should"
    r"|[a-z]{2,20}ed)\b)"
)
_AFTER_CONTENT = lazy_pattern(r"[,\"”’'](?:\s(?:[\w'’.-]{1,25}\s){0,5}|\s)$")


@cache
def _forms() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){any_of(_entries())}(?![\w-])", re.IGNORECASE)


@cache
def _forms_of(load: str) -> tuple[str, ...]:
    return tuple(form for form, verb in _entries().items() if str(verb["load"]) == load)


@cache
def _entries() -> Mapping[str, Mapping[str, list[str]]]:
    return {form: verb for verb in verbs().values() for key in ("past", "other") for form in verb.get(key, ())}


def _spot(voice: Voice, load: str) -> Iterator[Flag]:
    if not voice.has_any(_forms_of(load)):
        return
    text, cues = voice.document.text, _cue_ends(voice)
    for match in voice.matches(_forms()):
        form = " ".join(match[0].lower().split())
        verb = _entries()[form]
        if str(verb["load"]) != load or match[0][0].isupper():
            continue
        is_cue = match.end() in cues
        sure = form in verb["past"] and not form.endswith("ing")
        if not (sure or is_cue) or not _reports(text, match, verb, is_cue=is_cue):
            continue
        yield Flag(Span(*match.span()), f"“{match[0]}” {_MEANS[load]}", f"Write “{verb['say']}”.")


def _cue_ends(voice: Voice) -> frozenset[int]:
    spans = (a.cue for a in voice.document.attributions if a.rule != "nominal")
    return frozenset(span.end for span in spans if span is not None)


def _reports(text: str, match: re.Match[str], verb: Mapping[str, list[str]], *, is_cue: bool) -> bool:
    """Whether the verb reports speech here, by the words on both sides of it."""
    before, after = text[max(0, match.start() - 80) : match.start()], text[match.end() : match.end() + 200]
    if _is_no_verb(match[0].lower(), before, after):
        return False
    following = after.lstrip().lower()
    said_before = _AFTER_CONTENT.search(before) is not None
    if following[:1] in {"", ".", ";"} and not said_before:
        return False
    bare = following if "clause" in verb else _DETERMINER.sub("", following, count=1)
    if _begins_with(following, verb.get("never", ())) or _begins_with(bare, verb.get("never", ())):
        return False
    if "only" in verb and not _begins_with(following, verb["only"]):
        return is_cue and said_before
    if "clause" in verb:
        return _CLAUSE.match(after) is not None or (said_before and following[:1] in {".", ",", ""})
    return True


def _is_no_verb(form: str, before: str, after: str) -> bool:
    """Whether the form is a passive, or an adjective in -ing."""
    if form.endswith("ing"):
        return _ADJECTIVE.search(before) is not None and _BARE_NOUN.match(after) is not None
    return _BE_BEFORE.search(before) is not None


def _begins_with(following: str, choices: Iterable[str]) -> bool:
    """Whether one of the phrases comes next."""
    return any(_CLASSES.get(choice, re.compile(rf"{re.escape(choice)}(?!\w)")).match(following) for choice in choices)


def _spot_high(voice: Voice) -> Iterator[Flag]:
    return _spot(voice, "high")


def _spot_low(voice: Voice) -> Iterator[Flag]:
    return _spot(voice, "low")


RULES = (
    StructuredRule(
        HIGH,
        _CATEGORY,
        _spot_high,
        (
            Example("A small band claimed responsibility for the fire."),
            Example("The storm claimed nine lives."),
            Example("The hotel boasts a pool."),
            Example("The lorry slammed into a wall."),
            Example("The owner claimed that the lift worked.", "claimed"),
            Example("The mayor boasted of clean streets.", "boasted"),
        ),
    ),
    StructuredRule(
        LOW,
        _CATEGORY,
        _spot_low,
        (
            Example("She was admitted to the bar in 1998."),
            Example("He was denied entry."),
            Example("The bank admitted that it had erred.", "admitted"),
        ),
    ),
)
