"""QUO101: one quotation that the article gives twice in different words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from claimcheck import Claim, Context, Document, Finding, RelationValue, Rule, Span, SpanEvidence, read_toml
from claimcheck_plugins.quotations.alignment import difference, likeness
from claimcheck_plugins.quotations.words import parts_of, plain_words

__all__ = ["KIND", "REPEATED", "check_repeated", "extract_repeated"]

KIND = "quotation-pair"

REPEATED = Rule(
    "QUO101",
    "quotation-given-twice",
    "one quotation given twice in different words",
    """A quotation has one wording; where an article gives it twice, both must be the same.

What is checked: two quotations of at least seven different words each, by no two different speakers, that share most of
their words in the same order and begin or end alike. A part of a longer quotation is no other wording, nor is one that
differs in articles, or has an ellipsis or brackets. One word and its opposite (“nothing” for “everything”) are two
statements, made on purpose.
Data: the article alone. Neither wording is shown wrong: the verdict is “conflicting”.""",
)

_SHORTEST = 7
_ARTICLES = frozenset({"a", "an", "the"})
_ALIKE = 0.8
_NEIGHBOURS = 30
_PRONOUNS = frozenset({"he", "i", "it", "she", "they", "we", "who"})


def extract_repeated(document: Document) -> Iterator[Claim]:
    """A claim for each quotation that repeats an earlier one in other words.

    Args:
        document: Its quotations, and who says them.
    """
    long = []
    for span in document.quotations:
        parts = parts_of(span.of(document.text))
        # With words left out it is a part of what was said, whatever the rest is.
        if len(parts) == 1 and len(set(parts[0].words)) >= _SHORTEST:
            long.append((span, parts[0].words))
    for place, (span, words) in enumerate(long):
        for other, others in long[max(0, place - _NEIGHBOURS) : place]:
            if _same_in_other_words(words, others) and _may_be_one_speaker(document, span, other):
                value = RelationValue("quotation-pair", members=(span, other))
                sentence = document.sentence_at(span.start)
                yield Claim(KIND, span.start, span.end, span.of(document.text), sentence, value, document.where)
                break


def _same_in_other_words(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    if one == other or not (one[:2] == other[:2] or one[-2:] == other[-2:]):
        return False
    if len(set(one) & set(other)) < _ALIKE * min(len(set(one)), len(set(other))):
        return False
    shorter, longer = sorted((one, other), key=len)
    if _without_articles(shorter) in _without_articles(longer) or _is_contrast(one, other):
        return False
    return likeness(one, other) >= _ALIKE and len(longer) <= 2 * len(shorter)


def _without_articles(words: tuple[str, ...]) -> str:
    """The words in a row, but for articles: "the old bridge" and "old bridge" are one wording."""
    return f" {' '.join(word for word in words if word not in _ARTICLES)} "


def _is_contrast(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether the two differ in one word and its opposite alone: said on purpose."""
    if len(one) != len(other):
        return False
    changed = [frozenset(pair) for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    return len(changed) == 1 and changed[0] in _opposites()


@cache
def _opposites() -> frozenset[frozenset[str]]:
    table = read_toml(__package__, "opposites.toml")
    return frozenset(frozenset(pair) for pair in table["pairs"])


def _may_be_one_speaker(document: Document, one: Span, other: Span) -> bool:
    speakers = [_speaker(document, span) for span in (one, other)]
    first, second = (set(plain_words(speaker)) - _PRONOUNS for speaker in speakers)
    return not first or not second or bool(first & second)


def _speaker(document: Document, span: Span) -> str:
    for attribution in document.attributions:
        if attribution.source is not None and any(content.overlaps(span) for content in attribution.content):
            return (attribution.named or attribution.source).of(document.text)
    return ""


def check_repeated(claim: Claim, context: Context) -> Finding | None:
    """Names the two wordings.

    Args:
        claim: Of kind `quotation-pair`; its second member is the earlier quotation.
        context: Its document.
    """
    if not isinstance(claim.value, RelationValue):
        return None
    now, before = (plain_words(span.of(context.document.text)) for span in claim.value.members)
    differs = difference(now, before)
    message = f"The same quotation stands above in other words: {differs}."
    evidence = (SpanEvidence(claim.value.members[1], claim.where),)
    return Finding(
        REPEATED.code,
        "conflicting",
        "two-wordings",
        message,
        f"{likeness(now, before):.0%} of the words of the shorter stand in both in the same order; {differs}",
        "Which of the two wordings was said?",
        evidence,
    )
