"""What a scan gives: findings, notices, what was not checked, and what editors settled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from msgspec import Struct

from claimcheck.models.base import VERDICTS, Severity, Span, Verdict, Where
from claimcheck.models.claims import Claim
from claimcheck.models.facts import ReferenceSet, RowEvidence
from claimcheck.models.mentions import Article, Document

__all__ = [
    "CheckedClaim",
    "Decision",
    "Evidence",
    "Failure",
    "Finding",
    "NotChecked",
    "Notice",
    "ScanResult",
    "SpanEvidence",
]


class SpanEvidence(Struct, frozen=True):
    """Another passage of the article that a finding rests on."""

    span: Span
    where: Where = "text"


Evidence: TypeAlias = RowEvidence | SpanEvidence


class Finding(Struct, frozen=True):
    """One checker's answer on one claim.

    Attributes:
        rule: Code of the rule it rests on ("NUM102"); the checker must have registered it.
        verdict, reason: The closed word and the open, kebab-case one.
        message: One sentence for an editor.
        computation: The inputs, steps, result and tolerance, replayable by hand; "" when there is nothing to compute.
        suggestion: A value from the cited row or the computation put into words, or a question; None for nothing.
        evidence: What it rests on.
        considered: Rows looked at and left aside, for the report.
        severity: Given by the core from the verdict and the configuration unless set.
        id, checker, name: Given by the core.
    """

    rule: str
    verdict: Verdict
    reason: str
    message: str
    computation: str = ""
    suggestion: str | None = None
    evidence: tuple[Evidence, ...] = ()
    considered: tuple[RowEvidence, ...] = ()
    severity: Severity | None = None
    id: str = ""
    checker: str = ""
    name: str = ""


class Notice(Struct, frozen=True):
    """A wording or copy remark: a rule and a span, no verdict. Ids and names are given by the core."""

    rule: str
    start: int
    end: int
    text: str
    category: str
    message: str
    severity: Severity = "warning"
    suggestion: str | None = None
    where: Where = "text"
    id: str = ""
    name: str = ""

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


class CheckedClaim(Struct, frozen=True):
    """A claim and what every checker said of it."""

    claim: Claim
    findings: tuple[Finding, ...] = ()

    @property
    def verdict(self) -> Verdict:
        """The first verdict present, in the order of `VERDICTS`; `not_checked` without findings."""
        return min((f.verdict for f in self.findings), key=VERDICTS.index, default="not_checked")


class NotChecked(Struct, frozen=True):
    """Something that could be checked and was not, and why. `claim` is the claim's id when it is one."""

    start: int
    end: int
    text: str
    why: str
    check_worthiness: float = 0.0
    claim: str | None = None
    where: Where = "text"

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


class Failure(Struct, frozen=True):
    """A plugin that failed: its name, the stage, and the error in one line."""

    plugin: str
    stage: str
    error: str


@dataclass(frozen=True, slots=True)
class Decision:
    """What an editor settled about a finding or notice. Append-only: the newest one counts.

    Attributes:
        target: Id of the finding or notice.
        action: keep: the text stands; change: it will be changed; ask: the writer; dismiss: no finding; reopen: what
            was decided before no longer holds.
        note, who, when: Why, by whom, and when (ISO 8601 with zone), as the edge gave them.
        rule, words, around: By what it is found again when its sentence is edited (`claimcheck.decisions`).
        article: Id of the article.
        evidence: Hash of the evidence that it was taken on.
        outdated: Whether the evidence has changed since, so that it no longer settles anything; never stored.
    """

    target: str
    action: Literal["keep", "change", "ask", "dismiss", "reopen"]
    note: str = ""
    who: str = ""
    when: str = ""
    rule: str = ""
    words: str = ""
    around: str = ""
    article: str = ""
    evidence: str = ""
    outdated: bool = False


class ScanResult(Struct, frozen=True):
    """Everything that one scan of one article gives, in text order."""

    article: Article
    documents: tuple[Document, ...]
    claims: tuple[CheckedClaim, ...]
    notices: tuple[Notice, ...]
    not_checked: tuple[NotChecked, ...]
    failures: tuple[Failure, ...]
    references: tuple[ReferenceSet, ...]
    plugins: tuple[str, ...] = ()
