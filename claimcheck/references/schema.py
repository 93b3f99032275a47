"""The tables of the reference database, on the model of Wikidata's statements with qualifiers and references."""

from __future__ import annotations

import sqlite3

__all__ = ["APPLICATION_ID", "PRECISIONS", "create_schema", "index_schema"]

APPLICATION_ID = 0x43435246  # "CCRF"

# How precise a date is, where it is less so than a day: qualifiers of a fact, and columns of its row.
PRECISIONS = ("valid_from_precision", "valid_to_precision")

_TYPES = {"text": str, "int": int, "real": float}

# Columns in order; text where no type is said.
_TABLES = {
    "reference_set": "name summary scope version sha256 retrieved licence publisher rows:int",
    "source": "id:int reference key publisher title url licence retrieved",
    "entity": "id label kind country",
    "alias": "name folded entity kind context valid_from valid_to",
    "fact": (
        "id:int reference row_ref subject property object low:real high:real unit value "
        "valid_from valid_to known_until valid_from_precision valid_to_precision place rank "
        "publisher url licence retrieved sha256 more:int"
    ),
    "qualifier": "fact:int name value",
    "participant": "fact:int position:int entity",
    "counted": "property nouns needs dimensions parts movements stock days:int uncertainty:real",
    "meta": "key value",
}
_KEYS: dict[str, str | tuple[str, ...]] = {
    "reference_set": "name",
    "source": "id",
    "entity": "id",
    "fact": "id",
    "qualifier": ("fact", "name"),
    "participant": ("fact", "position"),
    "meta": "key",
}
_FOREIGN: dict[str, list[tuple[str, str, str]]] = {
    "source": [("reference", "reference_set", "name")],
    "alias": [("entity", "entity", "id")],
    "fact": [("reference", "reference_set", "name"), ("subject", "entity", "id"), ("object", "entity", "id")],
    "qualifier": [("fact", "fact", "id")],
    "participant": [("fact", "fact", "id"), ("entity", "entity", "id")],
}
_INDEXES = (
    ("fact", ("subject", "property")),
    ("fact", ("object", "property")),
    ("fact", ("property",)),
    ("fact", ("place",)),
    ("alias", ("folded",)),
    ("alias", ("entity",)),
    ("participant", ("entity",)),
)


def create_schema(connection: sqlite3.Connection) -> None:
    """Make the tables."""
    import sqlite_utils  # noqa: PLC0415  heavy; needed to build alone

    database = sqlite_utils.Database(connection)
    for name, columns in _TABLES.items():
        database.table(name).create(_typed(columns), pk=_KEYS.get(name), foreign_keys=_FOREIGN.get(name, []))


def index_schema(connection: sqlite3.Connection) -> None:
    """Make the indexes; faster once the rows are in."""
    import sqlite_utils  # noqa: PLC0415  as above

    database = sqlite_utils.Database(connection)
    for name, columns in _INDEXES:
        database.table(name).create_index(columns)


def _typed(columns: str) -> dict[str, type]:
    parts = (column.partition(":") for column in columns.split())
    return {name: _TYPES[kind or "text"] for name, _, kind in parts}
