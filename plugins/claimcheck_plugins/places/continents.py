"""Words for continents and their parts, from continents.toml."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any

from claimcheck import read_toml

__all__ = ["continent_words"]


@functools.cache
def continent_words() -> Mapping[str, Any]:
    """The tables of continents.toml."""
    table: dict[str, Any] = read_toml("claimcheck_plugins.places", "continents.toml")
    return table
