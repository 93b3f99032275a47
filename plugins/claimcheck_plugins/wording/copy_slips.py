"""Copy slips: doubled words, one word in two spellings, quotation marks that do not balance. All for information."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from claimcheck import Example, Rule, Span, lazy_pattern
from claimcheck_plugins.wording.flags import Flag, StructuredRule, Voice
from claimcheck_plugins.wording.vocabulary import any_of, spellings

__all__ = ["RULES"]

_CATEGORY = "copy-slip"

DOUBLED = Rule(
    "COP101",
    "doubled-word",
    "a word or a determiner that stands twice",
    "What: the same word twice in a row, two articles before one noun, or an adjective before and after a possessive "
    "(“the official Utopia's official”).\n"
    "Why: what remains of an edit. “Had had” and “that that”, and doubled names, are left alone.\n"
    "Instead: strike one of the two.",
    "info",
)

SPELLINGS = Rule(
    "COP102",
    "two-spellings",
    "one word spelled in two ways in one article",
    "What: “dialog” and “dialogue”, “adviser” and “advisor”, American and British forms side by side, outside "
    "quotations and names.\n"
    "Why: a sign of two sources pasted together; house style has one of them.\n"
    "Instead: keep to the spelling of the house.",
    "info",
)

UNBALANCED = Rule(
    "COP103",
    "unbalanced-quotation",
    "a quotation mark that is opened and not closed",
    "What: a quotation still open at the end of its paragraph that the next paragraph does not take up.\n"
    "Why: nobody can tell where the quoted words end, and neither can the other checks.\n"
    "Instead: close it where the speaker stops.",
    "info",
)

# Words that English doubles on purpose.
_TWICE = frozenset(
    {
        "had",
        "that",
        "very",
        "so",
        "no",
        "bye",
        "ha",
        "really",
        "many",
        "far",
        "long",
        "more",
        "again",
        "tut",
        "yes",
        "hear",
        "well",
        "now",
        "never",
        "there",
        "her",
        "do",
        "in",
        "on",
        "so-so",
    }
)
_SAME = lazy_pattern(
    r"\b(?P<word>[^\W\d_]{1,30})(?:[^\S\n]{1,3}|[^\S\n]{0,3}\n[^\S\n]{0,3})(?P=word)(?![\w'’-])", re.IGNORECASE
)
# "What it is is a mess": the first belongs to a clause that is the subject.
_BE = frozenset({"is", "was"})
_CLAUSE_BEFORE = lazy_pattern(r"\b(?:what|whatever|who|all|where|how|that|thing)\b[^.;!?\n]{0,60}$", re.IGNORECASE)
_ARTICLES = lazy_pattern(
    r"\b(?:(?:[Tt]he|[Aa]n?)\s(?:the|an?|his|her|its|their)|(?:[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y)\sthe)(?=\s[a-z])(?<!\sa)"
)
_AROUND_OWNER = lazy_pattern(
    r"\b(?:[Tt]he|[Aa]n?)\s(?P<word>[a-z]{4,20})\s(?:[A-Z][\w-]{0,20}\s){0,3}[A-Z][\w-]{0,20}['’]s\s(?P=word)\b"
)
_CLOSERS = "\"”“'’»"


def _spot_doubled(voice: Voice) -> Iterator[Flag]:
    for pattern in (_AROUND_OWNER, _ARTICLES, _SAME):
        for match in voice.matches(pattern):
            word = match.groupdict().get("word", "")
            if pattern is _SAME and (word[0].isupper() or match[0][-1].isupper() or _may_double(voice, match)):
                continue
            yield Flag(
                Span(*match.span()), f"“{' '.join(match[0].split())}” says a word twice", "Strike one of the two."
            )


def _may_double(voice: Voice, match: re.Match[str]) -> bool:
    """Whether the word is one that English doubles, here."""
    word = match["word"].lower()
    if word in _BE:
        before = max(0, match.start() - 80)
        return _CLAUSE_BEFORE.search(voice.document.text, before, match.start()) is not None
    return word in _TWICE


@cache
def _variants() -> tuple[re.Pattern[str], dict[str, str]]:
    other = {a: b for pair in spellings() for a, b in (pair, pair[::-1])}
    return lazy_pattern(rf"(?<![\w-]){any_of(other)}(?![\w-])"), other


def _spot_spellings(voice: Voice) -> Iterator[Flag]:
    """The first place of each spelling that comes after the other one. Capitalised words are taken for names."""
    pattern, other = _variants()
    if not any(voice.has_any([first]) and voice.has_any([second]) for first, second in spellings()):
        return
    seen: set[str] = set()
    for match in voice.matches(pattern):
        word = " ".join(match[0].split())
        if other[word] in seen and word not in seen:
            yield Flag(
                Span(*match.span()),
                f"“{word}” here, “{other[word]}” above",
                f"Keep to one: “{other[word]}” or “{word}”.",
            )
        seen.add(word)


def _spot_unbalanced(voice: Voice) -> Iterator[Flag]:
    text, quotations = voice.document.text, voice.document.quotations
    for quotation in quotations:
        if text[quotation.end - 1] in _CLOSERS and quotation.end - quotation.start > 1:
            continue
        following = text[quotation.end : quotation.end + 400].lstrip()
        if following[:1] not in {'"', "“", "‘", "'", "«"} or quotation.end - quotation.start == 1:
            yield Flag(
                Span(quotation.start, quotation.start + 1),
                "this quotation mark is not closed",
                "Close it where the speaker stops.",
            )


RULES = (
    StructuredRule(
        DOUBLED,
        _CATEGORY,
        _spot_doubled,
        (
            Example("He had had enough that day."),
            Example("They heard Duran Duran play."),
            Example("What it was was a mess."),
            Example("He gave her her coat."),
            Example("The vote was was held.", "was was"),
            Example("The council gave its the keys.", "its the"),
            Example("The the road is closed.", "The the"),
            Example("The road was closed closed.", "closed closed"),
            Example("It quoted the official Utopia's official paper.", "the official Utopia's official"),
        ),
    ),
    StructuredRule(
        SPELLINGS,
        _CATEGORY,
        _spot_spellings,
        (
            Example("The dialog failed. “No dialogue,” he said."),
            Example("The Labor Party fears for labour."),
            Example("The dialog failed. A dialogue was needed.", "dialogue"),
        ),
    ),
    StructuredRule(
        UNBALANCED,
        _CATEGORY,
        _spot_unbalanced,
        (Example("“It goes on.\n\n“And ends here,” he said."), Example("He said: “It never ends.", "“")),
    ),
)
