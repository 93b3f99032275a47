"""Finds attributions: each cue of a sentence with its source and its content."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.models import Attribution, Span
from claimcheck.text.attribution.active import read_active
from claimcheck.text.attribution.dependent import read_asked, read_dependent
from claimcheck.text.attribution.passive import read_passive, read_seeming
from claimcheck.text.attribution.phrases import read_phrases
from claimcheck.text.attribution.reading import Reading
from claimcheck.text.attribution.sources import Phrase
from claimcheck.text.attribution.verbs import VerbGroup, find_verb_groups
from claimcheck.text.attribution.words import Line, lines

__all__ = ["find_attributions"]

# Words that stand for a source named before: a participle does not hang on them.
_STAND_INS = frozenset({"who", "which", "that", "it"})

# What a verb of saying takes: such a cue is read also in what somebody else says.
_SPEECH = frozenset({"quote", "hearer"})


def find_attributions(text: str, sentences: Sequence[Span], quotations: Sequence[Span]) -> tuple[Attribution, ...]:
    """Who says what in each sentence, in the order of the cues.

    A cue inside a quotation is not read. What is thought, wanted or judged within what somebody else says ("she said
    he wants peace") is part of what they say; what is said there is read ("she said that he said ...").

    Args:
        text: The article's text.
        sentences: Its sentences, in text order.
        quotations: Its quotations, marks included, in text order.

    Example:
        >>> text = "The bridge will close, Ana Roe said."
        >>> found = find_attributions(text, [Span(0, len(text))], [])[0]
        >>> found.source.of(text), found.cue.of(text), [span.of(text) for span in found.content]
        ('Ana Roe', 'said', ['The bridge will close'])
    """
    found = [a for line in lines(text, sentences, quotations) for a in _in_line(line, quotations)]
    return tuple(sorted(found, key=_place))


def _place(attribution: Attribution) -> tuple[int, int]:
    span = attribution.cue or attribution.content[0]
    return span.start, span.end


def _in_line(line: Line, quotations: Sequence[Span]) -> list[Attribution]:
    phrases = list(read_phrases(line, quotations))
    taken = [a.cue for a in phrases if a.cue is not None and a.rule != "nominal"]
    found = list(_by_verbs(line, quotations, taken))
    verbs = [a.cue for a, _ in found if a.cue is not None]
    found.extend((a, a.rule != "nominal") for a in phrases if not _is_one_of(a, verbs))
    return [a for a, speaks in found if speaks or not any(_holds(other, a) for other, _ in found)]


def _by_verbs(line: Line, quotations: Sequence[Span], taken: Sequence[Span]) -> Iterator[tuple[Attribution, bool]]:
    """The attributions whose cue is a verb, and whether it is a verb of saying."""
    previous: Phrase | None = None
    for group in find_verb_groups(line):
        cue = line.cover(group.first, group.last)
        reading = None if any(cue.overlaps(other) for other in taken) else _read(line, group, previous, quotations)
        if reading is None:
            continue
        if reading.source is not None and line.low(reading.source.first) not in _STAND_INS:
            previous = reading.source
        source = None if reading.source is None else line.cover(reading.source.first, reading.source.last)
        yield Attribution(source, cue, reading.content, reading.rule), bool(group.frame.takes & _SPEECH)


def _read(line: Line, group: VerbGroup, previous: Phrase | None, quotations: Sequence[Span]) -> Reading | None:
    if "seem" in group.frame.takes:
        return read_seeming(line, group)
    if group.voice == "asked":
        return read_asked(line, group)
    if group.voice == "passive":
        return read_passive(line, group)
    if group.voice in {"participle", "infinitive"}:
        return read_dependent(line, group, previous, quotations)
    return read_active(line, group, previous, quotations)


def _is_one_of(attribution: Attribution, cues: Sequence[Span]) -> bool:
    """Whether its cue is read as a verb too: "the report claims that", not "the claims that"."""
    return attribution.cue is not None and any(attribution.cue.overlaps(cue) for cue in cues)


def _holds(outer: Attribution, inner: Attribution) -> bool:
    """Whether the inner one's cue stands in what the outer one says."""
    cue = inner.cue
    return cue is not None and outer is not inner and any(cue in span for span in outer.content)
