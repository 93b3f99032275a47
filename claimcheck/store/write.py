"""A scan's result as rows."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from claimcheck.decisions import Fingerprint, carried, fingerprints
from claimcheck.models import (
    Article,
    CheckedClaim,
    Evidence,
    Finding,
    Json,
    Notice,
    ReferenceSet,
    RowEvidence,
    ScanResult,
)
from claimcheck.store.cells import Cell, as_cell, json_cell
from claimcheck.store.columns import COLUMNS
from claimcheck.store.decide import read_log, write_decision
from claimcheck.store.sentences import SentenceIds, forget_sentences, write_sentences

__all__ = ["write_result"]

_Row = Sequence[Cell]


def write_result(
    connection: sqlite3.Connection, result: ScanResult, settings: Mapping[str, Json], version: str
) -> None:
    """Put a result in place of the article's former one and note the run. The caller holds the transaction.

    Decisions on sentences that were edited are added again under the ids of now.

    Args:
        connection: Inside a transaction.
        result: What the scan gave.
        settings: What differs from the default configuration.
        version: Of claimcheck.
    """
    article = as_cell(result.article.id)
    _write_article(connection, result.article)
    forget_sentences(connection, article)
    for table in ("claims", "notices", "not_checked", "failures"):
        connection.execute(f"DELETE FROM {table} WHERE article = ?", (article,))  # noqa: S608  names of our own
    data = _write_references(connection, result.references)
    plugins = json_cell(result.plugins)
    run = _row(None, article, version, json_cell(settings), plugins, data, result.article.sha256)
    _insert(connection, "runs", [run])
    marks = tuple(fingerprints(result))
    _write_claims(connection, result, marks)
    _write_rest(connection, article, result)
    for decision in carried(result.article.id, marks, read_log(connection, result.article.id)):
        write_decision(connection, decision)


def _write_article(connection: sqlite3.Connection, article: Article) -> None:
    blocks = json_cell([[block.start, block.end, block.kind] for block in article.blocks])
    row = _row(
        article.id,
        article.title,
        article.source,
        article.published,
        article.published_from,
        article.language,
        article.text,
        blocks,
        article.sha256,
    )
    changes = ", ".join(f"{name} = excluded.{name}" for name in COLUMNS["articles"] if name != "id")
    connection.execute(f"{_statement('articles')} ON CONFLICT (id) DO UPDATE SET {changes}", row)


def _write_references(connection: sqlite3.Connection, used: Sequence[ReferenceSet]) -> str:
    """The tables of a run under the hash of all of them, which most runs share."""
    data = hashlib.sha256(json_cell(used).encode("utf-8", "surrogatepass")).hexdigest()
    rows = [
        _row(data, n, s.name, s.version, s.sha256, s.retrieved, s.licence, s.publisher, s.rows)
        for n, s in enumerate(used)
    ]
    connection.executemany(f"{_statement('reference_sets')} ON CONFLICT (data, position) DO NOTHING", rows)
    return data


def _write_claims(connection: sqlite3.Connection, result: ScanResult, marks: Iterable[Fingerprint]) -> None:
    article = as_cell(result.article.id)
    ids = write_sentences(connection, result)
    _insert(connection, "claims", (_claim(article, n, checked, ids) for n, checked in enumerate(result.claims)))
    findings = [(checked.claim.id, finding) for checked in result.claims for finding in checked.findings]
    proof = {mark.target: mark.evidence for mark in marks}
    rows = (_finding(article, n, claim, f, proof[f.id]) for n, (claim, f) in enumerate(findings))
    _insert(connection, "findings", rows)
    _insert(connection, "evidence", (row for _, finding in findings for row in _evidence(article, finding)))


def _write_rest(connection: sqlite3.Connection, article: Cell, result: ScanResult) -> None:
    _insert(connection, "notices", (_notice(article, n, notice) for n, notice in enumerate(result.notices)))
    unchecked = (
        _row(None, article, n, item.claim, item.text, item.why, item.check_worthiness, item.where, item.start, item.end)
        for n, item in enumerate(result.not_checked)
    )
    _insert(connection, "not_checked", unchecked)
    failures = (_row(None, article, n, f.plugin, f.stage, f.error) for n, f in enumerate(result.failures))
    _insert(connection, "failures", failures)


def _claim(article: Cell, position: int, checked: CheckedClaim, sentences: SentenceIds) -> _Row:
    claim = checked.claim
    return _row(
        article,
        claim.id,
        position,
        claim.kind,
        claim.text,
        sentences[claim.where, claim.sentence],
        checked.verdict,
        claim.where,
        claim.start,
        claim.end,
        claim.sentence.start,
        claim.sentence.end,
        json_cell(claim.value),
        json_cell(claim.attribution),
        int(claim.quoted),
        float(claim.check_worthiness),
        claim.extractor,
    )


def _finding(article: Cell, position: int, claim: str, finding: Finding, proof: str) -> _Row:
    return _row(
        article,
        finding.id,
        claim,
        position,
        finding.verdict,
        finding.rule,
        finding.name,
        finding.reason,
        finding.severity,
        finding.message,
        finding.computation,
        finding.suggestion,
        finding.checker,
        proof,
    )


def _evidence(article: Cell, finding: Finding) -> Iterable[_Row]:
    pieces: list[tuple[str, Evidence]] = [("evidence", piece) for piece in finding.evidence]
    pieces += [("considered", row) for row in finding.considered]
    for position, (role, piece) in enumerate(pieces):
        head = (None, article, finding.id, position, role)
        if isinstance(piece, RowEvidence):
            yield _row(*head, *_reference_row(piece), None, None, None, piece.why)
        else:
            yield _row(*head, *[None] * _REFERENCE_CELLS, piece.where, piece.span.start, piece.span.end, "")


def _reference_row(piece: RowEvidence) -> _Row:
    return _row(
        piece.reference,
        piece.row,
        piece.value,
        piece.valid_from,
        piece.valid_to,
        piece.publisher,
        piece.url,
        piece.licence,
        piece.retrieved,
        piece.sha256,
    )


# The columns of `evidence` that a reference row fills.
_REFERENCE_CELLS = 10


def _notice(article: Cell, position: int, notice: Notice) -> _Row:
    return _row(
        article,
        notice.id,
        position,
        notice.rule,
        notice.name,
        notice.category,
        notice.severity,
        notice.text,
        notice.message,
        notice.suggestion,
        notice.where,
        notice.start,
        notice.end,
    )


def _row(*values: Cell | date) -> _Row:
    return tuple(value if isinstance(value, bytes) else as_cell(value) for value in values)


def _insert(connection: sqlite3.Connection, table: str, rows: Iterable[_Row]) -> None:
    connection.executemany(_statement(table), rows)


def _statement(table: str) -> str:
    columns = COLUMNS[table]
    names = ", ".join(f'"{name}"' for name in columns)
    return f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(columns))})"  # noqa: S608  names of our own
