"""Finds attributions: each cue of a sentence with its source and its content."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.models import Attribution, Span
from claimcheck.text.attribution.active import read_verb
from claimcheck.text.attribution.phrases import read_phrases
from claimcheck.text.attribution.sources import Phrase
from claimcheck.text.attribution.verbs import find_verb_groups
from claimcheck.text.attribution.words import Line, lines

__all__ = ["find_attributions"]


def find_attributions(text: str, sentences: Sequence[Span], quotations: Sequence[Span]) -> tuple[Attribution, ...]:
    """Who says what in each sentence, in the order of the cues.

    Args:
        text: The article's text.
        sentences: Its sentences, in text order.
        quotations: Its quotations, marks included, in text order. A cue inside one is not read.

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


def _in_line(line: Line, quotations: Sequence[Span]) -> Iterator[Attribution]:
    taken: list[Span] = []
    for attribution in read_phrases(line, quotations):
        if attribution.cue is not None:
            taken.append(attribution.cue)
        yield attribution
    previous: Phrase | None = None
    for group in find_verb_groups(line):
        cue = line.cover(group.first, group.last)
        if any(cue.overlaps(other) for other in taken):
            continue
        reading = read_verb(line, group, previous, quotations)
        if reading is not None:
            previous = reading.source or previous
            source = line.cover(reading.source.first, reading.source.last) if reading.source else None
            yield Attribution(source, cue, reading.content, reading.rule)
