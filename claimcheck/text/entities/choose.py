"""Which entity a name means, when it can mean several: by the words beside it, then by what else the text names.

What cannot be decided is left out: a name that is not linked does no harm, one linked wrongly does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from msgspec import Struct

from claimcheck.models import Alias, EntityRecord
from claimcheck.ondemand import lazy_pattern

__all__ = ["REGIONS", "Candidate", "country_of", "named_region", "narrowed", "region_of", "supported", "valid"]

REGIONS = frozenset({"region", "state", "province"})
_STATE_AFTER = lazy_pattern(
    r"(?:'s)? (?:state|State|province|Province|Legislature|legislature|governor|Governor|lieutenant governor|Gov)\b"
)
# "Seattle, Washington, voted": but "Seattle, Washington and Boston" is a list of cities.
_CLOSED = lazy_pattern(r", (?!and |or )[a-z]|[.;:!?)\"”]|,?$")
_STATE_BEFORE = lazy_pattern(r"(?<!\w)(?:state|State|province|Province) of $")
_KIND_ORDER = ("name", "official", "abbreviation", "title", "demonym", "metonym", "contextual")


class Candidate(Struct, frozen=True):
    """An entity that a name can mean, and by which of its names."""

    record: EntityRecord
    alias: Alias


def valid(aliases: Iterable[Alias], published: date | None) -> list[Alias]:
    """The names that were in use on the day; one name an entity, the plainest first."""
    ordered = sorted(aliases, key=lambda alias: (alias.entity, _KIND_ORDER.index(alias.kind)))
    usable = [alias for alias in ordered if published is None or _covers(alias, published)]
    return list({(a.entity, a.kind in ("metonym", "contextual")): a for a in reversed(usable)}.values())[::-1]


def _covers(alias: Alias, day: date) -> bool:
    begun = alias.valid_from is None or alias.valid_from <= day
    return begun and (alias.valid_to is None or day <= alias.valid_to)


def country_of(record: EntityRecord) -> str | None:
    """The id of the country that the entity is or belongs to."""
    return record.id if record.kind == "country" else record.country


def named_region(candidates: Sequence[Candidate], before: str, after: str) -> list[Candidate]:
    """The regions among the candidates when "state" or "province" stands beside the name, else none."""
    regions = [c for c in candidates if c.record.kind in REGIONS]
    return regions if regions and (_STATE_AFTER.match(after) or _STATE_BEFORE.search(before)) else []


def region_of(candidates: Sequence[Candidate], before: Sequence[Candidate], after: str) -> list[Candidate]:
    """The regions among the candidates that a city before them and a comma may lie in, where the clause ends.

    Args:
        candidates: What the name can mean.
        before: What the name before the comma can mean.
        after: The words after the name.
    """
    homes = {c.record.country for c in before if c.record.kind == "city"}
    regions = [c for c in candidates if c.record.kind in REGIONS and c.record.country in homes]
    return regions if regions and _CLOSED.match(after) else []


def narrowed(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates without those that a plainer one of the same country and name goes before.

    A city goes before the region of its name (New York), a country before its city (Singapore, Kuwait).
    """
    if len(candidates) == 1:
        return list(candidates)
    others = [c for c in candidates if c.record.kind not in REGIONS]
    homes = {c.record.country for c in others}
    kept = [*others, *(c for c in candidates if c.record.kind in REGIONS and c.record.country not in homes)]
    countries = {c.record.id for c in kept if c.record.kind == "country"}
    return [c for c in kept if c.record.kind == "country" or c.record.country not in countries]


def supported(candidates: Sequence[Candidate], mentioned: Mapping[str, int]) -> list[Candidate]:
    """The candidates of countries that the text speaks of by other names.

    Args:
        candidates: What the name can mean.
        mentioned: Ids of countries, with how often something of them is named.
    """
    return [c for c in candidates if mentioned.get(country_of(c.record) or "", 0) > 0]
