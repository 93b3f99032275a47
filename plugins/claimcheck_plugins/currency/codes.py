"""Which currency a unit of money is: ISO 4217 codes, from codes.toml."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from msgspec import Struct

from claimcheck import read_toml

__all__ = ["Currency", "currency_of"]


class Currency(Struct, frozen=True):
    """What a unit of money can be.

    Attributes:
        codes: ISO 4217 codes, the usual one first.
        also: Codes that the same words mean elsewhere, each with the entity id of the country.
        elsewhere: Entity ids of countries whose own money has the same name and no rate.
        sure: A word in the figure that leaves only `codes`.
    """

    codes: tuple[str, ...]
    also: tuple[tuple[str, str], ...] = ()
    elsewhere: frozenset[str] = frozenset()
    sure: re.Pattern[str] | None = None

    def in_words(self, text: str) -> Currency:
        """The same, with what the words of a figure leave open.

        Example:
            >>> currency_of("dollar").in_words("US$2 million").also
            ()
        """
        if self.sure is not None and self.sure.search(text) is not None:
            return Currency(self.codes)
        return self

    def in_places(self, places: frozenset[str]) -> tuple[str, ...]:
        """The codes that the same words mean in one of these countries."""
        return tuple(code for code, country in self.also if country in places)


def currency_of(unit: str | None) -> Currency | None:
    """The currency of a unit that the text layer names ("danish krone"), None when there are no rates for it.

    A price by the piece counts as its money: "dollar per barrel" is dollars.
    """
    return _table().get((unit or "").partition(" per ")[0])


@functools.cache
def _table() -> Mapping[str, Currency]:
    read: dict[str, dict[str, Any]] = read_toml("claimcheck_plugins.currency", "codes.toml")
    return MappingProxyType({unit: _currency(entry) for unit, entry in read.items()})


def _currency(entry: Mapping[str, Any]) -> Currency:
    sure = "|".join(re.escape(word) for word in entry.get("sure", ()))
    return Currency(
        tuple(entry["codes"]),
        tuple(sorted(entry.get("also", {}).items())),
        frozenset(entry.get("elsewhere", ())),
        re.compile(sure) if sure else None,
    )
