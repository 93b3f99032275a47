"""Rows for spreadsheets, in which nothing is a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

import pytest

from claimcheck.models import Decision, ScanResult
from claimcheck.report.columns import COLUMNS
from claimcheck.report.sheet import finding_rows, write_csv
from claimcheck.specs import ReportInput


def test_a_row_has_everything(freedonia: ScanResult) -> None:
    decision = Decision("b2" * 8, "ask", "which year?")
    rows = list(finding_rows(ReportInput(freedonia, {decision.target: (decision,)})))
    assert {len(row) for row in rows} == {len(COLUMNS)}
    assert [row[COLUMNS.index("verdict")] for row in rows] == [
        "supported",
        "not_checked",
        "refuted",
        "not_enough_evidence",
        "refuted",
        "not_checked",
        "conflicting",
    ]
    assert dict(zip(COLUMNS, rows[2], strict=True)) == {
        "article": "freedonia-1",
        "source": "stories/lighthouses.txt",
        "title": "Freedonia counts its lighthouses",
        "published": "2031-03-05",
        "claim": "3" * 16,
        "kind": "count",
        "text": "more than 900 keepers",
        "sentence": "“There are more than 900 keepers,” said Rufus Firefly, the minister.",
        "place": "paragraph 2",
        "said_by": "Rufus Firefly",
        "verdict": "refuted",
        "rule": "NUM102",
        "name": "count-against-reference",
        "reason": "outside-tolerance",
        "severity": "error",
        "message": "The reference gives 412 keepers, not more than 900.",
        "computation": "more than 900 = above 900; 412 is outside",
        "suggestion": "412 keepers?",
        "reference": "lighthouses#fre-keepers",
        "value": "412 keepers",
        "publisher": "Freedonia Harbour Board",
        "url": "https://example.org/fre-keepers",
        "decision": "ask",
        "note": "which year?",
        "finding": "b2" * 8,
    }


@pytest.mark.parametrize("words", ["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\tx"])
def test_no_cell_is_a_formula(scan_of: Callable[..., ScanResult], words: str) -> None:
    report = ReportInput(scan_of(f"{words} and more.", words, f"=1, “a”\n{words}", 1, words))
    (row,) = csv.reader(io.StringIO(write_csv(report)))
    assert len(row) == len(COLUMNS)
    assert not [cell for cell in row if cell.startswith(("=", "+", "-", "@", "\t"))]
