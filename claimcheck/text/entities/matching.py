"""Names in a text: where each stands, the longest first, whatever it turns out to mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.models import Span
from claimcheck.text.entities.names import Name, Names, Spellings
from claimcheck.text.entities.vocabulary import words

__all__ = ["Hit", "find_hits"]

_CAPITALS = re.compile(r"(?<!\w)[^\W\d_]\w*")
_INITIAL = re.compile(r"([^\W\d_][\w'-]{1,30}) [^\W\d_a-z]\. (?=[^\W\d_a-z])")
_DATELINE = re.compile(r"\W{0,3}([^\W\d_][^\W\d_ ]{2,20}(?: [^\W\d_]{2,20}){0,2})(?=, | \(| [-–—])")


@dataclass(frozen=True, slots=True)
class Hit:
    """A name as it stands in the text, and whom or what it can mean."""

    start: int
    end: int
    name: Name
    capitals: bool = False


def find_hits(text: str, names: Names, sentences: Sequence[Span]) -> list[Hit]:
    """Every name, in text order, none overlapping another.

    Args:
        text: The article's, made plain.
        names: The gazetteer's.
        sentences: A name never crosses from one into the next; those in capitals alone are read as such.
    """
    shouted = [span for span in sentences if text[span.start : span.end].isupper()]
    lines = [*shouted, *_datelines(text, sentences)]
    found = list(_scan(text, names.first, names.usual))
    if shouted:
        found = [hit for hit in found if not _is_ordinary(text, hit, shouted)]
    extra = [hit for line in lines for hit in _scan(text, _CAPITALS, names.capitals(), line)]
    starts = {span.start for span in sentences}
    return [hit for hit in _apart([*found, *extra]) if not _crosses(text, hit, starts)]


def _datelines(text: str, sentences: Sequence[Span]) -> Iterator[Span]:
    """The town in capitals that a report begins with: "SEOUL, Aug 23 (Yonhap) -- "."""
    for span in sentences:
        found = _DATELINE.match(text, span.start, min(span.end, span.start + 80))
        if found is not None and found[1].isupper():
            yield Span(*found.span(1))


def _scan(text: str, first: re.Pattern[str], spellings: Spellings, span: Span | None = None) -> Iterator[Hit]:
    """The names that stand in the span, each the longest that fits where the one before it ended."""
    reached, end = (0, len(text)) if span is None else (span.start, span.end)
    for word in first.finditer(text, reached, end):
        lengths = spellings.lengths.get(word[0])
        if lengths is None or word.start() < reached:
            continue
        hit = _longest(text, word.start(), spellings, lengths, Span(reached, end))
        if hit is not None:
            yield Hit(*hit, capitals=span is not None)
            reached = hit[1]


def _longest(
    text: str, at: int, spellings: Spellings, lengths: tuple[int, ...], free: Span
) -> tuple[int, int, Name] | None:
    for written, end in _readings(text, at, lengths):
        for name in spellings.written.get(written, ()):
            start = at - len(name.lead)
            if start < free.start or end > free.end or text[start:at].lower() != name.lead:
                continue
            if _begins(text, start) and _ends(text, end, written):
                return start, end, name
    return None


def _readings(text: str, at: int, lengths: tuple[int, ...]) -> Iterator[tuple[str, int]]:
    """What may be a name here, with its end, longest first; then without the initial in "Donald J. Trump"."""
    for length in lengths:
        yield text[at : at + length], at + length
    initial = _INITIAL.match(text, at)
    if initial is not None:
        given, skipped = initial[1], initial.end() - at - len(initial[1]) - 1
        for length in lengths:
            yield f"{given} {text[initial.end() : at + length + skipped]}", at + length + skipped


def _begins(text: str, start: int) -> bool:
    before = text[start - 1] if start else " "
    return not (before.isalnum() or before in "_@#/\\$" or (before == "." and text[start - 2 : start - 1].isalnum()))


def _ends(text: str, end: int, name: str) -> bool:
    """Whether the name ends here: no letter follows, no sign of an address, no sign of a currency."""
    after = text[end : end + 2]
    if not after:
        return True
    if name[-1].isalnum() and (after[0].isalnum() or after[0] in "_@$/\\"):
        return after[0] == "/" and after[1:].isupper()
    return not (after[0] == "." and after[1:].isalnum() and after[1:] == after[1:].lower())


def _is_ordinary(text: str, hit: Hit, shouted: Sequence[Span]) -> bool:
    name = text[hit.start : hit.end]
    return name in words("words_in_capitals") and any(span.start <= hit.start < span.end for span in shouted)


def _apart(hits: list[Hit]) -> Iterator[Hit]:
    """In text order, the longer of two that overlap."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda hit: (hit.start, -hit.end)):
        if not kept or hit.start >= kept[-1].end:
            kept.append(hit)
    return iter(kept)


def _crosses(text: str, hit: Hit, starts: set[int]) -> bool:
    """Whether a sentence begins within the name."""
    inside = text.find(" ", hit.start, hit.end)
    return inside >= 0 and any(at in starts for at in range(inside, hit.end))
