"""How a verdict looks: always a word and a shape, never a colour alone."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.report.judged import Judged

__all__ = ["SHAPES", "look_of"]

SHAPES: Mapping[str, str] = {
    "refuted": "✕",
    "conflicting": "≠",
    "notice": "¶",
    "settled": "●",
    "supported": "✓",
    "not_enough_evidence": "?",
    "not_checked": "○",
    "unchecked": "○",
}


def look_of(judged: Judged) -> str:
    """The look of a finding: its verdict; "settled" where an editor is done with it."""
    verdict = judged.finding.verdict
    if verdict in {"refuted", "conflicting"}:
        return "settled" if judged.settled else verdict
    return "supported" if verdict == "supported" else "unchecked"
