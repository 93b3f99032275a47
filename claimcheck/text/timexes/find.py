"""Dates, times, durations and repetitions of a text: scan, put together, resolve left to right."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date

from msgspec import structs

from claimcheck.models import Span, Timex
from claimcheck.ondemand import lazy_pattern
from claimcheck.text.timexes.resolve import Resolved, Timeline, interval_of
from claimcheck.text.timexes.rules.rule import Rule
from claimcheck.text.timexes.scan import fold, scan
from claimcheck.text.timexes.symbols import Clock, DayInMonth, Feast, Literally, Offset, Reading, Shift, Symbol, Weekday
from claimcheck.text.timexes.tense import tense_at

__all__ = ["find_timexes"]

_LENGTH = lazy_pattern(r"P(\d{1,3})([DW])")
_FROM = lazy_pattern(r"\s(before|after)\s")
_GLUE = (" ", ", ", " on ", " of ", " (", "\n")


def find_timexes(
    text: str, published: date | None, sentences: Sequence[Span], *, day_first: bool = False
) -> tuple[Timex, ...]:
    """Every timex of the text, in text order, apart, resolved where it can be.

    Args:
        text: The article's text.
        published: The publication date, from which relative dates are told; without it they stay open.
        sentences: In text order. A timex crosses no sentence, and nothing outside them is read. No sentences: the whole
            text is one.
        day_first: Whether 3/5/2019 is the third of May. What can be read one way only is read that way.

    >>> [found] = find_timexes("They met in June last year.", date(2019, 8, 23), ())
    >>> found.text, found.value, found.from_.isoformat(), found.symbol
    ('June last year', '2018-06', '2018-06-01', 'UNDEF-Y-1-06')
    """
    folded = fold(text)
    spans = sentences or (Span(0, len(text)),)
    starts = [span.start for span in spans]
    timeline, found = Timeline(published), []
    for rule, reading in _put_together(text, list(scan(text, spans, day_first=day_first))):
        sentence = spans[bisect_right(starts, reading.start) - 1]
        leans = _leans_on_tense(folded, reading)
        resolved = timeline.resolve(
            reading.symbol, tense_at(folded, reading.start, reading.end, sentence) if leans else ""
        )
        found.append(_timex(text, rule, reading, resolved, published))
        if reading.type in ("DATE", "TIME"):
            timeline = timeline.after(resolved.value, reading.symbol)
    return tuple(found)


def _timex(text: str, rule: Rule, reading: Reading, resolved: Resolved, published: date | None) -> Timex:
    known = reading.type in ("DATE", "TIME") and not reading.shifting
    interval = interval_of(resolved.value, reading.mod, published) if known else None
    return Timex(
        start=reading.start,
        end=reading.end,
        text=text[reading.start : reading.end],
        type=reading.type,
        value=resolved.value,
        mod=reading.mod,
        from_=interval[0] if interval else None,
        to=interval[1] if interval else None,
        symbol=str(reading.symbol),
        rule=rule.name,
        policy=resolved.policy,
        weekday=reading.weekday,
        candidates=resolved.candidates,
    )


def _leans_on_tense(folded: str, reading: Reading) -> bool:
    """Whether the tense counts: not for what is dated in full, nor for "Wednesday's ruling", which has been."""
    symbol = reading.symbol.day if isinstance(reading.symbol, Clock) else reading.symbol
    if isinstance(symbol, Weekday) and folded.startswith("'s", reading.end):
        return False
    return symbol is not None and not isinstance(symbol, Literally | Shift)


def _put_together(text: str, read: Sequence[tuple[Rule, Reading]]) -> list[tuple[Rule, Reading]]:
    """A time of day and the day straight after it as one ("10 a.m. Friday")."""
    joined: list[tuple[Rule, Reading]] = []
    for rule, reading in read:
        before = joined[-1][1] if joined else None
        day = reading.symbol
        if _told_twice(text, joined, reading) and isinstance(day, Literally | Shift | DayInMonth | Weekday):
            joined[-2:] = [(one, structs.replace(time, symbol=_on(time.symbol, day))) for one, time in joined[-2:]]
        if (
            before is not None
            and isinstance(before.symbol, Clock)
            and before.symbol.day is None
            and reading.type == "DATE"
            and isinstance(day, Literally | Shift | DayInMonth | Weekday | Feast)
            and _is_day(day)
            and text[before.end : reading.start] in _GLUE
        ):
            symbol: Symbol = Clock(before.symbol.time, day)
            joined[-1] = (
                joined[-1][0],
                structs.replace(before, end=reading.end, symbol=symbol, weekday=reading.weekday),
            )
        elif before is not None and (offset := _offset(text, before, reading)) is not None:
            joined[-1] = (joined[-1][0], structs.replace(before, end=reading.end, type="DATE", symbol=offset))
        else:
            joined.append((rule, reading))
    return joined


def _offset(text: str, before: Reading, day: Reading) -> Offset | None:
    """Days or weeks counted from a day that is named straight after them ("two days before Christmas 2017")."""
    length = _LENGTH.fullmatch(str(before.symbol))
    way = _FROM.fullmatch(text, before.end, day.start)
    if before.type != "DURATION" or day.type != "DATE" or length is None or way is None:
        return None
    if not isinstance(day.symbol, Literally | DayInMonth | Feast) or not _is_day(day.symbol):
        return None
    days = int(length[1]) * (7 if length[2] == "W" else 1)
    return Offset(-days if way[1] == "before" else days, day.symbol)


def _told_twice(text: str, joined: Sequence[tuple[Rule, Reading]], day: Reading) -> bool:
    """Whether two clocks for one moment stand before a day: "06:30 (0430 GMT) on Monday"."""
    clocks = [time for _, time in joined[-2:] if isinstance(time.symbol, Clock) and time.symbol.day is None]
    if len(clocks) < 2 or day.type != "DATE":  # noqa: PLR2004 - a local time and the same in another zone
        return False
    between, after = text[clocks[0].end : clocks[1].start], text[clocks[1].end : day.start]
    return between == " (" and after in (") ", ") on ", " on ", " ", "), ")


def _on(symbol: Symbol, day: Literally | Shift | DayInMonth | Weekday) -> Symbol:
    return Clock(symbol.time, day) if isinstance(symbol, Clock) and _is_day(day) else symbol


def _is_day(symbol: Literally | Shift | DayInMonth | Weekday | Feast) -> bool:
    if isinstance(symbol, Feast):
        return not symbol.weekend
    if isinstance(symbol, Literally):
        return len(symbol.value) == len("2019-08-23")
    return not isinstance(symbol, Shift) or symbol.unit == "D"
