"""Which facts hold at a date: pure functions on facts, the one place where that is decided.

A fact holds from `valid_from` to `valid_to`. An open end with `known_until` holds until that day and the property's
allowance after it, or the row's own (the qualifier "allowance"); after that nothing is known. A figure (population,
troops) is dated rather than valid: when none of its series holds at the date, the nearest one before and the nearest
one after are used, if they are within the property's allowance, so that a figure between two dated ones can be judged
against the interval that they span.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from typing import TypeAlias

from msgspec import Struct

from claimcheck.models import Fact, Match
from claimcheck.references.allowances import FOREVER, allowed_days

__all__ = ["SET_ASIDE", "Allowance", "Interval", "Timeline", "events_within", "facts_as_of"]

SET_ASIDE = 10

Interval: TypeAlias = tuple[date | None, date | None]
Allowance: TypeAlias = Callable[[str], int]

_Days: TypeAlias = tuple[int, int]
_DAYS = re.compile(r"[0-9]{1,4}")
_RANKS = {"preferred": 0, "normal": 1, "deprecated": 2}


class _Placed(Struct):
    """A fact with what every look-up asks of it, as ordinals of days.

    Attributes:
        fact: The row.
        first, last: The days on which it holds.
        allowed: How many days beyond them it may be used: of a dated figure; 0 of any other.
        place: Its own in the order of rank, date and name.
        usable: Whether its source stands by it.
    """

    fact: Fact
    first: int
    last: int
    allowed: int
    place: int
    usable: bool
    _series: tuple[object, ...] = ()

    @property
    def series(self) -> tuple[object, ...]:
        """What makes two figures comparable, found when first asked for: most look-ups need not."""
        if not self._series:
            self._series = _series(self.fact)
        return self._series


# A fact with its distance from the days that are asked for, as ordinals.
_Away: TypeAlias = tuple[int, int, _Placed]


class Timeline:
    """All facts about one thing, made ready to be asked for any date.

    Args:
        facts: The facts.
        allowed: The days that a row of a property may be used beyond its dates.
    """

    __slots__ = ("_known",)

    def __init__(self, facts: Iterable[Fact], allowed: Allowance = allowed_days) -> None:
        days = [(fact, *_validity(fact, allowed)) for fact in facts]
        days.sort(key=lambda d: (_RANKS[d[0].rank], d[1], d[2], d[0].reference, d[0].row))
        self._known = [
            _Placed(
                *(fact, first, last, allowed(fact.property) if _is_dated(fact) else 0),
                *(place, fact.rank != "deprecated"),
            )
            for place, (fact, first, last) in enumerate(days)
        ]

    def as_of(self, when: Interval) -> Match:
        """The facts that hold on at least one day of `when`, and the nearest others.

        Args:
            when: First and last day, both included; None is open.
        """
        days = _days(when)
        aways = self.away(days)
        rows = [away for away in aways if away[0] == 0 and away[2].usable]
        rows += _neighbours(aways, rows, days)
        if len(rows) > 1:
            rows.sort(key=lambda away: (_RANKS[away[2].fact.rank], *away[:2]))
        taken = {away[1] for away in rows}
        others = _nearest(away for away in aways if away[1] not in taken)
        facts = tuple(away[2].fact for away in rows)
        return Match(facts, others, "" if rows else _reason(aways, days), when, _covers(rows, days))

    def away(self, days: _Days) -> list[_Away]:
        """Every fact with the days between its own and these, 0 when they share one, and its place."""
        first, last = days
        return [
            (first - p.last if p.last < first else p.first - last if last < p.first else 0, p.place, p)
            for p in self._known
        ]


def facts_as_of(facts: Iterable[Fact], when: Interval, allowed: Allowance = allowed_days) -> Match:
    """The facts that hold on at least one day of `when`, and the nearest others.

    Args:
        facts: All facts about one thing.
        when: First and last day, both included; None is open.
        allowed: The days that a row of a property may be used beyond its dates.
    """
    return Timeline(facts, allowed).as_of(when)


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
    taken = {id(event) for event in rows}
    others = _nearest(Timeline(event for event in known if id(event) not in taken).away(days))
    return Match(tuple(ordered), others, "" if rows else "period-mismatch" if placed else "no-row", when)


def _days(when: Interval) -> _Days:
    first, last = when
    return (-FOREVER if first is None else first.toordinal(), FOREVER if last is None else last.toordinal())


def _validity(fact: Fact, allowed: Allowance) -> _Days:
    """The days on which the fact holds, as ordinals."""
    first, last = _days((fact.valid_from, fact.valid_to))
    if fact.valid_to is None and fact.known_until is not None:
        own = fact.qualifiers.get("allowance", "")
        last = fact.known_until.toordinal() + (int(own) if _DAYS.fullmatch(own) else allowed(fact.property))
    return first, last


def _covers(rows: Iterable[_Away], days: _Days) -> bool:
    """Whether some row holds on the first day, and some row on the last."""
    placed = [away[2] for away in rows]
    return any(p.first <= days[0] for p in placed) and any(days[1] <= p.last for p in placed)


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


def _is_dated(fact: Fact) -> bool:
    """Whether it is a figure of a day or a year, and no state that holds."""
    return fact.low is not None and (fact.valid_from is not None or fact.valid_to is not None)


def _series(fact: Fact) -> tuple[object, ...]:
    """What makes two figures comparable: the same table, unit, place, object and definition."""
    said = tuple((key, value) for key, value in sorted(fact.qualifiers.items()) if not key.endswith("_precision"))
    return (fact.reference, fact.property, fact.unit or "", fact.place or "", fact.object or "", said)


def _neighbours(aways: Iterable[_Away], rows: Iterable[_Away], days: _Days) -> list[_Away]:
    """Of each series of figures without a row that holds: the nearest before and after, if they are near enough."""
    near = [away for away in aways if 0 < away[0] <= away[2].allowed and away[2].usable]
    if not near:
        return []
    held = {away[2].series for away in rows if away[2].allowed}
    nearest: dict[tuple[object, ...], list[_Away]] = {}
    for away in near:
        distance, _, placed = away
        if placed.series in held:
            continue
        side = (placed.series, placed.last < days[0])
        best = nearest.setdefault(side, [])
        if best and distance < best[0][0]:
            best.clear()
        if not best or distance == best[0][0]:
            best.append(away)
    return [away for best in nearest.values() for away in best]


def _nearest(aways: Iterable[_Away]) -> tuple[Fact, ...]:
    """The nearest few, by distance and place."""
    return tuple(placed.fact for _, _, placed in sorted(aways)[:SET_ASIDE])


def _reason(aways: Iterable[_Away], days: _Days) -> str:
    """Why none holds: there is none, the nearest has grown too old, or it is of another period."""
    nearest = min((away for away in aways if away[2].usable), default=None)
    if nearest is None:
        return "no-row"
    placed, fact = nearest[2], nearest[2].fact
    ages = _is_dated(fact) or (fact.valid_to is None and fact.known_until is not None)
    return "outdated-reference" if ages and placed.last < days[0] else "period-mismatch"
