"""EVT110: how often a place has hosted a tournament."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from msgspec import Struct, structs

from claimcheck import Claim, Context, Fact, Finding, RelationValue, lazy_pattern
from claimcheck.text.words import times_words
from claimcheck_plugins.editions.places import readings
from claimcheck_plugins.editions.rows import editions, fits_place
from claimcheck_plugins.editions.rules import HOST_COUNT

__all__ = ["check_host_count"]


_LOOKS_AHEAD = lazy_pattern(r"\b(?:will|to)\s(?:be|become|have|host|stage|hold)\b")
_AHEAD, _AHEAD_OF_LATE = timedelta(days=8 * 365), timedelta(days=12 * 365)
# Series of which every edition is in the table.
_WHOLE = frozenset(
    {
        "summer-olympics",
        "winter-olympics",
        "world-cup",
        "women-world-cup",
        "euro",
        "rugby-world-cup",
        "cricket-world-cup",
    }
)


def check_host_count(claim: Claim, context: Context) -> Finding | None:
    """The finding on a claim of the relation "host-count", else None.

    Args:
        claim: Any claim.
        context: Its references are asked for editions.
    """
    value, published = claim.value, context.document.article.published
    if not isinstance(value, RelationValue) or value.relation != "host-count" or published is None:
        return None
    kinds = value.words.split("|")
    name = value.members[1].of(context.document.text)
    meant = readings(name, value.place, context)
    # A capital that may stand for its country is the city here.
    places = tuple(place for place in meant if place.startswith(("city:", "town:"))) or meant
    if not places or not _WHOLE.issuperset(kinds):
        return None
    rows = editions(kinds, context)
    fits = [fits_place(row, places, context) for row in rows]
    held = [row for row, fit in zip(rows, fits, strict=True) if fit]
    perhaps = [row for row, fit in zip(rows, fits, strict=True) if fit is None]
    ways = [
        (series, ahead) for series in _seasons(kinds) for ahead in (False, _LOOKS_AHEAD.search(claim.text) is not None)
    ]
    counts = [_Count(_until(held, value, way, published), len(_until(perhaps, value, way, published))) for way in ways]
    # A host beside the first (Stockholm, for the horses of 1956) is counted by some and not by others.
    counted = [row for count in counts for row in count.rows]
    if not held or any(fits_place(structs.replace(row, qualifiers={}), places, context) is not True for row in counted):
        return None
    right = next((count for count in counts if count.may_be(value.number or 0)), None)
    if right is not None and len(right.rows) != value.number:
        return None
    return _finding(value, right.rows if right is not None else None, counts[-2].rows, name)


class _Count(Struct, frozen=True):
    """The editions counted one way, and how many more of the country's may have been in the place."""

    rows: list[Fact]
    perhaps: int

    def may_be(self, number: float) -> bool:
        """Whether the number can be this count."""
        return len(self.rows) <= number <= len(self.rows) + self.perhaps


def _seasons(kinds: Sequence[str]) -> list[Sequence[str]]:
    """Each series alone, and all of them together."""
    return [*([kind] for kind in kinds), kinds]


def _until(rows: Sequence[Fact], value: RelationValue, way: tuple[Sequence[str], bool], published: date) -> list[Fact]:
    """The editions of these series that began up to the claim's date, or the day; with `ahead`, those given by then."""
    series, ahead = way
    last = value.to or published
    begun = [row for row in rows if row.property in series and row.valid_from is not None]
    return [row for row in begun if _begins(row) <= last or (ahead and value.to is None and _is_given(row, published))]


def _begins(row: Fact) -> date:
    return row.valid_from or date.max


def _is_given(row: Fact, published: date) -> bool:
    """Whether a place was known to be host: seven years ahead, of late earlier."""
    return _begins(row) - published <= (_AHEAD_OF_LATE if "planned" in row.qualifiers else _AHEAD)


def _finding(value: RelationValue, right: Sequence[Fact] | None, known: Sequence[Fact], name: str) -> Finding | None:
    said = times_words(value.number or 0)
    counted = right if right is not None else known
    years = ", ".join(row.qualifiers["year"] for row in counted) or "none"
    computation = f"editions in {name}: {years} = {len(counted)}; the text says {said}"
    evidence = tuple(row.evidence() for row in counted)
    if right is not None:
        message = f"{name}: {said} ({years})."
        return Finding(HOST_COUNT.code, "supported", "matches", message, computation, None, evidence)
    if not known:
        return None
    message = f"{name} had hosted it {times_words(len(known))} ({years}), not {said}."
    question = f"Is “{times_words(len(known))}” meant?"
    return Finding(HOST_COUNT.code, "refuted", "other-count", message, computation, question, evidence)
