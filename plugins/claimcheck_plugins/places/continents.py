"""Words for continents and their parts, from continents.toml."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

__all__ = ["continent_words"]


@functools.cache
def continent_words() -> Mapping[str, Any]:
    """The tables of continents.toml."""
    table: dict[str, Any] = tomllib.loads(
        (files("claimcheck_plugins.places") / "continents.toml").read_text(encoding="utf-8")
    )
    return table
