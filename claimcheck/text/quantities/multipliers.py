"""Numbers of times said in one word: "twice", "doubled", "halved"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from claimcheck.models import Quantity
from claimcheck.text.numbers.vocabulary import any_of
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
        said = passage.text[start:end]
        yield Quantity(
            start, end, said, start, end, factor, factor, change=way or None, noun="times", rule="multiplier"
        )
