"""The folder of a newsroom's own tables: a folder a table."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from claimcheck.errors import ReferenceDataError
from claimcheck.references.sources import SOURCES_FILE
from claimcheck.specs import ReferenceTable

__all__ = ["DATA_VARIABLE", "ENTITIES_FILE", "FACTS_FILE", "PART", "own_tables", "tables_folder", "tables_in"]

DATA_VARIABLE = "CLAIMCHECK_DATA_DIR"
FACTS_FILE, ENTITIES_FILE = "facts.csv", "entities.csv"
# How a folder ends that is still being written.
PART = ".part"


def tables_folder(configured: Path | None = None) -> Path:
    """Where own tables are kept: as configured, else as the environment says, else the user's data folder."""
    if configured is not None:
        return configured
    if named := os.environ.get(DATA_VARIABLE):
        return Path(named) / "tables"
    import platformdirs  # noqa: PLC0415  not needed when the folder is given

    return platformdirs.user_data_path("claimcheck") / "tables"


def own_tables(folder: Path) -> tuple[ReferenceTable, ...]:
    """The tables in the folder, sorted by name; none where there is no folder.

    Raises:
        ReferenceDataError: when the folder cannot be read.
    """
    try:
        places = sorted(place for place in folder.iterdir() if (place / SOURCES_FILE).is_file())
    except (FileNotFoundError, NotADirectoryError):
        return ()
    except OSError as error:
        raise ReferenceDataError(f"cannot read {folder}: {error.strerror}", "check its permissions") from error
    return tuple(table for place in places if place.suffix != PART for table in tables_in(place, place.name))


def tables_in(place: Path, name: str) -> Iterable[ReferenceTable]:
    """The tables in the folder of one: its facts, and the entities that it introduces.

    Args:
        place: The folder.
        name: The table's.
    """
    yield ReferenceTable(name, "a table of your own", place / FACTS_FILE)
    if (place / ENTITIES_FILE).is_file():
        yield ReferenceTable(f"{name}-entities", "what that table introduces", place / ENTITIES_FILE, "entities")
