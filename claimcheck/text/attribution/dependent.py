"""Participles and infinitives: "..., saying that X", "After blasting X, Y left", "Asked if X, Y left"."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.models import Span
from claimcheck.text.attribution.lexicon import grammar
from claimcheck.text.attribution.openings import Opening, find_opening
from claimcheck.text.attribution.reading import CLOSING, Reading, content_behind
from claimcheck.text.attribution.sources import Phrase, main_subject, subject_before
from claimcheck.text.attribution.verbs import VerbGroup
from claimcheck.text.attribution.words import Line

__all__ = ["read_asked", "read_dependent"]

# Words that a clause before the main one begins with, and how far into it its participle stands.
_LEADS = frozenset(
    {"after", "before", "while", "in", "by", "without", "when", "besides", "since", "upon", "not", "instead"}
)
_LEAD = 4


def read_dependent(line: Line, group: VerbGroup, previous: Phrase | None, quotations: Sequence[Span]) -> Reading | None:
    """The attribution that a participle or an infinitive makes: its source is the sentence's.

    Args:
        line: The sentence.
        group: The verb group.
        previous: The source of the cue before it in the sentence.
        quotations: The text's quotations.
    """
    opening = find_opening(line, group.last + 1, group.frame.takes)
    if opening is None:
        return None
    if group.voice == "infinitive" and line.low(opening.first) != "that" and opening.kind != "quote":
        return None
    if group.voice == "participle" and _opens_sentence(line, group):
        return _opening_clause(line, opening)
    source = None
    if group.voice == "participle" and line.is_word(group.first - 1):
        source = subject_before(line, group.first)
    source = source or previous or main_subject(line, group.first - 1)
    return Reading(source, content_behind(line, opening, quotations), group.voice)


def read_asked(line: Line, group: VerbGroup) -> Reading | None:
    """What a question is about, in "Asked if X, Y left" and "when asked about X": who asks is left out."""
    after = group.last + 1
    if line.low(after) not in grammar().questions | {"about", "on", "to"}:
        return None
    last = (
        next((i for i in range(after + 1, len(line)) if not line.quoted[i] and line.low(i) in CLOSING), len(line)) - 1
    )
    return Reading(None, (line.cover(after, last),), "asked") if last > after else None


def _opens_sentence(line: Line, group: VerbGroup) -> bool:
    """Whether the participle's clause comes before the main one."""
    if group.first > _LEAD or "," in line.lower[: group.first]:
        return False
    return group.first == 0 or line.low(0) in _LEADS


def _opening_clause(line: Line, opening: Opening) -> Reading | None:
    first = opening.first + 1
    comma = next((i for i in range(first, len(line)) if line.low(i) == "," and not line.quoted[i]), None)
    if comma is None:
        return None
    source = main_subject(line, len(line), comma + 1)
    return Reading(source, (line.cover(opening.first, comma - 1),), "opening participle")
