"""Values as TOML, for the two files that are written for a table: roles.toml and SOURCES.toml."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date

__all__ = ["as_toml", "section"]


def section(head: str, entries: Mapping[str, object]) -> Iterator[str]:
    """The lines of a table: its head, a line an entry, and an empty line.

    Args:
        head: With its brackets; "" for the entries that stand before all tables.
        entries: Values by key.
    """
    yield from filter(None, [head])
    for key, value in entries.items():
        yield f"{_key(key)} = {as_toml(value)}"
    yield ""


def as_toml(value: object) -> str:
    """A text, number, day, or list of them.

    Example:
        >>> as_toml(("troops", 1.5))
        '["troops", 1.5]'
    """
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return f"[{', '.join(map(as_toml, value))}]"
    if isinstance(value, str):
        # A JSON string is a TOML string, but for this one character.
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return repr(value).lower()


def _key(key: str) -> str:
    bare = key.replace("_", "").replace("-", "")
    return key if bare.isalnum() and key.isascii() else as_toml(key)
