"""Names in a text: where each stands, the longest first, whatever it turns out to mean."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from msgspec import Struct

from claimcheck.models import Span
from claimcheck.ondemand import lazy_pattern
from claimcheck.text.entities.automaton import Starts
from claimcheck.text.entities.names import Name, Names, Spellings
from claimcheck.text.entities.vocabulary import words

__all__ = ["Hit", "find_hits"]

_CAPITALS = lazy_pattern(r"(?<!\w)[^\W\d_]\w*")
_INITIAL = lazy_pattern(r"([^\W\d_][\w'-]{1,30}) [^\W\d_a-z]\. (?=[^\W\d_a-z])")
# The same without the given name, which may be this long.
_INITIAL_ALONE = lazy_pattern(r" [^\W\d_a-z]\. (?=[^\W\d_a-z])")
_GIVEN_NAME = 32
_DATELINE = lazy_pattern(r"\W{0,3}([^\W\d_][^\W\d_ ]{2,20}(?: [^\W\d_]{2,20}){0,2})(?=, | \(| [-–—])")


# Where a name may begin, and how long those are that begin so, longest first.
_Candidate: TypeAlias = tuple[int, Sequence[int]]


class Hit(Struct, frozen=True):
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
    found = _scan(text, names.first, names.usual)
    if shouted:
        found = [hit for hit in found if not _is_ordinary(text, hit, shouted)]
    if lines:
        extra = [hit for line in lines for hit in _scan(text, _CAPITALS, _in_capitals(text, names, line), line)]
        found = _apart([*found, *extra])
    starts = [span.start for span in sentences]
    return [hit for hit in found if not _crosses(text, hit, starts)]


def _in_capitals(text: str, names: Names, line: Span) -> Spellings:
    """The names that a line in capitals may have."""
    return names.capitals(word[0] for word in _CAPITALS.finditer(text, line.start, line.end))


def _datelines(text: str, sentences: Sequence[Span]) -> Iterator[Span]:
    """The town in capitals that a report begins with: "SEOUL, Aug 23 (Yonhap) -- "."""
    for span in sentences:
        start = span.start
        # Nearly every sentence begins so, and is none: asked first, since that is cheap.
        if text[start : start + 1].isupper() and text[start + 1 : start + 2].islower():
            continue
        found = _DATELINE.match(text, start, min(span.end, start + 80))
        if found is not None and found[1].isupper():
            yield Span(*found.span(1))


def _scan(text: str, first: re.Pattern[str], spellings: Spellings, span: Span | None = None) -> list[Hit]:
    """The names that stand in the span, each the longest that fits where the one before it ended."""
    reached, end = (0, len(text)) if span is None else (span.start, span.end)
    if span is None and spellings.starts is not None:
        candidates = _where_any_stands(text, first, spellings, spellings.starts)
    else:
        candidates = _by_first_word(text, first, spellings, reached, end)
    hits = []
    for start, lengths in candidates:
        if start >= reached and (found := _longest(text, start, spellings.written, lengths, (reached, end))):
            hits.append(Hit(*found, span is not None))
            reached = found[1]
    return hits


def _by_first_word(text: str, first: re.Pattern[str], spellings: Spellings, start: int, end: int) -> list[_Candidate]:
    """Every word between the two that some name begins with."""
    lengths = spellings.lengths
    words = first.finditer(text, start, end)
    return [(word.start(), found) for word in words if (found := lengths.get(word[0])) is not None]


def _where_any_stands(text: str, first: re.Pattern[str], spellings: Spellings, starts: Starts) -> list[_Candidate]:
    """The same, of those words alone where the automaton finds a name, or where one with an initial may be."""
    sites = starts(text)
    for initial in _INITIAL_ALONE.finditer(text):
        before = max(0, initial.start() - _GIVEN_NAME)
        sites.update(start for start, _ in _by_first_word(text, first, spellings, before, initial.start()))
    words = ((start, first.match(text, start)) for start in sorted(sites))
    lengths = spellings.lengths
    return [(start, found) for start, word in words if word is not None and (found := lengths.get(word[0])) is not None]


def _longest(
    text: str, at: int, written: Mapping[str, tuple[Name, ...]], lengths: Sequence[int], free: tuple[int, int]
) -> tuple[int, int, Name] | None:
    """The longest name that stands here, then the longest without the initial in "Donald J. Trump"."""
    for length in lengths:
        names = written.get(text[at : at + length])
        if names is not None and (hit := _fitting(text, at, at + length, names, free)) is not None:
            return hit
    initial = _INITIAL.match(text, at)
    if initial is None:
        return None
    given, skipped = initial[1], initial.end() - at - len(initial[1]) - 1
    for length in lengths:
        end = at + length + skipped
        names = written.get(f"{given} {text[initial.end() : end]}")
        if names is not None and (hit := _fitting(text, at, end, names, free)) is not None:
            return hit
    return None


def _fitting(
    text: str, at: int, end: int, names: tuple[Name, ...], free: tuple[int, int]
) -> tuple[int, int, Name] | None:
    """The first of the names of a spelling whose lead stands before it and that begins and ends as names do."""
    reached, limit = free
    if end > limit:
        return None
    for name in names:
        start = at
        if name.lead:
            start -= len(name.lead)
            if start < reached or text[start:at].lower() != name.lead:
                continue
        if (text[start - 1 : start] == " " or _begins(text, start)) and _ends(text, end, name.rest):
            return start, end, name
    return None


def _begins(text: str, start: int) -> bool:
    before = text[start - 1] if start else " "
    return not (before.isalnum() or before in "_@#/\\$" or (before == "." and text[start - 2 : start - 1].isalnum()))


def _ends(text: str, end: int, name: str) -> bool:
    """Whether the name ends here: no letter follows, no sign of an address, no sign of a currency."""
    after = text[end : end + 2]
    if not after or after[0] == " ":
        return True
    if name[-1].isalnum() and (after[0].isalnum() or after[0] in "_@$/\\"):
        return after[0] == "/" and after[1:].isupper()
    return not (after[0] == "." and after[1:].isalnum() and after[1:] == after[1:].lower())


def _is_ordinary(text: str, hit: Hit, shouted: Sequence[Span]) -> bool:
    name = text[hit.start : hit.end]
    return name in words("words_in_capitals") and any(span.start <= hit.start < span.end for span in shouted)


def _apart(hits: Iterable[Hit]) -> list[Hit]:
    """In text order, the longer of two that overlap."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda hit: (hit.start, -hit.end)):
        if not kept or hit.start >= kept[-1].end:
            kept.append(hit)
    return kept


def _crosses(text: str, hit: Hit, starts: Sequence[int]) -> bool:
    """Whether a sentence begins within the name."""
    inside = text.find(" ", hit.start, hit.end)
    if inside < 0:
        return False
    following = bisect_left(starts, inside)
    return following < len(starts) and starts[following] < hit.end
