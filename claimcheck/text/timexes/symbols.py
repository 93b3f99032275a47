"""What the words of a timex say before anything is looked up: the symbolic value that `resolve` turns into a date."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import Struct

from claimcheck.models import TimexType
from claimcheck.text.timexes.positions import Unit

__all__ = [
    "Base",
    "Clock",
    "Cyclic",
    "DayInMonth",
    "Feast",
    "Literally",
    "Offset",
    "Reading",
    "Shift",
    "Symbol",
    "Weekday",
    "Weekend",
]

Base: TypeAlias = Literal["publication", "mentioned"]

_DIRECTIONS = {-1: "last-", 0: "this-", 1: "next-"}


def _named(direction: int | None) -> str:
    return "" if direction is None else _DIRECTIONS[direction]


class Literally(Struct, frozen=True):
    """A value that needs no looking up: "P10D", "PRESENT_REF", "2018-06"."""

    value: str

    def __str__(self) -> str:
        return self.value


class Shift(Struct, frozen=True):
    """So many units before or after the publication date, or after the date mentioned last.

    `unit` None keeps the granularity of what it hangs on ("a year earlier" after "the third quarter").
    """

    unit: Unit
    count: int
    base: Base = "publication"
    keeps_unit: bool = False

    def __str__(self) -> str:
        base = "REF-" if self.base == "mentioned" else ""
        return f"UNDEF-{base}{self.unit}{self.count:+d}"


class Cyclic(Struct, frozen=True):
    """The `number`-th month, quarter, season or half of a year that the words leave open or give by a shift."""

    unit: Unit
    number: int
    year: Shift | None = None
    direction: int | None = None

    def __str__(self) -> str:
        year = str(self.year) if self.year else f"UNDEF-{_named(self.direction)}year"
        return f"{year}-{self.unit}{self.number}" if self.unit != "M" else f"{year}-{self.number:02}"


class DayInMonth(Struct, frozen=True):
    """A day of a month whose year the words leave open, with the weekday that they name."""

    month: int
    day: int
    year: Shift | None = None
    direction: int | None = None
    weekday: int | None = None

    def __str__(self) -> str:
        year = str(self.year) if self.year else f"UNDEF-{_named(self.direction)}year"
        return f"{year}-{self.month:02}-{self.day:02}"


class Weekday(Struct, frozen=True):
    """A day of the week (ISO, 1 Monday); `direction` -1 "last", 0 "this", 1 "next", None unsaid."""

    number: int
    direction: int | None = None
    base: Base = "publication"

    def __str__(self) -> str:
        return f"UNDEF-{_named(self.direction)}weekday-{self.number}"


class Weekend(Struct, frozen=True):
    """The weekend: past, or running, or to come by the tense."""

    def __str__(self) -> str:
        return "UNDEF-weekend"


class Feast(Struct, frozen=True):
    """A holiday by name, or a day by a `rule` of its own ("the first Monday of June"), in a year that may be given.

    `weekend` makes it the weekend beside that day.
    """

    name: str
    year: int | None = None
    direction: int | None = None
    shift: Shift | None = None
    weekend: bool = False
    rule: tuple[tuple[str, int], ...] = ()

    def __str__(self) -> str:
        year = str(self.shift) if self.shift else f"UNDEF-{_named(self.direction)}year"
        return f"{self.year or year}-{self.name.replace(' ', '-')}{'-WE' if self.weekend else ''}"


class Clock(Struct, frozen=True):
    """A time or part of a day that is given, or else of the day mentioned last."""

    time: str
    day: Literally | Shift | DayInMonth | Weekday | Feast | None = None

    def __str__(self) -> str:
        return f"{self.day or 'UNDEF-REF-day'}{self.time}"


class Offset(Struct, frozen=True):
    """So many days before or after a day that is named: "two days before Christmas"."""

    count: int
    day: Literally | DayInMonth | Feast

    def __str__(self) -> str:
        return f"{self.day}D{self.count:+d}"


Symbol: TypeAlias = Literally | Shift | Cyclic | DayInMonth | Weekday | Weekend | Feast | Clock | Offset


class Reading(Struct, frozen=True):
    """One timex that a rule read: where it stands, what kind it is and what it says.

    `shifting` marks a period that starts on different days for different people (a fiscal year): it has no interval.
    """

    start: int
    end: int
    type: TimexType
    symbol: Symbol
    mod: str | None = None
    weekday: int | None = None
    shifting: bool = False
