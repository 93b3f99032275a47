"""IND104: whether a country has the rank by area or population that it is said to have."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from claimcheck import Claim, Context, Fact, Finding
from claimcheck.text.words import in_running_text, ordinal_words
from claimcheck_plugins.indicators.rank_claims import WORLD, RankValue
from claimcheck_plugins.indicators.rules import RANK_AGAINST_REFERENCE

__all__ = ["check_rank"]


_CONTINENTS = ("africa", "asia", "europe", "north-america", "oceania", "south-america")
_NEAR = 0.03
_SHOWN = 3
_ANY_TIME = (None, None)


class _Ranking(Struct, frozen=True):
    """The rank of a country by one property.

    Attributes:
        property: "area" or "population".
        best, worst: The ranks that it can have among the countries with a row; `missing` have none.
        row: Its own row; `first`: those of the first.
        complete: Whether every row is of the day, and none of a later time.
    """

    property: str
    best: int
    worst: int
    row: Fact
    first: tuple[Fact, ...]
    missing: int
    complete: bool


def check_rank(claim: Claim, context: Context) -> Finding | None:
    """The finding on a rank, None for other claims.

    Args:
        claim: Any claim.
        context: Its references are asked for "continent", "area" and "population".
    """
    value = claim.value
    if not isinstance(value, RankValue):
        return None
    if value.from_ is None:
        message = f"No publication date is known, so the rank of {value.name} cannot be looked up."
        return Finding(RANK_AGAINST_REFERENCE.code, "not_enough_evidence", "date-unresolved", message)
    found = [ranking for name in value.properties if (ranking := _ranked(name, value, context)) is not None]
    right = [ranking for ranking in found if _has(ranking, value)]
    if right:
        return _finding("supported", "matches", right, value, context)
    several = len(context.references.named(value.name, "country")) > 1
    if several or len(found) < len(value.properties) or any(_may_be(ranking, value) for ranking in found):
        message = f"Not every country there has a row for that time, so the rank of {value.name} cannot be told."
        reason = "entity-ambiguous" if several else "period-mismatch"
        message = f"{value.name} can mean more than one country." if several else message
        return Finding(RANK_AGAINST_REFERENCE.code, "not_enough_evidence", reason, message)
    return _finding("refuted", "other-rank", found, value, context)


def _ranked(name: str, value: RankValue, context: Context) -> _Ranking | None:
    """The rank by this property; None when the country has no row, or does not lie there."""
    members = _members(value.place, context)
    rows = {country: _row(country, name, value, context) for country in members}
    own = rows.get(value.subject)
    if own is None or own.low is None:
        return None
    others = [row for country, row in rows.items() if row is not None and country != value.subject]
    sign = -1 if value.smallest else 1
    size = sign * own.low
    margin = abs(own.low) * _NEAR
    fixed = [row for row in others if not members[row.subject]]
    best = 1 + sum(sign * (row.low or 0) > size + margin for row in fixed)
    worst = 1 + sum(sign * (row.low or 0) > size - margin for row in others)
    ordered = sorted([own, *others], key=lambda row: (-sign * (row.low or 0), row.row))
    complete = all(row is None or _holds(row, value) for row in rows.values())
    missing = sum(row is None for row in rows.values())
    return _Ranking(name, best, worst, own, tuple(ordered[:_SHOWN]), missing, complete)


def _has(ranking: _Ranking, value: RankValue) -> bool:
    """Whether it has the rank; those without a row are small, so that they may come first from the small end."""
    return ranking.best <= value.rank <= ranking.worst and not (value.smallest and ranking.missing)


def _may_be(ranking: _Ranking, value: RankValue) -> bool:
    """Whether the rank can be right all the same: a row is of a later time, or countries without a row stand before."""
    return not ranking.complete or ranking.best <= value.rank <= ranking.worst + ranking.missing


def _members(place: str, context: Context) -> dict[str, bool]:
    """The countries there, each with whether it lies on another continent too."""
    names = [f"continent:{name}" for name in _CONTINENTS] if place == WORLD else [place]
    subjects = {row.subject for name in names for row in context.references.holders(name, "continent", _ANY_TIME).rows}
    return {
        subject: place != WORLD and len(context.references.find(subject, "continent", _ANY_TIME).rows) > 1
        for subject in sorted(subjects)
    }


def _row(country: str, name: str, value: RankValue, context: Context) -> Fact | None:
    """The latest row for the day; of areas, the total one."""
    found = context.references.find(country, name, (value.from_, value.to)).rows
    rows = [row for row in found if row.low is not None and row.qualifiers.get("definition", "total") == "total"]
    return max(rows, key=lambda row: (str(row.valid_from or ""), row.row), default=None)


def _holds(row: Fact, value: RankValue) -> bool:
    """Whether the row is not of a later time than the day."""
    return row.valid_from is None or value.from_ is None or row.valid_from <= value.from_


def _finding(verdict: str, reason: str, rankings: Iterable[_Ranking], value: RankValue, context: Context) -> Finding:
    listed = list(rankings)
    told = "; ".join(_told(ranking, value, context) for ranking in listed)
    where = "in the world" if value.place == WORLD else f"in {value.place.partition(':')[2].replace('-', ' ').title()}"
    message = f"{value.name} is {' and '.join(_ordinal(r, value) for r in listed)} {where}."
    rows = tuple(dict.fromkeys(row.evidence() for r in listed for row in (r.row, *r.first)))
    code = RANK_AGAINST_REFERENCE.code
    if verdict == "supported":
        return Finding(code, "supported", reason, message, told, evidence=rows)
    first = listed[0].first[0]
    instead = f"Is {_label(first.subject, context)} meant?" if value.rank == 1 else None
    return Finding(code, "refuted", reason, message, told, instead, rows)


def _ordinal(ranking: _Ranking, value: RankValue) -> str:
    """The rank in words: "the second-largest country by area"."""
    kinds = {("area", False): "largest", ("area", True): "smallest", ("population", True): "least populous"}
    kind = kinds.get((ranking.property, value.smallest), "most populous")
    place = "" if ranking.best == 1 else f"{ordinal_words(ranking.best)}-"
    other = "" if ranking.worst == ranking.best else f" (or, at worst, {ordinal_words(ranking.worst)}-{kind})"
    return f"the {place}{kind}{other} country{' by area' if ranking.property == 'area' else ''}"


def _told(ranking: _Ranking, value: RankValue, context: Context) -> str:
    first = ", ".join(f"{_label(row.subject, context)} {row.value}" for row in ranking.first)
    span = str(ranking.best) if ranking.best == ranking.worst else f"{ranking.best} to {ranking.worst}"
    own = f"{value.name} {ranking.row.value} ({ranking.row.reference}#{ranking.row.row})"
    return f"{own}: rank {span} by {ranking.property}; the first are {first}; the text says {value.rank}"


def _label(entity: str, context: Context) -> str:
    record = context.references.entity(entity)
    return in_running_text(record.label) if record is not None else entity
