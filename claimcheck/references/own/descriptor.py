"""Frictionless `datapackage.json` descriptors (Data Package 1.0 and 2.0), as far as a table needs them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct, field

from claimcheck.errors import ReferenceDataError

__all__ = ["Described", "describe", "find_descriptor"]

DESCRIPTOR = "datapackage.json"
_TEXTS = frozenset({"string", "any", ""})


class Described(Struct, frozen=True):
    """What a descriptor says of a table; everything empty where there is none.

    Attributes:
        path: The table itself.
        name, title, publisher, url, licence: Of the table, else of the whole package.
        encoding, separator: How it is written.
        missing: Cells that mean "nothing".
        texts: Columns that hold words, and `numbers`: those that hold figures.
        key: Columns that tell rows apart.
        thousands: The sign between groups of three digits, where a field names one.
    """

    path: Path
    name: str = ""
    title: str = ""
    publisher: str = ""
    url: str = ""
    licence: str = ""
    encoding: str = ""
    separator: str = ""
    missing: tuple[str, ...] = ()
    texts: frozenset[str] = field(default_factory=frozenset)
    numbers: frozenset[str] = field(default_factory=frozenset)
    key: tuple[str, ...] = ()
    thousands: str = ""


def find_descriptor(path: Path) -> Path | None:
    """The descriptor beside a table, or None."""
    beside = path.with_name(DESCRIPTOR)
    return beside if beside.is_file() else None


def describe(descriptor: Path, table: Path | None = None) -> Described | None:
    """What a descriptor says of a table.

    Args:
        descriptor: The datapackage.json.
        table: The table; without, the only one that the descriptor has. None is the answer where it has not this one.

    Raises:
        ReferenceDataError: when it cannot be read, is no descriptor, or has several tables and none was named.
    """
    package = _read(descriptor)
    resources = [r for r in _objects(package.get("resources")) if _path(r).lower().endswith((".csv", ".tsv", ".txt"))]
    if table is not None:
        named = [r for r in resources if (descriptor.parent / _path(r)).resolve() == table.resolve()]
        return _described(named[0], package, descriptor) if named else None
    if len(resources) != 1:
        names = ", ".join(_path(resource) for resource in resources) or "none"
        raise ReferenceDataError(f"{descriptor} must describe one table, it has: {names}", "name the CSV file instead")
    return _described(resources[0], package, descriptor)


def _read(descriptor: Path) -> Mapping[str, Any]:
    try:
        package = json.loads(descriptor.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ReferenceDataError(f"cannot read {descriptor}: {error.strerror}", "check the path") from error
    except (ValueError, RecursionError) as error:
        raise ReferenceDataError(f"{descriptor} is no JSON: {error}", "mend it, or name the CSV file") from error
    if not isinstance(package, dict) or not isinstance(package.get("resources"), list):
        raise ReferenceDataError(f"{descriptor} has no list of resources", "mend it, or name the CSV file")
    return package


def _described(resource: Mapping[str, Any], package: Mapping[str, Any], descriptor: Path) -> Described:
    path = _path(resource)
    if "://" in path or Path(path).is_absolute() or ".." in Path(path).parts:
        raise ReferenceDataError(
            f"{descriptor}: the table {path!r} is not in its folder", "fetch it, and name the file"
        )
    schema = _object(resource.get("schema"))
    dialect = _object(resource.get("dialect"))
    fields = _objects(schema.get("fields"))
    types = {_text(entry.get("name")): _text(entry.get("type")) for entry in fields}
    licence, source = _first("licenses", resource, package), _first("sources", resource, package)
    key = schema.get("primaryKey")
    return Described(
        path=descriptor.parent / path,
        name=_text(resource.get("name")),
        title=_text(resource.get("title")) or _text(package.get("title")),
        publisher=_text(source.get("title")) or _text(_first("contributors", package).get("title")),
        url=_text(source.get("path")) or _text(package.get("homepage")),
        licence=_text(licence.get("name")) or _text(licence.get("title")) or _text(licence.get("path")),
        encoding=_text(resource.get("encoding")),
        separator=_text(dialect.get("delimiter")),
        missing=tuple(cell for cell in map(_missing, _list(schema.get("missingValues"))) if cell),
        texts=frozenset(name for name, kind in types.items() if kind in _TEXTS),
        numbers=frozenset(name for name, kind in types.items() if kind in {"integer", "number"}),
        thousands=next((sign for entry in fields if (sign := _text(entry.get("groupChar")))), ""),
        key=tuple(map(_text, key if isinstance(key, list) else [key] if key else [])),
    )


def _first(key: str, *places: Mapping[str, Any]) -> Mapping[str, Any]:
    """The first entry of a list that one of the places has: the table's own goes before the package's."""
    return next((found[0] for place in places if (found := _objects(place.get(key)))), {})


def _path(resource: Mapping[str, Any]) -> str:
    path = resource.get("path")
    return _text(path[0] if isinstance(path, list) and len(path) == 1 else path)


def _missing(entry: object) -> str:
    return _text(entry.get("value")) if isinstance(entry, dict) else _text(entry)


def _text(value: object) -> str:
    if not isinstance(value, str):
        return ""
    return " ".join(value.split()) or value[:1]


def _object(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> Sequence[object]:
    return value if isinstance(value, list) else []


def _objects(value: object) -> list[Mapping[str, Any]]:
    return [entry for entry in _list(value) if isinstance(entry, dict)]
