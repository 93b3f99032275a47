"""What a form of words was read as: a relation between dates, lengths, ages or anniversaries."""

from __future__ import annotations

from msgspec import Struct

from claimcheck import Span
from claimcheck_plugins.calendar.slots import Slot

__all__ = ["Part", "Reading"]


class Part(Struct, frozen=True):
    """A slot and what it is in the relation: "birth", "when", "length", ..."""

    role: str
    slot: Slot


class Reading(Struct, frozen=True):
    """A relation.

    Attributes:
        relation: Its name ("age-at").
        form: Name of the form of words that it was read from.
        parts: Its slots, in text order.
        words: Words of the form that matter to the judge, by role ("turns" -> "would have been").
    """

    relation: str
    form: str
    parts: tuple[Part, ...]
    words: tuple[tuple[str, str], ...] = ()

    def get(self, role: str) -> Slot | None:
        """The slot with a role, or None."""
        return next((part.slot for part in self.parts if part.role == role), None)

    def one(self, role: str) -> Slot:
        """The slot with a role that every form of the relation has; a form that lacks it is a mistake of `forms.toml`.

        Raises:
            StopIteration: for a role that the form lacks.
        """
        return next(part.slot for part in self.parts if part.role == role)

    def said(self, role: str) -> str:
        """The words with a role, or ""."""
        return dict(self.words).get(role, "")

    @property
    def members(self) -> tuple[Span, ...]:
        """Where the slots stand."""
        return tuple(part.slot.span for part in self.parts)
