"""The lines of a text that hold something, with where they stand, and the shapes that all block rules ask about."""

from __future__ import annotations

from msgspec import Struct

from claimcheck.ondemand import lazy_pattern

__all__ = ["LONG", "Line", "adjacent", "ends_sentence", "find_lines", "is_sentence", "word_count"]

# Longer than the lines that programs wrap text to: such a line is a paragraph of its own.
LONG = 100
_SENTENCE_WORDS = 6
_SENTENCE_LENGTH = 200
# Where lines end: programs write more than "\n" (form feed, vertical tab, next line, Unicode separators).
_BREAK = lazy_pattern("[\n\x0b\f\x85\u2028\u2029]")
_STOP = lazy_pattern(r"[.!?…。！？][\"”’')\]»]{0,4}$")


class Line(Struct, frozen=True):
    """A line without the white space around it.

    Attributes:
        number: Counted from 1, blank lines too.
        start, end: Where `text` stands in the article's text.
    """

    number: int
    start: int
    end: int
    text: str


def find_lines(text: str) -> tuple[Line, ...]:
    r"""The lines that are not blank, in text order.

    Example:
        >>> [(line.number, line.text) for line in find_lines("0\n\n Kim met Trump. ")]
        [(1, '0'), (3, 'Kim met Trump.')]
    """
    lines, offset = [], 0
    for number, raw in enumerate(_BREAK.split(text), 1):
        words = raw.strip()
        if words:
            start = offset + len(raw) - len(raw.lstrip())
            lines.append(Line(number, start, start + len(words), words))
        offset += len(raw) + 1
    return tuple(lines)


def adjacent(one: Line, other: Line) -> bool:
    """Whether no blank line stands between the two."""
    return other.number - one.number == 1


def ends_sentence(line: str) -> bool:
    """Whether the line ends in a full stop or the like, quotation marks and brackets behind it or not."""
    return _STOP.search(line[-6:]) is not None


def word_count(line: str) -> int:
    """How many words the line has."""
    return len(line.split())


def is_sentence(line: str) -> bool:
    """Whether the line reads like running text: it ends like a sentence, or is longer than any headline."""
    return len(line) > _SENTENCE_LENGTH or (ends_sentence(line) and word_count(line) >= _SENTENCE_WORDS)
