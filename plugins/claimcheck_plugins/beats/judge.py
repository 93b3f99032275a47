"""Judges a statement by the formula of its relation."""

from __future__ import annotations

from dataclasses import replace

from claimcheck import Claim, Context, Finding, SpanEvidence
from claimcheck_plugins.beats.statement import Statement
from claimcheck_plugins.beats.table import JUDGES

__all__ = ["check_statement"]


def check_statement(claim: Claim, _context: Context) -> Finding | None:
    """Whether what a statement says agrees with its own figures.

    Args:
        claim: Its value is a `Statement`; any other is not for this checker.
    """
    statement = claim.value
    if not isinstance(statement, Statement):
        return None
    finding = JUDGES[statement.relation](statement)
    if finding is None or finding.verdict != "refuted":
        return finding
    return replace(finding, evidence=tuple(SpanEvidence(span, claim.where) for span in statement.members))
