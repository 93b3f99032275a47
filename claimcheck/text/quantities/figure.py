"""A figure: a numeral with what was found round it so far. The text it stands in is a passage."""

from __future__ import annotations

from msgspec import Struct

from claimcheck.models import Bound, Number, Span
from claimcheck.text.numbers import Numeral

__all__ = ["Figure", "Hedge", "Passage"]


class Passage(Struct, frozen=True):
    """A sentence and the text round it.

    Attributes:
        text: The whole text as written.
        folded: The same in lower case with plain quotes, hyphens and spaces, of the same length.
        start, end: The sentence; nothing outside is looked at.
    """

    text: str
    folded: str
    start: int
    end: int

    def before(self, offset: int, reach: int = 40) -> str:
        """The folded characters that lead up to an offset."""
        return self.folded[max(self.start, offset - reach) : offset]

    def after(self, offset: int, reach: int = 40) -> str:
        """The folded characters from an offset on."""
        return self.folded[offset : min(self.end, offset + reach)]


class Hedge(Struct, frozen=True):
    """A bound, the words that gave it, and where it starts and ends with its number."""

    bound: Bound
    said: str
    start: int
    end: int


class Figure(Struct, frozen=True):
    """A numeral with its unit.

    Attributes:
        start, end: Number, currency and unit.
        unit: Canonical unit, or None.
        hedge: Its bound.
        low, high, step: What it is worth, after a scale was shared or a range made.
        noun: The counted noun phrase, or None.
        last: The last numeral of a range, or None.
        rule: The rule that gave it its form.
    """

    numeral: Numeral
    start: int
    end: int
    unit: str | None
    hedge: Hedge
    low: Number
    high: Number
    step: Number
    noun: Span | None = None
    last: Numeral | None = None
    rule: str = "number"

    @property
    def number_end(self) -> int:
        """Where the number, or the range's second number, ends."""
        return (self.last or self.numeral).end
