"""Numbers of times said in one word: "twice", "doubled", "halved"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from claimcheck.models import Quantity
from claimcheck.text.numbers import Numeral
from claimcheck.text.numbers.vocabulary import any_of
from claimcheck.text.quantities.bounds import hedge_of
from claimcheck.text.quantities.figure import Passage
from claimcheck.text.quantities.vocabulary import section

__all__ = ["multipliers"]

# "Twice as many" compares; "doubled down" and "doubled over" are no figures.
_NOT_BEFORE = r"(?! (?:as|the|down|over|up|that|this|his|her|its|their)\b)"


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){any_of(section('changes', 'multipliers'))}\b{_NOT_BEFORE}")


def multipliers(passage: Passage) -> Iterator[Quantity]:
    """The words of a sentence that say how many times, each with its factor and direction.

    Args:
        passage: The sentence.
    """
    for match in _pattern().finditer(passage.folded, passage.start, passage.end):
        way, factor = section("changes", "multipliers")[match[0]]
        start, end = match.span()
        hedge = hedge_of(passage, Numeral(start, end, factor, factor, 1, "words"), start, end, None)
        yield Quantity(
            start,
            end,
            passage.text[start:end],
            start,
            end,
            factor,
            factor,
            hedge.bound,
            (way or None) if hedge.bound == "=" else None,
            noun="times",
            hedge=hedge.said,
            rule="multiplier",
        )
