"""Marks the blocks of a text. The answer depends on the text, the title and the kind of file alone.

So the same article gives the same blocks when it is read again from a report, its title known by then. What the format
of the file says of its parts (a heading's style, a table) goes first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from claimcheck.loading.blocks.furniture import is_furniture, may_be_wrapped
from claimcheck.loading.blocks.header import (
    find_headline,
    is_byline,
    is_date_line,
    is_headline,
    place_dateline,
    was_changed,
)
from claimcheck.loading.blocks.lines import LONG, Line, adjacent, ends_sentence, find_lines, is_sentence
from claimcheck.loading.blocks.markdown import Heading, markdown_furniture, markdown_heading
from claimcheck.loading.blocks.vocabulary import listed
from claimcheck.models import Block, BlockKind

__all__ = ["Dateline", "Marked", "mark_blocks"]

# The head of an article: lines further down are neither datelines nor bylines.
_HEAD_LINES = 20
# A dateline with a place opens the body; captions that were not known as such may stand before it.
_OPENING_LINES = 3
_LONGEST_CAPTION = 1_000
_SHORTEST_REPEAT = 20
_HEADING_LENGTH = 90
_CHECKED = frozenset({"body", "caption", "table", "note"})
# "| Seoul | 9.4 million |": how Markdown and the loaders write the row of a table.
_ROW = re.compile(r"\|[^|\n]{1,2000}\|(?:.{0,20000}\|)?")


@dataclass(frozen=True, slots=True)
class Dateline:
    """A dateline's words and the line that they stand in, counted from 1."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Marked:
    """What was made out: the blocks, the title (in the text, or as given), and the datelines, the likeliest first."""

    blocks: tuple[Block, ...]
    title: str | None
    datelines: tuple[Dateline, ...] = ()


@dataclass(slots=True)
class _Page:
    """The lines of a text while their kinds are being found.

    Attributes:
        kinds: By index of the line.
        headings: Markdown headings by index of the line.
        dateline_ends: Where a dateline ends within the line, by index of the line.
    """

    lines: tuple[Line, ...]
    kinds: dict[int, BlockKind] = field(default_factory=dict)
    headings: dict[int, Heading] = field(default_factory=dict)
    dateline_ends: dict[int, int] = field(default_factory=dict)

    def unmarked(self, stop: int | None = None) -> list[int]:
        """The indexes of the lines whose kind is not known yet."""
        return [i for i in range(len(self.lines[:stop])) if i not in self.kinds]

    def words(self, i: int) -> str:
        """A line without the marks of a Markdown heading."""
        heading = self.headings.get(i)
        return self.lines[i].text if heading is None else self.lines[i].text[heading.start : heading.end]


def mark_blocks(text: str, title: str | None = None, *, markdown: bool = False, known: Sequence[Block] = ()) -> Marked:
    r"""Mark what each part of a text is.

    What is not known by a whole line of a known shape is body: no sentence is ever lost to furniture.

    Args:
        text: The article's text, newlines unified.
        title: The title, when it is known; it becomes a block only where it is a line of the text.
        markdown: Whether the marks of Markdown count.
        known: What the format says of lines of the text, in text order; a line that begins in one of these is of its
            kind.

    Example:
        >>> marked = mark_blocks("0\n\nTalks fail in Hanoi\n\nKim and Trump left Hanoi early.")
        >>> [block.kind for block in marked.blocks]
        ['furniture', 'title', 'body']
    """
    title = (title or "").strip() or None
    page = _Page(find_lines(text))
    _mark_known(page, known)
    if markdown:
        _mark_markdown(page)
    _mark_furniture(page)
    _mark_tables(page)
    _mark_head(page, title)
    _mark_captions(page)
    _mark_opening(page)
    _mark_headings(page)
    if not _CHECKED & {page.kinds.get(i, "body") for i in range(len(page.lines))}:
        # A lone passage, or nothing but what looks like furniture: it is what the user wants checked.
        page = _Page(page.lines)
    found = next((page.words(i) for i, kind in page.kinds.items() if kind == "title"), None)
    return Marked(_blocks(page), title or found, _datelines(page))


