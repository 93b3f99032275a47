"""The text report: `path:line:col: CODE message`, one line a finding, as editors' tools read it."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.errors import one_line
from claimcheck.report.flagged import Flagged, Lines, flagged
from claimcheck.report.view import Totals, checkable, count_verdicts
from claimcheck.report.words import count, unused_words
from claimcheck.specs import ReportInput

__all__ = ["summary", "write_text"]


def write_text(report: ReportInput) -> str:
    """A line for each refuted or conflicting finding and each notice that is not settled, then one with the totals.

    Lines and columns count from 1, columns in code points; what stands in a title apart from the text has line 0.
    """
    article = report.result.article
    path, lines = one_line(article.source or article.id), Lines(article.text)
    found = [f"{path}:{_line(item, lines)}" for item in flagged(report) if not item.settled]
    failed = (f"plugin {f.plugin} failed at {f.stage}: {f.error}" for f in report.result.failures)
    found += [f"{path}: {one_line(words)}" for words in failed]
    found += [f"{path}: DEC001 info: {one_line(unused_words(decision))}" for decision in report.unused]
    found.append(f"{path}: {summary(count_verdicts(checkable(report.result)))}")
    return "".join(f"{line}\n" for line in found)


def _line(item: Flagged, lines: Lines) -> str:
    row, column = lines.at(item.where, item.span.start)
    kind = item.severity if item.kind == "wording" else item.kind
    return f"{row}:{column}: {item.rule} {one_line(f'{kind}: “{item.words}”: {item.message}')}"


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
