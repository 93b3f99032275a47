"""The lines of a text while their kinds are being found."""

from __future__ import annotations

from msgspec import Struct, field

from claimcheck.loading.blocks.lines import Line
from claimcheck.loading.blocks.markdown import Heading
from claimcheck.models import BlockKind

__all__ = ["HEAD_LINES", "Page", "same"]

# The head of an article: lines further down are neither datelines nor bylines.
HEAD_LINES = 20


class Page(Struct):
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


def same(one: str, other: str) -> bool:
    """Whether two lines say the same, capitals and spaces aside."""
    return one.casefold().split() == other.casefold().split()
