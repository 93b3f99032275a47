"""Rules for days, months and weekdays: "Wed., Aug. 21", "2019-08-21", "late June", "June last year"."""

from __future__ import annotations

import re

from claimcheck.ondemand import lazy_pattern
from claimcheck.text.timexes.rules.rule import Found, Rule
from claimcheck.text.timexes.symbols import Clock, Cyclic, DayInMonth, Feast, Literally, Reading, Shift, Weekday
from claimcheck.text.timexes.vocabulary import mapping, words

__all__ = ["RULES", "direction_of", "edge_of", "year_shift"]

_MONTH_DATES = frozenset({"month", "weekday"})
_NUMERIC = frozenset({"numeric", "year"})
_LAST_MONTH = 12
# "3/5/19" may be odds or a ratio: it is a date after one of these.
_DATED = lazy_pattern(
    r"(?:^|\b(?:on|of|by|since|from|to|until|till|through|after|before|dated|for|day|due),?\s|[(-]\s?)$"
)
_YEAR_TAIL = r"(?: (?:of )?(?P<yearshift>last|this|next|the same|that|the previous|the following) year)"


def month_of(said: str) -> int:
    """The month's number for a name or an abbreviation."""
    name = said.rstrip(".")
    number: int = mapping("months").get(name) or mapping("month_abbreviations")[name]
    return number


def weekday_of(said: str) -> int | None:
    """The ISO weekday for a name or an abbreviation, None for ""."""
    name = said.rstrip(".")
    return mapping("weekdays").get(name) or mapping("weekday_abbreviations").get(name)


def edge_of(said: str) -> str | None:
    """START, MID or END, or None for ""."""
    return mapping("edges").get(said)


def direction_of(said: str) -> int | None:
    """-1, 0 or 1 for "last", "this", "next" and their like, or None for ""."""
    return mapping("shifts").get(said)


def year_shift(said: str) -> Shift | None:
    """The year of "June last year": a shift from the publication date, or from the date mentioned last."""
    if not said:
        return None
    if said in ("the same", "that"):
        return Shift("Y", 0, "mentioned")
    if said in ("the previous", "the following"):
        return Shift("Y", -1 if said == "the previous" else 1, "mentioned")
    return Shift("Y", mapping("shifts")[said])


def _day_number(said: str) -> int:
    digits = re.sub(r"[^0-9]", "", said)
    return int(digits) if digits else mapping("ordinals")[said]


def _full_year(found: Found) -> int | None:
    said = found["year"] or found["year2"]
    if said:
        return int(said)
    short = found["yy"] or found["short"]
    if not short:
        return None
    number = int(short[-2:])
    return number + (2000 if number < 30 else 1900)  # noqa: PLR2004 - "'29" is read as 2029, "'30" as 1930


def _month_day(found: Found) -> tuple[Reading, ...]:
    """A month and a day, in either order, with or without weekday, year, or a second day."""
    if not _is_month(found, "month"):
        return ()
    mod, weekday = edge_of(found["edge"]), weekday_of(found["wd"])
    first, second = found["day"] or found["day3"] or found["dayword"], found["day2"]
    start = found.match.end("the") if found["the"] and not weekday and first.isdecimal() else None
    symbol = _day_symbol(found, first, weekday)
    if not second:
        return (found.reading("DATE", symbol, mod, weekday=weekday, first=start),)
    return (
        found.reading("DATE", symbol, mod, weekday=weekday, first=start, last=found.match.end("day")),
        found.reading("DATE", _day_symbol(found, second, None), first=found.match.start("day2")),
    )


def _day_symbol(found: Found, said: str, weekday: int | None) -> Literally | DayInMonth:
    month, day, year = month_of(found["month"]), _day_number(said), _full_year(found)
    if year is not None:
        return Literally(f"{year:04}-{month:02}-{day:02}")
    return DayInMonth(month, day, year_shift(found["yearshift"]), direction_of(found["shift"]), weekday)


def _is_month(found: Found, group: str) -> bool:
    """Whether the word is written as a month: "may" and the abbreviations need their capital."""
    name = found[group].rstrip(".")
    if name in words("ambiguous", "months") or name in mapping("month_abbreviations"):
        return found.capital(group)
    return True


