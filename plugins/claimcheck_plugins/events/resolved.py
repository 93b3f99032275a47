"""The row of a resolution that a claim names by its number, or by its country and day."""

from __future__ import annotations

from claimcheck import Context, Fact, RelationValue

__all__ = ["name_of", "resolution_of"]


def resolution_of(value: RelationValue, context: Context) -> Fact | None:
    """The row with its vote; None when there is none, or more than one.

    Args:
        value: With `object`, the resolution's number, or with `subject`, the country, and a stretch of days.
        context: Its references are asked.
    """
    references = context.references
    if value.object is not None:
        named = references.named(f"UN Resolution {value.object}", "event")
        rows = [row for record in named for row in references.find(record.id, "date-of", (None, None)).rows]
    else:
        rows = list(references.events(("date-of",), (value.from_, value.to), place=value.subject).rows)
    voted = [row for row in rows if "vote" in row.qualifiers]
    return voted[0] if len(voted) == 1 else None


def name_of(row: Fact) -> str:
    """The resolution's name: the row tells of its adoption."""
    return row.value.removeprefix("adoption of ")
