"""Rows back to a scan's result: good for the very same reports as right after the scan."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from typing import Any, cast

from msgspec import Struct

from claimcheck.models import (
    Article,
    Attribution,
    Block,
    CheckedClaim,
    Claim,
    Document,
    Evidence,
    Failure,
    Finding,
    Json,
    NotChecked,
    Notice,
    ReferenceSet,
    RowEvidence,
    ScanResult,
    Severity,
    Span,
    SpanEvidence,
    Verdict,
    Where,
)
from claimcheck.store.cells import Cell, as_cell, value_of
from claimcheck.store.rows import Row, select

__all__ = ["StoredRun", "read_result"]


class StoredRun(Struct, frozen=True):
    """A scan as stored: the result, and what it was made with."""

    result: ScanResult
    settings: Mapping[str, Json]
    version: str


def read_result(connection: sqlite3.Connection, article_id: str) -> StoredRun | None:
    """What the last scan of an article gave; None when there is no such article.

    Mentions are not stored: the documents hold the text alone.

    Args:
        connection: In a transaction, so that no writer comes between the parts.
        article_id: The article's id.
    """
    key = as_cell(article_id)
    found = next(select(connection, "SELECT * FROM articles WHERE id = ?", key), None)
    run = next(select(connection, "SELECT * FROM runs WHERE article = ? ORDER BY id DESC LIMIT 1", key), None)
    if found is None or run is None:
        return None
    article = _article(found)
    result = ScanResult(
        article=article,
        documents=tuple(_documents(article)),
        claims=tuple(_claims(connection, key)),
        notices=tuple(_notice(row) for row in _of(connection, "notices", key)),
        not_checked=tuple(_not_checked(row) for row in _of(connection, "not_checked", key)),
        failures=tuple(
            Failure(row.text("plugin"), row.text("stage"), row.text("error"))
            for row in _of(connection, "failures", key)
        ),
        references=tuple(_references(connection, run.text("data"))),
        plugins=tuple(str(name) for name in cast("list[Json]", run.json("plugins"))),
    )
    return StoredRun(result, cast("dict[str, Json]", run.json("settings")), run.text("version"))


def _of(connection: sqlite3.Connection, table: str, article: Cell) -> Iterator[Row]:
    statement = f"SELECT * FROM {table} WHERE article = ? ORDER BY position"  # noqa: S608  names of our own
    return select(connection, statement, article)


def _article(row: Row) -> Article:
    blocks = cast("list[tuple[int, int, Any]]", row.json("blocks"))
    return Article(
        id=row.text("id"),
        text=row.text("text"),
        title=row.text_or_none("title"),
        published=row.day("published"),
        published_from=row.text_or_none("published_from"),
        language=row.text("language"),
        source=row.text_or_none("source"),
        blocks=tuple(Block(start, end, kind) for start, end, kind in blocks),
        sha256=row.text("sha256"),
    )


def _documents(article: Article) -> Iterator[Document]:
    yield Document(article, article.text)
    if article.title and not article.title_in_text:
        yield Document(article, article.title, "title")


def _references(connection: sqlite3.Connection, data: str) -> Iterator[ReferenceSet]:
    for row in select(connection, "SELECT * FROM reference_sets WHERE data = ? ORDER BY position", data):
        yield ReferenceSet(
            row.text("name"),
            row.text("version"),
            row.text("sha256"),
            row.day("retrieved"),
            row.text("licence"),
            row.text("publisher"),
            row.number("rows"),
        )


def _claims(connection: sqlite3.Connection, article: Cell) -> Iterator[CheckedClaim]:
    pieces: dict[str, list[Row]] = {}
    for row in _of(connection, "evidence", article):
        pieces.setdefault(row.text("finding"), []).append(row)
    findings: dict[str, list[Finding]] = {}
    for row in _of(connection, "findings", article):
        finding = _finding(row, pieces.get(row.text("id"), []))
        findings.setdefault(row.text("claim"), []).append(finding)
    for row in _of(connection, "claims", article):
        yield CheckedClaim(_claim(row), tuple(findings.get(row.text("id"), ())))


def _claim(row: Row) -> Claim:
    return Claim(
        kind=row.text("kind"),
        start=row.number("start"),
        end=row.number("end"),
        text=row.text("text"),
        sentence=row.span("sentence_start", "sentence_end"),
        value=value_of(cast("dict[str, Json]", row.json("value"))),
        where=_where(row),
        attribution=_attribution(row.json("attribution")),
        quoted=bool(row.number("quoted")),
        check_worthiness=row.real("check_worthiness"),
        id=row.text("id"),
        extractor=row.text("extractor"),
    )


def _attribution(stored: Json) -> Attribution | None:
    if not isinstance(stored, dict):
        return None
    content = tuple(Span(*span) for span in cast("list[tuple[int, int]]", stored["content"]))
    return Attribution(
        _span(stored["source"]), _span(stored["cue"]), content, str(stored["rule"]), _span(stored.get("named"))
    )


def _span(stored: Json) -> Span | None:
    return Span(*cast("tuple[int, int]", stored)) if stored else None


def _finding(row: Row, pieces: list[Row]) -> Finding:
    considered = tuple(_row_evidence(piece) for piece in pieces if piece.text("role") == "considered")
    return Finding(
        rule=row.text("rule"),
        verdict=cast("Verdict", row.text("verdict")),
        reason=row.text("reason"),
        message=row.text("message"),
        computation=row.text("computation"),
        suggestion=row.text_or_none("suggestion"),
        evidence=tuple(_evidence(piece) for piece in pieces if piece.text("role") == "evidence"),
        considered=considered,
        severity=cast("Severity | None", row.text_or_none("severity")),
        id=row.text("id"),
        checker=row.text("checker"),
        name=row.text("name"),
    )


def _evidence(row: Row) -> Evidence:
    return SpanEvidence(row.span(), _where(row)) if row.text_or_none("reference") is None else _row_evidence(row)


def _row_evidence(row: Row) -> RowEvidence:
    return RowEvidence(
        row.text("reference"),
        row.text("row"),
        row.text("value"),
        row.day("valid_from"),
        row.day("valid_to"),
        row.text("publisher"),
        row.text("url"),
        row.text("licence"),
        row.day("retrieved"),
        row.text("sha256"),
        row.text("why"),
    )


def _notice(row: Row) -> Notice:
    return Notice(
        rule=row.text("rule"),
        start=row.number("start"),
        end=row.number("end"),
        text=row.text("text"),
        category=row.text("category"),
        message=row.text("message"),
        severity=cast("Severity", row.text("severity")),
        suggestion=row.text_or_none("suggestion"),
        where=_where(row),
        id=row.text("id"),
        name=row.text("name"),
    )


def _not_checked(row: Row) -> NotChecked:
    return NotChecked(
        row.number("start"),
        row.number("end"),
        row.text("text"),
        row.text("why"),
        row.real("check_worthiness"),
        row.text_or_none("claim"),
        _where(row),
    )


def _where(row: Row) -> Where:
    return cast("Where", row.text("place"))