def _numeric(found: Found) -> tuple[Reading, ...]:
    """Year, month and day in figures, with or without a time."""
    day = f"{found['year']}-{int(found['mm']):02}-{int(found['dd']):02}"
    time = found["time"]
    return (found.reading("TIME" if time else "DATE", Literally(f"{day}T{time}" if time else day)),)


def _numeric_by_size(found: Found) -> tuple[Reading, ...]:
    """Day and month in figures: the day first with dots or where the settings say so, else the month if it can be."""
    if found["short"] and not _DATED.search(found.before):
        return ()
    first, second = int(found["first"]), int(found["second"])
    day_first = found["mark"] == "." or found.passage.day_first
    month, day = (second, first) if day_first else (first, second)
    if month > _LAST_MONTH and found["mark"] != ".":
        month, day = day, month
    if month > _LAST_MONTH or not day or not month:
        return ()
    return (found.reading("DATE", Literally(f"{_full_year(found):04}-{month:02}-{day:02}")),)


def _month_year(found: Found) -> tuple[Reading, ...]:
    """A month and its year."""
    if not _is_month(found, "month"):
        return ()
    value = f"{_full_year(found):04}-{month_of(found['month']):02}"
    return (found.reading("DATE", Literally(value), edge_of(found["edge"])),)


def _lone_month(found: Found) -> tuple[Reading, ...]:
    """A month whose year is left open, or given by "last year"."""
    name = found["fullmonth"]
    ambiguous = name in words("ambiguous", "months")
    if ambiguous and not (found.capital("fullmonth") and _leads_month(found)):
        return ()
    month, mod = month_of(name), edge_of(found["edge"])
    if found["every"]:
        return (found.reading("SET", Literally(f"XXXX-{month:02}")),)
    if found["year2"]:
        return (found.reading("DATE", Literally(f"{found['year2']}-{month:02}"), mod),)
    shift = year_shift(found["yearshift"])
    return (found.reading("DATE", Cyclic("M", month, shift, direction_of(found["shift"])), mod),)


def _leads_month(found: Found) -> bool:
    if found.has("shift", "edge", "yearshift", "every"):
        return True
    lead = re.search(r"([a-z]+)\s{1,3}$", found.before)
    if lead is not None and lead[1] == "the":
        return (
            re.match(r" (?!of|on|for|in|to|through|against|by|from|at|and|was|is|will|has)[a-z]", found.after)
            is not None
        )
    by_word = lead is not None and lead[1] in words("ambiguous", "month_leads")
    return by_word and not found.after.startswith("'s")


def _lone_weekday(found: Found) -> tuple[Reading, ...]:
    """A weekday, with "last" or "next", or a part of the day."""
    number = weekday_of(found["weekday"])
    if number is None:
        return ()
    part = mapping("parts").get(found["part"], "")
    if found.has("every", "plural", "plural2"):
        return (found.reading("SET", Literally(f"XXXX-WXX-{number}{part}"), weekday=number),)
    said = found["shift"]
    base = "mentioned" if said in words("mentioned") else "publication"
    day = Weekday(number, direction_of(said), "mentioned" if base == "mentioned" else "publication")
    mod = edge_of(found["edge"])
    if part:
        return (found.reading("TIME", Clock(part, day), mod, weekday=number),)
    return (found.reading("DATE", day, mod, weekday=number),)


def _holiday(found: Found) -> tuple[Reading, ...]:
    """A holiday by name."""
    if not found.capital("holiday"):
        return ()
    said = found["year"]
    shift = year_shift(found["yearshift"])
    if found["every"]:
        rule = mapping("holidays")[found["holiday"]]
        value = f"XXXX-{rule['month']:02}-{rule['day']:02}" if "day" in rule else "P1Y"
        return (found.reading("SET", Literally(value)),)
    year = int(said) if said else None
    feast = Feast(found["holiday"], year, direction_of(found["shift"]), shift, weekend=bool(found["weekend"]))
    return (found.reading("DATE", feast),)


def _nth_weekday(found: Found) -> tuple[Reading, ...]:
    """The first Monday of June, the last weekend in May 2018."""
    if not _is_month(found, "fullmonth"):
        return ()
    said, nth = found["weekday"], -1 if found["nth"] == "last" else mapping("ordinals")[found["nth"]]
    weekday = mapping("weekdays")[said or "saturday"]
    rule = (("month", month_of(found["fullmonth"])), ("weekday", weekday), ("nth", nth))
    name = f"{found['fullmonth']}-{found['nth']}-{said or 'weekend'}"
    year = _full_year(found)
    feast = Feast(name, year, None, year_shift(found["yearshift"]), weekend=not said, rule=rule)
    return (found.reading("DATE", feast, weekday=weekday if said else None),)


