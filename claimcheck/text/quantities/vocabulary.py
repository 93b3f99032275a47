"""The vocabulary of quantities: the TOML files of this folder, each read once when first asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from claimcheck.packaged import read_toml

__all__ = [
    "currency_signs",
    "currency_words",
    "directions",
    "is_currency",
    "section",
    "table",
    "unit_symbols",
    "unit_words",
    "words",
]


@cache
def table(name: str) -> Mapping[str, Any]:
    """A vocabulary file of this folder, by its name without `.toml`."""
    return MappingProxyType(read_toml(__package__, f"{name}.toml"))


def section(name: str, part: str) -> Mapping[str, Any]:
    """A table within a vocabulary file."""
    found: Mapping[str, Any] = table(name)[part]
    return found


@cache
def words(name: str, part: str, key: str = "words") -> frozenset[str]:
    """A list of words within a vocabulary file."""
    return frozenset(section(name, part)[key])


def _forms(entry: Mapping[str, Any]) -> Iterator[str]:
    for word in entry.get("words", ()):
        yield word
        if not entry.get("plain"):
            yield f"{word}s"


@cache
def unit_words() -> Mapping[str, str]:
    """Words for units, ages among them, in lower case, and the unit of each."""
    found = {form: unit for unit, entry in section("units", "units").items() for form in _forms(entry)}
    found.update({form: age for age, forms in section("units", "ages").items() for form in forms})
    return MappingProxyType(found)


@cache
def unit_symbols() -> Mapping[str, str]:
    """Symbols of units exactly as written, and the unit of each."""
    units = section("units", "units")
    return MappingProxyType({symbol: unit for unit, entry in units.items() for symbol in entry.get("symbols", ())})


@cache
def currency_words() -> Mapping[str, str]:
    """Words for currencies in lower case, and the currency of each."""
    currencies = section("currencies", "currencies")
    return MappingProxyType({form: name for name, entry in currencies.items() for form in _forms(entry)})


@cache
def currency_signs(side: str) -> Mapping[str, str]:
    """Signs and codes of currencies exactly as written, that stand `before` or `after` a number."""
    key = "signs" if side == "before" else "after"
    currencies = section("currencies", "currencies")
    return MappingProxyType(
        {sign: name for name, entry in currencies.items() for sign in (*entry.get(key, ()), *entry.get("codes", ()))},
    )


def is_currency(unit: str | None) -> bool:
    """Whether a canonical unit name is that of a currency, a rate in it ("dollar per barrel") included.

    >>> is_currency("euro"), is_currency("dollar per barrel"), is_currency("kilometre"), is_currency(None)
    (True, True, False, False)
    """
    return unit is not None and unit.partition(" per ")[0] in section("currencies", "currencies")


@cache
def directions(part: str) -> Mapping[str, str]:
    """Words of `changes.toml` and the direction of each: "up" or "down"."""
    return MappingProxyType({word: way for way, said in section("changes", part).items() for word in said})
