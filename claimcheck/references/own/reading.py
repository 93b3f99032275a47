"""A table as it lies on disk to rows: decoded, its separator found, each row with its line."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from claimcheck.errors import ReferenceDataError
from claimcheck.references.own.roles import HINT

__all__ = ["Problem", "Sheet", "read_sheet"]

_SEPARATORS = ",;\t|"
_LARGEST = 200_000_000


class Problem(Struct, frozen=True):
    """A cell that cannot be used, or a row whose cells are too few or too many."""

    line: int
    column: str
    reason: str

    def __str__(self) -> str:
        return f"line {self.line}, column {self.column!r}: {self.reason}"


class Sheet(Struct, frozen=True):
    """A table as written: its columns, and its rows with their line numbers, cells stripped.

    Attributes:
        path: The file.
        columns: Their names, in order.
        rows: Line number and cells, as many as there are columns.
        problems: Rows that have more cells or fewer; they are not among the others.
    """

    path: Path
    columns: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    problems: tuple[Problem, ...] = ()

    def column(self, name: str) -> list[str]:
        """The cells of a column."""
        at = self.columns.index(name)
        return [cells[at] for _, cells in self.rows]


def read_sheet(path: Path, *, encoding: str = "", separator: str = "") -> Sheet:
    """Read a CSV file.

    Args:
        path: The file.
        encoding: As a descriptor says; else UTF-8.
        separator: The same; else the one that the header has most of.

    Raises:
        ReferenceDataError: naming the line that cannot be read.
    """
    text = _text(path, encoding)
    head = text.partition("\n")[0]
    delimiter = separator or max(_SEPARATORS, key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        columns = _header(path, next(reader, []))
        rows, problems = [], []
        for cells in reader:
            if not any(map(str.strip, cells)):
                continue
            if len(cells) == len(columns):
                rows.append((reader.line_num, tuple(map(str.strip, cells))))
            else:
                reason = f"the row has {len(cells)} cells, the header has {len(columns)}"
                problems.append(Problem(reader.line_num, columns[min(len(cells), len(columns)) - 1], reason))
    except csv.Error as error:
        raise ReferenceDataError(f"{path}, line {reader.line_num}: {error}", "save the table as CSV anew") from error
    if problems and not rows:
        raise ReferenceDataError(f"{path}, {problems[0]}", HINT)
    if not rows:
        raise ReferenceDataError(f"{path} has no rows", "a table is a CSV file with a header and a row a figure")
    return Sheet(path, columns, tuple(rows), tuple(problems))


def _text(path: Path, encoding: str) -> str:
    try:
        if path.stat().st_size > _LARGEST:
            raise ReferenceDataError(f"{path} is larger than {_LARGEST // 10**6} MB", "split it into several tables")
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ReferenceDataError(f"cannot read {path}: {reason}", "check the path") from error
    try:
        return data.decode(encoding or "utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ReferenceDataError(f"{path}, line {line}: is not {encoding or 'UTF-8'}", "save it as UTF-8") from error
    except LookupError as error:
        raise ReferenceDataError(f"{path}: the encoding {encoding!r} is not known", "save it as UTF-8") from error


def _header(path: Path, cells: Sequence[str]) -> tuple[str, ...]:
    columns = tuple(cell.strip() for cell in cells)
    if not any(columns):
        raise ReferenceDataError(f"{path} has no header", "the first line must name the columns")
    for column in columns:
        if columns.count(column) > 1:
            named = f"the column {column!r} stands twice" if column else "two columns have no name"
            raise ReferenceDataError(f"{path}: {named}", "give every column a name of its own")
    return columns
