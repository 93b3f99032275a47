"""What a beat's form of words says: its figures by role, and where each stands."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

from claimcheck import Span

__all__ = ["Part", "Statement"]


class Part(Struct, frozen=True):
    """One figure, or one word that matters, of a statement.

    Attributes:
        role: What it is in the statement: "ayes", "seats", "margin", ...
        span: Where it stands.
        text: Its words.
        number: What it is worth, or None for a word.
        step: The place of its last digit (0.01 for "0.70").
    """

    role: str
    span: Span
    text: str
    number: float | None = None
    step: float = 1

    @property
    def quoted(self) -> str:
        """Its words in quotation marks, on one line."""
        return f"“{' '.join(self.text.split())}”"


class Statement(Struct, frozen=True):
    """A statement of a beat that can be reckoned.

    Attributes:
        relation: Which formula judges it ("vote-margin").
        form: Name of the form of words that it was read from.
        parts: In text order.
        days: Those that it can be about, where that matters.
        subject: Entity id of whose figures they are, where a reference knows it.
    """

    relation: str
    form: str
    parts: tuple[Part, ...]
    days: tuple[date, ...] = ()
    subject: str | None = None

    def of(self, role: str) -> tuple[Part, ...]:
        """The parts with a role."""
        return tuple(part for part in self.parts if part.role == role)

    def has(self, role: str) -> bool:
        """Whether a part has the role."""
        return any(part.role == role for part in self.parts)

    def one(self, role: str) -> Part:
        """The first part with a role; a form that lacks it is a mistake of its table."""
        return self.of(role)[0]

    def number(self, role: str, otherwise: float = 0) -> float:
        """What the first part with a role is worth, `otherwise` where there is none."""
        found = next((part.number for part in self.of(role)), None)
        return otherwise if found is None else found

    def numbers(self, role: str) -> tuple[float, ...]:
        """What the parts with a role are worth, in text order."""
        return tuple(part.number for part in self.of(role) if part.number is not None)

    @property
    def members(self) -> tuple[Span, ...]:
        """Where the figures stand."""
        return tuple(part.span for part in self.parts if part.number is not None)
