"""Opening reference data: from the cache when the tables have not changed, else built from them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from claimcheck.errors import DatabaseError
from claimcheck.models import ReferenceData
from claimcheck.references.cache import cache_folder, database_path, store
from claimcheck.references.content import Content, collect, content_key, made_record, read_tables
from claimcheck.references.memory import MemoryReferences
from claimcheck.references.sqlite import SqliteReferences
from claimcheck.specs import ReferenceTable

__all__ = ["open_references"]


def open_references(
    tables: Sequence[ReferenceTable],
    *,
    cache_dir: Path | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> ReferenceData:
    """Reference data of these tables, ready to look up.

    A database in the cache folder is used when it was built from the same bytes; a damaged one is built anew. Where the
    folder cannot be written, everything is kept in memory.

    Args:
        tables: As plugins registered them.
        cache_dir: The cache folder; else that of CLAIMCHECK_CACHE_DIR, else the user's.
        progress: Told of (steps done, steps in all) while tables are read.

    Raises:
        ReferenceDataError: when a table cannot be read or is wrong; it names table, row, column and reason.
    """
    raw = read_tables(tables)
    key = content_key(raw)
    path = database_path(cache_folder(cache_dir), key)

    def build() -> Content | None:
        return store(path, lambda: collect(raw, progress))

    try:
        return SqliteReferences(path, key, build)
    except DatabaseError:
        content = build()
    if progress is not None:
        progress(len(raw) + 1, len(raw) + 1)
    if content is None:
        return SqliteReferences(path, key, build)
    described = (record for record in content.entities if record != made_record(record.id))
    return MemoryReferences(content.facts, described, content.aliases, content.sets, key, content.counted)
