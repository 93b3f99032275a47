"""What stored JSON reports flag: baselines, and one side of a comparison."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from claimcheck.decisions import Fingerprint, fingerprint
from claimcheck.errors import InputError, one_line
from claimcheck.models import Span

__all__ = ["Flag", "StoredFlags", "read_flags"]

_HINT = "give a file that `claimcheck scan --format json` or `--format jsonl` wrote"
_FLAGGED = frozenset({"refuted", "conflicting"})


@dataclass(frozen=True, slots=True)
class Flag:
    """Something flagged, and how it is said: "refuted NUM102 “40 ships”: ..."."""

    mark: Fingerprint
    words: str


@dataclass(frozen=True, slots=True)
class StoredFlags:
    """What a stored report flags in an article."""

    article: str
    flags: tuple[Flag, ...]


@dataclass(frozen=True, slots=True)
class _Article:
    id: str
    text: str
    title: str | None = None


@dataclass(frozen=True, slots=True)
class _Finding:
    id: str
    rule: str
    verdict: str
    message: str


@dataclass(frozen=True, slots=True)
class _Claim:
    text: str
    start: int
    end: int
    findings: Sequence[_Finding]
    where: str = "text"


@dataclass(frozen=True, slots=True)
class _Notice:
    id: str
    rule: str
    start: int
    end: int
    text: str
    message: str
    severity: str
    where: str = "text"


@dataclass(frozen=True, slots=True)
class _Report:
    article: _Article
    claims: Sequence[_Claim] = field(default_factory=tuple)
    notices: Sequence[_Notice] = field(default_factory=tuple)


def read_flags(path: Path) -> tuple[StoredFlags, ...]:
    """What each report of a file flags: one JSON report, or JSON lines.

    Raises:
        InputError: when it cannot be read, or is no report.
    """
    from pydantic import TypeAdapter, ValidationError

    try:
        text = path.read_text(encoding="utf-8")
        whole = text.lstrip().startswith("{\n")
        adapter = TypeAdapter(_Report)
        return tuple(_flags(adapter.validate_json(part)) for part in ([text] if whole else text.splitlines()) if part)
    except OSError as error:
        raise InputError(f"cannot read {path}: {error.strerror}", _HINT) from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is not UTF-8", _HINT) from error
    except ValidationError as error:
        first = error.errors()[0]
        wrong = " ".join([".".join(str(part) for part in first["loc"]), first["msg"]]).strip()
        raise InputError(f"{path} is no report: {one_line(wrong)}", _HINT) from error


def _flags(report: _Report) -> StoredFlags:
    found = (*_on_claims(report), *_on_notices(report))
    return StoredFlags(report.article.id, found)


def _on_claims(report: _Report) -> Iterator[Flag]:
    for claim in report.claims:
        text = _text(report.article, claim.where)
        for finding in claim.findings:
            if finding.verdict in _FLAGGED:
                mark = fingerprint(text, Span(claim.start, claim.end), finding.id, finding.rule)
                yield Flag(mark, f"{finding.verdict} {finding.rule} “{claim.text}”: {finding.message}")


def _on_notices(report: _Report) -> Iterator[Flag]:
    for notice in report.notices:
        if notice.severity != "info":
            text = _text(report.article, notice.where)
            mark = fingerprint(text, Span(notice.start, notice.end), notice.id, notice.rule)
            yield Flag(mark, f"wording {notice.rule} “{notice.text}”: {notice.message}")


def _text(article: _Article, where: str) -> str:
    return article.text if where == "text" else article.title or ""
