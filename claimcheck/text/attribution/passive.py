"""Passives and verbs of seeming: "was accused of X by Y", "it was reported that X", "described by Y as X"."""

from __future__ import annotations

from claimcheck.models import Span
from claimcheck.text.attribution.contents import content_end
from claimcheck.text.attribution.lexicon import grammar
from claimcheck.text.attribution.openings import Opening
from claimcheck.text.attribution.reading import CLOSING, Reading
from claimcheck.text.attribution.sources import Phrase, phrase_after, subject_before
from claimcheck.text.attribution.verbs import VerbGroup
from claimcheck.text.attribution.words import Line

__all__ = ["read_passive", "read_seeming"]

# A "by" belongs to a passive when it follows within this many words.
_AGENT = 12

# Verbs whose charge follows with "of", behind the agent or before it.
_OF = frozenset({"accuse"})

_LINKS = frozenset({"that", "to", "as", "of", "for", "how", "about", "if", "whether"})
_NOT_SEEMING = CLOSING | {"in", "on", "at", "with", "before", "for"}


def read_seeming(line: Line, group: VerbGroup) -> Reading | None:
    """In "X seems to Y" there is no source, and the subject is part of the content."""
    subject, after = subject_before(line, group.first), group.last + 1
    if subject is None or after >= len(line) or line.low(after) in _NOT_SEEMING:
        return None
    rest = line.cover(after, content_end(line, Opening(after, "to")))
    impersonal = line.low(subject.first) == "it" and line.low(after) == "that"
    return Reading(None, (rest,) if impersonal else (_words(line, subject), rest), "seeming")


def read_passive(line: Line, group: VerbGroup) -> Reading | None:
    """The attribution that a passive makes: its source is the agent after "by", where there is one."""
    if "passive" not in group.frame.takes:
        return None
    after = group.last + 1
    by = next(
        (i for i in range(after, min(len(line), after + _AGENT)) if line.low(i) == "by" and line.is_word(i)), None
    )
    agent = None if by is None else _agent(line, group, by + 1)
    if agent is not None and by == after:
        after = agent.last + 1
    rest = _rest(line, after, agent)
    if rest is None and agent is None:
        return None
    about = _subject(line, group)
    content = tuple(sorted(span for span in (about, rest) if span is not None))
    return Reading(agent, content, "passive") if content else None


def _agent(line: Line, group: VerbGroup, first: int) -> Phrase | None:
    """Who is meant by "by": of "accused by X of Y", only X."""
    agent = phrase_after(line, first)
    if agent is None or group.frame.lemma not in _OF:
        return agent
    of = next((i for i in range(agent.first + 1, agent.last + 1) if line.low(i) == "of"), agent.last + 1)
    return Phrase(agent.first, of - 1)


def _subject(line: Line, group: VerbGroup) -> Span | None:
    """The subject, where it is what is spoken of: not "it was said", not somebody who was told."""
    apart = line.low(group.first - 1) == "," and group.first == group.verb
    subject = subject_before(line, group.first - 1 if apart else group.first)
    if subject is None or "hearer" in group.frame.takes or line.low(subject.first) in {"it", *grammar().relatives}:
        return None
    return _words(line, subject)


def _rest(line: Line, after: int, agent: Phrase | None) -> Span | None:
    """What follows the passive and belongs to its content, up to the agent."""
    if after >= len(line) or not (line.low(after) in _LINKS or line.quoted[after]):
        return None
    last = content_end(line, Opening(after, "clause" if line.low(after) == "that" else "to"))
    if agent is not None and after <= agent.first <= last:
        last = agent.first - 2
    return line.cover(after, last) if last >= after else None


def _words(line: Line, phrase: Phrase) -> Span:
    return line.cover(phrase.first, phrase.last)
