"""Where names may stand, found by one automaton for all of them, where the extra `fast` is installed.

Aho and Corasick, "Efficient string matching: an aid to bibliographic search" (1975). It finds spellings anywhere, also
within words; which of them are names is decided elsewhere, the same with and without it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from claimcheck.ondemand import lazy_pattern

__all__ = ["Starts", "starts_of"]

_SURROGATE = lazy_pattern("[\ud800-\udfff]")

Starts: TypeAlias = Callable[[str], set[int]]


def starts_of(spellings: Iterable[str]) -> Starts | None:
    """A function that gives where any of the spellings begins in a text; None when the extra is not installed.

    Args:
        spellings: As they are written; none is empty.
    """
    try:
        from ahocorasick_rs import AhoCorasick, Implementation  # noqa: PLC0415  an extra
    except ImportError:
        return None
    ordered = sorted(spellings)
    if not ordered:
        return None
    automaton = AhoCorasick(ordered, implementation=Implementation.ContiguousNFA)

    def starts(text: str) -> set[int]:
        # A lone surrogate cannot be handed over, and no name has one.
        text = text if text.isascii() else _SURROGATE.sub("\0", text)
        return {start for _, start, _ in automaton.find_matches_as_indexes(text, overlapping=True)}

    return starts
