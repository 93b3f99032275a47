"""The lines of pages with what their places tell: how large they are set, and whether they stand apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

__all__ = ["Chunk", "PageLine", "body_size", "lines_of"]

# Lines of a paragraph are a typical step apart; more parts them.
_APART = 1.35
# The lines of a headline stand as far apart as they are large.
_LEADING = 1.5
_LEAST_STEP = 0.5
# A quarter of all steps are smaller: those within paragraphs, however short the paragraphs are.
_TYPICAL = 4


@dataclass(frozen=True, slots=True)
class Chunk:
    """A piece of text, which may hold ends of lines; its height above the page's foot and its size, in points."""

    text: str
    height: float
    size: float


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line of a page.

    Attributes:
        size: Of its letters in points; 0 when it is not known.
        apart: Whether more space stands before it than between the lines of a paragraph.
    """

    text: str
    size: float = 0.0
    apart: bool = False


@dataclass(slots=True)
class _Line:
    text: str = ""
    longest: int = 0
    size: float = 0.0
    height: float | None = None

    def add(self, text: str, chunk: Chunk) -> None:
        self.text += text
        if len(text.strip()) > self.longest:
            self.longest, self.size, self.height = len(text.strip()), round(chunk.size, 1), chunk.height


def lines_of(pages: Iterable[Sequence[Chunk]]) -> list[list[PageLine]]:
    r"""The lines of each page.

    Args:
        pages: The chunks of each, in the order of the file.

    Example:
        >>> [line.text for line in lines_of([[Chunk("It ", 700, 11), Chunk("rained\nall day", 700, 11)]])[0]]
        ['It rained', 'all day']
    """
    drawn = [_drawn(chunks) for chunks in pages]
    steps = sorted(
        step
        for page in drawn
        for one, other in pairwise(page)
        if (step := _step(one, other)) is not None and _LEAST_STEP * other.size < step
    )
    typical = steps[len(steps) // _TYPICAL] if steps else None
    return [
        [_placed(before, line, typical) for before, line in zip([None, *page], page, strict=False)] for page in drawn
    ]


def body_size(pages: Iterable[Sequence[PageLine]]) -> float:
    """The size in which most of the text is set; 0 when it is not known."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page:
            sizes[line.size] += len(line.text)
    return max(sizes.items(), key=lambda item: (item[1], -item[0]), default=(0.0, 0))[0]


def _drawn(chunks: Sequence[Chunk]) -> list[_Line]:
    lines = [_Line()]
    for chunk in chunks:
        first, *others = chunk.text.split("\n")
        lines[-1].add(first, chunk)
        for text in others:
            lines.append(_Line())
            lines[-1].add(text, chunk)
    return lines


def _step(one: _Line, other: _Line) -> float | None:
    """How far a line stands below the one before; None where it stands above, as a new column does."""
    if one.height is None or other.height is None or other.height >= one.height:
        return None
    return one.height - other.height


def _placed(before: _Line | None, line: _Line, typical: float | None) -> PageLine:
    step = _step(before, line) if before is not None else None
    apart = step is not None and typical is not None and step > max(_APART * typical, _LEADING * line.size)
    return PageLine(line.text.strip(), line.size, apart)
