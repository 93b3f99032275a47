"""Openings: where the content begins behind a cue, and as what."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from claimcheck.text.attribution.lexicon import grammar, lexicon
from claimcheck.text.attribution.words import Line

__all__ = ["Opening", "find_opening"]

# How far behind the cue a "that", a colon or a quotation may still belong to it, and the longest hearer.
_ADJUNCT, _HEARER = 28, 10

_CLAUSES = frozenset({"clause", "that", "hearer"})
_QUESTIONS = frozenset({"whether", "if", "how", "why", "what", "who", "whom"})
_MARKERS = frozenset({"that", "how", "why", "whether", "what", ":"})
_SIGNS = frozenset({"$", "£", "€", "#", "@"})
_CLOSERS = frozenset({".", "!", "?", "…"})


class Opening(Struct, frozen=True):
    """Where the content begins, and as what."""

    first: int
    kind: Literal["quote", "clause", "object", "to"]


def find_opening(line: Line, after: int, takes: frozenset[str]) -> Opening | None:
    """Where the content begins behind a cue, or None when nothing that the cue can take follows.

    Args:
        line: The sentence.
        after: The first word behind the cue.
        takes: What the cue takes.
    """
    if "bare" in takes:
        return Opening(after, "object") if after < len(line) and (line.is_word(after) or line.quoted[after]) else None
    if "hearer" in takes:
        found = _behind_hearer(line, after, takes)
        if found is not None:
            return found
        takes = takes - {"clause", "object", "to"}
    after = _behind_connective(line, after)
    return _at(line, after, takes) or _behind_adjunct(line, after, takes)


def _behind_connective(line: Line, index: int) -> int:
    """The first word behind ", however," where that stands between cue and content."""
    apart = line.low(index) == "," and line.low(index + 2) == "," and not line.quoted[index + 1]
    return index + 3 if apart and line.low(index + 1) in grammar().connectives else index


def _at(line: Line, index: int, takes: frozenset[str]) -> Opening | None:
    """The opening right at a word."""
    if index >= len(line):
        return None
    if line.quoted[index]:
        return Opening(index, "quote")
    word = line.low(index)
    if word in {":", ","}:
        return _behind_mark(line, index, takes)
    if word == "to":
        return Opening(index, "to") if "to" in takes else None
    if (word == "that" and takes & _CLAUSES) or (word in _QUESTIONS and takes & (_CLAUSES | {"object"})):
        return Opening(index, "clause")
    return _phrase_or_clause(line, index, takes)


def _behind_mark(line: Line, index: int, takes: frozenset[str]) -> Opening | None:
    """The opening behind a colon, or behind a comma before a quotation."""
    colon = line.low(index) == ":"
    if index + 1 >= len(line) or not (colon or line.quoted[index + 1]):
        return None
    return Opening(index + 1, "quote") if colon or takes & {"quote", "hearer"} else None


def _phrase_or_clause(line: Line, index: int, takes: frozenset[str]) -> Opening | None:
    words, word = grammar(), line.low(index)
    if not line.is_word(index) and word not in _SIGNS:
        return None
    if word in words.adjunct_starts or word in words.weekdays - {"this", "there"} or word in {"and", "but", "or"}:
        return None
    if takes & {"clause", "object"}:
        return Opening(index, "object" if "object" in takes and not _clause_like(line, index) else "clause")
    return _object_to(line, index) if "to" in takes else None


def _object_to(line: Line, index: int) -> Opening | None:
    """In "urged Congress to act", the infinitive's own subject comes first."""
    for later in range(index, min(len(line), index + 6)):
        if not line.is_word(later):
            return None
        if line.low(later) == "to":
            return Opening(index, "to")
    return None


def _clause_like(line: Line, index: int) -> bool:
    """Whether a finite verb follows soon: a bare clause rather than a noun phrase."""
    words = grammar()
    if line.low(index).split("'")[0] in words.subjects - {"it", "that", "you"}:
        return True
    for later in range(index + 1, min(len(line), index + 9)):
        if not line.is_word(later) or line.low(later) in words.relatives:
            return False
        if line.low(later) in words.auxiliaries:
            return True
    return False


def _behind_hearer(line: Line, index: int, takes: frozenset[str]) -> Opening | None:
    """The opening behind the person who is told: "told reporters that", "told Ben, “...”", "told Ben he"."""
    for later in range(index + 1, min(len(line), index + 1 + _HEARER)):
        word = line.low(later)
        if line.quoted[later] or word in _MARKERS or (word == "to" and "to" in takes):
            return _at(line, later, takes | {"clause", "to"})
        if word in {"about", "of"} and not (line.is_name(later - 1) and line.is_name(later + 1)):
            return Opening(later, "object")
        if not line.is_word(later):
            return _behind_comma(line, later + 1) if word == "," else None
        if _begins_clause(line, later):
            return Opening(later, "clause")
    return None


def _behind_comma(line: Line, index: int) -> Opening | None:
    """The opening behind "told the Star,": a quotation, or what the Star reported."""
    if index < len(line) and line.quoted[index]:
        return Opening(index, "quote")
    return _passed_on(line, index + 1) if line.low(index) in {"which", "who"} else None


def _passed_on(line: Line, index: int) -> Opening | None:
    """What the hearer passes on, in "told the Star, which reported that": it is what the first one said too."""
    while grammar().is_adverb(line.low(index)):
        index += 1
    reports = any(
        "clause" in frame.takes and frame.forms & {"past", "s"} for frame in lexicon().verbs.get(line.low(index), ())
    )
    return find_opening(line, index + 1, frozenset({"clause", "quote"})) if reports else None


def _begins_clause(line: Line, index: int) -> bool:
    """Whether a new noun phrase begins right behind the hearer: "told reporters | the bridge would close"."""
    words, word, before = grammar(), line.low(index), line.low(index - 1)
    if word.split("'")[0] in words.subjects:
        return True
    if before in words.prepositions or before in words.determiners:
        return False
    return word in words.determiners or (line.is_name(index) and not line.is_name(index - 1))


def _behind_adjunct(line: Line, index: int, takes: frozenset[str]) -> Opening | None:
    """In "said in a statement on Tuesday that", past adverbs and phrases of preposition."""
    words, later = grammar(), index
    while line.low(later) in words.weekdays or line.low(later) in words.times or words.is_adverb(line.low(later)):
        later += 1
    found = _at(line, later, takes) if later > index else None
    if found is not None:
        return found
    if line.low(later) not in words.adjunct_starts and line.low(later) not in {"and", ","}:
        return None
    for place in range(later, min(len(line), later + _ADJUNCT)):
        word = line.low(place)
        if word in _CLOSERS or word in {";", "said"}:
            return None
        if word == ":" or (line.quoted[place] and line.low(place - 1) == ","):
            return _quoted_at(line, place, takes)
        if word == "that" and line.low(later) != "," and _is_clause_marker(line, place, takes):
            return Opening(place, "clause")
    return None


def _quoted_at(line: Line, place: int, takes: frozenset[str]) -> Opening | None:
    """The opening at a quotation or behind a colon."""
    first = place + (line.low(place) == ":")
    return Opening(first, "quote") if takes & {"quote", "clause"} and first < len(line) else None


def _is_clause_marker(line: Line, place: int, takes: frozenset[str]) -> bool:
    """Whether a "that" opens a clause: not "the town that is near"."""
    return bool(takes & _CLAUSES) and line.low(place + 1) not in grammar().auxiliaries
