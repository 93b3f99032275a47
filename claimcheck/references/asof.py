"""Which facts hold at a date: pure functions on facts, the one place where that is decided.

A fact holds from `valid_from` to `valid_to`. An open end with `known_until` holds until that day and the property's
allowance after it; after that nothing is known. A figure (population, troops) is dated rather than valid: when none of
its series holds at the date, the nearest one before and the nearest one after are used, if they are within the
property's allowance, so that a figure between two dated ones can be judged against the interval that they span.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import TypeAlias

from claimcheck.models import Fact, Match
from claimcheck.references.allowances import FOREVER, allowed_days

__all__ = ["SET_ASIDE", "Interval", "events_within", "facts_as_of"]

SET_ASIDE = 10

Interval: TypeAlias = tuple[date | None, date | None]

_Days: TypeAlias = tuple[int, int]
_RANKS = {"preferred": 0, "normal": 1, "deprecated": 2}


def facts_as_of(facts: Iterable[Fact], when: Interval) -> Match:
    """The facts that hold on at least one day of `when`, and the nearest others.

    Args:
        facts: All facts about one thing.
        when: First and last day, both included; None is open.
    """
    days, known = _days(when), tuple(facts)
    usable = [fact for fact in known if fact.rank != "deprecated"]
    rows = [fact for fact in usable if _distance(_validity(fact), days) == 0]
    rows += _neighbours(usable, rows, days)
    ordered = sorted(rows, key=lambda fact: _order(fact, days))
    return Match(tuple(ordered), _others(known, rows, days), "" if rows else _reason(usable, days))


def events_within(events: Iterable[Fact], when: Interval, fits: Callable[[Fact], bool]) -> Match:
    """The events that began within `when`, by date, and the nearest others.

    Args:
        events: Events of the kinds and participants that were asked for.
        when: First and last day, both included; None is open.
        fits: Whether the event's place will do.
    """
    days, known = _days(when), tuple(events)
    placed = [event for event in known if event.rank != "deprecated" and fits(event)]
    rows = [event for event in placed if event.valid_from is not None and _distance(_beginning(event), days) == 0]
    ordered = sorted(rows, key=lambda event: (event.valid_from, event.reference, event.row))
    return Match(tuple(ordered), _others(known, rows, days), "" if rows else "period-mismatch" if placed else "no-row")


def _days(when: Interval) -> _Days:
    first, last = when
    return (-FOREVER if first is None else first.toordinal(), FOREVER if last is None else last.toordinal())


def _validity(fact: Fact) -> _Days:
    """The days on which the fact holds, as ordinals."""
    first, last = _days((fact.valid_from, fact.valid_to))
    if fact.valid_to is None and fact.known_until is not None:
        last = fact.known_until.toordinal() + allowed_days(fact.property)
    return first, last


def _beginning(event: Fact) -> _Days:
    """The days on which the event can have begun: a month when only its month is known."""
    first = event.valid_from
    if first is None:
        return -FOREVER, FOREVER
    precision = event.qualifiers.get("valid_from_precision")
    if precision == "year":
        return first.toordinal(), date(first.year, 12, 31).toordinal()
    if precision == "month":
        after = first.toordinal() + 31
        return first.toordinal(), after - date.fromordinal(after).day if first.year < date.max.year else after - 1
    return first.toordinal(), first.toordinal()


def _distance(one: _Days, other: _Days) -> int:
    """Days between the two; 0 when they share a day."""
    return max(other[0] - one[1], one[0] - other[1], 0)


def _is_dated_figure(fact: Fact) -> bool:
    return fact.low is not None and (fact.valid_from is not None or fact.valid_to is not None)


def _series(fact: Fact) -> tuple[object, ...]:
    """What makes two figures comparable: the same table, unit, place, object and definition."""
    said = tuple((key, value) for key, value in sorted(fact.qualifiers.items()) if not key.endswith("_precision"))
    return (fact.reference, fact.property, fact.unit or "", fact.place or "", fact.object or "", said)


def _neighbours(usable: list[Fact], rows: list[Fact], days: _Days) -> list[Fact]:
    """Of each series of figures without a row that holds: the nearest before and after, if they are near enough."""
    held = {_series(fact) for fact in rows}
    nearest: dict[tuple[object, ...], list[Fact]] = {}
    for fact in usable:
        validity = _validity(fact)
        away = _distance(validity, days)
        if not 0 < away <= allowed_days(fact.property) or not _is_dated_figure(fact) or _series(fact) in held:
            continue
        side = (*_series(fact), validity[1] < days[0])
        best = nearest.setdefault(side, [fact])
        near = _distance(_validity(best[0]), days)
        if away < near:
            nearest[side] = [fact]
        elif away == near and fact is not best[0]:
            best.append(fact)
    return [fact for side in nearest.values() for fact in side]


def _order(fact: Fact, days: _Days) -> tuple[object, ...]:
    """Preferred first, then nearest, then by date and name."""
    validity = _validity(fact)
    return (_RANKS[fact.rank], _distance(validity, days), validity, fact.reference, fact.row)


def _others(known: tuple[Fact, ...], rows: list[Fact], days: _Days) -> tuple[Fact, ...]:
    taken = {(fact.reference, fact.row) for fact in rows}
    others = [fact for fact in known if (fact.reference, fact.row) not in taken]
    others.sort(key=lambda fact: (_distance(_validity(fact), days), *_order(fact, days)))
    return tuple(others[:SET_ASIDE])


def _reason(usable: list[Fact], days: _Days) -> str:
    """Why none holds: there is none, the nearest has grown too old, or it is of another period."""
    if not usable:
        return "no-row"
    nearest = min(usable, key=lambda fact: _order(fact, days)[1:])
    ages = _is_dated_figure(nearest) or (nearest.valid_to is None and nearest.known_until is not None)
    return "outdated-reference" if ages and _validity(nearest)[1] < days[0] else "period-mismatch"
