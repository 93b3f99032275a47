"""SOURCES.toml: what the tables of a folder claim to cover, and where their rows come from."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import tomli
from msgspec import Struct, field

from claimcheck.errors import ReferenceDataError
from claimcheck.models import Counted
from claimcheck.references.cells import property_name

__all__ = ["SOURCES_FILE", "FolderSources", "Source", "TableNotes", "read_sources"]

SOURCES_FILE = "SOURCES.toml"


class Source(Struct, frozen=True, order=True):
    """Where rows come from.

    Attributes:
        key: Its name within SOURCES.toml; a row's `source`.
        publisher, title, url, licence: Of what was read.
        retrieved: The day it was read.
    """

    key: str
    publisher: str
    title: str
    url: str
    licence: str
    retrieved: dt.date


class TableNotes(Struct, frozen=True):
    """What a table says of itself.

    Attributes:
        summary: What it holds, in a line.
        version: The day of its last change, YYYY-MM-DD.
        scope: What it claims to cover completely, or "".
    """

    summary: str
    version: str
    scope: str = ""


class FolderSources(Struct, frozen=True):
    """One SOURCES.toml: notes by table name, sources by key, and what articles count that its tables have."""

    tables: Mapping[str, TableNotes] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    counted: tuple[Counted, ...] = ()


def read_sources(path: Path, data: bytes) -> FolderSources:
    """Read and validate a SOURCES.toml.

    Args:
        path: The file, for messages.
        data: Its bytes.

    Raises:
        ReferenceDataError: naming the key that is missing, unknown or of the wrong type.
    """
    from pydantic import (  # noqa: PLC0415  heavy; needed to build alone
        AfterValidator,
        BaseModel,
        ConfigDict,
        Field,
        ValidationError,
    )

    class TableEntry(BaseModel):
        model_config = ConfigDict(extra="forbid")
        summary: str = Field(min_length=1)
        version: dt.date
        scope: str = ""

    class SourceEntry(BaseModel):
        model_config = ConfigDict(extra="forbid")
        publisher: str = Field(min_length=1)
        title: str = ""
        url: str = ""
        licence: str = Field(min_length=1)
        retrieved: dt.date

    class CountedEntry(BaseModel):
        model_config = ConfigDict(extra="forbid")
        property: Annotated[str, AfterValidator(property_name)]
        nouns: list[Annotated[str, Field(min_length=1)]] = Field(min_length=1)
        needs: list[str] = ["subject"]
        dimensions: list[str] = []
        parts: list[str] = []
        movements: list[str] = []
        stock: list[str] = []
        days: int = Field(0, ge=0)
        uncertainty: float = Field(0.0, ge=0, lt=1)

    class SourcesFile(BaseModel):
        model_config = ConfigDict(extra="forbid")
        tables: dict[str, TableEntry]
        sources: dict[str, SourceEntry]
        counted: list[CountedEntry] = []

    try:
        entries = SourcesFile.model_validate(tomli.loads(data.decode("utf-8")))
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise ReferenceDataError(f"{path}: {where}: {first['msg']}", "see docs/reference/tables.md") from error
    except (UnicodeDecodeError, tomli.TOMLDecodeError, RecursionError) as error:
        raise ReferenceDataError(f"{path} is no TOML file: {error}", "see docs/reference/tables.md") from error
    return FolderSources(
        {name: TableNotes(e.summary, e.version.isoformat(), e.scope) for name, e in sorted(entries.tables.items())},
        {
            key: Source(key, e.publisher, e.title, e.url, e.licence, e.retrieved)
            for key, e in sorted(entries.sources.items())
        },
        tuple(
            Counted(
                e.property,
                tuple(noun.lower() for noun in e.nouns),
                tuple(e.needs),
                tuple(e.dimensions),
                tuple(e.parts),
                tuple(e.movements),
                tuple(e.stock),
                e.days,
                e.uncertainty,
            )
            for e in entries.counted
        ),
    )
