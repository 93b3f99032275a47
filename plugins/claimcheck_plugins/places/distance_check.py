"""GEO106: whether two towns lie as far apart, and in the direction, that the text says."""

from __future__ import annotations

import math
from collections.abc import Iterable

from msgspec import Struct

from claimcheck import Claim, Context, Finding
from claimcheck.text.quantities.allowed import Allowed, allowed_by
from claimcheck.text.words import number_words
from claimcheck_plugins.places.relations import DistanceValue
from claimcheck_plugins.places.rules import DISTANCE_BETWEEN_TOWNS
from claimcheck_plugins.places.towns import Town, towns_named

__all__ = ["check_distance"]


_RADIUS = 6371.0088
_KILOMETRES = {"kilometre": 1.0, "mile": 1.609344}
_POINTS = {"north": 0.0, "east": 90.0, "south": 180.0, "west": 270.0}
_NAMES = ("north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west")
_SECTOR = 45.0
_TURN, _HALF_TURN = 360.0, 180.0
_FITS, _WRONG = 60.0, 100.0
_NEAR = ((0.875, 10.0), (1.2, 10.0))
_FAR = ((0.7, 30.0), (2.0, 50.0))
_TOO_NEAR = 60.0


class _Pair(Struct, frozen=True):
    """Two towns, how far they lie apart in kilometres, and the bearing of the first from the second in degrees."""

    town: Town
    other: Town
    kilometres: float
    bearing: float

    @property
    def direction(self) -> str:
        """The bearing as one of eight directions."""
        return _NAMES[round(self.bearing / _SECTOR) % len(_NAMES)]


def check_distance(claim: Claim, context: Context) -> Finding | None:
    """The finding on a distance or direction between two towns, None for others and where villages may be meant.

    Args:
        claim: Any claim.
        context: Its references are asked for the property "country" of towns.
    """
    value = claim.value
    if not isinstance(value, DistanceValue):
        return None
    names = [span.of(context.document.text) for span in value.members]
    towns = _towns(value.subject, names[0], context)
    pairs = [_pair(town, other) for town in towns for other in _towns(value.object, names[1], context)]
    pairs = [pair for pair in pairs if pair.town.row != pair.other.row]
    if not pairs:
        return None
    allowed = allowed_by(value, context.hedges) if value.unit else None
    right = [pair for pair in pairs if _fits(pair, value, allowed)]
    if right:
        return _finding("supported", "matches", right[0], value, allowed)
    if not _are_linked(value, context) or any(_may_be_another(pair) for pair in pairs):
        return None
    if all(_is_wrong(pair, value, allowed) for pair in pairs):
        return _finding("refuted", "other-distance", pairs[0], value, allowed)
    return _finding("not_enough_evidence", "definition-mismatch", pairs[0], value, allowed)


def _towns(named: str, name: str, context: Context) -> tuple[Town, ...]:
    """The towns of the name; of a city that is linked, or the one well-known city of the name, those of its country."""
    known = context.references.named(named, "city")
    record = context.references.entity(named) or (known[0] if len(known) == 1 else None)
    found = towns_named(name, context.references)
    return tuple(town for town in found if record is None or town.country == record.country)[:3]


def _are_linked(value: DistanceValue, context: Context) -> bool:
    """Whether both names are those of well-known cities."""
    return all(
        named.startswith("city:") or context.references.named(named, "city") for named in (value.subject, value.object)
    )


def _may_be_another(pair: _Pair) -> bool:
    """Whether a namesake may be meant: one in the same country, or one in another than that of the other town."""
    one, other = pair.town, pair.other
    abroad = one.country != other.country and bool(one.also or other.also)
    return abroad or one.twins > 0 or other.twins > 0


def _pair(town: Town, other: Town) -> _Pair:
    """The great circle between them (haversine), and the bearing at its second end."""
    lat, lon, lat_2, lon_2 = map(math.radians, (town.latitude, town.longitude, other.latitude, other.longitude))
    half = math.sin((lat - lat_2) / 2) ** 2 + math.cos(lat) * math.cos(lat_2) * math.sin((lon - lon_2) / 2) ** 2
    east = math.sin(lon - lon_2) * math.cos(lat)
    north = math.cos(lat_2) * math.sin(lat) - math.sin(lat_2) * math.cos(lat) * math.cos(lon - lon_2)
    bearing = math.degrees(math.atan2(east, north)) % _TURN
    return _Pair(town, other, 2 * _RADIUS * math.asin(min(1.0, math.sqrt(half))), bearing)


def _fits(pair: _Pair, value: DistanceValue, allowed: Allowed | None) -> bool:
    far = allowed is None or _meets(pair, value, allowed, _NEAR)
    return far and (not value.direction or _off(pair, value.direction) <= _FITS)


def _is_wrong(pair: _Pair, value: DistanceValue, allowed: Allowed | None) -> bool:
    if pair.kilometres <= _TOO_NEAR:
        return False
    turned = bool(value.direction) and _off(pair, value.direction) > _WRONG
    return turned or (allowed is not None and not _meets(pair, value, allowed, _FAR))


def _meets(
    pair: _Pair, value: DistanceValue, allowed: Allowed, reach: tuple[tuple[float, float], tuple[float, float]]
) -> bool:
    (low, less), (high, more) = reach
    unit = _KILOMETRES[value.unit]
    return allowed.meets((pair.kilometres * low - less) / unit, (pair.kilometres * high + more) / unit)


def _off(pair: _Pair, direction: str) -> float:
    """How many degrees lie between the bearing and the direction that is named."""
    points = [word for word in _POINTS if word in direction]
    x = sum(math.sin(math.radians(_POINTS[word])) for word in points)
    y = sum(math.cos(math.radians(_POINTS[word])) for word in points)
    named = math.degrees(math.atan2(x, y))
    return abs((pair.bearing - named + _HALF_TURN) % _TURN - _HALF_TURN)


def _finding(verdict: str, reason: str, pair: _Pair, value: DistanceValue, allowed: Allowed | None) -> Finding:
    where = f"{number_words(round(pair.kilometres))} km {pair.direction} of {pair.other.name}"
    message = f"{pair.town.name} lies {where}."
    computation = "; ".join(_steps(pair, value, allowed))
    evidence = (pair.town.row.evidence(), pair.other.row.evidence())
    code = DISTANCE_BETWEEN_TOWNS.code
    if verdict == "supported":
        return Finding(code, "supported", reason, message, computation, evidence=evidence)
    if verdict == "refuted":
        instead = f"“{pair.town.name}, {where}”"
        return Finding(code, "refuted", reason, message, computation, instead, evidence)
    message = f"{pair.town.name} lies {where} as the crow flies; the road, or a part of the town, may be meant."
    return Finding(code, "not_enough_evidence", reason, message, computation, considered=evidence)


def _steps(pair: _Pair, value: DistanceValue, allowed: Allowed | None) -> Iterable[str]:
    for town in (pair.town, pair.other):
        yield f"{town.name} {town.latitude:.2f}°, {town.longitude:.2f}° ({town.row.reference}#{town.row.row})"
    yield f"great circle {pair.kilometres:.0f} km, bearing {pair.bearing:.0f}° ({pair.direction})"
    if allowed is not None:
        shown = number_words(value.low) if value.low == value.high else f"{value.low:,} to {value.high:,}"
        yield f"the text: {shown} {value.unit}s; {allowed.words}"
    if value.direction:
        yield f"the text: {value.direction}, {_off(pair, value.direction):.0f}° off"
