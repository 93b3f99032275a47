"""`claimcheck export`: the findings of every scanned article as one Parquet file, for analysis."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli import options as opt
from claimcheck.errors import OutputError, UsageError

if TYPE_CHECKING:
    from claimcheck.store import Store

__all__ = ["export"]

_ARTICLES = 200


def export(
    output: Annotated[Path, typer.Argument(metavar="FILE.parquet", help="Where the rows go.")],
    db: opt.Database = None,
    config: opt.Config = None,
) -> int:
    """Write a row a finding, and one for each checkable claim without any, to a Parquet file.

    The columns are those of `claimcheck report --format csv`, all of them text. Needs the parquet extra.

    Example: `claimcheck export findings.parquet`
    """
    from claimcheck.config import load_config
    from claimcheck.store import Store

    if output.suffix.lower() != ".parquet":
        raise UsageError(f"{output} is no .parquet file", "for other forms use `claimcheck report --format csv|jsonl`")
    path = db or Path(load_config(Path(), file=config).settings.db)
    with Store.open(path, read_only=True) as store:
        rows = _write(store, output)
    typer.echo(f"{output}: {rows:,} rows")
    return 0


def _write(store: Store, output: Path) -> int:
    """Write in groups of articles, so that an archive of any size fits; the file appears whole or not at all."""
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ModuleNotFoundError as error:
        raise UsageError("Parquet needs an extra", 'pip install "claimcheck-toolkit[parquet]"') from error
    from claimcheck.report.columns import COLUMNS
    from claimcheck.report.sheet import finding_rows

    schema = pa.schema([(name, pa.string()) for name in COLUMNS])
    number = 0
    try:
        handle, temporary = tempfile.mkstemp(dir=output.parent, prefix=f".{output.name[:40]}.")
        os.close(handle)
        with pq.ParquetWriter(temporary, schema) as writer:
            ids = [article.id for article in store.articles()]
            for start in range(0, len(ids), _ARTICLES):
                group = [row for i in ids[start : start + _ARTICLES] for row in finding_rows(store.load(i))]
                columns = [[_plain(row[place]) for row in group] for place in range(len(COLUMNS))]
                writer.write_table(pa.table(columns, schema=schema))
                number += len(group)
        Path(temporary).replace(output)
    except OSError as error:
        raise OutputError(f"cannot write {output}: {error.strerror or error}", "choose another place") from error
    return number


def _plain(cell: str) -> str:
    """The cell without lone surrogates, which no UTF-8 holds."""
    return cell.encode("utf-8", "backslashreplace").decode()
