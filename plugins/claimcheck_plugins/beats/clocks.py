"""BEA101: one moment on two clocks, "10 a.m. EST (1500 GMT)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from itertools import pairwise

from claimcheck import Finding, Span, Timex, lazy_pattern
from claimcheck.text.words import period_words
from claimcheck_plugins.beats.answer import differs, document_rule, holds
from claimcheck_plugins.beats.passage import Passage, Reader
from claimcheck_plugins.beats.statement import Part, Statement
from claimcheck_plugins.beats.zones import offsets, zone_pattern

__all__ = ["JUDGES", "READERS", "RULES"]

CLOCKS = document_rule(
    "BEA101",
    "two-clocks",
    "a time that is not the one beside it in another zone",
    "A time with its zone, or a city's time, and right after it the same moment in another zone. Where the place of a "
    "“local time” is not named, only the minutes are compared: zones differ by whole hours, half hours or 45 minutes. "
    "Where both name their weekday, the day must change when midnight lies between them.",
    "“10 a.m. EST (1400 GMT)” in December. It is 1500 GMT.",
    "none, but ten minutes where “about” or “shortly after” stands before. An abbreviation may mean the clock of its "
    "place on the day (EST in summer) or its letter; near a change of clocks, and where the day is not known, both.",
    "the offsets of the tz database on the days that can be meant: those named in the sentence, else a week around "
    "the publication day",
)
RULES = (CLOCKS,)

_DAY, _HOUR, _NOON = 24 * 60, 60, 12
_LEEWAY, _WEEK, _PAIR = 10, 7, 2
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAY = rf"(?:{'|'.join(_DAYS)})"
_TIME = (
    r"(?:(?<![\w.:,-])(?P<hour>1[0-2]|0?[1-9])(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[ap])\.?m\b\.?"
    r"|(?<![\w.:,-])(?P<full>2[0-3]|[01]?\d)[:.](?P<past>[0-5]\d)(?:\s?(?:hours|hrs|h)\b)?"
    r"|(?<![\w.:,-])(?P<four>2[0-4]|[01]\d)(?P<figures>[0-5]\d)(?:\s?(?:hours|hrs|h)\b)?"
    r"|\b(?P<named>noon|midday|midnight))"
)
_TIMES = lazy_pattern(_TIME)
_GAP = lazy_pattern(r"(?:,?\s?[(\[]|\s?/\s?|,?\sor\s|\s-{1,2}\s|\s?—\s?|;\s|,\s)(?:or\s|which is\s)?")
_HEDGED = lazy_pattern(
    r"\b(?:about|around|roughly|approximately|just|shortly|nearly|almost|before|after|by|some|past|minutes)\s"
)
_MINUTES_OF_ZONES = {0, 30, 45}


@cache
def _moment() -> re.Pattern[str]:
    day = rf"(?:,?\s(?:on\s)?(?P<{{}}>{_WEEKDAY}))?"
    zone = rf"(?:,?\s(?P<zone>{zone_pattern()}))?"
    return re.compile(f"{_TIME}{day.format('day')}{zone}{day.format('later')}")


def _read(passage: Passage) -> Iterator[Statement]:
    start, end = passage.span.start, passage.span.end
    if sum(1 for _ in _TIMES.finditer(passage.folded, start, end)) < _PAIR:
        return
    moments = list(_moment().finditer(passage.folded, start, end))
    for first, second in pairwise(moments):
        gap = passage.folded[first.end() : second.start()]
        if second["zone"] is None or first["zone"] == second["zone"] or not _GAP.fullmatch(gap):
            continue
        if first["zone"] is None and (not gap.strip().startswith("(") or first["half"] is None):
            continue
        if "local" in second["zone"] or second["zone"].startswith("in "):
            continue
        hedge = _HEDGED.search(passage.folded, max(start, first.start() - 20), second.start())
        form = "about" if hedge else "exactly"
        parts = (*_parts(passage, first, ""), *_parts(passage, second, "2"))
        yield Statement("two-clocks", form, parts, _days(passage))


def _parts(passage: Passage, match: re.Match[str], side: str) -> Iterator[Part]:
    yield Part(f"time{side}", Span(*match.span()), passage.document.text[slice(*match.span())], _clock(match))
    if match["zone"]:
        yield passage.part(f"zone{side}", *match.span("zone"))
    for name in ("day", "later"):
        if match[name]:
            yield passage.part(f"day{side}", *match.span(name))


def _clock(match: re.Match[str]) -> int:
    """Minutes since midnight."""
    if match["named"]:
        return 0 if match["named"] == "midnight" else _NOON * _HOUR
    if match["half"]:
        hour = int(match["hour"]) % _NOON + (_NOON if match["half"] == "p" else 0)
        return hour * _HOUR + int(match["minute"] or 0)
    return int(match["full"] or match["four"]) * _HOUR % _DAY + int(match["past"] or match["figures"])


def _days(passage: Passage) -> tuple[date, ...]:
    """The days that can be meant."""
    dates = [timex for timex in passage.document.timexes_in(passage.span) if timex.type in {"DATE", "TIME"}]
    ends = [day for timex in dates for day in (timex.from_, timex.to) if day is not None]
    ends += [date(day.year, 7, 1) for day in ends if _is_long(dates)]
    published = passage.document.article.published
    if published is None or any(timex.from_ is None for timex in dates if timex.type == "DATE"):
        year = published.year if published is not None else max((day.year for day in ends), default=2020)
        ends += [date(year, 1, 1), date(year, 7, 1)]
    week = [published + timedelta(days) for days in (-7, 0, 7)] if published is not None else []
    return (*week, *ends)


def _is_long(dates: list[Timex]) -> bool:
    """Whether one of the dates is a month or more, in which the clocks may change."""
    return any(timex.from_ and timex.to and (timex.to - timex.from_).days > _WEEK for timex in dates)


def _judge(statement: Statement) -> Finding | None:
    first, second = statement.one("time"), statement.one("time2")
    apart = int(statement.number("time") - statement.number("time2"))
    zone = statement.one("zone").text.lower() if statement.has("zone") else "local time"
    here = offsets(" ".join(zone.split()), statement.days)
    there = offsets(statement.one("zone2").text.lower(), statement.days)
    if not there:
        return None
    leeway = _LEEWAY if statement.form == "about" else 0
    if not here:
        return _minutes_only(first, second, apart, statement.form)
    fitting = [(a, b) for a in sorted(here) for b in sorted(there) if _close(apart - (a - b), leeway)]
    steps = f"{first.quoted} is at {_offsets(here)} from UTC, {second.quoted} at {_offsets(there)}"
    steps += f" ({period_words(min(statement.days), max(statement.days))}); "
    steps += f"the zones are {_offsets({a - b for a in here for b in there})} apart, the clocks {_offsets({apart})}"
    if fitting:
        return _with_days(statement, apart, fitting[0], steps)
    right = _likely(here) - _likely(there)
    written = _written(statement, round(statement.number("time") - right) % _DAY)
    message = f"{first.quoted} is {written}, not {second.quoted}."
    return differs(CLOCKS, message, f"{steps}; leeway {leeway} minutes", written)


def _likely(found: frozenset[int]) -> int:
    """The offset to suggest: the one nearest to zero."""
    return min(found, key=lambda offset: (abs(offset), offset))


def _close(minutes: int, leeway: int) -> bool:
    return min(minutes % _DAY, -minutes % _DAY) <= leeway


def _minutes_only(first: Part, second: Part, apart: int, form: str) -> Finding | None:
    if form == "about":
        return None
    steps = f"{first.quoted} less {second.quoted} is {apart % _HOUR} minutes past the hour; zones differ by 0, 30 or 45"
    if apart % _HOUR in _MINUTES_OF_ZONES:
        return None
    message = f"{first.quoted} and {second.quoted} are {apart % _HOUR} minutes past a full hour apart, as no zones are."
    return differs(CLOCKS, message, steps, "Are the minutes of both the same?")


def _with_days(statement: Statement, apart: int, zones: tuple[int, int], steps: str) -> Finding:
    """Agreement, unless both name their weekday and midnight does not lie between them as it should."""
    first, second = statement.one("time"), statement.one("time2")
    if statement.has("day") and statement.has("day2"):
        named = (_DAYS.index(statement.one("day2").text.lower()) - _DAYS.index(statement.one("day").text.lower())) % 7
        passed = round((apart - (zones[0] - zones[1])) / _DAY) % 7
        if named != passed:
            right = _DAYS[(_DAYS.index(statement.one("day").text.lower()) + passed) % 7].capitalize()
            message = f"{second.quoted} is on {right}, not on {statement.one('day2').text}, seen from {first.quoted}."
            return differs(CLOCKS, message, f"{steps}; days between: {passed}", f"“{right}”", reason="wrong-day")
    return holds(CLOCKS, f"{first.quoted} and {second.quoted} are one moment.", steps, reason="same-moment")


def _offsets(found: frozenset[int] | set[int]) -> str:
    """Minutes as hours and minutes, no more than half a day either way."""
    halved = {(minutes + _DAY // 2) % _DAY - _DAY // 2 for minutes in found}
    hours = ((minutes, *divmod(abs(minutes), _HOUR)) for minutes in sorted(halved))
    return " or ".join(f"{'-' if minutes < 0 else '+'}{hour}:{past:02d}" for minutes, hour, past in hours)


def _written(statement: Statement, minutes: int) -> str:
    """The time put the way that the second one is written."""
    hour, minute = divmod(minutes, _HOUR)
    said = statement.one("time2").text
    if re.search(r"[ap]\.?m", said.lower()):
        half = "p.m." if hour >= _NOON else "a.m."
        clock = f"{(hour - 1) % _NOON + 1}{f':{minute:02d}' if minute else ''} {half}"
    else:
        clock = f"{hour:02d}{':' if ':' in said else ''}{minute:02d}"
    return f"“{clock} {statement.one('zone2').text}”"


READERS = (Reader(("gmt", "utc", "a.m.", "p.m.", " am", " pm", "noon", "midnight"), _read),)
JUDGES = {"two-clocks": _judge}
