"""The cache folder: one database for each state of the tables, made whole under another name and then renamed.

The tables' bytes are hashed at every start: 1.7 ms for 3 MB. Trusting size and time of change instead would save that
and could miss a change.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from claimcheck.errors import DatabaseError
from claimcheck.references.content import Content

__all__ = ["CACHE_VARIABLE", "cache_folder", "database_path", "store"]

CACHE_VARIABLE = "CLAIMCHECK_CACHE_DIR"

_KEPT = 8
_STALE_SECONDS = 3600


def cache_folder(given: Path | None) -> Path:
    """Where the database is kept: as given, else as the environment says, else the user's cache folder."""
    if given is not None:
        return given
    if named := os.environ.get(CACHE_VARIABLE):
        return Path(named)
    import platformdirs  # noqa: PLC0415  not needed when the folder is given

    return platformdirs.user_cache_path("claimcheck")


def database_path(folder: Path, key: str) -> Path:
    """The database for the tables of this hash."""
    return folder / f"references-{key[:32]}.db"


def store(path: Path, make: Callable[[], Content]) -> Content | None:
    """Build the database at `path`; the content itself when it cannot be kept there.

    Several processes may do this at once and any may be killed: a file of the final name is always whole.

    Raises:
        ReferenceDataError: when a table is wrong.
    """
    content = make()
    part: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(suffix=".part", prefix=path.stem, dir=path.parent)
        os.close(handle)
        part = Path(name)
        from claimcheck.references.build import write_database  # noqa: PLC0415  not needed when the cache is warm

        write_database(part, content)
        part.replace(path)
    except (OSError, DatabaseError):
        if part is not None:
            _remove(part)
        return content
    _prune(path)
    return None


def _prune(newest: Path) -> None:
    """Keep the databases last made, and remove what killed builds left behind. Times are the file system's own."""
    with contextlib.suppress(OSError):
        now = newest.stat().st_mtime
        built = sorted(newest.parent.glob("references-*.db"), key=lambda p: (-p.stat().st_mtime, p.name))
        left = [p for p in newest.parent.glob("references-*.part*") if p.stat().st_mtime < now - _STALE_SECONDS]
        for path in (*built[_KEPT:], *left):
            _remove(path)


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()
