"""What figures an article gives: by what they measure, and what they add up to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from msgspec import Struct

from claimcheck.models import Number
from claimcheck_plugins.consistency.figures import Figure

__all__ = ["Ledger", "sums_of"]

# So many neighbouring figures are added up, at most.
_SUMMANDS = 4


class Ledger(Struct, frozen=True):
    """The figures of a passage.

    Attributes:
        figures: In text order.
        by_key: The same by what they may measure.
        values: How often each value is given.
        sums: What neighbours of one kind add up to, and their differences.
    """

    figures: tuple[Figure, ...]
    by_key: Mapping[str, Sequence[Figure]]
    values: Mapping[Number, int]
    sums: frozenset[Number]

    @staticmethod
    def of(figures: Iterable[Figure]) -> Ledger:
        """The ledger of these figures."""
        kept = tuple(figures)
        by_key: dict[str, list[Figure]] = {}
        for figure in kept:
            for key in figure.keys:
                by_key.setdefault(key, []).append(figure)
        values = Counter(value for figure in kept for value in {figure.low, figure.high})
        return Ledger(kept, MappingProxyType(by_key), MappingProxyType(values), sums_of(kept))

    def tells(self, value: Number) -> bool:
        """Whether the value is given, or what neighbours come to."""
        return value in self.values or value in self.sums


def sums_of(figures: Sequence[Figure]) -> frozenset[Number]:
    """What neighbouring figures of one kind add up to, and the differences of two.

    Args:
        figures: In text order.
    """
    found: set[Number] = set()
    for at, figure in enumerate(figures):
        total = figure.low
        for other in figures[at + 1 : at + _SUMMANDS]:
            if other.kind == figure.kind and (figure.kind == "count" or other.keys == figure.keys):
                total += other.low
                found.update((total, figure.low + other.low, abs(figure.low - other.low)))
    return frozenset(found)
