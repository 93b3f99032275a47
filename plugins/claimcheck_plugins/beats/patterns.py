"""The forms of `forms/BEAT.toml` as readers, each compiled when a sentence first has the words that it needs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from msgspec import Struct

from claimcheck import lazy_pattern, read_toml
from claimcheck_plugins.beats.numerals import ARTICLED, DECIMAL, NUMBER
from claimcheck_plugins.beats.passage import Passage, Reader
from claimcheck_plugins.beats.statement import Part, Statement

__all__ = ["form_readers"]

_PIECE = lazy_pattern(r"\{([a-z_]{2,20})\}")
_FIGURE = lazy_pattern(r"<([nax]):([a-z]{1,12}\d?)>")
_SORTS = {"n": NUMBER, "a": ARTICLED, "x": DECIMAL}


class _Form(Struct, frozen=True):
    """One entry of a table of forms.

    Attributes:
        name, relation: What it is called and which formula judges it.
        pattern: Over the folded sentence; named groups are the parts' roles.
        listed: What is a part within the group `parts`, or "".
        unless: Words in the sentence that make it something else, or "".
    """

    name: str
    relation: str
    pattern: str
    listed: str
    unless: str

    def read(self, passage: Passage) -> Iterator[Statement]:
        """The statements of a sentence in this form."""
        if self.unless and _compiled(self.unless).search(passage.words):
            return
        for match in _compiled(self.pattern).finditer(passage.folded, passage.span.start, passage.span.end):
            parts = sorted(self._parts(passage, match), key=lambda part: part.span)
            yield Statement(self.relation, self.name, tuple(parts))

    def _parts(self, passage: Passage, match: re.Match[str]) -> Iterator[Part]:
        for name, said in match.groupdict().items():
            if said is None:
                continue
            if name == "parts" and self.listed:
                for item in _compiled(self.listed).finditer(passage.folded, *match.span(name)):
                    yield passage.part("part", *item.span("item"))
            else:
                yield passage.part(name.rstrip("0123456789"), *match.span(name))


@cache
def form_readers(beat: str) -> tuple[Reader, ...]:
    """The forms of a beat, in its table's order.

    Args:
        beat: Name of the table, without its ending.
    """
    table = read_toml(__package__, f"forms/{beat}.toml")
    return tuple(_reader(entry, table.get("pieces", {})) for entry in table["forms"])


def _reader(entry: dict[str, Any], pieces: dict[str, str]) -> Reader:
    patterns = (_expanded(entry.get(key, ""), pieces) for key in ("pattern", "listed", "unless"))
    return Reader(tuple(entry["needs"]), _Form(entry["name"], entry["relation"], *patterns).read)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _expanded(pattern: str, pieces: dict[str, str]) -> str:
    """The pattern with its pieces and figures put in."""
    pattern = _PIECE.sub(lambda match: _expanded(pieces[match[1]], pieces), pattern)
    return _FIGURE.sub(lambda match: f"(?P<{match[2]}>{_SORTS[match[1]]})", pattern)
