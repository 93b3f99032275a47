"""The words of the calendar's rules, from `forms.toml`, read when first asked for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from claimcheck import read_toml

__all__ = ["milestones", "tables"]


@cache
def tables() -> Mapping[str, Any]:
    """The tables of `forms.toml`."""
    return read_toml(__package__, "forms.toml")


@cache
def milestones() -> tuple[re.Pattern[str], Mapping[str, tuple[int, ...]]]:
    """A pattern of the names of anniversaries ("centenary"), and the years each can stand for."""
    table = {name: tuple(years) for name, years in tables()["milestones"].items()}
    names = "|".join(
        re.escape(name).replace(r"\ ", r"\s") for name in sorted(table, key=lambda name: (-len(name), name))
    )
    return re.compile(rf"\b(?:{names})\b", re.IGNORECASE), MappingProxyType(table)
