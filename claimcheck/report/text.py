"""The text report: `path:line:col: CODE message`, one line a finding, as editors' tools read it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from claimcheck.decisions import is_settled
from claimcheck.errors import one_line
from claimcheck.models import Where
from claimcheck.report.view import Totals, checkable, count_verdicts
from claimcheck.report.words import count, unused_words, verdict_words
from claimcheck.specs import ReportInput

__all__ = ["summary", "write_text"]


@dataclass(frozen=True, slots=True)
class _Line:
    where: Where
    start: int
    rule: str
    words: str


def write_text(report: ReportInput) -> str:
    """A line for each refuted or conflicting finding and each notice that is not settled, then one with the totals.

    Lines and columns count from 1, columns in code points; what stands in a title apart from the text has line 0.
    """
    article = report.result.article
    path = one_line(article.source or article.id)
    starts = _line_starts(article.text)
    found = sorted(_lines(report), key=lambda line: (line.where == "text", line.start, line.rule))
    lines = [f"{path}:{_position(line, starts)}: {line.rule} {one_line(line.words)}" for line in found]
    failed = (f"plugin {f.plugin} failed at {f.stage}: {f.error}" for f in report.result.failures)
    lines += [f"{path}: {one_line(words)}" for words in failed]
    lines += [f"{path}: DEC001 info: {one_line(unused_words(decision))}" for decision in report.unused]
    lines.append(f"{path}: {summary(count_verdicts(checkable(report.result)))}")
    return "".join(f"{line}\n" for line in lines)


def summary(totals: Totals) -> str:
    """The totals in one sentence: "3 of 5 checkable claims checked: 1 refuted by a reference, 2 supported; ..."."""
    if not totals.claims:
        return "no checkable claims found"
    refuted = (
        (totals.refuted, "refuted by a reference"),
        (totals.reckoned, "refuted by calendar or arithmetic"),
        (totals.inconsistent, "at odds within the article"),
    )
    others = ((totals.conflicting, "in disagreement"), (totals.supported, "supported"))
    rest = ((totals.not_enough_evidence, "without enough evidence"), (totals.not_checked, "without a check"))
    parts = [_numbered(refuted) or "nothing refuted", _numbered(others)]
    head = f"{totals.checked:,} of {count(totals.claims, 'checkable claim')} checked"
    return "; ".join(filter(None, (f"{head}: {', '.join(filter(None, parts))}", _numbered(rest))))


def _numbered(parts: Iterable[tuple[int, str]]) -> str:
    return ", ".join(f"{number:,} {words}" for number, words in parts if number)


def _lines(report: ReportInput) -> Iterator[_Line]:
    for checked in report.result.claims:
        claim = checked.claim
        for finding in checked.findings:
            if finding.verdict in {"refuted", "conflicting"} and not is_settled(report.decisions.get(finding.id, ())):
                words = f"{verdict_words(finding.verdict, finding)}: “{claim.text}”: {finding.message}"
                yield _Line(claim.where, claim.start, finding.rule, words)
    for notice in report.result.notices:
        if not is_settled(report.decisions.get(notice.id, ())):
            yield _Line(
                notice.where, notice.start, notice.rule, f"{notice.severity}: “{notice.text}”: {notice.message}"
            )


def _line_starts(text: str) -> Sequence[int]:
    starts = [0]
    while (found := text.find("\n", starts[-1])) >= 0:
        starts.append(found + 1)
    return starts


def _position(line: _Line, starts: Sequence[int]) -> str:
    if line.where == "title":
        return f"0:{line.start + 1}"
    row = bisect_right(starts, line.start)
    return f"{row}:{line.start - starts[row - 1] + 1}"
