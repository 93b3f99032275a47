"""Active verbs: "X said that ...", "..., X said" and "...," said X."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.models import Span
from claimcheck.text.attribution.before import content_before
from claimcheck.text.attribution.lexicon import grammar
from claimcheck.text.attribution.openings import find_opening
from claimcheck.text.attribution.reading import CLOSING, Reading, content_behind, with_rest
from claimcheck.text.attribution.sources import Phrase, main_subject, phrase_after, subject_before
from claimcheck.text.attribution.verbs import VerbGroup
from claimcheck.text.attribution.words import Line

__all__ = ["read_active"]

_COORDINATORS = frozenset({"and", "but", "or", "then", ","})


def read_active(line: Line, group: VerbGroup, previous: Phrase | None, quotations: Sequence[Span]) -> Reading | None:
    """The attribution that an active verb makes, or None.

    Args:
        line: The sentence.
        group: The verb group.
        previous: The source of the cue before it in the sentence: "said X and added Y".
        quotations: The text's quotations.
    """
    return _inverted(line, group, quotations) or _plain(line, group, previous, quotations)


# "The ministry, asked twice, said no."
_ANSWERS = frozenset({"no", "yes"})


def _plain(line: Line, group: VerbGroup, previous: Phrase | None, quotations: Sequence[Span]) -> Reading | None:
    source = subject_before(line, group.first)
    coordinated = source is None and line.low(group.first - 1) in _COORDINATORS
    if coordinated:
        source = previous or main_subject(line, group.first - 1)
    if source is None:
        return None
    opening = find_opening(line, group.last + 1, group.frame.takes)
    edge = min(source.first, group.first)
    if "quote" in group.frame.takes and not coordinated and (opening is None or _behind_quotation(line, edge)):
        earlier = content_before(line, edge, quotations)
        if earlier is not None:
            return Reading(source, with_rest(line, group.last, earlier, quotations), "content before")
    if opening is None or (opening.kind == "object" and not source.solid):
        return None
    aside = line.low(source.first) in grammar().relatives and line.low(source.first - 1) == ","
    return Reading(source, content_behind(line, opening, quotations, aside=aside), "content after")


def _behind_quotation(line: Line, edge: int) -> bool:
    """Whether a quotation ends right before the source, a comma between at most."""
    return edge > 0 and (line.quoted[edge - 1] or (edge > 1 and line.quoted[edge - 2]))


def _inverted(line: Line, group: VerbGroup, quotations: Sequence[Span]) -> Reading | None:
    if "quote" not in group.frame.takes or group.first != group.verb or group.verb == 0:
        return None
    quoted = line.quoted[group.first - 1]
    if not quoted and line.low(group.first - 1) != ",":
        return None
    source, earlier = phrase_after(line, group.last + 1), content_before(line, group.first, quotations)
    if source is None or earlier is None or (source.first == source.last and line.low(source.first) in _ANSWERS):
        return None
    if not quoted and source.last + 1 < len(line) and line.low(source.last + 1) not in CLOSING:
        return None
    return Reading(source, with_rest(line, source.last, earlier, quotations), "inverted")
