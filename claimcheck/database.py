"""The one way a SQLite file is opened, and the one way it is written.

Measured with four writers on one file: a plain BEGIN lost 91 to 600 of 800 rows, BEGIN IMMEDIATE none. The journal
stays SQLite's default (DELETE), since write-ahead logs before SQLite 3.51.3 can be corrupted by a reset.
`application_id` says whose file it is; `user_version` is left to the caller's migrations.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from claimcheck.errors import DatabaseError

__all__ = ["connect", "connect_memory", "explained", "immediate"]

TIMEOUT_SECONDS = 30.0

PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = FULL",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA mmap_size = 0",
)

# What SQLite says (a part of it, lower case), what it means, and what the user can do.
EXPLANATIONS = (
    ("not a database", "is not a SQLite database", "give another file name, or move this file away"),
    ("malformed", "is damaged", "restore it from a backup, or move it away so that a new one is made"),
    ("locked", "is locked by another program", "wait until the other program is done, then try again"),
    ("busy", "is locked by another program", "wait until the other program is done, then try again"),
    ("readonly", "cannot be written", "check the permissions of the file and of its folder"),
    ("disk is full", "cannot be written, the disk is full", "free some space, then try again"),
    ("unable to open", "cannot be opened", "check that its folder exists and that you may read and write there"),
    ("disk i/o", "cannot be read or written", "check the disk and the permissions of the folder"),
)


def connect(
    path: Path,
    *,
    application_id: int,
    read_only: bool = False,
    must_exist: bool = False,
    newest: int | None = None,
) -> sqlite3.Connection:
    """Open our database, or make a new one. Transactions are begun by hand: use `immediate` for every write.

    Args:
        path: The file. A new one is made unless `read_only` or `must_exist`.
        application_id: The mark that tells our file from anyone else's; a new file is given it.
        read_only: Open for reading alone; the folder need not be writable.
        must_exist: Refuse to make a new file.
        newest: The highest `user_version` that the caller understands; None for any.

    Raises:
        DatabaseError: when the file is missing, a folder, no database, another program's, newer, damaged or locked.
    """
    _refuse_place(path, must_exist=read_only or must_exist)
    mode = "ro" if read_only else "rw" if must_exist else "rwc"
    with explained(path):
        connection = _open(f"{_uri(path)}?mode={mode}")
        try:
            _check_owner(connection, path, application_id, read_only=read_only)
            _check_version(connection, path, newest)
        except BaseException:
            connection.close()
            raise
    return connection


def connect_memory() -> sqlite3.Connection:
    """A database that lives in memory and is gone when closed, with the same settings as a file."""
    return _open("file::memory:")


@contextlib.contextmanager
def immediate(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """One write transaction: the lock is taken at its start, all of it is written at its end, or none of it.

    Raises:
        DatabaseError: when the file is locked for longer than 30 seconds, damaged, or cannot be written.
    """
    with explained(_path_of(connection)):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


@contextlib.contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what SQLite raises about a file into a `DatabaseError` that names it. Breaches of constraints pass through.

    Raises:
        DatabaseError: instead of `sqlite3.OperationalError` and a bare `sqlite3.DatabaseError`.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        if not isinstance(error, sqlite3.OperationalError) and type(error) is not sqlite3.DatabaseError:
            raise
        raise _explain(error, path) from error


def _explain(error: sqlite3.Error, path: Path) -> DatabaseError:
    said = str(error).lower()
    for part, meaning, hint in EXPLANATIONS:
        if part in said:
            return DatabaseError(f"the database {str(path)!r} {meaning}", hint)
    return DatabaseError(f"the database {str(path)!r} cannot be used: {error}")


def _open(uri: str) -> sqlite3.Connection:
    connection = sqlite3.connect(uri, timeout=TIMEOUT_SECONDS, isolation_level=None, uri=True)
    for pragma in PRAGMAS:
        connection.execute(pragma)
    return connection


def _uri(path: Path) -> str:
    return path.absolute().as_uri()


def _refuse_place(path: Path, *, must_exist: bool) -> None:
    try:
        problem = _place_problem(path, must_exist=must_exist)
    except OSError as error:
        problem = (f"cannot be reached: {error.strerror}", "check its name and the permissions of its folder")
    if problem is not None:
        raise DatabaseError(f"the database {str(path)!r} {problem[0]}", problem[1])


def _place_problem(path: Path, *, must_exist: bool) -> tuple[str, str] | None:
    if "\0" in str(path):
        return "has a name that no file can have", "give another one"
    if path.is_dir():
        return "is a folder", "give the name of a file in it"
    if must_exist and not path.exists():
        return "does not exist", "check the name; the first scan makes one"
    if not path.parent.is_dir():
        return "is to be in a folder that does not exist", "make the folder first"
    return None


def _check_owner(connection: sqlite3.Connection, path: Path, application_id: int, *, read_only: bool) -> None:
    """Refuse another program's file; mark a new one. The mark is set under the lock: two may open it at once."""
    if _number(connection, "application_id") == application_id:
        return
    if not read_only:
        with immediate(connection):
            if _is_blank(connection):
                connection.execute(f"PRAGMA application_id = {application_id:d}")
            owner = _number(connection, "application_id")
        if owner == application_id:
            return
    raise DatabaseError(f"the database {str(path)!r} belongs to another program", "give another file name")


def _is_blank(connection: sqlite3.Connection) -> bool:
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    return tables == 0 and _number(connection, "application_id") == 0 and _number(connection, "user_version") == 0


def _check_version(connection: sqlite3.Connection, path: Path, newest: int | None) -> None:
    version = _number(connection, "user_version")
    if newest is not None and version > newest:
        message = f"the database {str(path)!r} was written by a newer claimcheck (its version {version}, ours {newest})"
        raise DatabaseError(message, "update claimcheck, or give another file name")


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])


def _path_of(connection: sqlite3.Connection) -> Path:
    name = next((row[2] for row in connection.execute("PRAGMA database_list") if row[1] == "main"), "")
    return Path(name or ":memory:")
