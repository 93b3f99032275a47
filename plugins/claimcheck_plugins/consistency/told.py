"""A thing told twice, and whether it is told alike: the value of the claims that need no reading of hedges."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from claimcheck import Claim, Document, Span
from claimcheck.models import Where

__all__ = ["Form", "Passage", "Told", "told"]

Form = Literal["age", "score", "year", "list", "table", "acronym", "spelling", "rank"]


class Passage(Struct, frozen=True):
    """Words of the article and where they stand."""

    start: int
    end: int
    text: str
    where: Where = "text"

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


class Told(Struct, frozen=True):
    """A thing told twice.

    Attributes:
        form: What is told: somebody's age, a score, a year, how long a list is, a table's total, ...
        about: Whose age, which acronym, or "".
        said: What the claim says.
        other: What the other passage says.
        agree: Whether the two are alike.
        steps: The reckoning, or "".
        members: Where those of the two that are in the text stand.
    """

    form: Form
    about: str
    said: Passage
    other: Passage
    agree: bool
    steps: str
    members: tuple[Span, ...]


def told(  # noqa: PLR0913  each is a part of the claim
    document: Document, form: Form, about: str, said: Passage, other: Passage, *, agree: bool, steps: str = ""
) -> Claim:
    """The claim that the passage `said` makes, held against another one.

    Args:
        document: The article's text.
        form: What is told.
        about: Of whom or of what.
        said: In the text.
        other: In the text or in the title.
        agree: Whether the two are alike.
        steps: The reckoning.
    """
    members = tuple(sorted(p.span for p in (said, other) if p.where == document.where))
    value = Told(form, about, said, other, agree, steps, members)
    sentence = document.sentence_at(said.start)
    return Claim(f"{form}-told-twice", said.start, said.end, said.text, sentence, value, document.where)
