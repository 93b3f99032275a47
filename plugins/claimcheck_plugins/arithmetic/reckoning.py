"""What a relation between figures is once it was found in a sentence."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from claimcheck import Span
from claimcheck.models import Bound, Number

__all__ = ["Figure", "Reckoning", "Way"]

Way = Literal["", "up", "down"]


class Figure(Struct, frozen=True):
    """One figure of a relation.

    Attributes:
        role: What it is in the relation: "old", "new", "part", "total", "stated", ...
        span: Where it stands, unit and noun included.
        text: Its words.
        sort: The letter of its slot (N amount, P percentage, Q percentage points, F fraction, M times ...).
        step: The place that it is taken to be good to.
        scale: What "million" multiplied it by, else 1.
    """

    role: str
    span: Span
    text: str
    sort: str
    low: Number
    high: Number
    bound: Bound = "="
    hedge: str = ""
    step: Number = 1
    scale: int = 1
    unit: str | None = None
    noun: str | None = None


class Reckoning(Struct, frozen=True):
    """A relation: its figures in text order, and which way the sentence says that things went.

    Attributes:
        relation: Name of the relation ("percent-change").
        form: Name of the form of words that it was read from.
        way: "up" or "down" where a verb or noun says so, else "".
        members: The figures' places.
    """

    relation: str
    form: str
    figures: tuple[Figure, ...]
    way: Way = ""

    def of(self, role: str) -> tuple[Figure, ...]:
        """The figures with a role."""
        return tuple(figure for figure in self.figures if figure.role == role)

    def one(self, role: str) -> Figure:
        """The first figure with a role; a form that lacks it is a mistake of `forms.toml`."""
        return self.of(role)[0]

    @property
    def members(self) -> tuple[Span, ...]:
        """Where the figures stand."""
        return tuple(figure.span for figure in self.figures)
