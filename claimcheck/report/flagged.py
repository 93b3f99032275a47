"""What a report flags, one after another as it stands in the article: for formats that are read line by line."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from msgspec import Struct

from claimcheck.decisions import is_flag, is_settled
from claimcheck.models import Decision, Severity, Span, Where
from claimcheck.report.json import severity_of
from claimcheck.report.words import verdict_words
from claimcheck.specs import ReportInput

__all__ = ["Flagged", "Lines", "flagged"]


class Flagged(Struct, frozen=True):
    """A refuted or conflicting finding, or a notice.

    Attributes:
        kind: The verdict in words, or "wording".
        words: The claim, or the flagged words.
        decisions: Oldest first.
    """

    where: Where
    span: Span
    rule: str
    name: str
    kind: str
    severity: Severity
    words: str
    message: str
    suggestion: str | None
    id: str
    decisions: tuple[Decision, ...]

    @property
    def settled(self) -> bool:
        """Whether an editor is done with it."""
        return is_settled(self.decisions)


class Lines:
    """Offsets to lines and columns, both from 1; what stands in a title apart from the text has line 0."""

    def __init__(self, text: str) -> None:
        self._starts: Sequence[int] = [0, *(n for n, c in enumerate(text, 1) if c == "\n")]

    def at(self, where: Where, offset: int) -> tuple[int, int]:
        """The line and the column, in code points."""
        if where == "title":
            return 0, offset + 1
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


def flagged(report: ReportInput) -> tuple[Flagged, ...]:
    """Everything that is flagged, settled or not, in the order of the article, a title of its own first."""
    return tuple(sorted(_found(report), key=lambda f: (f.where == "text", f.span.start, f.rule)))


def _found(report: ReportInput) -> Iterator[Flagged]:
    for checked in report.result.claims:
        claim = checked.claim
        for finding in checked.findings:
            if is_flag(finding):
                yield Flagged(
                    claim.where,
                    claim.span,
                    finding.rule,
                    finding.name,
                    verdict_words(finding.verdict, finding),
                    severity_of(finding),
                    claim.text,
                    finding.message,
                    finding.suggestion,
                    finding.id,
                    report.decisions.get(finding.id, ()),
                )
    for notice in report.result.notices:
        yield Flagged(
            notice.where,
            notice.span,
            notice.rule,
            notice.name,
            "wording",
            notice.severity,
            notice.text,
            notice.message,
            notice.suggestion,
            notice.id,
            report.decisions.get(notice.id, ()),
        )
