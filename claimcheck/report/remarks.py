"""Notices as a report shows them: repeats grouped, the ones that matter most first."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from msgspec import Struct

from claimcheck.models import SEVERITIES, Claim, Notice, Span, Where
from claimcheck.report.places import Paragraphs

__all__ = ["Remark", "remarks"]

# An accusation is always among the first, whatever levels the desk has set. Unnamed sources can do harm; slips are sure
# and quickly mended; colour comes after.
_CATEGORIES = (
    "unattributed-accusation",
    "copy-slip",
    "anonymous-source",
    "hedge-distancing",
    "unattributed-passive",
    "loaded-reporting-verb",
    "scare-quotes",
    "vague-quantity",
)


class Remark(Struct, frozen=True):
    """Notices of one rule on the same words.

    Attributes:
        words: As first written.
        places: Names of the paragraphs, each once, in text order.
        ids: Ids of the notices, in text order.
        firsts: For each of `places`, the id of the first notice there.
    """

    words: str
    rule: str
    name: str
    message: str
    suggestion: str | None
    places: tuple[str, ...]
    ids: tuple[str, ...]
    firsts: tuple[str, ...] = ()


def remarks(notices: Iterable[Notice], claims: Sequence[Claim], paragraphs: Paragraphs) -> tuple[Remark, ...]:
    """The notices that an editor should see, grouped; those of severity "info" are for programs.

    Order: accusations, severity, category, whether a claim stands in the same sentence, how often, text.
    """
    groups: dict[tuple[str, str], list[Notice]] = {}
    for notice in notices:
        if notice.severity != "info":
            groups.setdefault((notice.rule, " ".join(notice.text.lower().split())), []).append(notice)
    sentences = sorted({(claim.where, claim.sentence) for claim in claims})
    ranked = sorted(groups.values(), key=lambda group: _rank(group, sentences))
    return tuple(_remark(group, paragraphs) for group in ranked)


def _rank(
    group: Sequence[Notice], sentences: Sequence[tuple[Where, Span]]
) -> tuple[bool, int, int, bool, int, int, str]:
    first = group[0]
    category = _CATEGORIES.index(first.category) if first.category in _CATEGORIES else len(_CATEGORIES)
    bare = not any(_beside_claim(notice, sentences) for notice in group)
    harmless = first.category != _CATEGORIES[0]
    return (harmless, SEVERITIES.index(first.severity), category, bare, -len(group), first.start, first.rule)


def _beside_claim(notice: Notice, sentences: Sequence[tuple[Where, Span]]) -> bool:
    before = bisect_right(sentences, (notice.where, Span(notice.start, notice.end))) - 1
    if before < 0:
        return False
    where, sentence = sentences[before]
    return where == notice.where and sentence.start <= notice.start < sentence.end


def _remark(group: Sequence[Notice], paragraphs: Paragraphs) -> Remark:
    first = group[0]
    places: dict[str, str] = {}
    for notice in group:
        places.setdefault(paragraphs.at(notice.start, notice.where).name, notice.id)
    ids, firsts = tuple(notice.id for notice in group), tuple(places.values())
    return Remark(first.text, first.rule, first.name, first.message, first.suggestion, tuple(places), ids, firsts)
