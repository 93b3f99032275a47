"""Telephone numbers, whose groups of digits count nothing: "+44 20 7946 0958", "(212) 555-0187", "call 555 0100"."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.models import Span
from claimcheck.ondemand import lazy_pattern
from claimcheck.text.quantities.figure import Passage

__all__ = ["find_telephones"]

_GROUPS = r"(?:[ .-]\d{2,5}){1,5}"
# A number of its own: with the code of a country, an area in brackets, or a leading zero.
_NUMBER = lazy_pattern(
    rf"(?<![\w$£€.,])(?:\+\d{{1,3}}[ .-]?(?:\(0?\d{{1,5}}\) ?)?\d{{1,5}}{_GROUPS}"
    rf"|\(0?\d{{2,5}}\) ?\d{{3,5}}{_GROUPS}|0\d{{2,5}}{_GROUPS})(?![\w%]|[.,]\d)"
)
# Or any groups of digits straight after words that call.
_CALLS = "call|calls|phone|telephone|tel|fax|dial|ring|text|hotline|helpline|whatsapp|mobile"
_CALLED = lazy_pattern(
    rf"\b(?:{_CALLS})\b[.:]? ?(?:(?:us )?(?:on|at) |no\.? |number |is |to )?"
    rf"(?P<number>\d{{3,5}}{_GROUPS})(?![\w%]|[.,]\d| (?:[a-z]{{3,20}}s|people|men|women|children)\b)"
)
# Without two groups of digits side by side there is none.
_SIDE_BY_SIDE = lazy_pattern(r"\d\)?[ .-]\d")
_SHORTEST = 6


def find_telephones(passage: Passage) -> Sequence[Span]:
    """Where telephone numbers stand in a sentence, in text order.

    Args:
        passage: The sentence.
    """
    folded, start, end = passage.folded, passage.start, passage.end
    if _SIDE_BY_SIDE.search(folded, start, end) is None:
        return ()
    called = [Span(match.start("number"), match.end()) for match in _CALLED.finditer(folded, start, end)]
    bare = [Span(match.start(), match.end()) for match in _NUMBER.finditer(folded, start, end)]
    apart = [span for span in bare if not any(span.start < one.end and one.start < span.end for one in called)]
    return sorted(span for span in (*called, *apart) if sum(char.isdecimal() for char in span.of(folded)) >= _SHORTEST)
