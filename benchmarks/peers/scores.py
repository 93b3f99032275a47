"""How much of what is marked by hand a tool finds: F1 of spans and values, one mention for one."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

Marked = Sequence[Sequence[Any]]


@dataclass(frozen=True, slots=True)
class Scores:
    """F1 in percent: the very span, any overlap, and overlap with the right value (None: the tool gives no values)."""

    strict: float
    relaxed: float
    value: float | None


def score(gold: Iterable[Marked], found: Iterable[Marked]) -> Scores:
    """Scores over articles; both in the same order, a mention `[start, end, value]`."""
    exact = near = right = marked = given = valued = 0
    for wanted, taken in zip(gold, found, strict=True):
        pairs = _pairs(wanted, taken)
        exact += sum(w[:2] == t[:2] for w, t in pairs)
        near += len(pairs)
        right += sum(_same(w[2], t[2]) for w, t in pairs)
        marked, given = marked + len(wanted), given + len(taken)
        valued += sum(t[2] is not None for t in taken)
    f1 = [200 * hits / max(1, marked + given) for hits in (exact, near, right)]
    return Scores(f1[0], f1[1], f1[2] if valued else None)


def _pairs(wanted: Marked, taken: Marked) -> list[tuple[Sequence[Any], Sequence[Any]]]:
    """Each mention marked with the one found that overlaps it most, none used twice, equal spans first."""
    shared = [
        (list(w[:2]) != list(t[:2]), max(w[0], t[0]) - min(w[1], t[1]), i, j)
        for i, w in enumerate(wanted)
        for j, t in enumerate(taken)
        if max(w[0], t[0]) < min(w[1], t[1])
    ]
    pairs, used = [], set()
    for _, _, i, j in sorted(shared):
        if ("w", i) not in used and ("t", j) not in used:
            used |= {("w", i), ("t", j)}
            pairs.append((list(wanted[i]), list(taken[j])))
    return pairs


def _same(wanted: object, taken: object) -> bool:
    if isinstance(wanted, list) and isinstance(taken, list):
        return all(math.isclose(w, t, rel_tol=1e-5, abs_tol=1e-8) for w, t in zip(wanted, taken, strict=True))
    return wanted == taken
