"""Marks the blocks of a text. The answer depends on the text, the title and the kind of file alone.

So the same article gives the same blocks when it is read again from a report, its title known by then. What the format
of the file says of its parts (a heading's style, a table) goes first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from claimcheck.loading.blocks.captions import mark_captions
from claimcheck.loading.blocks.furniture import is_furniture, may_be_wrapped
from claimcheck.loading.blocks.header import (
    is_date_line,
    is_headline,
    place_dateline,
    was_changed,
)
from claimcheck.loading.blocks.heads import mark_head
from claimcheck.loading.blocks.lines import LONG, adjacent, ends_sentence, find_lines
from claimcheck.loading.blocks.markdown import markdown_furniture, markdown_heading
from claimcheck.loading.blocks.page import HEAD_LINES, Page
from claimcheck.loading.blocks.wire import is_wire_furniture, sent_on
from claimcheck.models import Block

__all__ = ["Dateline", "Marked", "mark_blocks"]

# A dateline with a place opens the body; captions that were not known as such may stand before it.
_OPENING_LINES = 3
_HEADING_LENGTH = 90
_CHECKED = frozenset({"body", "caption", "table", "note"})
# "| Seoul | 9.4 million |": how Markdown and the loaders write the row of a table.
_ROW = re.compile(r"\|[^|\n]{1,2000}\|(?:.{0,20000}\|)?")


class Dateline(Struct, frozen=True):
    """A dateline's words and the line that they stand in, counted from 1."""

    text: str
    line: int


class Marked(Struct, frozen=True):
    """What was made out: the blocks, the title (in the text, or as given), and the datelines, the likeliest first."""

    blocks: tuple[Block, ...]
    title: str | None
    datelines: tuple[Dateline, ...] = ()


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
    page = Page(find_lines(text))
    _mark_known(page, known)
    if markdown:
        _mark_markdown(page)
    _mark_furniture(page)
    _mark_tables(page)
    mark_head(page, title)
    mark_captions(page)
    _mark_opening(page)
    _mark_headings(page)
    if not _CHECKED & {page.kinds.get(i, "body") for i in range(len(page.lines))}:
        # A lone passage, or nothing but what looks like furniture: it is what the user wants checked.
        page = Page(page.lines)
    found = next((page.words(i) for i, kind in page.kinds.items() if kind == "title"), None)
    return Marked(_blocks(page), title or found, _datelines(page))


def _mark_known(page: Page, known: Sequence[Block]) -> None:
    blocks = iter(known)
    block = next(blocks, None)
    for i, line in enumerate(page.lines):
        while block is not None and block.end <= line.start:
            block = next(blocks, None)
        if block is not None and block.start <= line.start:
            page.kinds[i] = block.kind


def _mark_tables(page: Page) -> None:
    page.kinds.update({i: "table" for i in page.unmarked() if _ROW.fullmatch(page.lines[i].text)})


def _mark_markdown(page: Page) -> None:
    for i in markdown_furniture(page.lines):
        page.kinds.setdefault(i, "furniture")
    for i in page.unmarked():
        heading = markdown_heading(page.lines[i].text)
        if heading is not None:
            page.headings[i] = heading


def _mark_furniture(page: Page) -> None:
    for i in page.unmarked():
        line = page.lines[i]
        if sent_on(line.text) is not None:
            page.kinds[i] = "dateline"
        elif i not in page.headings and _is_furniture(line.text) and not _goes_on(page, i):
            page.kinds[i] = "furniture"


def _is_furniture(line: str) -> bool:
    return is_furniture(line) or is_wire_furniture(line)


def _goes_on(page: Page, i: int) -> bool:
    """Whether the line may be the wrapped rest of a sentence."""
    if i == 0 or not may_be_wrapped(page.lines[i].text) or i - 1 in page.kinds:
        return False
    before = page.lines[i - 1]
    return adjacent(before, page.lines[i]) and not ends_sentence(before.text) and not is_date_line(before.text)


def _mark_opening(page: Page) -> None:
    for i in page.unmarked(HEAD_LINES + _OPENING_LINES)[:_OPENING_LINES]:
        size = place_dateline(page.lines[i].text)
        if size:
            page.dateline_ends[i] = size
            page.kinds[i] = "dateline" if size == len(page.lines[i].text) else "body"
            return


def _mark_headings(page: Page) -> None:
    for i in page.unmarked():
        if i in page.headings or _stands_as_heading(page, i):
            page.kinds[i] = "heading"


def _stands_as_heading(page: Page, i: int) -> bool:
    lines = page.lines
    line = lines[i]
    if len(line.text) > _HEADING_LENGTH or i + 1 >= len(lines) or not is_headline(line.text, least=1):
        return False
    before = i == 0 or not adjacent(lines[i - 1], line) or page.kinds.get(i - 1, "body") != "body"
    after = not adjacent(line, lines[i + 1]) or i + 1 in page.kinds or i + 1 in page.dateline_ends
    return before and after


def _datelines(page: Page) -> tuple[Dateline, ...]:
    found = []
    for i in sorted({i for i, kind in page.kinds.items() if kind == "dateline"} | set(page.dateline_ends)):
        line = page.lines[i]
        sent = sent_on(line.text)
        words = line.text[: page.dateline_ends.get(i)] if sent is None else sent.isoformat()
        found.append(Dateline(words, line.number))
    return tuple(sorted(found, key=lambda dateline: was_changed(dateline.text)))


def _blocks(page: Page) -> tuple[Block, ...]:
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


def _joins(page: Page, i: int, last: Block) -> bool:
    """Whether the line goes on the block before it: furniture always, rows of a table, body as a wrapped paragraph."""
    kind = page.kinds.get(i, "body")
    if kind != last.kind or i == 0 or i in page.dateline_ends:
        return False
    before = page.lines[i - 1]
    if kind == "table":
        return adjacent(before, page.lines[i])
    return kind == "furniture" or (kind == "body" and adjacent(before, page.lines[i]) and len(before.text) <= LONG)
