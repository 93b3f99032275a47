"""Findings on dates that belong together, worded alike."""

from __future__ import annotations

from claimcheck import Claim, Finding, Rule, SpanEvidence
from claimcheck_plugins.calendar.days import MONTHS, words
from claimcheck_plugins.calendar.elapsed import Days
from claimcheck_plugins.calendar.slots import Slot

__all__ = ["days_in_words", "iso", "quote", "refuted", "supported", "when_in_words"]


def days_in_words(days: Days) -> str:
    """The date as a reader writes it: "3 May 2021", "May 2021", "2021"."""
    first, last = days
    if first == last:
        return words(first)
    whole_months = first.day == 1 and (last.toordinal() + 1 - first.toordinal()) >= 28  # noqa: PLR2004  February
    if whole_months and (first.year, first.month) == (last.year, last.month):
        return f"{MONTHS[first.month - 1]} {first.year}"
    if whole_months and first.month == 1 and last.month == len(MONTHS) and first.year == last.year:
        return str(first.year)
    return f"{words(first)} to {words(last)}"


def when_in_words(days: Days) -> str:
    """The date as a sentence ends on it: "on 3 May 2021", "in May 2021", "between 1 May 2021 and 3 June 2021"."""
    said = days_in_words(days)
    if days[0] == days[1]:
        return f"on {said}"
    return f"between {said.replace(' to ', ' and ')}" if " to " in said else f"in {said}"


def iso(days: Days) -> str:
    """The date as a computation gives it: "2021-05-03", "2021-05-01..2021-05-31"."""
    return days[0].isoformat() if days[0] == days[1] else f"{days[0].isoformat()}..{days[1].isoformat()}"


def quote(slot: Slot) -> str:
    """The slot's words in quotation marks, on one line."""
    return f"“{' '.join(slot.text.split())}”"


def supported(rule: Rule, message: str, steps: str, *, hedged: bool = False) -> Finding:
    """The dates agree."""
    return Finding(rule.code, "supported", "within-hedge" if hedged else "calendar-agrees", message, steps)


def refuted(  # noqa: PLR0913, PLR0917  a finding has that many parts
    rule: Rule, reason: str, claim: Claim, message: str, steps: str, suggestion: str, *slots: Slot
) -> Finding:
    """The dates do not agree; the slots are the others that the finding rests on."""
    evidence = tuple(SpanEvidence(slot.span, claim.where) for slot in sorted(slots, key=lambda slot: slot.start))
    return Finding(rule.code, "refuted", reason, message, steps, suggestion, evidence)