def _mark_known(page: _Page, known: Sequence[Block]) -> None:
    blocks = iter(known)
    block = next(blocks, None)
    for i, line in enumerate(page.lines):
        while block is not None and block.end <= line.start:
            block = next(blocks, None)
        if block is not None and block.start <= line.start:
            page.kinds[i] = block.kind


def _mark_tables(page: _Page) -> None:
    page.kinds.update({i: "table" for i in page.unmarked() if _ROW.fullmatch(page.lines[i].text)})


def _mark_markdown(page: _Page) -> None:
    for i in markdown_furniture(page.lines):
        page.kinds.setdefault(i, "furniture")
    for i in page.unmarked():
        heading = markdown_heading(page.lines[i].text)
        if heading is not None:
            page.headings[i] = heading


def _mark_furniture(page: _Page) -> None:
    for i in page.unmarked():
        line = page.lines[i]
        if i not in page.headings and is_furniture(line.text) and not _goes_on(page, i):
            page.kinds[i] = "furniture"


def _goes_on(page: _Page, i: int) -> bool:
    """Whether the line may be the wrapped rest of a sentence."""
    if i == 0 or not may_be_wrapped(page.lines[i].text) or i - 1 in page.kinds:
        return False
    before = page.lines[i - 1]
    return adjacent(before, page.lines[i]) and not ends_sentence(before.text) and not is_date_line(before.text)


def _mark_head(page: _Page, title: str | None) -> None:
    head = page.lines[: _head_size(page)]
    datelike = {i for i, line in enumerate(head) if i not in page.kinds and is_date_line(line.text)}
    bylike = {i for i, line in enumerate(head) if i not in page.kinds and is_byline(line.text)}
    named = _find_title(page, head, frozenset({*page.kinds, *datelike, *bylike}), title)
    if named is not None:
        page.kinds[named] = "title"
    for i in sorted(bylike - {named}):
        page.kinds[i] = "byline"
    for i in sorted(datelike - {named}):
        if not _inside_paragraph(page, i):
            page.kinds[i] = "dateline"
    if named is not None:
        again = [i for i in page.unmarked(_HEAD_LINES) if i > named and _same(page.words(i), page.words(named))]
        page.kinds.update(dict.fromkeys(again, "furniture"))


def _head_size(page: _Page) -> int:
    running = (i for i in page.unmarked(_HEAD_LINES) if is_sentence(page.words(i)) and not _has_cue(page.words(i)))
    first = next((i for i in running if not _is_repeated(page, i)), _HEAD_LINES)
    return min(first, _HEAD_LINES)


def _find_title(page: _Page, head: tuple[Line, ...], standing: frozenset[int], title: str | None) -> int | None:
    """The line that is the title; the same line whether the title is given or not, as far as it may be."""
    if "title" in page.kinds.values():
        return next(i for i, kind in sorted(page.kinds.items()) if kind == "title")
    named = next((i for i, heading in page.headings.items() if heading.level == 1), None)
    if named is None:
        # The line after the head opens the body with a dateline, or is a caption: a headline may touch it.
        opening = {len(head)} if len(head) < len(page.lines) and _opens(page, len(head)) else set()
        named = find_headline(head, standing | opening)
    if title is None or (named is not None and _same(page.words(named), title)):
        return named
    free = (i for i in page.unmarked(_HEAD_LINES) if i not in standing)
    return next((i for i in free if _same(page.words(i), title)), None)


def _opens(page: _Page, i: int) -> bool:
    return place_dateline(page.lines[i].text) > 0


def _inside_paragraph(page: _Page, i: int) -> bool:
    """Whether a date line is the wrapped middle of a sentence: "the treaty signed on / August 23, 2019 / in Rome"."""
    lines = page.lines
    if i > 0 and adjacent(lines[i - 1], lines[i]) and i - 1 not in page.kinds:
        return not is_headline(lines[i - 1].text)
    after = lines[i + 1].text if i + 1 < len(lines) and adjacent(lines[i], lines[i + 1]) else ""
    return after[:1].islower()


