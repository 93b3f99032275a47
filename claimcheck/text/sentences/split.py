"""Cuts text into sentences: first into passages that no sentence crosses, then each passage at its stops."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.models import Block, Span
from claimcheck.ondemand import lazy_pattern
from claimcheck.text.sentences.stops import ends_sentence

__all__ = ["LONGEST", "find_sentences"]

# What is longer is a table, a list or no prose at all.
LONGEST = 2_000

# A blank line, or the start of a list item, ends a sentence whatever stands before it.
_BREAK = lazy_pattern(r"\n[^\S\n]{0,200}(?=\n)|\n(?=[^\S\n]{0,20}[-*•–—▪][^\S\n])|[\u2029\f]")

# A stop with the quotation marks and brackets that close behind it, and white space after it.
_STOP = lazy_pattern(r"(?:\.{1,8}|(?:\. ){2,4}\.|[!?]{1,8}|…|[。！？])(?P<close>[\"”’')\]»]{0,4})(?=\s)")


def find_sentences(text: str, blocks: Sequence[Block] = ()) -> tuple[Span, ...]:
    """The sentences in text order, without the white space around them.

    A sentence never crosses the edge of a block, a blank line or the start of a list item. A stop inside a quotation
    ends a sentence when the next word could begin one. What goes on for more than 2,000 characters is cut.

    Args:
        text: The article's text.
        blocks: Its blocks, in text order.

    Example:
        >>> text = "Dr. Roe met J. K. Doe at 5 p.m. on Aug. 5. It was No. 5."
        >>> [text[s.start : s.end] for s in find_sentences(text)]
        ['Dr. Roe met J. K. Doe at 5 p.m. on Aug. 5.', 'It was No. 5.']
    """
    found = (_stripped(text, span) for passage in _passages(text, blocks) for span in _cut(text, passage))
    return tuple(_stripped(text, piece) for span in found if span.start < span.end for piece in _pieces(text, span))


def _passages(text: str, blocks: Sequence[Block]) -> Iterator[Span]:
    edges = {0, len(text)}
    edges.update(match.end() for match in _BREAK.finditer(text))
    edges.update(min(max(edge, 0), len(text)) for block in blocks for edge in (block.start, block.end))
    inner = sorted(edges)
    return (Span(start, end) for start, end in pairwise(inner))


def _cut(text: str, passage: Span) -> Iterator[Span]:
    start = passage.start
    for match in _STOP.finditer(text, passage.start, passage.end):
        if ends_sentence(text, Span(start, passage.end), match):
            yield Span(start, match.end())
            start = match.end()
    yield Span(start, passage.end)


def _pieces(text: str, sentence: Span) -> Iterator[Span]:
    """The sentence, cut between words where it is too long to be one: what reads sentences looks at few words each."""
    start = sentence.start
    while sentence.end - start > LONGEST:
        space = text.rfind(" ", start + 1, start + LONGEST)
        end = space if space >= 0 else start + LONGEST
        yield Span(start, end)
        start = end + (space >= 0)
    yield Span(start, sentence.end)


def _stripped(text: str, span: Span) -> Span:
    words = text[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.start + len(words.rstrip())))
