"""Findings as rows of a table: for spreadsheets, and for the export of a whole database."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from claimcheck.models import CheckedClaim, Finding, RowEvidence
from claimcheck.report.json import severity_of
from claimcheck.report.places import find_paragraphs
from claimcheck.report.view import checkable
from claimcheck.report.words import source_words
from claimcheck.specs import ReportInput

__all__ = ["Row", "finding_rows", "write_csv"]

Row: TypeAlias = Sequence[str]

# A spreadsheet takes a cell that begins so for a formula: https://owasp.org/www-community/attacks/CSV_Injection
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def finding_rows(report: ReportInput) -> Iterator[Row]:
    """A row of `COLUMNS` for each finding, and for each checkable claim without one; every cell is text."""
    article = report.result.article
    paragraphs = find_paragraphs(article)
    day = article.published.isoformat() if article.published else ""
    head = (article.id, article.source or "", article.title or "", day)
    for checked in checkable(report.result):
        claim = checked.claim
        text = article.text if claim.where == "text" else article.title or ""
        source = source_words(claim.attribution, text)
        place = paragraphs.at(claim.start, claim.where).name
        about = (claim.id, claim.kind, claim.text, " ".join(claim.sentence.of(text).split()), place, source)
        for cells in _findings(report, checked):
            yield (*head, *about, *cells)


def _findings(report: ReportInput, checked: CheckedClaim) -> Iterator[Row]:
    if not checked.findings:
        yield (checked.verdict, *[""] * 14)
    for finding in checked.findings:
        decisions = report.decisions.get(finding.id, ())
        decision = (decisions[-1].action, decisions[-1].note) if decisions else ("", "")
        yield (
            finding.verdict,
            finding.rule,
            finding.name,
            finding.reason,
            severity_of(finding),
            finding.message,
            finding.computation,
            finding.suggestion or "",
            *_row(finding),
            *decision,
            finding.id,
        )


def _row(finding: Finding) -> Row:
    row = next((piece for piece in finding.evidence if isinstance(piece, RowEvidence)), None)
    return (f"{row.reference}#{row.row}", row.value, row.publisher, row.url) if row else ("", "", "", "")


def write_csv(report: ReportInput) -> str:
    """The rows as comma-separated values without a head; no cell is read as a formula."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(map(_safe, finding_rows(report)))
    return out.getvalue()


def _safe(row: Row) -> Row:
    return [f"'{cell}" if cell.startswith(_FORMULA) else cell.replace("\0", "") for cell in row]
