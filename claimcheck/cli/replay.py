"""A stored JSON report back to the article and settings that it came from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from msgspec import structs

from claimcheck.config import Settings, settings_from
from claimcheck.errors import InputError, one_line
from claimcheck.loading import article_from_text
from claimcheck.models import Article, Block, BlockKind

__all__ = ["SCHEMA", "StoredReport", "read_report"]

SCHEMA = 1
_HINT = "give a file that `claimcheck scan --format json` wrote"


@dataclass(frozen=True, slots=True)
class StoredReport:
    """A report as stored: its text, and what it takes to scan again."""

    text: str
    article: Article
    settings: Settings


@dataclass(frozen=True, slots=True)
class _Article:
    id: str
    text: str
    title: str | None = None
    published: date | None = None
    published_from: str | None = None
    language: str = "en"
    source: str | None = None
    blocks: Sequence[tuple[int, int, BlockKind]] = ()


@dataclass(frozen=True, slots=True)
class _Report:
    schema: int
    article: _Article
    settings: Mapping[str, Any] = field(default_factory=dict)


def read_report(path: Path) -> StoredReport:
    """Read a JSON report.

    Args:
        path: The file.

    Raises:
        InputError: when it is no report of this version's schema.
    """
    from pydantic import TypeAdapter, ValidationError

    try:
        text = path.read_text(encoding="utf-8")
        report = TypeAdapter(_Report).validate_json(text)
    except OSError as error:
        raise InputError(f"cannot read {path}: {error.strerror}", _HINT) from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is not UTF-8", _HINT) from error
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        raise InputError(f"{path} is no report: {place} {one_line(first['msg'])}", _HINT) from error
    if report.schema != SCHEMA:
        raise InputError(f"{path} has schema {report.schema}, this version reads {SCHEMA}", "scan the article again")
    return StoredReport(text, _rebuilt(report.article), settings_from(report.settings, str(path)))


def _rebuilt(stored: _Article) -> Article:
    article = article_from_text(
        stored.text,
        id=stored.id,
        title=stored.title,
        published=stored.published,
        published_from=stored.published_from,
        source=stored.source,
        language=stored.language,
    )
    blocks = tuple(Block(start, end, kind) for start, end, kind in stored.blocks)
    return structs.replace(article, title=stored.title, blocks=blocks) if blocks else article
