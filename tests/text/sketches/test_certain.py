"""The slots that every match of a form has."""

from __future__ import annotations

import pytest

from claimcheck.text.sketches.certain import certain_slots

PIECES = {"figure": [frozenset("NP")]}
PATTERNS = {
    "slots in a row": (r"<N> of <P>", ["N", "P"]),
    "one that may be left out": (r"<N>(?:\s<P>)?", ["N"]),
    "one that may be left out, without a group": (r"<N>?<P>", ["P"]),
    "one that may come no times": (r"<N>(?:,\s<N>){0,8}?", ["N"]),
    "one that comes once or more": (r"(?:<N>,\s){1,8}<P>+", ["N", "P"]),
    "either of two": (r"(?P<stated><P>|<F>)", ["FP"]),
    "either of two, each with words": (r"(?:by <P>|<F> of <N>)", ["FNP"]),
    "a branch without any": (r"(?:<P>|none)", []),
    "bars of the whole": (r"<N> up|<P> down", ["NP"]),
    "what follows is not in the match": (r"<N>(?=\s<P>)(?!<F>)(?<=<T>)(?<!<R>)", ["N"]),
    "a class": (r"[^<N>;()]{0,9}\[<P>", ["P"]),
    "a piece": (r"{figure} and (?i:{words})", ["NP"]),
    "a group within a group": (r"(?:a (?:<N>|b <P>) c)", ["NP"]),
}


@pytest.mark.parametrize(("pattern", "slots"), PATTERNS.values(), ids=PATTERNS)
def test_certain_slots(pattern: str, slots: list[str]) -> None:
    found = certain_slots(pattern, lambda name: PIECES.get(name, []))

    assert ["".join(sorted(letters)) for letters in found] == slots
