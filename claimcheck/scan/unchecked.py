"""What could be checked and was not, and why, in words for an editor; what deserves a check most comes first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from claimcheck.models import CheckedClaim, Claim, DateValue, Document, NotChecked, RelationValue, Span, Where
from claimcheck.registry import Registered
from claimcheck.scan.passages import Passages, enclosing
from claimcheck.scan.selection import Selection
from claimcheck.specs import Checker

__all__ = ["NO_CLAIM_OF_ITS_OWN", "list_unchecked"]

UNDATED = "relative date, and no publication date known; give --date"
PART = "checked as part of another claim"
LEFT_OUT = "the rules for this kind of claim are left out"
BARE_DATE = "a date by itself; no statement about it was checked"
NO_ROW = "no reference row covers it"
NO_CHECKER = "no checker for this kind of claim"
QUOTED = "words quoted; no transcript given"
# What an editor need not be told was left unchecked: it says nothing by itself.
NO_CLAIM_OF_ITS_OWN = frozenset({PART, BARE_DATE})

# Fewer words between quotation marks are a name, a title or a word held at arm's length.
_QUOTATION_WORDS = 5
_OPEN = frozenset({"not_enough_evidence", "not_checked"})


def list_unchecked(
    checked: Sequence[CheckedClaim],
    documents: Sequence[Document],
    checkers: Sequence[Registered[Checker]],
    selection: Selection,
) -> tuple[NotChecked, ...]:
    """Every claim without a verdict that settles it, and every direct quotation.

    Args:
        checked: The claims with their findings.
        documents: The article's documents.
        checkers: All that are registered.
        selection: Which rules run.
    """
    kinds = {kind for entry in checkers for kind in entry.value.kinds}
    asked = {k for e in checkers if any(r.code in selection.running for r in e.value.rules) for k in e.value.kinds}
    # Where a claim could not be settled, the words within it need no row of their own.
    judged = [entry for entry in checked if entry.findings]
    listed: list[NotChecked] = []
    for document in documents:
        why = _Why(kinds, asked, dated=document.article.published is not None)
        waiting = [e for e in checked if e.claim.where == document.where and e.verdict in _OPEN]
        listed.extend(_claims(waiting, _spans(judged, document.where), why))
        listed.extend(_quotations(Passages(document)))
    return tuple(sorted(listed, key=lambda n: (-n.check_worthiness, n.where, n.start, n.end, n.claim or "")))


class _Why(Struct, frozen=True):
    """The reasons: kinds that some checker judges, kinds that one was asked about, whether the article is dated."""

    kinds: set[str]
    asked: set[str]
    dated: bool

    def of(self, entry: CheckedClaim, *, part: bool) -> str:
        claim = entry.claim
        if entry.findings:
            return entry.findings[0].message
        if not self.dated and isinstance(claim.value, DateValue) and claim.value.from_ is None:
            return UNDATED
        if part:
            return PART
        if claim.kind in self.kinds - self.asked:
            return LEFT_OUT
        if isinstance(claim.value, DateValue):
            return BARE_DATE
        return NO_ROW if claim.kind in self.asked else NO_CHECKER


def _spans(judged: Sequence[CheckedClaim], where: Where) -> list[tuple[Span, bool]]:
    """The stretches that claims with a finding rest on: each claim's own and its members'."""
    claims = [entry.claim for entry in judged if entry.claim.where == where]
    members = [m for c in claims if isinstance(c.value, RelationValue) for m in c.value.members]
    return [(span, True) for span in (*(claim.span for claim in claims), *members)]


def _claims(waiting: Sequence[CheckedClaim], settled: list[tuple[Span, bool]], why: _Why) -> Iterator[NotChecked]:
    enclosed = enclosing([entry.claim for entry in waiting], settled)
    for entry, (claim, part) in zip(waiting, enclosed, strict=True):
        yield _not_checked(claim, why.of(entry, part=part is True))


def _not_checked(claim: Claim, why: str) -> NotChecked:
    return NotChecked(claim.start, claim.end, claim.text, why, claim.check_worthiness, claim.id, claim.where)


def _quotations(passages: Passages) -> Iterator[NotChecked]:
    document = passages.document
    if document.transcript:
        return
    for span in document.quotations:
        words = span.of(document.text)
        if len(words.split()) >= _QUOTATION_WORDS and not passages.in_furniture(span.start):
            yield NotChecked(span.start, span.end, words, QUOTED, passages.score(span.start), None, document.where)