_EDGE = r"(?:{edge}[ -])?"
_WD = r"(?:{wd}(?:, | )(?:the )?)?"
_TO = r" ?(?:-|to|and|through|until|or) ?"
_TO_LATER = r" ?(?:-|to|and|through|until) "
_YEAR = rf",? {{year}}|,? {{yy}}|{_YEAR_TAIL}"
_NOT_A_COUNT = r"(?!:|\.\d| (?:a\.?m|p\.?m|percent|million|billion|{counted})\b)"

RULES = (
    Rule(
        "month-day",
        _MONTH_DATES,
        rf"(?:(?:{{edge}}|(?:the )?{{shift}}|around) )?{_WD}{{month}} (?:the )?(?:{{day}}|{{dayword}})"
        rf"(?:{_TO}{{day2}}{_NOT_A_COUNT})?"
        rf"(?:{_YEAR}|(?={_TO_LATER}(?:{{wd2}},? )?{{month2}} \d{{1,2}},? {{year2}}))?",
        _month_day,
    ),
    Rule(
        "day-month",
        _MONTH_DATES,
        rf"(?:{{edge}} )?{_WD}(?P<the>the )?(?:{{day}}{_TO}(?:the )?{{day2}}|{{day3}}|{{dayword}})(?: of)? {{month}}"
        rf"(?:{_YEAR}|(?={_TO_LATER}(?:{{wd2}},? )?\d{{1,2}} {{month2}},? {{year2}}))?",
        _month_day,
    ),
    Rule(
        "iso-date",
        _NUMERIC,
        r"{year}-(?P<mm>1[0-2]|0[1-9])-(?P<dd>3[01]|[12]\d|0[1-9])(?!-\w)"
        r"(?:t(?P<time>[0-2]\d:[0-5]\d)(?::\d\d)?(?:z|\+\d\d:?\d\d)?)?",
        _numeric,
    ),
    Rule(
        "year-first",
        _NUMERIC,
        r"{year}(?P<mark>[/.])(?P<mm>1[0-2]|0?[1-9])(?P=mark)(?P<dd>3[01]|[12]\d|0?[1-9])(?![/.]\d)",
        _numeric,
    ),
    Rule(
        "figures",
        _NUMERIC,
        r"(?P<first>3[01]|[12]\d|0?[1-9])(?P<mark>[/.-])(?P<second>3[01]|[12]\d|0?[1-9])"
        r"(?P=mark)(?:{year}|(?<=/)(?P<short>\d\d))(?![/.-]?\d)",
        _numeric_by_size,
    ),
    Rule("month-year", _MONTH_DATES, rf"{_EDGE}{{month}}(?:(?:,| of|,? in)? {{year}}| {{yy}})", _month_year),
    Rule(
        "lone-month",
        _MONTH_DATES,
        rf"{_EDGE}(?:(?:{{shift}}|{{every}}) )?{{fullmonth}}"
        rf"(?:{_YEAR_TAIL}|(?={_TO_LATER}{{month2}} {{year2}}))?",
        _lone_month,
    ),
    Rule(
        "weekday",
        _MONTH_DATES,
        r"(?:(?P<edge>early|late) )?(?:(?:the )?{shift} |{every} )?{weekday}(?P<plural>s)?(?: {part}(?P<plural2>s)?)?",
        _lone_weekday,
    ),
    Rule(
        "holiday",
        frozenset({"holiday", "month"}),
        rf"(?:{{shift}} |{{every}} )?{{holiday}}(?P<weekend> weekend)?(?:(?:,| of)? {{year}}|{_YEAR_TAIL})?",
        _holiday,
    ),
    Rule(
        "nth-weekday",
        frozenset({"weekday", "month", "unit"}),
        r"(?:the )?(?P<nth>first|second|third|fourth|last) (?:{weekday}|weekend) (?:of|in) {fullmonth}"
        rf"(?:,? {{year}}|{_YEAR_TAIL})?",
        _nth_weekday,
        needs=("day of ", "day in ", "end of ", "end in "),
    ),
)
