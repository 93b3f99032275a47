"""Bringing a results database to the schema of this version: forward only, in one transaction, after a backup."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path

from claimcheck.database import connect_memory, immediate
from claimcheck.errors import DatabaseError
from claimcheck.store.schema import added_columns, first_schema, open_findings

__all__ = ["MIGRATIONS", "Migration", "as_of_now", "migrate"]

Migration = Callable[[sqlite3.Connection], None]


def _make(connection: sqlite3.Connection) -> None:
    for statement in first_schema():
        connection.execute(statement)


def _remember_evidence(connection: sqlite3.Connection) -> None:
    for statement in (*added_columns(2), *open_findings()):
        connection.execute(statement)


def _say_why(connection: sqlite3.Connection) -> None:
    for statement in added_columns(3):
        connection.execute(statement)


# Each takes the schema one version further; `user_version` counts those that are done.
MIGRATIONS: tuple[Migration, ...] = (_make, _remember_evidence, _say_why)


def migrate(connection: sqlite3.Connection, path: Path, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Bring the database to the newest schema; nothing happens when it is there already.

    The version is read again under the lock: of many who open a new file at once, one makes the tables. A database
    that holds data is copied first, beside the file (`claimcheck.db.v1.backup`).

    Args:
        connection: Open for writing.
        path: Its file.
        migrations: Every migration, oldest first.

    Raises:
        DatabaseError: when the file is newer than `migrations`, locked, damaged, or cannot be written.
    """
    if _version(connection) == len(migrations):
        return
    with immediate(connection):
        version = _version(connection)
        if version > len(migrations):
            raise DatabaseError(f"{str(path)!r} was just brought to a newer version", "update claimcheck")
        if 0 < version < len(migrations):
            _back_up(path, version)
        for migration in migrations[version:]:
            migration(connection)
        connection.execute(f"PRAGMA user_version = {len(migrations):d}")


def as_of_now(connection: sqlite3.Connection, migrations: Sequence[Migration] = MIGRATIONS) -> sqlite3.Connection:
    """The same data in the newest schema without writing to the file: where it is older, a copy in memory.

    Args:
        connection: Open for reading; closed when a copy is given instead.
        migrations: Every migration, oldest first.
    """
    if _version(connection) == len(migrations):
        return connection
    copy = connect_memory()
    with connection:
        connection.backup(copy)
    connection.close()
    with immediate(copy):
        for migration in migrations[_version(copy) :]:
            migration(copy)
    return copy


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _back_up(path: Path, version: int) -> None:
    """Copy the file as it is; an earlier backup is never written over."""
    names = (
        path.with_name(f"{path.name}.v{version}{more}.backup") for more in ("", *(f".{n}" for n in range(2, 1000)))
    )
    target = next((name for name in names if not name.exists()), None)
    if target is None:
        raise DatabaseError(f"too many backups beside {str(path)!r}", "move them away")
    # The lock is ours, so that no one else writes meanwhile; readers are let in.
    source, copy = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True), sqlite3.connect(target)
    try:
        source.backup(copy)
    finally:
        copy.close()
        source.close()
