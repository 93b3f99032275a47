"""Takes the verdict from findings on what a sentence does not state: "denied that the capital of Peru is Cusco"."""

from __future__ import annotations

from msgspec import structs

from claimcheck.models import Claim, DateValue, Document, Finding, RelationValue, RowEvidence
from claimcheck.ondemand import lazy_pattern
from claimcheck.text.denials import denial_of

__all__ = ["as_stated"]

_JUDGED = frozenset({"refuted", "conflicting", "supported"})
# What has no verb is not what a sentence denies: "denied that troops were in the capital, Hanoi".
_VERB = lazy_pattern(
    r"\b(?:is|are|was|were|be|been|being|has|have|had|having|as|[a-z]+ed|became|began|beat|borders?|broke|came|fell|flew|"
    r"fought|heads|held|hosts|hit|leads|led|left|lies|lost|met|ran|rose|sank|shares|struck|took|went|won)\b"
)


def as_stated(finding: Finding, claim: Claim, document: Document) -> Finding:
    """The finding, without its verdict where the sentence denies, supposes or asks what it is on.

    Args:
        finding: A checker's answer.
        claim: That it is on.
        document: That the claim stands in.
    """
    if finding.verdict not in _JUDGED or not _can_be_denied(claim):
        return finding
    words = denial_of(document.text, claim.sentence, claim.start)
    if not words:
        return finding
    how = "asks this" if words == "?" else f"does not state this (“{words}”)"
    rows = tuple(item for item in finding.evidence if isinstance(item, RowEvidence))
    return structs.replace(
        finding,
        verdict="not_enough_evidence",
        reason="not-stated",
        message=f"The sentence {how}. {finding.message}",
        suggestion=None,
        evidence=(),
        considered=(*rows, *finding.considered),
        severity=None,
    )


def _can_be_denied(claim: Claim) -> bool:
    if isinstance(claim.value, DateValue):
        return False
    return not isinstance(claim.value, RelationValue) or _VERB.search(claim.text) is not None
