"""Quotations: the spans between quotation marks, told from apostrophes and inch marks, balanced or not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.models import Span
from claimcheck.ondemand import lazy_pattern

__all__ = ["find_quotations"]

_PARAGRAPH_END = lazy_pattern(r"\n[^\S\n]{0,200}\n\s{0,200}")
_MARK = lazy_pattern(r"``|''|[“”„\"«»]")
_FAMILY = {
    "“": "curly",
    "”": "curly",
    "„": "curly",
    '"': "straight",
    "``": "tex",
    "''": "tex",
    "«": "angle",
    "»": "angle",
}
_OPENERS, _CLOSERS = ("“", "„", "``", "«"), ("”", "»")
_BEFORE_OPENING = lazy_pattern(r"[\s(\[{—–/“‘'-]")
_AFTER_CLOSING = lazy_pattern(r"[\s.,;:!?)\]}—–-]")
_GLUED = lazy_pattern(r"[a-z,:][\"“]?[A-Z]")

# 12" of rain: a mark after a digit, when the same paragraph still has a mark that closes.
_INCHES = lazy_pattern(r"(?<=\d)\"\s[a-z][^\"“”\n]{0,300}[,.!?]\"(?!\w)")

# An apostrophe stands within a word, before a year or in one of a few clipped words; the rest may open a quotation.
_SINGLE = lazy_pattern(r"(?<![\w'’‘])[‘'](?=[\w\[(…])(?!(?:\d\ds?|em|til|tis|twas|cause|bout|n)\b)")
_SINGLE_END = lazy_pattern(r"(?<=[^\s‘'’])[’'](?![\w’'])")
_OWNER = lazy_pattern(r"(?<=s)[’'] [a-z]")

# A quotation that is never closed ends before its speaker: “We are ready, the mayor said.
_SPEAKER = re.compile(
    r",(?=\s(?:(?:[\w.'’-]{1,30}\s){1,6}(?:said|says|told)|(?:said|says)(?:\s[\w.'’-]{1,30}){1,6})\b)"
)

# A single mark that does not close within this many characters is taken for an apostrophe.
_LONGEST_SINGLE = 600


def find_quotations(text: str) -> tuple[Span, ...]:
    r"""The quotations in text order, marks included, outermost only.

    Straight, curly, angle and TeX marks are read, single ones too where they cannot be apostrophes. A quotation over
    several paragraphs gives one span a paragraph: one left open runs to the end of its paragraph, and one that is
    closed in the next paragraph without having been taken up there begins where that paragraph begins.

    Args:
        text: The article's text; a blank line ends a paragraph.

    Example:
        >>> text = "“It isn't ‘over’,” he said of the 12\" gun."
        >>> [text[q.start : q.end] for q in find_quotations(text)]
        ["“It isn't ‘over’,”"]
    """
    found: list[Span] = []
    left_open = False
    for paragraph in _paragraphs(text):
        quoted, left_open = _double_quoted(text, paragraph, continued=left_open)
        found.extend(quoted)
        found.extend(_single_quoted(text, paragraph, quoted))
    return tuple(sorted(found))


def _paragraphs(text: str) -> Iterator[Span]:
    edges = [0, *(match.end() for match in _PARAGRAPH_END.finditer(text)), len(text)]
    return (Span(start, end) for start, end in pairwise(edges) if start < end)


def _double_quoted(text: str, paragraph: Span, *, continued: bool) -> tuple[list[Span], bool]:
    """The double-quoted spans of one paragraph, and whether its last quotation is left open."""
    found: list[Span] = []
    start, outer, inner = paragraph.start, "", 0
    for match in _MARK.finditer(text, paragraph.start, paragraph.end):
        family, opens = _FAMILY[match[0]], _opens(text, match, paragraph, is_open=bool(outer))
        if not outer and opens:
            start, outer, inner = match.start(), family, 0
        elif not outer:
            if continued and not found and match[0] != '"':
                found.append(Span(paragraph.start, match.end()))
        elif family != outer and (opens or inner):
            inner += 1 if opens else -1
        elif not opens and not _INCHES.match(text, match.start(), paragraph.end):
            found.append(Span(start, match.end()))
            outer = ""
    if outer:
        end = paragraph.start + len(paragraph.of(text).rstrip())
        speaker = None if _is_taken_up(text, paragraph.end) else _SPEAKER.search(text, start, end)
        found.append(Span(start, speaker.end() if speaker else end))
    return found, bool(outer)


def _is_taken_up(text: str, offset: int) -> bool:
    """Whether the paragraph that begins there goes on with a quotation left open before, or closes it."""
    ended = _PARAGRAPH_END.search(text, offset)
    mark = _MARK.search(text, offset, ended.start() if ended else len(text))
    return mark is not None and (mark.start() == offset or mark[0] in _CLOSERS)


def _opens(text: str, match: re.Match[str], paragraph: Span, *, is_open: bool) -> bool:
    """Whether a mark opens a quotation, by the characters on both sides of it."""
    mark = match[0]
    before = text[match.start() - 1] if match.start() > paragraph.start else " "
    after = text[match.end()] if match.end() < paragraph.end else " "
    spaced = before.isspace() and after.isspace()
    if mark in _OPENERS:
        return not (_AFTER_CLOSING.match(after) and not before.isspace())
    if mark in _CLOSERS:
        return not is_open and before.isspace() and not spaced
    if spaced:
        return not is_open
    if not is_open and _GLUED.match(before + after):
        return True
    return not after.isspace() and _BEFORE_OPENING.match(before) is not None


def _single_quoted(text: str, paragraph: Span, outer: Sequence[Span]) -> Iterator[Span]:
    edges = [paragraph.start, *(edge for span in outer for edge in (span.start, span.end)), paragraph.end]
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        position = start
        while opening := _SINGLE.search(text, position, end):
            closing = _single_end(text, opening.end(), min(end, opening.end() + _LONGEST_SINGLE))
            position = opening.end() if closing is None else closing
            if closing is not None:
                yield Span(opening.start(), closing)


def _single_end(text: str, start: int, end: int) -> int | None:
    """Where the quotation closes: at the first mark that is no plural's apostrophe, else at the last one seen."""
    last = None
    for match in _SINGLE_END.finditer(text, start, end):
        if last is not None and _SINGLE.search(text, last, match.start()):
            break
        last = match.end()
        if not _OWNER.match(text, match.start()):
            break
    return last
