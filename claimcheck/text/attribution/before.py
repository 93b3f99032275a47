"""Contents that stand before the cue: "..., she said", and the quotations that go on after it."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.models import Span
from claimcheck.text.attribution.words import Line

__all__ = ["content_before", "quotation_at", "quotations_behind", "quotations_left_open"]

_MARKS = "\"”“’'»"

# Between two parts of a quotation stand a stop, spaces or an empty line, no more.
_GAP = 5


def content_before(line: Line, edge: int, quotations: Sequence[Span]) -> Span | None:
    """What stands before the word `edge` when a comma or a quotation's end parts the two.

    A quotation that begins the sentence, or in an earlier one, is the content by itself; else the clause is.
    """
    last = edge - 1
    if last < 0:
        return None
    while last > 0 and line.low(last) in {",", "—", "–", "-"} and not line.quoted[last]:
        last -= 1
    if not line.quoted[last] and (last == edge - 1 or line.low(edge - 1) not in {",", "—", "–"}):
        return None
    if line.quoted[last]:
        quotation = quotation_at(line.starts[last], quotations)
        if quotation is not None and quotation.start <= _clause_start(line, last):
            return quotation
    start, end = _clause_start(line, last), line.ends[last]
    return Span(start, end) if start < end else None


def _clause_start(line: Line, last: int) -> int:
    for index in range(last, 0, -1):
        if line.low(index) == ";" and not line.quoted[index]:
            return line.starts[index + 1] if index < last else line.starts[last]
    return line.starts[0]


def quotation_at(offset: int, quotations: Sequence[Span]) -> Span | None:
    """The quotation that holds the offset."""
    low, high = 0, len(quotations)
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if quotations[middle].end <= offset else (low, middle)
    return quotations[low] if low < len(quotations) and quotations[low].start <= offset else None


def quotations_behind(text: str, offset: int, quotations: Sequence[Span]) -> list[Span]:
    """The quotations that follow with nothing but marks and spaces between, in the same paragraph.

    A quotation left open at the end of its paragraph goes on in the next one.
    """
    found: list[Span] = []
    for index in range(_first_from(offset, quotations), len(quotations)):
        quotation = quotations[index]
        between = text[offset : min(quotation.start, offset + _GAP + 1)]
        left_open = text[offset - 1] not in _MARKS and quotation_at(offset - 1, quotations) is not None
        if (
            _awaits_cue(text, quotation)
            or len(between) > _GAP
            or between.strip(" \n.,:;")
            or ("\n\n" in between and not left_open)
        ):
            break
        found.append(quotation)
        offset = quotation.end
    return found


def quotations_left_open(text: str, offset: int, quotations: Sequence[Span]) -> list[Span]:
    """The quotations of the paragraphs before, each left open at its end, that the one at `offset` goes on from."""
    found: list[Span] = []
    for index in range(_first_from(offset, quotations) - 1, -1, -1):
        quotation = quotations[index]
        between = text[quotation.end : min(offset, quotation.end + _GAP + 1)]
        if text[quotation.end - 1] in _MARKS or "\n\n" not in between or between.strip():
            break
        found.append(quotation)
        offset = quotation.start
    return found[::-1]


def _awaits_cue(text: str, quotation: Span) -> bool:
    """Whether the quotation has a cue of its own behind it: it ends in a comma, or its sentence goes on."""
    return text[quotation.end - 2 : quotation.end - 1] == "," or text[quotation.end + 1 : quotation.end + 2].islower()


def _first_from(offset: int, quotations: Sequence[Span]) -> int:
    low, high = 0, len(quotations)
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if quotations[middle].start < offset else (low, middle)
    return low
