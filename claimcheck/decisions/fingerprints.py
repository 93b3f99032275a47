"""By what a decision is found again: the id first, else the rule, the words, and two words at either side."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from claimcheck.models import Article, Finding, RowEvidence, ScanResult, Span, Where, as_json
from claimcheck.scan.ids import hashed, normalised

__all__ = ["Fingerprint", "fingerprints"]

_TOKEN = re.compile(r"\w+(?:[’'.,-]\w+)*")
_TOKENS = 2
# Enough characters for two words at either side.
_REACH = 120


class Fingerprint(Struct, frozen=True):
    """A finding or notice as decisions know it.

    Attributes:
        target: Its id: a hash of rule, words, sentence and occurrence.
        words: The claim or the flagged words, normalised.
        around: Two words before, a bar, two words after, normalised: what is left when the sentence was edited.
        evidence: Hash of the rows and passages it rests on; "" for a notice and a finding without evidence.
    """

    target: str
    rule: str
    words: str
    around: str
    evidence: str = ""


def fingerprints(result: ScanResult) -> Iterator[Fingerprint]:
    """Those of every finding and notice of a scan, in its order.

    Args:
        result: The scan.
    """
    article = result.article
    for checked in result.claims:
        claim, text = checked.claim, _text(article, checked.claim.where)
        for finding in checked.findings:
            yield fingerprint(text, claim.span, finding.id, finding.rule, _proof(article, finding))
    for notice in result.notices:
        yield fingerprint(_text(article, notice.where), notice.span, notice.id, notice.rule)


def fingerprint(text: str, span: Span, target: str, rule: str, evidence: str = "") -> Fingerprint:
    """The fingerprint of what stands at a span.

    Args:
        text: What the span counts in.
        span: The claim, or the flagged words.
        target: Id of the finding or notice.
        rule: Its rule's code.
        evidence: Hash of its evidence.
    """
    before = _TOKEN.findall(text[max(0, span.start - _REACH) : span.start])[-_TOKENS:]
    after = _TOKEN.findall(text[span.end : span.end + _REACH])[:_TOKENS]
    around = normalised(" ".join((*before, "|", *after)))
    return Fingerprint(target, rule, normalised(span.of(text)), around, evidence)


def _proof(article: Article, finding: Finding) -> str:
    """A hash of what the evidence says: a table that only gained other rows gives the same one."""
    parts = []
    for piece in finding.evidence:
        if isinstance(piece, RowEvidence):
            days = [str(as_json(day)) for day in (piece.valid_from, piece.valid_to)]
            parts.append("\x1e".join((piece.reference, piece.row, piece.value, *days)))
        else:
            parts.append(normalised(piece.span.of(_text(article, piece.where))))
    return hashed(*parts) if parts else ""


def _text(article: Article, where: Where) -> str:
    return article.text if where == "text" else article.title or ""
