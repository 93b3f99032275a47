"""The lines of a page to paragraphs, as far as lines alone tell, and the lines of a paragraph to running text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from claimcheck.loading.blocks.lines import ends_sentence
from claimcheck.loading.pdf.lines import PageLine, body_size
from claimcheck.packaged import read_toml

__all__ = ["Joiner"]

# A line so much shorter than a full one ends its paragraph where it ends a sentence; a heading is shorter still.
_ENDS, _HEADING = 0.85, 0.7
_FULL = 0.9
_LARGE = 1.15
_BULLET = re.compile(r"[•▪◦‣·]\s{0,5}\S")
_WORD = re.compile(r"[^\W\d_]{1,60}(?:-[^\W\d_]{1,60}){0,5}")
_BEFORE = re.compile(r"((?:[^\W\d_]{1,60}-){0,5}[^\W\d_]{1,60})[-‐]$")
_AFTER = re.compile(r"[^\W\d_]{1,60}")
_CODE = re.compile(r"[^\W_][-‐]$")
_LONGEST_WORD = 200
_SOFT = "\u00ad"


@cache
def _firsts() -> frozenset[str]:
    """First parts that keep their hyphen."""
    return frozenset(read_toml(__package__, "hyphens.toml")["first"])


@dataclass(frozen=True, slots=True)
class Joiner:
    """What is known of a document's lines.

    Attributes:
        width: Characters of a full line.
        words: Every word that stands whole in a line, in small letters.
        size: In which most of the text is set; 0 when it is not known.
    """

    width: int
    words: frozenset[str]
    size: float = 0.0

    @classmethod
    def of(cls, pages: Sequence[Sequence[PageLine]]) -> Joiner:
        """What the lines of a document's pages tell."""
        filled = [line.text for page in pages for line in page if line.text]
        lengths = sorted(len(line) for line in filled)
        words = (word for line in filled for word in _WORD.findall(line.lower()))
        return cls(lengths[int(len(lengths) * _FULL)] if lengths else 0, frozenset(words), body_size(pages))

    def is_large(self, line: PageLine) -> bool:
        """Whether the line is set larger than the text, as headings are."""
        return self.size > 0 and line.size >= _LARGE * self.size

    def groups(self, lines: Sequence[PageLine]) -> list[list[PageLine]]:
        """The paragraphs of a page, each as its lines; empty lines and those that stand apart part them."""
        groups: list[list[PageLine]] = []
        new = True
        for line in lines:
            if not line.text:
                new = True
                continue
            if new or line.apart or self._parts(groups[-1], line):
                groups.append([line])
            else:
                groups[-1].append(line)
            new = False
        return groups

    def goes_on(self, before: Sequence[PageLine], after: Sequence[PageLine]) -> bool:
        """Whether a paragraph goes on over the page's end."""
        return not ends_sentence(before[-1].text) and not self._parts(before, after[0])

    def _parts(self, before: Sequence[PageLine], line: PageLine) -> bool:
        last = before[-1].text
        if _BULLET.match(line.text) or self.is_large(before[-1]) != self.is_large(line):
            return True
        if self.is_large(line):
            # A headline of several lines.
            return before[-1].size != line.size
        if line.text[:1].islower() or _BEFORE.search(last[-_LONGEST_WORD:]) or last.endswith(_SOFT):
            return False
        if ends_sentence(last):
            return len(last) < _ENDS * self.width
        # A heading stands in a line of its own; what ends in a comma or the like goes on.
        heading = len(before) == 1 and not last[:1].islower() and not last.endswith((",", ";", "-", "–", "—"))
        return heading and len(last) < _HEADING * self.width

    def joined(self, lines: Sequence[str]) -> str:
        """The lines as running text, words that were parted at their ends whole again."""
        pieces = []
        for line, after in pairwise((*lines, "")):
            pieces.append(self._before(line, after) if after else line)
        return "".join(pieces).replace(_SOFT, "")

    def _before(self, line: str, after: str) -> str:
        """The line as it stands before the next: with a space behind it, or without its hyphen."""
        if line.endswith((_SOFT, "—")):
            return line
        found, begun = _BEFORE.search(line[-_LONGEST_WORD:]), _AFTER.match(after)
        if found is None:
            return line if _CODE.search(line[-2:]) and after[:1].isalnum() else f"{line} "
        if begun is None or not after[:1].islower() or self._keeps_hyphen(found[1].lower(), begun[0].lower()):
            return line
        return line[:-1]

    def _keeps_hyphen(self, before: str, after: str) -> bool:
        if f"{before}-{after}" in self.words:
            return True
        return before + after not in self.words and ("-" in before or before in _firsts())
