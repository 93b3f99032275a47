"""Sources that nobody can ask: unnamed persons, crowds, and passives that leave the speaker out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from claimcheck import Example, Rule, Span
from claimcheck_plugins.wording.flags import Flag, StructuredRule, Voice
from claimcheck_plugins.wording.vocabulary import any_of, words

__all__ = ["RULES"]

ANONYMOUS = Rule(
    "ATT111",
    "anonymous-source",
    "a source without a name or an office",
    "What: “sources said”, “a person familiar with the matter”, “officials said”, where the noun is the source "
    "itself.\n"
    "Why: the reader can't weigh the word of somebody who is not described, and the desk can't ask back.\n"
    "Instead: name the source; if that can't be, say how they know and why they are not named.\n"
    "Rests on: AP Stylebook, “anonymous sources” (only when essential, with the most specific identification; "
    "“a source” "
    "unmodified is almost always prohibited); Reuters Handbook of Journalism, “Accuracy” (a named source is "
    "always preferable).",
    "warning",
)

UNATTRIBUTED = Rule(
    "ATT121",
    "unattributed-view",
    "a view held by nobody in particular: “it is believed”, “critics say”, “is said to”",
    "What: passives without an agent (“it is believed that”, “is said to”) and crowds as sources (“critics "
    "say”, “many think”).\n"
    "Why: it lends a view weight and lets no reader see whose it is; often it is the writer's own.\n"
    "Instead: name at least one who holds the view, or leave it out. “By ...” or “according to ...” settles it.\n"
    "Rests on: Wikipedia Manual of Style, “Words to watch: unsupported attributions”; Ganter and Strube (2009), "
    "“Finding Hedges "
    "by Chasing Weasels”.",
    "warning",
)

_UNNAMED = ("unnamed", "anonymous", "unidentified")
_NAME_IT = "Name the source, or say how they know and why they are not named."
_NAME_ONE = "Name at least one who says so, or leave it out."


@cache
def _needed() -> tuple[str, ...]:
    return (*words("sources", "nouns"), *words("sources", "knowing"), *_UNNAMED, "anonymity")


@cache
def _anonymous() -> re.Pattern[str]:
    """Noun phrases that are unnamed persons by their own words."""
    noun, act, thing = (any_of(words("sources", key)) for key in ("nouns", "acts", "things"))
    person, knowing = any_of(words("sources", "persons")), any_of(words("sources", "knowing"))
    count = r"(?:(?:an?|the|one|two|three|several|some|other|another|multiple)\s)?"
    lead = rf"{count}(?:(?!said\b|to\b|from\b|and\b|of\b)(?:[\w'’-]{{2,25}}|(?:[A-Z]\.){{2,4}})\s){{0,3}}"
    counted = r"(?:(?:an?|the|one|two|several|some)\s)?(?:(?!and\b|but\b|that\b|says?\b|said\b)[\w-]{2,20}\s){0,2}?"
    matter = r"(?:\s(?:the|his|her|its|their)\s\w{2,20}|(?-i:\s[A-Z][\w-]{1,25}){1,3})?"
    return re.compile(
        rf"(?<![\w-]){counted}(?:{person}|{noun}),?\s{knowing}{matter}"
        rf"|(?<![\w-]){lead}{noun}(?=\s{act}\b)(?!\s{thing}\b)(?:\s(?:said|say|says|told)\b)?"
        rf"|(?<![\w-])(?:an?|the|one|two|some)\s(?:{'|'.join(_UNNAMED)})\s(?:[\w-]{{2,20}}\s)?{person}(?!\w)"
        r"|\bon\s(?:the\s)?condition\sof\sanonymity\b",
        re.IGNORECASE,
    )


@cache
def _anonymous_source() -> re.Pattern[str]:
    """A whole source that names nobody."""
    plain, bare, noun = (any_of(words("sources", key)) for key in ("plain", "bare", "nouns"))
    return re.compile(rf"(?:{plain}\s){{0,3}}{bare}|(?:[\w'’.-]{{1,25}}\s){{0,4}}{noun}", re.IGNORECASE)


@cache
def _crowd() -> re.Pattern[str]:
    """A whole source that is a crowd."""
    quantifier, noun, alone = (any_of(words("crowds", key)) for key in ("quantifiers", "nouns", "alone"))
    return re.compile(rf"(?:but\s|and\s)?(?:(?:{quantifier}\s){{0,2}}{noun}|{alone})", re.IGNORECASE)


@cache
def _passive() -> re.Pattern[str]:
    participle, infinitive = any_of(words("crowds", "participles")), any_of(words("crowds", "infinitives"))
    adverb = r"(?:\s(?:\w{2,20}ly|also|now|often|long|still))?"
    follows = r"(?=\s(?:that|the|he|she|they|it|there|to|by|a|an)\b)"
    view = r"(?:fears?|concerns?|claims|speculation|rumou?rs|suggestions|suspicions|doubts|calls)"
    return re.compile(
        rf"\bit\s(?:is|was|has\sbeen|had\sbeen){adverb}\s{participle}{follows}"
        rf"|\b(?:is|are|was|were|has\sbeen|have\sbeen){adverb}\s{infinitive}\sto(?=\s\w)"
        r"|\b(?:is|are|was|were)\s(?:widely|generally|commonly|broadly)\s(?:seen|regarded|viewed|considered"
        r"|thought\sof)\sas\b"
        rf"|\bthere\s(?:is|are|was|were)\s(?:(?:growing|widespread|increasing|some|mounting"
        rf"|renewed)\s)?{view}(?=\s(?:that|about|over|of|for)\b)",
        re.IGNORECASE,
    )


@cache
def _views() -> re.Pattern[str]:
    """A cue of saying or thinking."""
    return re.compile(rf"\b{any_of(words('crowds', 'views'))}$", re.IGNORECASE)


def _spot_anonymous(voice: Voice) -> Iterator[Flag]:
    for match in voice.matches(_anonymous()) if voice.has_any(_needed()) else ():
        yield Flag(Span(*match.span()), f"“{match[0].strip()}” can't be asked or weighed", _NAME_IT)
    yield from _sources_like(voice, _anonymous_source(), "“{}” can't be asked or weighed", _NAME_IT)


def _spot_unattributed(voice: Voice) -> Iterator[Flag]:
    text = voice.document.text
    for match in voice.matches(_passive()):
        sentence = voice.sentence(match.start())
        rest = text[match.end() : sentence.end] if sentence else text[match.end() : match.end() + 200]
        if voice.is_said(match.start()) or re.match(r"[^.]{0,40}\bby\s", rest[:60]) or "according to" in rest[:400]:
            continue
        yield Flag(Span(*match.span()), f"“{match[0]}” leaves out who holds it", _NAME_ONE)
    yield from _sources_like(voice, _crowd(), "“{}” are nobody in particular", _NAME_ONE)


def _sources_like(voice: Voice, pattern: re.Pattern[str], message: str, suggestion: str) -> Iterator[Flag]:
    """Flags for the attributions whose source is such a phrase, with the cue where it follows at once."""
    text = voice.document.text
    for attribution in voice.document.attributions:
        source, cue = attribution.source, attribution.cue
        if source is None or cue is None or not voice.speaks_at(source.start):
            continue
        if attribution.rule not in _SPOKEN or not _views().search(cue.of(text)) or voice.is_said(source.start):
            continue
        if pattern.fullmatch(source.of(text)):
            end = cue.end if 0 < cue.start - source.end <= 1 else source.end
            yield Flag(Span(source.start, end), message.format(source.of(text)), suggestion)


# Readings in which the source speaks or thinks, as `claimcheck.text.attribution` names them.
_SPOKEN = frozenset({"content after", "content before", "inverted", "according to"})


RULES = (
    StructuredRule(
        ANONYMOUS,
        "anonymous-source",
        _spot_anonymous,
        (
            Example("The river's source lies in the hills."),
            Example("Tourism is a source of income."),
            Example("Ana Roe, a spokeswoman, said that the bridge was shut."),
            Example("Sources said the bridge was shut.", "Sources said"),
            Example("People familiar with the talks expect no deal.", "People familiar with the talks"),
        ),
    ),
    StructuredRule(
        UNATTRIBUTED,
        "unattributed-passive",
        _spot_unattributed,
        (
            Example("It is believed by the two surveyors that the wall will hold."),
            Example("Ana Roe says it is believed to be old."),
            Example("It is believed that the wall will hold.", "It is believed"),
            Example("Critics say the wall will fall.", "Critics say"),
        ),
    ),
)
