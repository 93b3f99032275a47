"""The JSON report: the form that `claimcheck schema report` describes, a contract for other programs."""

from __future__ import annotations

from claimcheck.loading import marked_by_text
from claimcheck.models import (
    Article,
    Attribution,
    CheckedClaim,
    Claim,
    Evidence,
    Finding,
    Json,
    NotChecked,
    Notice,
    ReferenceSet,
    RowEvidence,
    Severity,
    Verdict,
    as_json,
)
from claimcheck.report.encode import dump
from claimcheck.specs import ReportInput

__all__ = ["SCHEMA", "severity_of", "write_json", "write_jsonl"]

SCHEMA = 1
_SEVERITIES: dict[Verdict, Severity] = {"refuted": "error", "conflicting": "warning"}


def write_json(report: ReportInput) -> str:
    """One object, indented, ending in a newline."""
    return dump(_report(report), indent=2)


def write_jsonl(report: ReportInput) -> str:
    """The same object on one line."""
    return dump(_report(report))


def severity_of(finding: Finding) -> Severity:
    """The finding's severity; when none was given, the one that its verdict usually has."""
    return finding.severity or _SEVERITIES.get(finding.verdict, "info")


def _report(report: ReportInput) -> dict[str, Json]:
    result = report.result
    return {
        "claimcheck": report.version,
        "schema": SCHEMA,
        "article": _article(result.article),
        "claims": [_claim(checked) for checked in result.claims],
        "notices": [_notice(notice) for notice in result.notices],
        "not_checked": [_not_checked(item) for item in result.not_checked],
        "failures": [{"plugin": f.plugin, "stage": f.stage, "error": f.error} for f in result.failures],
        "references": [_reference(used) for used in result.references],
        "settings": as_json(report.settings),
    }


def _article(article: Article) -> Json:
    # The text alone gives the blocks again, but for what a loader knew of the file.
    marked = not article.blocks or marked_by_text(article)
    blocks: list[Json] = [[block.start, block.end, block.kind] for block in article.blocks]
    return {
        "id": article.id,
        "source": article.source,
        "title": article.title,
        "published": as_json(article.published),
        "published_from": article.published_from,
        "language": article.language,
        "text": article.text,
        **({} if marked else {"blocks": blocks}),
    }


def _claim(checked: CheckedClaim) -> Json:
    claim = checked.claim
    return {
        "id": claim.id,
        "kind": claim.kind,
        "in": claim.where,
        "text": claim.text,
        "start": claim.start,
        "end": claim.end,
        "sentence": as_json(claim.sentence),
        "value": as_json(claim.value),
        "attribution": _attribution(claim),
        "check_worthiness": float(claim.check_worthiness),
        "verdict": checked.verdict,
        "findings": [_finding(finding) for finding in checked.findings],
    }


def _attribution(claim: Claim) -> Json:
    said: Attribution | None = claim.attribution
    if said is None:
        return None
    spans = {"source": said.source, "cue": said.cue, "content": said.content, "named": said.named}
    return {name: as_json(span) for name, span in spans.items()}


def _finding(finding: Finding) -> Json:
    return {
        "id": finding.id,
        "checker": finding.checker,
        "rule": finding.rule,
        "name": finding.name,
        "verdict": finding.verdict,
        "reason": finding.reason,
        "severity": severity_of(finding),
        "message": finding.message,
        "computation": finding.computation,
        "suggestion": finding.suggestion,
        "evidence": [_evidence(piece) for piece in finding.evidence],
        "considered": [as_json(row) for row in finding.considered],
    }


def _evidence(piece: Evidence) -> Json:
    if isinstance(piece, RowEvidence):
        row = as_json(piece)
        # Why a row was left aside is said of those that were.
        return {key: cell for key, cell in row.items() if key != "why"} if isinstance(row, dict) else row
    return {f"{'article' if piece.where == 'text' else 'title'}_span": as_json(piece.span)}


def _notice(notice: Notice) -> Json:
    return {
        "id": notice.id,
        "rule": notice.rule,
        "name": notice.name,
        "category": notice.category,
        "start": notice.start,
        "end": notice.end,
        "text": notice.text,
        "severity": notice.severity,
        "message": notice.message,
        "suggestion": notice.suggestion,
        **_in_title(notice),
    }


def _not_checked(item: NotChecked) -> Json:
    return {
        "claim": item.claim,
        "start": item.start,
        "end": item.end,
        "text": item.text,
        "why": item.why,
        "check_worthiness": float(item.check_worthiness),
        **_in_title(item),
    }


def _in_title(item: Notice | NotChecked) -> dict[str, Json]:
    """Offsets count in the text unless said otherwise."""
    return {"in": item.where} if item.where == "title" else {}


def _reference(used: ReferenceSet) -> Json:
    return {
        "name": used.name,
        "version": used.version,
        "sha256": used.sha256,
        "retrieved": as_json(used.retrieved),
        "licence": used.licence,
        "publisher": used.publisher,
        "rows": used.rows,
    }
