"""What the rules of the calendar on dates that belong together say of a passage."""

from __future__ import annotations

from datetime import date

from claimcheck.testing import PUBLISHED, check_text
from claimcheck_plugins import calendar

__all__ = ["said"]


def said(text: str, rule: str, published: date | None = PUBLISHED) -> list[tuple[str, str, str, str | None]]:
    """Verdict, message, computation and suggestion of each finding of a rule."""
    found = check_text(text, calendar, published=published)
    return [(f.verdict, f.message, f.computation, f.suggestion) for f in found if f.rule == rule]
