"""Towns by name: where each town of a name lies, and in which other countries and states smaller namesakes are."""

from __future__ import annotations

import math
import unicodedata
from typing import Self

from msgspec import Struct

from claimcheck import Fact, FactLookup, lazy_pattern

__all__ = ["NAME", "Town", "are_close", "share_towards", "slug", "towns_named"]

# A town's name as it is written: capitalised words, with the small words that names have between them.
NAME = (
    r"(?!(?:In|At|On|To|Of|For|By|From|Near|With|The|And|But|Or|After|Before|When|While|Since|Outside|Around)\s)"
    r"(?:St\.\s|Ste\.\s)?(?:[A-Z]|[^\W\d_a-z])[\w’'‘-]{1,30}"
    r"(?:\s(?:(?:de|da|do|del|della|di|la|le|les|el|al|of|upon|sur|am|an\sder|on|y|i)\s)?"
    r"(?:[A-Z]|[^\W\d_a-z])[\w’'‘-]{0,30}){0,3}"
)
_ANY_TIME = (None, None)
_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ə": "e"}
)
_DROPPED = lazy_pattern(r"[’'`ʼ‘.]")
_OTHER = lazy_pattern(r"[^a-z0-9]+")
# In degrees of latitude.
_CLOSE = 0.1


def slug(name: str) -> str:
    """A name as the ids of the table of towns have it: no accents, capitals, apostrophes or stops.

    Example:
        >>> slug("Saint-Étienne"), slug("St. John's"), slug("Łódź")
        ('saint-etienne', 'st-johns', 'lodz')
    """
    letters = unicodedata.normalize("NFKD", name.lower().translate(_LETTERS))
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return _OTHER.sub("-", _DROPPED.sub("", plain)).strip("-")


class Town(Struct, frozen=True):
    """A town of the table.

    Attributes:
        row: Its row.
        name: Its usual name.
        country: Entity id.
        state: The letters of its state, in the United States, else "".
        latitude, longitude: Of its middle, in degrees; north and east are positive.
        people: How many live there, by GeoNames.
        also: Entity ids of the other countries that have a place of 500 people or more with this name.
        cities: Of these, the countries in which one of the places has 15,000 people or more.
        states: The letters of the other states that have one.
        twins: How many other places of the name its own country has.
    """

    row: Fact
    name: str
    country: str
    state: str
    latitude: float
    longitude: float
    people: int
    also: frozenset[str]
    cities: frozenset[str]
    states: frozenset[str]
    twins: int

    @classmethod
    def of(cls, row: Fact) -> Self:
        """The town of a row."""
        said = row.qualifiers
        return cls(
            row,
            row.value,
            row.object or "",
            said.get("state", ""),
            float(said["lat"]),
            float(said["lon"]),
            int(said["people"]),
            frozenset(f"country:{code}" for code in said.get("also", "").split()),
            frozenset(f"country:{code}" for code in said.get("cities", "").split()),
            frozenset(said.get("states", "").split()),
            int(said.get("twins", "0")),
        )


def towns_named(name: str, references: FactLookup) -> tuple[Town, ...]:
    """The towns of this name, the largest first.

    Args:
        name: As written.
        references: Asked for the property "country" of "town:NAME".
    """
    rows = references.find(f"town:{slug(name)}", "country", _ANY_TIME).rows
    towns = [Town.of(row) for row in rows if {"lat", "lon", "people"} <= row.qualifiers.keys()]
    return tuple(sorted(towns, key=lambda town: (-town.people, town.row.row)))


def are_close(town: Town, other: Town) -> bool:
    """Whether both lie in one country and their middles within some 11 km: a suburb, or a place with two names."""
    east = (town.longitude - other.longitude) * math.cos(math.radians(town.latitude))
    return town.country == other.country and math.hypot(town.latitude - other.latitude, east) <= _CLOSE


def share_towards(town: Town, part: str, references: FactLookup) -> float:
    """How far towards this part of its country the town lies, as a share of the country's stretch: 0 is the other end.

    Args:
        town: The town.
        part: "southern", "north-west" (the lesser of the two shares), "central" (1).
        references: Asked for the other towns of the country, which say how far it stretches.
    """
    rows = references.holders(town.country, "country", _ANY_TIME).rows
    others = [Town.of(row) for row in rows if {"lat", "lon", "people"} <= row.qualifiers.keys()]
    latitude = _share(town.latitude, [other.latitude for other in others])
    longitude = _share(town.longitude, [other.longitude for other in others])
    shares = {"north": latitude, "south": 1 - latitude, "east": longitude, "west": 1 - longitude}
    return min((share for point, share in shares.items() if point in part.lower()), default=1.0)


def _share(own: float, others: list[float]) -> float:
    """How far along the stretch from the lowest to the highest it lies, from 0 to 1; a half where there is none."""
    low, high = min(others, default=own), max(others, default=own)
    return (own - low) / (high - low) if high > low else 0.5
