"""How time grows with the length of what is read: a ratio, so that a slow machine fails nothing."""

from __future__ import annotations

import time
from collections.abc import Callable

# Doubling may take 2.5 times as long, so doubling twice 6.25 times; a square would take 16 times.
TIMES, ALLOWED = 4, 2.5**2
# What the clock's grain and another process hide in the shorter run.
FLOOR = 0.05


def grows_with_length(work: Callable[[int], object], small: int) -> bool:
    """Whether four times the length takes no more than the square of 2.5 times as long.

    Args:
        work: Does the work on an input of this length; the first call is not counted.
        small: The shorter length.
    """
    work(small)
    short = min(_seconds(work, small) for _ in range(3))
    long = min(_seconds(work, TIMES * small) for _ in range(2))
    return long < ALLOWED * short + FLOOR


def _seconds(work: Callable[[int], object], length: int) -> float:
    begun = time.process_time()
    work(length)
    return time.process_time() - begun
