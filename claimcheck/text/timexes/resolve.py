"""Symbol to value: read left to right against the publication date and the date mentioned last.

The direction of what the words leave open goes by its granularity: a weekday is past or the day itself, a day of a
month the nearest, a month past unless the coming one is at most three months off, a quarter or season past or running.
A tense that says otherwise wins.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from msgspec import Struct, structs

from claimcheck.text.timexes.feasts import feast_day, weekend_of
from claimcheck.text.timexes.positions import (
    Interval,
    Position,
    Unit,
    day_of,
    narrowed,
    position_of,
)
from claimcheck.text.timexes.symbols import (
    Clock,
    Cyclic,
    DayInMonth,
    Feast,
    Literally,
    Offset,
    Shift,
    Symbol,
    Weekday,
    Weekend,
)
from claimcheck.text.timexes.tense import Tense
from claimcheck.text.timexes.vocabulary import mapping

__all__ = ["Resolved", "Timeline", "interval_of"]

_FAR = 90
_MONTHS_AHEAD = 3
_NEXT_BUT_ONE = 2
_QUARTERS = 4
_SATURDAY = 6
# Two days after "2015" is no certain day.
_FINENESS: tuple[Unit, ...] = ("D", "WE", "W", "M", "S", "Q", "H", "Y", "Y10", "Y100", "Y1000")
_OPEN: dict[str, str] = {
    "D": "XXXX-XX-XX",
    "W": "XXXX-WXX",
    "WE": "XXXX-WXX-WE",
    "M": "XXXX-XX",
    "Q": "XXXX-QX",
    "S": "XXXX",
    "H": "XXXX-HX",
    "Y": "XXXX",
    "Y10": "XXX",
    "Y100": "XX",
    "Y1000": "X",
}


class Resolved(Struct, frozen=True):
    """A TIMEX3 value, how it was chosen, in words, and the values it was chosen from."""

    value: str
    policy: str
    candidates: tuple[str, ...] = ()


def interval_of(value: str, mod: str | None, published: date | None) -> Interval | None:
    """The first and last day of a date or time, or None for any other value.

    "Earlier this year" ends on the publication date, "later this year" starts there.
    """
    position = position_of(value)
    interval = position.interval() if position else None
    if interval is None:
        return None
    if mod in ("BEFORE", "AFTER") and published is not None and interval[0] <= published <= interval[1]:
        return (interval[0], published) if mod == "BEFORE" else (published, interval[1])
    return narrowed(interval, mod)


class Timeline(Struct, frozen=True):
    """What is known while reading on: the publication date, and the last day, date and quarter mentioned."""

    published: date | None
    mentioned: Position | None = None
    day: Position | None = None
    quarter: Position | None = None

    def after(self, value: str, symbol: Symbol) -> Timeline:
        """The timeline once a date has been read. A quarter compared with is not the one spoken of."""
        position = position_of(value)
        if position is None:
            return self
        day = position if position.unit == "D" else self.day
        compared = isinstance(symbol, Shift) and symbol.keeps_unit
        quarter = position if position.unit == "Q" and not compared else self.quarter
        return structs.replace(self, mentioned=position, day=day, quarter=quarter)

    def resolve(self, symbol: Symbol, tense: Tense) -> Resolved:
        """The value of a symbol."""
        if isinstance(symbol, Literally):
            return Resolved(symbol.value, "said in full")
        if isinstance(symbol, Offset):
            return self._offset(symbol, tense)
        return self._shifted(symbol) if isinstance(symbol, Shift) else self._chosen(symbol, tense)

    def _chosen(self, symbol: Cyclic | DayInMonth | Weekday | Weekend | Feast | Clock, tense: Tense) -> Resolved:
        match symbol:
            case Cyclic():
                return self._cyclic(symbol, tense)
            case DayInMonth():
                return self._day_in_month(symbol, tense)
            case Weekday():
                return self._weekday(symbol, tense)
            case Weekend():
                return self._weekend(tense)
            case Feast():
                return self._feast(symbol, tense)
            case Clock():
                return self._clock(symbol, tense)

    def _base(self, symbol: Shift) -> tuple[Position | None, str]:
        if symbol.base == "mentioned" and self.mentioned is not None:
            fine = _FINENESS.index(self.mentioned.unit) <= _FINENESS.index(symbol.unit)
            return (self.mentioned if fine else None), "the date mentioned last"
        return (Position.at(self.published, "D") if self.published else None), "the publication date"

    def _shifted(self, symbol: Shift) -> Resolved:
        base, name = self._base(symbol)
        if symbol.keeps_unit and self.quarter is not None:
            then = self.quarter.moved(_QUARTERS * symbol.count)
            return _resolved(then, "Q", f"{symbol.count:+d} year from the quarter mentioned last")
        if symbol.base == "mentioned" and symbol.unit == "Q":
            return self._quarter(symbol)
        coarse = base.as_unit(symbol.unit) if base else None
        moved = coarse.moved(symbol.count) if coarse else None
        return _resolved(moved, symbol.unit, f"{symbol.count:+d} {symbol.unit} from {name}")

    def _quarter(self, symbol: Shift) -> Resolved:
        """A quarter told from the one spoken of, else from the last one that is over."""
        if self.quarter is not None:
            then = self.quarter.moved(symbol.count)
            return _resolved(then, "Q", f"{symbol.count:+d} from the quarter mentioned last")
        now = Position.at(self.published, "Q") if self.published else None
        return _resolved(now.moved(symbol.count - 1) if now else None, "Q", "from the last quarter that was over")

    def _year_of(self, shift: Shift) -> int | None:
        base, _ = self._base(shift)
        interval = base.interval() if base else None
        return interval[0].year + shift.count if interval else None

    def _cyclic(self, symbol: Cyclic, tense: Tense) -> Resolved:
        def made(year: int) -> Position:
            return Position.in_year(year, symbol.unit, symbol.number)

        ending = f"-{symbol.number:02}" if symbol.unit == "M" else f"-{symbol.unit}{symbol.number}"
        if symbol.year is not None:
            year = self._year_of(symbol.year)
            return _resolved(made(year) if year else None, symbol.unit, f"year by {symbol.year}", "XXXX" + ending)
        if self.published is None:
            return Resolved("XXXX" + ending, "no publication date")
        now = Position.at(self.published, symbol.unit)
        ahead = _MONTHS_AHEAD if symbol.unit == "M" else 0
        candidates = _candidates(made, self.published.year)
        if tense == "future" and symbol.unit != "M":
            tense = "future" if any(0 < c.index - now.index <= _NEXT_BUT_ONE for c in candidates) else ""
        found, policy = _choose(candidates, now, symbol.direction, tense, ahead)
        return _resolved(found, symbol.unit, policy, "XXXX" + ending, _around(candidates, now))

    def _day_in_month(self, symbol: DayInMonth, tense: Tense) -> Resolved:
        opened = f"XXXX-{symbol.month:02}-{symbol.day:02}"
        if symbol.year is not None:
            year = self._year_of(symbol.year)
            return Resolved(f"{year:04}{opened[4:]}" if year else opened, f"year by {symbol.year}")
        if self.published is None:
            return Resolved(opened, "no publication date")

        def made(year: int) -> Position | None:
            day = day_of(year, symbol.month, symbol.day)
            return Position.at(day, "D") if day else None

        now, candidates = Position.at(self.published, "D"), _candidates(made, self.published.year)
        if symbol.weekday:
            candidates = _fitting(candidates, now, symbol.weekday)
        found, policy = _choose_near(candidates, now, symbol.direction, tense)
        if found is None:
            return Resolved(f"{self.published.year:04}{opened[4:]}", "the calendar has no such day")
        return _resolved(found, "D", policy, opened, _around(candidates, now))

    def _weekday(self, symbol: Weekday, tense: Tense) -> Resolved:
        opened = f"XXXX-WXX-{symbol.number}"
        base = self.day if symbol.base == "mentioned" and self.day else None
        if base is None and self.published is not None:
            base = Position.at(self.published, "D")
        if base is None:
            return Resolved(opened, "no publication date")
        back = (base.index + 1 - symbol.number) % 7
        around = (base.moved(-back), base.moved(7 - back)) if symbol.direction is None else ()
        if symbol.direction == -1:
            return _resolved(base.moved(-(back or 7)), "D", "the weekday before", opened)
        if symbol.direction == 1 or (tense == "future" and symbol.direction is None and back):
            return _resolved(base.moved(7 - back), "D", "the weekday to come", opened, around)
        if symbol.direction == 0:
            return _resolved(base.moved(symbol.number - 1 - base.index % 7), "D", "the weekday of that week", opened)
        return _resolved(base.moved(-back), "D", "the weekday past, or the day itself", opened, around)

    def _weekend(self, tense: Tense) -> Resolved:
        if self.published is None:
            return Resolved(_OPEN["WE"], "no publication date")
        now = Position.at(self.published, "WE")
        if tense == "future" or self.published.isoweekday() >= _SATURDAY:
            return _resolved(now, "WE", "the weekend of that week", None, (now.moved(-1), now))
        return _resolved(now.moved(-1), "WE", "the weekend past", None, (now.moved(-1), now))

    def _feast(self, symbol: Feast, tense: Tense) -> Resolved:
        rule = dict(symbol.rule) or mapping("holidays")[symbol.name]
        unit: Unit = "WE" if symbol.weekend else "D"

        def made(year: int) -> Position | None:
            day = feast_day(rule, year)
            day = weekend_of(day) if day and symbol.weekend else day
            return Position.at(day, unit) if day else None

        year = symbol.year or (self._year_of(symbol.shift) if symbol.shift else None)
        if year:
            return _resolved(made(year), unit, "the holiday of the year said")
        if self.published is None:
            return Resolved(_OPEN[unit], "no publication date")
        now = Position.at(self.published, unit)
        candidates = _candidates(made, self.published.year)
        found, policy = _choose_near(candidates, now, symbol.direction, tense)
        return _resolved(found, unit, policy, None, _around(candidates, now))

    def _offset(self, symbol: Offset, tense: Tense) -> Resolved:
        day = self.resolve(symbol.day, tense)
        position = position_of(day.value)
        then = position.moved(symbol.count) if position is not None and position.unit == "D" else None
        return _resolved(then, "D", f"{symbol.count:+d} D from {day.value}")

    def _clock(self, symbol: Clock, tense: Tense) -> Resolved:
        if symbol.day is not None:
            day = self.resolve(symbol.day, tense)
            return Resolved(day.value + symbol.time, day.policy, tuple(one + symbol.time for one in day.candidates))
        if self.day is not None and self.day.value:
            return Resolved(self.day.value + symbol.time, "on the day mentioned last")
        if self.published is not None:
            return Resolved(self.published.isoformat() + symbol.time, "on the publication date")
        return Resolved("XXXX-XX-XX" + symbol.time, "no publication date")


def _resolved(
    position: Position | None,
    unit: Unit,
    policy: str,
    opened: str | None = None,
    candidates: tuple[Position, ...] = (),
) -> Resolved:
    value = position.value if position else None
    if value is None:
        return Resolved(opened or _OPEN[unit], "unresolved")
    return Resolved(value, policy, tuple(one.value for one in candidates if one.value is not None))


def _around(candidates: list[Position], now: Position) -> tuple[Position, ...]:
    """The last candidate before the publication, the one running, and the first to come."""
    before = [c for c in candidates if c.index < now.index][-1:]
    after = [c for c in candidates if c.index > now.index][:1]
    return (*before, *(c for c in candidates if c.index == now.index), *after)


def _candidates(made: Callable[[int], Position | None], year: int) -> list[Position]:
    """The same thing in the years around; for 29 February, in the eight on either side."""
    for reach in (2, 8):
        found = [made(y) for y in range(year - reach, year + reach + 1)]
        inside = [position for position in found if position is not None and position.interval() is not None]
        if inside:
            return inside
    return []


def _fitting(candidates: list[Position], now: Position, weekday: int) -> list[Position]:
    """The days that fall on the weekday named, unless a day near the publication shows that the weekday is a slip."""
    fitting = [c for c in candidates if c.index % 7 == weekday - 1]
    near = any(abs(c.index - now.index) <= _FAR for c in candidates)
    return candidates if near or not fitting else fitting


def _choose(
    candidates: list[Position],
    now: Position,
    direction: int | None,
    tense: Tense,
    ahead: int,
) -> tuple[Position | None, str]:
    """Past or running, unless the words, the tense or the nearness of the coming one say otherwise."""
    before = [c for c in candidates if c.index < now.index]
    here = [c for c in candidates if c.index == now.index]
    after = [c for c in candidates if c.index > now.index]
    if direction == -1:
        return (before[-1] if before else None), "the last one before"
    if direction == 1:
        return (after[0] if after else None), "the next one after"
    if here:
        return here[0], "the one running"
    if direction == 0:
        return min(candidates, key=lambda c: abs(c.index - now.index), default=None), "the nearest"
    near = bool(after) and after[0].index - now.index <= ahead
    if after and (tense == "future" or (near and tense != "past")):
        return after[0], "the coming one: " + ("so says the tense" if tense == "future" else "it is near")
    return (before[-1] if before else None), "the one past"


def _choose_near(
    candidates: list[Position],
    now: Position,
    direction: int | None,
    tense: Tense,
) -> tuple[Position | None, str]:
    """The nearest, unless "last" or "next" says otherwise, or the tense does for one that is not near."""
    if not candidates:
        return None, ""
    before = [c for c in candidates if c.index <= now.index]
    after = [c for c in candidates if c.index >= now.index]
    if direction == -1 and before:
        return before[-1], "the last one before"
    if direction == 1 and after:
        return after[0], "the next one after"
    nearest = min(candidates, key=lambda c: (abs(c.index - now.index), c.index))
    if abs(nearest.index - now.index) > _FAR and tense == "past" and before:
        return before[-1], "the one past: so says the tense"
    if abs(nearest.index - now.index) > _FAR and tense == "future" and after:
        return after[0], "the coming one: so says the tense"
    return nearest, "the nearest"
