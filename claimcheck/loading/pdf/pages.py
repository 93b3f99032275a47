"""The lines of pages to paragraphs: heads, feet and page numbers told apart, paragraphs joined over the page's end.

A paragraph that runs over a page's end stays whole; the foot, the page break and the next head stand behind it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from claimcheck.loading.draft import Part
from claimcheck.loading.pdf.lines import PageLine
from claimcheck.loading.pdf.paragraphs import Joiner
from claimcheck.models import BlockKind

__all__ = ["parts_of"]

# Heads and feet are looked for in so many lines at each end of a page.
_EDGE = 2
_LONGEST_HEAD = 120
_HEADLINE_WORDS = 3
# A head stands on two pages and on every third at least: left and right pages, and those of openings, differ.
_LEAST, _SHARE = 2, 3
_NUMBERED = re.compile(r"\W{0,5}(?:page\s{1,3})?(\d{1,4})(?:\s{0,3}(?:of|/|from)\s{0,3}\d{1,4})?\W{0,5}", re.IGNORECASE)
_TOLD = re.compile(r"\W{0,5}page\s{1,3}\d{1,4}(?:\s{0,3}(?:of|/)\s{0,3}\d{1,4})?\W{0,5}", re.IGNORECASE)
_LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st", "\0": "\ufffd"}
)


@dataclass(frozen=True, slots=True)
class _Page:
    """The lines of a page: head, body and foot. An empty line in the body parts paragraphs."""

    head: tuple[PageLine, ...]
    body: tuple[PageLine, ...]
    foot: tuple[PageLine, ...]


@dataclass(frozen=True, slots=True)
class _Item:
    page: int
    lines: list[PageLine]
    furniture: bool = False


def parts_of(pages: Sequence[Sequence[PageLine]]) -> tuple[Part, ...]:
    """The paragraphs of a document, and the furniture of its pages.

    Args:
        pages: The lines of each page.

    Example:
        >>> pages = [["The Daily", "It rained and it rai-", "1"], ["The Daily", "ned all day.", "2"]]
        >>> for part in parts_of([[PageLine(line) for line in page] for page in pages]):
        ...     print(part)
        Part(text='The Daily', kind='furniture', pages=0)
        Part(text='It rained and it rained all day.', kind=None, pages=0)
        Part(text='1', kind='furniture', pages=0)
        Part(text='The Daily', kind='furniture', pages=1)
        Part(text='2', kind='furniture', pages=0)
    """
    plain = [[replace(line, text=line.text.strip().translate(_LIGATURES)) for line in page] for page in pages]
    split = _without_heads(plain)
    joiner = Joiner.of([page.body for page in split])
    items = _items(split, joiner)
    title = _title(items, joiner)
    steps = [one.page - before.page for before, one in pairwise([_Item(0, []), *items])]
    return tuple(
        Part(joiner.joined([line.text for line in item.lines]), _kind(item, title, joiner), step)
        for item, step in zip(items, steps, strict=True)
    )


def _items(pages: Sequence[_Page], joiner: Joiner) -> list[_Item]:
    items: list[_Item] = []
    last: _Item | None = None
    for number, page in enumerate(pages):
        groups = joiner.groups(page.body)
        if last is not None and groups and joiner.goes_on(last.lines, groups[0]):
            last.lines.extend(groups.pop(0))
        items += [_Item(number, [line], furniture=True) for line in page.head]
        items += [_Item(number, group) for group in groups]
        last = items[-1] if groups else last
        items += [_Item(number, [line], furniture=True) for line in page.foot]
    return items


def _title(items: Sequence[_Item], joiner: Joiner) -> _Item | None:
    """The largest of what is set large on the first page; a newspaper's own name is shorter than a headline."""
    large = [item for item in items if item.page == 0 and not item.furniture and joiner.is_large(item.lines[0])]
    headlines = [item for item in large if sum(len(line.text.split()) for line in item.lines) >= _HEADLINE_WORDS]
    return max(headlines, key=lambda item: item.lines[0].size, default=None)


def _kind(item: _Item, title: _Item | None, joiner: Joiner) -> BlockKind | None:
    if item.furniture:
        return "furniture"
    if item is title:
        return "title"
    short = sum(len(line.text) for line in item.lines) <= _LONGEST_HEAD
    return "heading" if short and joiner.is_large(item.lines[0]) else None


def _without_heads(pages: Sequence[Sequence[PageLine]]) -> list[_Page]:
    filled = [[i for i, line in enumerate(page) if line.text] for page in pages]
    known = _repeated([([line.text for line in page], at) for page, at in zip(pages, filled, strict=True)])
    split = []
    for number, (page, at) in enumerate(zip(pages, filled, strict=True)):
        top, bottom = 0, len(at)
        while top < min(_EDGE, bottom) and _is_edge(page[at[top]].text, number, known):
            top += 1
        while bottom > max(top, len(at) - _EDGE) and _is_edge(page[at[bottom - 1]].text, number, known):
            bottom -= 1
        body = page[at[top] : at[bottom - 1] + 1] if top < bottom else ()
        lines = [page[i] for i in at]
        split.append(_Page(tuple(lines[:top]), tuple(body), tuple(lines[bottom:])))
    return split


def _repeated(pages: Sequence[tuple[Sequence[str], Sequence[int]]]) -> frozenset[str]:
    """The keys of what stands at the edges of enough pages."""
    seen: Counter[str] = Counter()
    for number, (page, at) in enumerate(pages):
        edges = {*at[:_EDGE], *at[-_EDGE:]}
        seen.update({_key(page[i], number) for i in edges if len(page[i]) <= _LONGEST_HEAD})
    least = max(_LEAST, len(pages) // _SHARE)
    return frozenset(key for key, count in seen.items() if count >= least)


def _key(line: str, number: int) -> str:
    """What is the same on every page: a page number is told by its distance from the page's own."""
    found = _NUMBERED.fullmatch(line)
    return f"#{int(found[1]) - number}" if found else re.sub(r"\d{1,9}", "#", " ".join(line.lower().split()))


def _is_edge(line: str, number: int, known: frozenset[str]) -> bool:
    return len(line) <= _LONGEST_HEAD and (_key(line, number) in known or _TOLD.fullmatch(line) is not None)
