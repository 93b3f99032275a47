"""Reads one verb group: who its source is and what its content, by its voice and frame."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.models import Span
from claimcheck.text.attribution.before import content_before, quotations_behind
from claimcheck.text.attribution.contents import Opening, content_end, find_opening
from claimcheck.text.attribution.lexicon import grammar
from claimcheck.text.attribution.sources import Phrase, main_subject, phrase_after, subject_before
from claimcheck.text.attribution.verbs import VerbGroup
from claimcheck.text.attribution.words import Line

__all__ = ["Reading", "read_verb"]

_CLOSING = frozenset({".", ",", "!", "?", "…", ":", ";"})

# A "by" belongs to a passive when it follows within this many words.
_AGENT = 12


@dataclass(frozen=True, slots=True)
class Reading:
    """What a verb group was read as; `rule` says how."""

    source: Phrase | None
    content: tuple[Span, ...]
    rule: str


def read_verb(line: Line, group: VerbGroup, previous: Phrase | None, quotations: Sequence[Span]) -> Reading | None:
    """The attribution that a verb group makes, or None when it makes none.

    Args:
        line: The sentence.
        group: The verb group.
        previous: The source of the cue before it in the sentence: "said X and added Y".
        quotations: The text's quotations.
    """
    if "seem" in group.frame.takes:
        return _seeming(line, group)
    if group.voice == "passive":
        return _passive(line, group)
    if group.voice in {"participle", "infinitive"}:
        return _dependent(line, group, previous, quotations)
    return _inverted(line, group, quotations) or _plain(line, group, previous, quotations)


def _plain(line: Line, group: VerbGroup, previous: Phrase | None, quotations: Sequence[Span]) -> Reading | None:
    source = subject_before(line, group.first)
    coordinated = line.low(group.first - 1) in {"and", "but", "or", "then", ","}
    if source is None and coordinated:
        source = previous or main_subject(line, group.first - 1)
    if source is None:
        return None
    edge = min(source.first, group.first)
    earlier = None if coordinated else content_before(line, edge, quotations)
    if earlier is not None and "quote" in group.frame.takes and _said_after(line, group, edge):
        return Reading(source, _with_rest(line, group.last, earlier, quotations), "content before")
    opening = find_opening(line, group.last + 1, group.frame.takes)
    if opening is None or (opening.kind == "object" and not source.solid):
        return None
    return Reading(source, _content(line, opening, quotations), "content after")


def _said_after(line: Line, group: VerbGroup, edge: int) -> bool:
    """Whether the content stands before: a quotation does, or nothing but an adjunct stands behind the cue."""
    if edge > 0 and (line.quoted[edge - 1] or (edge > 1 and line.quoted[edge - 2])):
        return True
    following = find_opening(line, group.last + 1, group.frame.takes)
    return following is None


def _inverted(line: Line, group: VerbGroup, quotations: Sequence[Span]) -> Reading | None:
    """ "...", said X: the cue right behind its content, the source behind the cue."""
    if "quote" not in group.frame.takes or group.first != group.verb or group.verb == 0:
        return None
    before = line.low(group.first - 1)
    if not (line.quoted[group.first - 1] or before == ","):
        return None
    source = phrase_after(line, group.last + 1)
    earlier = content_before(line, group.first, quotations)
    if source is None or earlier is None:
        return None
    if not line.quoted[group.first - 1] and (source.last + 1 < len(line) and line.low(source.last + 1) not in _CLOSING):
        return None
    return Reading(source, _with_rest(line, source.last, earlier, quotations), "inverted")


def _with_rest(line: Line, last: int, earlier: Span, quotations: Sequence[Span]) -> tuple[Span, ...]:
    """The content before a parenthetical cue, and what goes on behind it: a quotation, or the rest of the clause."""
    following = last + 1
    if following < len(line) - 1 and line.low(following) == "," and earlier.end > line.starts[0]:
        rest = Opening(following + 1, "clause")
        if not line.quoted[following + 1] and line.low(following + 1)[-3:] != "ing" and not _is_quoted(line, earlier):
            return earlier, line.cover(rest.first, content_end(line, rest))
    quoted = next((i for i in range(following, len(line)) if line.quoted[i]), None)
    end = line.ends[-1] if quoted is None else line.starts[quoted]
    behind = quotations_behind(line.text, end, quotations) if _is_quoted(line, earlier) else []
    return earlier, *behind


def _is_quoted(line: Line, span: Span) -> bool:
    return line.text[span.end - 1] in "\"”“’'»"


def _content(line: Line, opening: Opening, quotations: Sequence[Span]) -> tuple[Span, ...]:
    content = line.cover(opening.first, content_end(line, opening))
    if opening.kind == "quote":
        behind = quotations_behind(line.text, content.end, quotations)
        return content, *(span for span in behind if span.start >= content.end)
    return (content,)


def _dependent(line: Line, group: VerbGroup, previous: Phrase | None, quotations: Sequence[Span]) -> Reading | None:
    """ "..., saying that X": the source is the sentence's."""
    opening = find_opening(line, group.last + 1, group.frame.takes)
    if opening is None:
        return None
    if group.voice == "infinitive" and line.low(opening.first) != "that" and opening.kind != "quote":
        return None
    source = (
        subject_before(line, group.first) if line.is_word(group.first - 1) and group.voice == "participle" else None
    )
    source = source or previous or main_subject(line, group.first - 1)
    return Reading(source, _content(line, opening, quotations), group.voice)


def _seeming(line: Line, group: VerbGroup) -> Reading | None:
    subject = subject_before(line, group.first)
    after = group.last + 1
    if (
        subject is None
        or after >= len(line)
        or line.low(after) in _CLOSING | {"in", "on", "at", "with", "before", "for"}
    ):
        return None
    rest = line.cover(after, content_end(line, Opening(after, "to")))
    return Reading(None, (line.cover(subject.first, subject.last), rest), "seeming")


def _passive(line: Line, group: VerbGroup) -> Reading | None:
    """ "was accused of X by Y", "it was reported that X", "described by Y as X"."""
    if "passive" not in group.frame.takes:
        return None
    subject, agent, after = subject_before(line, group.first), None, group.last + 1
    by = next(
        (i for i in range(after, min(len(line), after + _AGENT)) if line.low(i) == "by" and line.is_word(i)), None
    )
    if by is not None:
        agent = phrase_after(line, by + 1)
    if agent is not None and by == after:
        after = agent.last + 1
    return _passive_content(line, group, subject, agent, after)


def _passive_content(
    line: Line, group: VerbGroup, subject: Phrase | None, agent: Phrase | None, after: int
) -> Reading | None:
    follows = line.low(after) in {"that", "to", "as", "of", "for", "how", "about", "if", "whether"} or (
        after < len(line) and line.quoted[after]
    )
    if not follows and agent is None:
        return None
    rest: tuple[Span, ...] = ()
    if follows:
        last = content_end(line, Opening(after, "clause" if line.low(after) == "that" else "to"))
        if agent is not None and after <= agent.first <= last:
            last = agent.first - 2
        rest = (line.cover(after, last),) if last >= after else ()
    impersonal = subject is None or line.low(subject.first) in {"it", *grammar().relatives}
    hearer = group.frame.takes & {"hearer"}
    about = () if impersonal or hearer or subject is None else (line.cover(subject.first, subject.last),)
    content = tuple(sorted(about + rest))
    return Reading(agent, content, "passive") if content else None
