"""Judges a statement by the formula of its relation."""

from __future__ import annotations

from msgspec import structs

from claimcheck import Claim, Context, Finding, SpanEvidence
from claimcheck_plugins.beats.statement import Statement
from claimcheck_plugins.beats.table import JUDGES, LOOKUPS

__all__ = ["check_statement"]


def check_statement(claim: Claim, context: Context) -> Finding | None:
    """Whether what a statement says agrees with its own figures.

    Args:
        claim: Its value is a `Statement`; any other is not for this checker.
        context: Its references know how many members some chambers and benches have.
    """
    statement = claim.value
    if not isinstance(statement, Statement):
        return None
    if statement.relation in LOOKUPS:
        finding = LOOKUPS[statement.relation](statement, context.references)
    else:
        finding = JUDGES[statement.relation](statement)
    if finding is None or finding.verdict != "refuted":
        return finding
    spans = tuple(SpanEvidence(span, claim.where) for span in statement.members)
    return structs.replace(finding, evidence=(*finding.evidence, *spans))