def _mark_captions(page: _Page) -> None:
    seen: set[str] = set()
    for i in page.unmarked():
        line = page.lines[i].text
        if line in seen:
            page.kinds[i] = "furniture"
        elif len(line) <= _LONGEST_CAPTION and (_has_cue(line) or _is_repeated(page, i)):
            page.kinds[i] = "caption"
            seen.add(line)


def _has_cue(line: str) -> bool:
    if len(line) > _LONGEST_CAPTION:
        return False
    words = line.lower()
    return any(cue in words for cue in listed("caption", "cues"))


def _is_repeated(page: _Page, i: int) -> bool:
    """Whether the next line says the same, as a picture's caption does that a page holds twice."""
    if i + 1 >= len(page.lines) or len(page.lines[i].text) < _SHORTEST_REPEAT:
        return False
    here, after = page.lines[i], page.lines[i + 1]
    return here.text == after.text and (adjacent(here, after) or i < _HEAD_LINES)


def _mark_opening(page: _Page) -> None:
    for i in page.unmarked(_HEAD_LINES + _OPENING_LINES)[:_OPENING_LINES]:
        size = place_dateline(page.lines[i].text)
        if size:
            page.dateline_ends[i] = size
            page.kinds[i] = "dateline" if size == len(page.lines[i].text) else "body"
            return


def _mark_headings(page: _Page) -> None:
    for i in page.unmarked():
        if i in page.headings or _stands_as_heading(page, i):
            page.kinds[i] = "heading"


def _stands_as_heading(page: _Page, i: int) -> bool:
    lines = page.lines
    line = lines[i]
    if len(line.text) > _HEADING_LENGTH or i + 1 >= len(lines) or not is_headline(line.text, least=1):
        return False
    before = i == 0 or not adjacent(lines[i - 1], line) or page.kinds.get(i - 1, "body") != "body"
    after = not adjacent(line, lines[i + 1]) or i + 1 in page.kinds or i + 1 in page.dateline_ends
    return before and after


def _same(one: str, other: str) -> bool:
    return one.casefold().split() == other.casefold().split()


def _datelines(page: _Page) -> tuple[Dateline, ...]:
    found = []
    for i in sorted({i for i, kind in page.kinds.items() if kind == "dateline"} | set(page.dateline_ends)):
        line = page.lines[i]
        found.append(Dateline(line.text[: page.dateline_ends.get(i)], line.number))
    return tuple(sorted(found, key=lambda dateline: was_changed(dateline.text)))


def _blocks(page: _Page) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for i, line in enumerate(page.lines):
        kind = page.kinds.get(i, "body")
        start, end = line.start, line.end
        if i in page.headings:
            start, end = line.start + page.headings[i].start, line.start + page.headings[i].end
        if kind == "body" and i in page.dateline_ends:
            cut = line.start + page.dateline_ends[i]
            blocks.append(Block(start, cut, "dateline"))
            start = cut + 1 if line.text[page.dateline_ends[i]].isspace() else cut
        if blocks and _joins(page, i, blocks[-1]):
            blocks[-1] = Block(blocks[-1].start, end, kind)
        else:
            blocks.append(Block(start, end, kind))
    return tuple(blocks)


def _joins(page: _Page, i: int, last: Block) -> bool:
    """Whether the line goes on the block before it: furniture always, rows of a table, body as a wrapped paragraph."""
    kind = page.kinds.get(i, "body")
    if kind != last.kind or i == 0 or i in page.dateline_ends:
        return False
    before = page.lines[i - 1]
    if kind == "table":
        return adjacent(before, page.lines[i])
    return kind == "furniture" or (kind == "body" and adjacent(before, page.lines[i]) and len(before.text) <= LONG)
