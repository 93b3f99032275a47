"""The head of an article: its title, bylines and datelines."""

from __future__ import annotations

from claimcheck.loading.blocks.captions import has_cue, is_repeated
from claimcheck.loading.blocks.header import find_headline, is_byline, is_date_line, is_headline, place_dateline
from claimcheck.loading.blocks.lines import Line, adjacent, is_sentence
from claimcheck.loading.blocks.page import HEAD_LINES, Page, same

__all__ = ["mark_head"]


def mark_head(page: Page, title: str | None) -> None:
    """Mark title, bylines and datelines.

    Args:
        page: Its furniture is marked already.
        title: Where it is known.
    """
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
        again = [i for i in page.unmarked(HEAD_LINES) if i > named and same(page.words(i), page.words(named))]
        page.kinds.update(dict.fromkeys(again, "furniture"))


def _head_size(page: Page) -> int:
    running = (i for i in page.unmarked(HEAD_LINES) if is_sentence(page.words(i)) and not has_cue(page.words(i)))
    first = next((i for i in running if not is_repeated(page, i)), HEAD_LINES)
    return min(first, HEAD_LINES)


def _find_title(page: Page, head: tuple[Line, ...], standing: frozenset[int], title: str | None) -> int | None:
    """The line that is the title; the same line whether the title is given or not, as far as it may be."""
    if "title" in page.kinds.values():
        return next(i for i, kind in sorted(page.kinds.items()) if kind == "title")
    named = next((i for i, heading in page.headings.items() if heading.level == 1), None)
    if named is None:
        # The line after the head opens the body with a dateline, or is a caption: a headline may touch it.
        opening = {len(head)} if len(head) < len(page.lines) and _opens(page, len(head)) else set()
        named = find_headline(head, standing | opening)
    if title is None or (named is not None and same(page.words(named), title)):
        return named
    free = (i for i in page.unmarked(HEAD_LINES) if i not in standing)
    return next((i for i in free if same(page.words(i), title)), None)


def _opens(page: Page, i: int) -> bool:
    return place_dateline(page.lines[i].text) > 0


def _inside_paragraph(page: Page, i: int) -> bool:
    """Whether a date line is the wrapped middle of a sentence: "the treaty signed on / August 23, 2019 / in Rome"."""
    lines = page.lines
    if i > 0 and adjacent(lines[i - 1], lines[i]) and i - 1 not in page.kinds:
        return not is_headline(lines[i - 1].text)
    after = lines[i + 1].text if i + 1 < len(lines) and adjacent(lines[i], lines[i + 1]) else ""
    return after[:1].islower()
