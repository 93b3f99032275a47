"""Time zones as newspapers name them, and their offsets on a day, from the tz database."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from functools import cache
from types import MappingProxyType

from claimcheck import read_toml
from claimcheck.text.numbers.vocabulary import any_of

__all__ = ["offsets", "zone_pattern", "zones_of"]

_NOON = time(12)


@cache
def zones_of() -> Mapping[str, tuple[str, ...]]:
    """Every name of a zone, in lower case, with the keys of the tz database that it can mean."""
    table = read_toml(__package__, "zones.toml")
    named = {**table["abbreviations"], **table["names"]}
    cities = {f"{city} time": [key] for city, key in table["cities"].items()}
    placed = {f"in {city}": [key] for city, key in table["cities"].items()}
    return MappingProxyType({name: tuple(keys) for name, keys in {**named, **cities, **placed}.items()})


@cache
def zone_pattern() -> str:
    """A pattern for the name of a zone, or for local time with or without its city."""
    names = any_of(name for name in zones_of() if not name.startswith("in "))
    cities = any_of(name.removeprefix("in ") for name in zones_of() if name.startswith("in "))
    return rf"(?:local time(?:,? in {cities}\b)?|in {cities}\b|{names}\b)"


def offsets(zone: str, days: Iterable[date]) -> frozenset[int]:
    """The offsets from UTC, in minutes, that a zone can mean on some days; none for local time that has no place.

    "EST" in summer can be what the clocks of New York show, or five hours to the letter: both are given.

    Args:
        zone: As `zone_pattern` finds it.
        days: Those that may be meant.

    Example:
        >>> sorted(offsets("est", [date(2019, 7, 1)])), sorted(offsets("jst", [date(2019, 7, 1)]))
        ([-300, -240, 600], [540])
    """
    name = zone.removeprefix("local time").removeprefix(",").strip() or "local time"
    return frozenset(offset for key in zones_of().get(name, ()) for offset in _of_key(key, name.upper(), days))


def _of_key(key: str, name: str, days: Iterable[date]) -> Iterator[int]:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # noqa: PLC0415  few articles name a zone

    try:
        zone = ZoneInfo(key)
    except ZoneInfoNotFoundError:  # a system without the database: nothing can be said
        return
    for day in days:
        yield _minutes(datetime.combine(day, _NOON, zone).utcoffset())
        for month in (1, 7):
            there = datetime(day.year, month, 1, 12, tzinfo=zone)
            if there.tzname() == name:
                yield _minutes(there.utcoffset())


def _minutes(offset: timedelta | None) -> int:
    return 0 if offset is None else round(offset.total_seconds() / 60)
