"""Values to JSON."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from datetime import date

from msgspec import Struct

from claimcheck.models.base import Json, Span

__all__ = [
    "as_json",
    "fields_of",
]


def as_json(value: object) -> Json:
    """The value as JSON: dataclasses and structs as objects in field order, dates as ISO, spans as `[start, end]`.

    A trailing underscore in a field's name is dropped (`from_` becomes "from"), `where` becomes "in".

    Raises:
        TypeError: for anything that is neither a dataclass nor a struct nor JSON nor a date.
    """
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Span):
        return [value.start, value.end]
    if isinstance(value, Mapping):
        return {str(key): as_json(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [as_json(item) for item in value]
    names = fields_of(value)
    if names is None:
        raise TypeError(f"cannot write {type(value).__name__} as JSON")
    return {"in" if n == "where" else n.rstrip("_"): as_json(getattr(value, n)) for n in names}


def fields_of(value: object) -> tuple[str, ...] | None:
    """The names of the fields of a dataclass or `msgspec.Struct`, in order; None for anything else."""
    if isinstance(value, Struct):
        return value.__struct_fields__
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return tuple(field.name for field in dataclasses.fields(value))
    return None
