"""The small words and values that all others are made of."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import Struct

__all__ = [
    "SEVERITIES",
    "VERDICTS",
    "BlockKind",
    "Bound",
    "Json",
    "Number",
    "Severity",
    "Span",
    "TimexType",
    "Verdict",
    "Where",
]

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

Number: TypeAlias = int | float

BlockKind = Literal["title", "byline", "dateline", "heading", "body", "caption", "table", "note", "furniture"]

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]

Bound = Literal["=", "~", "<", "<=", ">", ">="]

Where = Literal["text", "title"]

Verdict = Literal["refuted", "conflicting", "supported", "not_enough_evidence", "not_checked"]

Severity = Literal["error", "warning", "info"]

VERDICTS: tuple[Verdict, ...] = ("refuted", "conflicting", "supported", "not_enough_evidence", "not_checked")

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")


class Span(Struct, frozen=True, order=True):
    """A half-open range of code points, `start <= i < end`, into an article's text (or title)."""

    start: int
    end: int

    def __contains__(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def of(self, text: str) -> str:
        """The characters of `text` that the span covers."""
        return text[self.start : self.end]
