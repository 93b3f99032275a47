"""Contents: where what is said ends."""

from __future__ import annotations

from claimcheck.text.attribution.lexicon import grammar, lexicon
from claimcheck.text.attribution.openings import Opening
from claimcheck.text.attribution.words import Line

__all__ = ["content_end"]

# How many words a coordinated clause may take to its own "said".
_NEXT_CUE = 10

# Words that begin a clause, or as often a phrase that belongs to the content ("describe it as").
_NOT_STARTS = frozenset({"as", "if", "before", "since"})

_SAID = frozenset({"said", "says", "told", "added"})
_CLOSERS = frozenset({".", "!", "?", "…"})
_CONTRASTS = frozenset({"but", "while", "although", "though", "whereas", "even"})


def content_end(line: Line, opening: Opening, *, aside: bool = False) -> int:
    """The last word of the content that begins there.

    Args:
        line: The sentence.
        opening: Where the content begins.
        aside: Whether cue and content stand in a relative clause between commas, behind which the main clause goes on.
    """
    index, size = opening.first, len(line)
    short = opening.kind in {"object", "to"}
    while index < size:
        if not line.quoted[index] and index > opening.first and _ends(line, index, short=short):
            break
        if aside and line.low(index) == "," and not line.quoted[index] and _is_finite(line, index + 1):
            break
        index += 1
    index -= 1
    while (
        index > opening.first
        and not line.quoted[index]
        and line.low(index) in _CLOSERS | {",", "—", "–", "-", ":", ";"}
    ):
        index -= 1
    return index


def _ends(line: Line, index: int, *, short: bool) -> bool:
    """Whether the content ends before the word; a short one (a noun phrase, an infinitive) ends with its clause."""
    word, following, words = line.low(index), line.low(index + 1), grammar()
    if word in {",", "—", "–"}:
        return _ends_at_mark(line, index) or (short and not line.is_name(index + 1))
    if word in {"and", "but"}:
        return _is_cue(line, index + 1, "past") or (
            short and (following in words.auxiliaries or following in words.subjects)
        )
    if word == ";" or (word == "according" and following == "to"):
        return True
    return short and word in words.clause_starts and word not in _NOT_STARTS


def _is_finite(line: Line, index: int) -> bool:
    """Whether the word is a verb that a subject can stand before."""
    words, word = grammar(), line.low(index)
    return word in words.auxiliaries | words.pasts or word.endswith("ed") or _is_cue(line, index, "past")


def _ends_at_mark(line: Line, index: int) -> bool:
    following = line.low(index + 1)
    if following in _CONTRASTS or (following == "according" and line.low(index + 2) == "to"):
        return True
    return _is_cue(line, index + 1, "ing") or (following == "and" and _said_soon(line, index + 2))


def _said_soon(line: Line, index: int) -> bool:
    """Whether the clause that begins there is somebody's speech again: "and others said ..."."""
    near = range(index, min(len(line), index + _NEXT_CUE))
    return _is_cue(line, index, "past") or any(line.low(i) in _SAID and not line.quoted[i] for i in near)


def _is_cue(line: Line, index: int, form: str) -> bool:
    while grammar().is_adverb(line.low(index)):
        index += 1
    frames = lexicon().verbs.get(line.low(index), ())
    return any(form in frame.forms and frame.takes & {"clause", "quote", "hearer"} for frame in frames)
