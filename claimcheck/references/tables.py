"""A table to rows: the CSV file, its columns checked, beside its SOURCES.toml."""

from __future__ import annotations

import csv
import difflib
import io
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path

from msgspec import Struct

from claimcheck.errors import ReferenceDataError
from claimcheck.models import Alias, Counted, EntityRecord, Fact, ReferenceSet
from claimcheck.references.rows import COLUMNS, REQUIRED, CellError, Row, read_alias, read_entity, read_fact, source_of
from claimcheck.references.sources import SOURCES_FILE, FolderSources, Source, TableNotes, read_sources
from claimcheck.specs import ReferenceTable

__all__ = ["TableBytes", "TableContent", "parse_table", "read_bytes"]

_HINT = "see docs/reference/tables.md"

# How a kind of table is read, and the column that names its rows.
_READERS: Mapping[str, tuple[Callable[[Row], object], str | None]] = {
    "facts": (read_fact, "row"),
    "entities": (read_entity, "entity"),
    "aliases": (read_alias, None),
}


class TableBytes(Struct, frozen=True):
    """A table as it lies on disk: its CSV, the SOURCES.toml beside it, and the hash of each."""

    table: ReferenceTable
    csv: bytes
    sources: bytes
    csv_sha256: str
    sources_sha256: str

    @property
    def sources_path(self) -> Path:
        """Where the sources were read."""
        return self.table.path.with_name(SOURCES_FILE)


class TableContent(Struct, frozen=True):
    """A table as read: its rows as values, the sources they name, what it says of itself, and what is counted in it."""

    set: ReferenceSet
    notes: TableNotes
    facts: tuple[Fact, ...] = ()
    entities: tuple[EntityRecord, ...] = ()
    aliases: tuple[Alias, ...] = ()
    sources: tuple[Source, ...] = ()
    counted: tuple[Counted, ...] = ()


def read_bytes(path: Path, table: str) -> bytes:
    """The bytes of a file of a table.

    Raises:
        ReferenceDataError: when it cannot be read.
    """
    try:
        return path.read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ReferenceDataError(f"table {table!r}: cannot read {path}: {reason}", _HINT) from error


def parse_table(raw: TableBytes) -> TableContent:
    """Read and validate a table.

    Raises:
        ReferenceDataError: naming table, row, column and reason of the first thing that is wrong.
    """
    table = raw.table
    folder = read_sources(raw.sources_path, raw.sources)
    notes = folder.tables.get(table.name)
    if notes is None:
        raise ReferenceDataError(f"{raw.sources_path} has no section [tables.{table.name}]", _HINT)
    values, used = _values(raw, folder)
    retrieved = max((source.retrieved for source in used), default=None)
    described = _described(raw, notes, used, retrieved, len(values))
    return TableContent(
        described,
        notes,
        tuple(value for value in values if isinstance(value, Fact)),
        tuple(value for value in values if isinstance(value, EntityRecord)),
        tuple(value for value in values if isinstance(value, Alias)),
        used,
        folder.counted,
    )


def _described(
    raw: TableBytes, notes: TableNotes, used: tuple[Source, ...], retrieved: date | None, rows: int
) -> ReferenceSet:
    licence = "; ".join(sorted({source.licence for source in used}))
    publisher = "; ".join(sorted({source.publisher for source in used}))
    return ReferenceSet(raw.table.name, notes.version, raw.csv_sha256, retrieved, licence, publisher, rows)


def _values(raw: TableBytes, folder: FolderSources) -> tuple[tuple[object, ...], tuple[Source, ...]]:
    """The rows as values, and the sources that they name."""
    table = raw.table
    reader, column = _READERS[table.kind]
    values, used, lines = [], set(), dict[str, int]()
    for line, row in _rows(raw, folder):
        try:
            values.append(reader(row))
            _refuse_repeat(row, column, lines, line)
        except CellError as error:
            raise _refused(table, line, row.cells, error) from error
        used.add(row.source)
    return tuple(values), tuple(sorted(used))


def _refuse_repeat(row: Row, column: str | None, lines: dict[str, int], line: int) -> None:
    """Refuse a second row of one name; `lines` remembers where each stood."""
    if column is None:
        return
    name = row.cells[column]
    if name in lines:
        raise CellError(column, f"{name!r} stands in line {lines[name]} already")
    lines[name] = line


def _rows(raw: TableBytes, folder: FolderSources) -> Iterator[tuple[int, Row]]:
    """The rows with their line numbers, cells stripped, empty cells left out, empty lines skipped."""
    table = raw.table
    reader = csv.reader(io.StringIO(_decoded(raw), newline=""), strict=True)
    try:
        header = _header(table, next(reader, []))
        for cells in reader:
            line = reader.line_num
            if not cells:
                continue
            if len(cells) != len(header):
                reason = f"has {len(cells)} cells, the header has {len(header)}"
                raise ReferenceDataError(f"table {table.name!r} ({table.path}), line {line}: {reason}", _HINT)
            named = {column: cell for column, text in zip(header, cells, strict=True) if (cell := text.strip())}
            try:
                yield line, Row(table.name, named, source_of(named.get("source"), folder.sources))
            except CellError as error:
                raise _refused(table, line, named, error) from error
    except csv.Error as error:
        message = f"table {table.name!r} ({table.path}), line {reader.line_num}: {error}"
        raise ReferenceDataError(message, _HINT) from error


def _decoded(raw: TableBytes) -> str:
    try:
        return raw.csv.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.csv.count(b"\n", 0, error.start) + 1
        message = f"table {raw.table.name!r} ({raw.table.path}), line {line}: is not UTF-8"
        raise ReferenceDataError(message, "save the file as UTF-8") from error


def _header(table: ReferenceTable, cells: list[str]) -> tuple[str, ...]:
    header, known = tuple(cell.strip() for cell in cells), COLUMNS[table.kind]
    where = f"table {table.name!r} ({table.path})"
    for column in header:
        if column not in known:
            near = difflib.get_close_matches(column, known, n=1)
            offer = f"; did you mean {near[0]!r}?" if near else ""
            raise ReferenceDataError(f"{where}: unknown column {column!r}{offer}", f"columns: {', '.join(known)}")
        if header.count(column) > 1:
            raise ReferenceDataError(f"{where}: the column {column!r} stands twice", _HINT)
    for column in REQUIRED[table.kind]:
        if column not in header:
            raise ReferenceDataError(f"{where}: the column {column!r} is missing", _HINT)
    return header


def _refused(table: ReferenceTable, line: int, cells: Mapping[str, str], error: CellError) -> ReferenceDataError:
    name = cells.get({"facts": "row", "entities": "entity", "aliases": "name"}[table.kind], "")
    row = f"row {name!r} (line {line})" if name else f"line {line}"
    return ReferenceDataError(
        f"table {table.name!r} ({table.path}), {row}, column {error.column!r}: {error.reason}", _HINT
    )
