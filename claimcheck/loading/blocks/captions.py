"""Captions: lines with the marks of one, and lines that a page holds twice."""

from __future__ import annotations

from claimcheck.loading.blocks.lines import adjacent
from claimcheck.loading.blocks.page import HEAD_LINES, Page
from claimcheck.loading.blocks.vocabulary import listed

__all__ = ["has_cue", "is_repeated", "mark_captions"]

_LONGEST_CAPTION = 1_000
_SHORTEST_REPEAT = 20


def mark_captions(page: Page) -> None:
    """Mark captions, and what says a caption again as furniture."""
    seen: set[str] = set()
    for i in page.unmarked():
        line = page.lines[i].text
        if line in seen:
            page.kinds[i] = "furniture"
        elif len(line) <= _LONGEST_CAPTION and (has_cue(line) or is_repeated(page, i)):
            page.kinds[i] = "caption"
            seen.add(line)


def has_cue(line: str) -> bool:
    """Whether the line has words that only captions have ("(file photo)")."""
    if len(line) > _LONGEST_CAPTION:
        return False
    words = line.lower()
    return any(cue in words for cue in listed("caption", "cues"))


def is_repeated(page: Page, i: int) -> bool:
    """Whether the next line says the same, as a picture's caption does that a page holds twice."""
    if i + 1 >= len(page.lines) or len(page.lines[i].text) < _SHORTEST_REPEAT:
        return False
    here, after = page.lines[i], page.lines[i + 1]
    return here.text == after.text and (adjacent(here, after) or i < HEAD_LINES)
