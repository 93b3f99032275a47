"""The columns of findings as a table: known before a table is written."""

from __future__ import annotations

__all__ = ["COLUMNS"]

COLUMNS = (
    "article",
    "source",
    "title",
    "published",
    "claim",
    "kind",
    "text",
    "sentence",
    "place",
    "said_by",
    "verdict",
    "rule",
    "name",
    "reason",
    "severity",
    "message",
    "computation",
    "suggestion",
    "reference",
    "value",
    "publisher",
    "url",
    "decision",
    "note",
    "finding",
)
