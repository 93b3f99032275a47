"""What a report says: every choice, count and order, without a word of markup."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Literal

from msgspec import Struct

from claimcheck.decisions import is_settled
from claimcheck.models import Article, CheckedClaim, Decision, Failure, ReferenceSet, RowEvidence, ScanResult
from claimcheck.report.judged import Judged, judge
from claimcheck.report.places import find_paragraphs
from claimcheck.report.remarks import Remark, remarks
from claimcheck.report.tables import ClaimRow, DateRow, Unchecked, claim_rows, date_rows, unchecked_rows
from claimcheck.scan import NO_CLAIM_OF_ITS_OWN
from claimcheck.specs import ReportInput

__all__ = ["Totals", "View", "build_view", "checkable", "count_verdicts", "short_id_length"]

_TO_SETTLE = frozenset({"refuted", "conflicting"})
_SHORT_ID = 8


class Totals(Struct, frozen=True):
    """How many claims there are of each verdict.

    What is refuted is told apart by what refutes it: a reference row, the calendar or arithmetic (`reckoned`), or
    another passage of the article alone (`inconsistent`).
    """

    claims: int
    refuted: int
    reckoned: int
    inconsistent: int
    conflicting: int
    supported: int
    not_enough_evidence: int
    not_checked: int

    @property
    def checked(self) -> int:
        """Claims that the checks could settle one way or the other."""
        return self.refuted + self.reckoned + self.inconsistent + self.conflicting + self.supported


class View(Struct, frozen=True):
    """A report's content.

    Attributes:
        plugins: How many took part.
        as_of: The latest day that a reference table was read on.
        to_settle: Refuted and conflicting findings that wait for an editor, refuted first; `settled`: the others.
        unsettled: Findings that say why there is not enough evidence.
        remarks: The notices shown first; `more_remarks`: the others, those that were settled last.
        unresolved: How many dates could not be read without a publication date.
        references: The tables that findings cite; `at_hand`: names of the others that could have been looked in.
        furniture: The words left out as page furniture.
        decisions: By finding or notice id, oldest first.
        unused: Decisions that settle something that is no longer found (DEC001).
        short: How many characters of an id are shown.
    """

    article: Article
    version: str
    plugins: int
    as_of: date | None
    totals: Totals
    to_settle: tuple[Judged, ...]
    settled: tuple[Judged, ...]
    remarks: tuple[Remark, ...]
    more_remarks: tuple[Remark, ...]
    supported: tuple[Judged, ...]
    unsettled: tuple[Judged, ...]
    claims: tuple[ClaimRow, ...]
    unchecked: tuple[Unchecked, ...]
    dates: tuple[DateRow, ...]
    unresolved: int
    failures: tuple[Failure, ...]
    references: tuple[ReferenceSet, ...]
    at_hand: tuple[str, ...]
    furniture: tuple[str, ...]
    decisions: Mapping[str, tuple[Decision, ...]]
    unused: tuple[Decision, ...]
    short: int

    @property
    def doubted(self) -> tuple[Judged, ...]:
        """Every refuted or conflicting finding, open or settled, refuted first."""
        both = (*self.to_settle, *self.settled)
        return tuple(sorted(both, key=lambda j: (j.finding.verdict != "refuted", j.claim.where, j.claim.start)))


def build_view(report: ReportInput, shown: int) -> View:
    """What the report of a scan says.

    Args:
        report: The scan's result and the decisions so far.
        shown: How many remarks are shown first.
    """
    result = report.result
    paragraphs = find_paragraphs(result.article)
    judged = tuple(judge(report, paragraphs))
    doubtful = [j for j in judged if j.finding.verdict in _TO_SETTLE]
    claims = [checked.claim for checked in result.claims]
    done = {n.id for n in result.notices if is_settled(report.decisions.get(n.id, ()))}
    waiting = remarks([n for n in result.notices if n.id not in done], claims, paragraphs)
    dates = tuple(date_rows(claims, paragraphs))
    cited = set(_cited(result))
    return View(
        article=result.article,
        version=report.version,
        plugins=len(result.plugins),
        as_of=max((used.retrieved for used in result.references if used.retrieved), default=None),
        totals=count_verdicts(checkable(result)),
        to_settle=tuple(sorted((j for j in doubtful if not j.settled), key=lambda j: j.finding.verdict != "refuted")),
        settled=tuple(j for j in doubtful if j.settled),
        remarks=waiting[:shown],
        more_remarks=waiting[shown:] + remarks([n for n in result.notices if n.id in done], claims, paragraphs),
        supported=tuple(j for j in judged if j.finding.verdict == "supported"),
        unsettled=tuple(j for j in judged if j.finding.verdict == "not_enough_evidence"),
        claims=tuple(claim_rows(result.claims, paragraphs)),
        unchecked=unchecked_rows(result, paragraphs),
        dates=dates,
        unresolved=sum(not row.resolved for row in dates),
        failures=result.failures,
        references=tuple(used for used in result.references if used.name in cited),
        at_hand=tuple(used.name for used in result.references if used.name not in cited),
        furniture=tuple(_furniture(result.article)),
        decisions=report.decisions,
        unused=report.unused,
        short=short_id_length(result),
    )


def checkable(result: ScanResult) -> list[CheckedClaim]:
    """The claims that say something by themselves: no bare dates, no parts of another claim that was checked."""
    parts = {item.claim for item in result.not_checked if item.why in NO_CLAIM_OF_ITS_OWN}
    return [checked for checked in result.claims if checked.claim.id not in parts]


def count_verdicts(claims: Sequence[CheckedClaim]) -> Totals:
    """The totals; two figures for one thing are counted apart from what a reference refutes."""
    verdicts = Counter(checked.verdict for checked in claims)
    by = Counter(_refuted_by(checked) for checked in claims if checked.verdict == "refuted")
    return Totals(
        len(claims),
        by["reference"],
        by["reckoning"],
        by["article"],
        verdicts["conflicting"],
        verdicts["supported"],
        verdicts["not_enough_evidence"],
        verdicts["not_checked"],
    )


def _refuted_by(checked: CheckedClaim) -> Literal["reference", "reckoning", "article"]:
    findings = [f for f in checked.findings if f.verdict == "refuted" and f.reason != "internal-inconsistency"]
    if not findings:
        return "article"
    by_row = any(isinstance(piece, RowEvidence) for f in findings for piece in f.evidence)
    return "reference" if by_row else "reckoning"


def short_id_length(result: ScanResult) -> int:
    """How many characters of an id tell the report's findings and notices apart: 8, or more where needed."""
    ids = {finding.id for checked in result.claims for finding in checked.findings} | {n.id for n in result.notices}
    longest = max(map(len, ids), default=_SHORT_ID)
    lengths = range(_SHORT_ID, max(longest, _SHORT_ID) + 1)
    return next(n for n in lengths if n >= longest or len({i[:n] for i in ids}) == len(ids))


def _cited(result: ScanResult) -> Iterator[str]:
    for checked in result.claims:
        for finding in checked.findings:
            rows = (*finding.evidence, *finding.considered)
            yield from (row.reference for row in rows if isinstance(row, RowEvidence))


def _furniture(article: Article) -> Iterator[str]:
    for block in article.blocks:
        if block.kind == "furniture":
            yield article.text[block.start : block.end]
