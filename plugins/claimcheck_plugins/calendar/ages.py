"""CAL109: ages against the date of birth or of founding."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from msgspec import Struct

from claimcheck import Claim, Context, Finding
from claimcheck_plugins.calendar.claimed import claimed, restated
from claimcheck_plugins.calendar.context import named_nearby, now, publication, quoted
from claimcheck_plugins.calendar.elapsed import Days, whole_years
from claimcheck_plugins.calendar.reading import Reading
from claimcheck_plugins.calendar.rules import AGE
from claimcheck_plugins.calendar.slots import Slot
from claimcheck_plugins.calendar.wording import days_in_words, iso, quote, refuted, supported, when_in_words

__all__ = ["check_age", "check_age_of_thing"]

# Further off than this, the age is somebody else's.
_SOMEBODY_ELSE = 20
_OLDEST = 125
_AHEAD = timedelta(days=120)
_THING_OFF = 1


class _Told(Struct, frozen=True):
    """A day that the age may be told of, the ages that it allows, and how to say so: "was 71 on 3 May 2021"."""

    when: Days
    low: int
    high: int
    words: str

    def off(self, low: float, high: float) -> float:
        """How far the age is from what is allowed; 0 inside."""
        return max(self.low - high, low - self.high, 0)


def check_age(claim: Claim, reading: Reading, context: Context) -> Finding | None:
    """Whether somebody was as old as is written on some day that the sentence can mean.

    Args:
        claim: Its sentence is read for other dates.
        reading: With "birth" and "age", and a "when" for each other date of the sentence.
        context: The publication date, which "is" and "turns" are told of.
    """
    birth, age = _days(reading.one("birth")), reading.one("age")
    if birth is None or not reading.one("birth").dated or quoted(claim, context):
        return None
    told = list(_told(birth, reading, context))
    low, high = _claimed(age, context)
    if not told:
        return None
    best = min(told, key=lambda one: one.off(low, high))
    steps = f"born {iso(birth)}, told of {iso(best.when)}: {_ages(best.low, best.high)} years; written: {quote(age)}; "
    steps += _tolerance(birth, best.when)
    if best.off(low, high) == 0:
        message = f"Somebody born {when_in_words(birth)} {best.words}."
        return supported(AGE, message, steps, hedged=bool(age.hedge))
    nearby = (_at(birth, when) for when in named_nearby(claim, context, reading.members))
    if best.off(low, high) > _SOMEBODY_ELSE or any(one.off(low, high) == 0 for one in nearby):
        return None
    message = f"Somebody born {when_in_words(birth)} {best.words}, not {quote(age)}."
    return _refuted(claim, reading, message, steps, (best.low, best.high))


def _days(slot: Slot) -> Days | None:
    return (slot.from_, slot.to) if slot.from_ is not None and slot.to is not None else None


def _claimed(age: Slot, context: Context) -> tuple[float, float]:
    allowed = claimed(age, context.hedges) if age.hedge else None
    return (allowed.low, allowed.high) if allowed else (age.low, age.high)


def _told(birth: Days, reading: Reading, context: Context) -> Iterator[_Told]:
    """The days that the age can be told of, with what they allow; those before birth and past all ages are none."""
    days = [when for part in reading.parts if part.role == "when" and (when := _days(part.slot)) is not None]
    today, sense = now(context), reading.said("sense")
    published = publication(context)
    if sense == "turning":
        found = [_turning(birth, when) for when in days]
        if today is not None and published is not None:
            found += [_turning(birth, (published - _AHEAD, published + _AHEAD))]
    else:
        found = [_at(birth, when) for when in days]
        if today is not None and sense in {"now", "died"}:
            found.append(_at(birth, today, f"at publication on {days_in_words((today[1], today[1]))}"))
    yield from (one for one in found if 0 <= one.high <= _OLDEST and one.when[1] > birth[0])


def _at(birth: Days, when: Days, said: str = "") -> _Told:
    low, high = whole_years(birth[1], when[0]), whole_years(birth[0], when[1])
    return _Told(when, low, high, f"was {_ages(low, high)} {said or when_in_words(when)}")


def _turning(birth: Days, when: Days) -> _Told:
    """The birthdays of the years that a date touches."""
    low, high = when[0].year - birth[1].year, when[1].year - birth[0].year
    first, last = when[0].year, when[1].year
    years = str(first) if first == last else f"{first} or {last}"
    return _Told(when, low, high, f"turns {_ages(low, high)} in {years}")


def _ages(low: int, high: int) -> str:
    return str(high) if low == high else f"{max(low, 0)} or {high}" if high == low + 1 else f"{max(low, 0)} to {high}"


def _tolerance(birth: Days, when: Days) -> str:
    exact = birth[0] == birth[1] and when[0] == when[1]
    return "no tolerance" if exact else "every day that the dates can mean is tried"


def _refuted(claim: Claim, reading: Reading, message: str, steps: str, right: tuple[int, int]) -> Finding:
    slots = [part.slot for part in reading.parts if part.role != "age"]
    meant = restated(reading.one("age"), right[1]) if right[0] == right[1] else f"Is {_ages(*right)} meant"
    suggestion = f"{meant}, or is one of the dates wrong?"
    return refuted(AGE, "age-mismatch", claim, message, steps, suggestion, *slots)


def check_age_of_thing(claim: Claim, reading: Reading, context: Context) -> Finding | None:
    """Whether a thing is as old as is written, within a year."""
    birth, published, age = _days(reading.one("birth")), publication(context), reading.one("age")
    if birth is None or published is None or not reading.one("birth").dated or quoted(claim, context):
        return None
    low, high = _claimed(age, context)
    years = published.year - birth[0].year
    steps = f"{published.year} − {birth[0].year} = {years}; written: {quote(age)}; tolerance: a year"
    if _near(low, years, high):
        message = f"From {days_in_words(birth)} to {published.year} there are {years} years."
        return supported(AGE, message, steps, hedged=bool(age.hedge))
    others = (when[1].year - birth[0].year for when in named_nearby(claim, context, reading.members))
    if years < 1 or any(_near(low, other, high) for other in others):
        return None
    message = f"From {days_in_words(birth)} to {published.year} there are {years} years, not {quote(age)}."
    return _refuted(claim, reading, message, steps, (years, years))


def _near(low: float, years: int, high: float) -> bool:
    return low - _THING_OFF <= years <= high + _THING_OFF
