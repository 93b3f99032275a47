"""Rules for years, decades, centuries, quarters, halves and seasons: "1988", "the mid-1990s", "the third quarter"."""

from __future__ import annotations

import re

from msgspec import structs

from claimcheck.ondemand import lazy_pattern
from claimcheck.text.timexes.rules.dates import direction_of, edge_of, year_shift
from claimcheck.text.timexes.rules.rule import Found, Rule
from claimcheck.text.timexes.symbols import Cyclic, Literally, Reading, Shift
from claimcheck.text.timexes.vocabulary import mapping, number_of, words

__all__ = ["RULES"]

_MODERN = range(1900, 2051)
_RECORDED = range(1700, 2051)
_LAST_WORD = lazy_pattern(r"([a-z'.]+) {0,3}-?$")
_JOINED_AFTER = lazy_pattern(r"[-/][a-z0-9]| \d")
_JOINED_BEFORE = lazy_pattern(r"[$£€#@/]\s?$|\w-$|\d[ ,.]$")
_NEXT_WORD = lazy_pattern(r"[ -]{1,3}([a-z']+)")


def _looks_counted(found: Found) -> bool:
    """Whether what follows says that the number counts something."""
    following = _NEXT_WORD.match(found.after)
    return following is not None and following[1] in words("counted")


def _plural_follows(found: Found) -> bool:
    following = re.match(r" {1,3}(?:(?!(?:and|or|but|to) )[a-z-]{2,20} )?([a-z]{3,20}s)\b(?!')", found.after)
    return following is not None and not following[1].endswith(("ss", "us", "is"))


def _is_year(found: Found) -> bool:
    """Whether a bare four-digit number reads as a year in its place."""
    year = int(found["year"])
    if _looks_counted(found) or _JOINED_AFTER.match(found.after) or _JOINED_BEFORE.search(found.before):
        return False
    lead = _LAST_WORD.search(found.before)
    word = lead[1] if lead else ""
    if word in words("labels") or word.rstrip(".") + "." in words("labels"):
        return False
    if word in words("year_leads"):
        return word in ("in", "since") or not _plural_follows(found) or (year in _MODERN and year % 1000 != 0)
    if word in words("year_leads", "determiners") or word.endswith("'s"):
        return year in _MODERN
    return year in _MODERN and not _plural_follows(found)


def _lone_year(found: Found) -> tuple[Reading, ...]:
    """A year by itself, or two that make a range ("1914-18")."""
    mod = edge_of(found["edge"])
    sure = found.has("edge", "fiscal", "ad") or _is_span(found)
    if not sure and not _is_year(found):
        return ()
    year = Literally(found["year"])
    shifting = found["fiscal"].removeprefix("the ").startswith("f")
    if not found.has("through"):
        return (structs.replace(found.reading("DATE", year, mod), shifting=shifting),)
    last = found["through"]
    last = found["year"][: 4 - len(last)] + last
    if int(last) <= int(found["year"]):
        return ()
    first = found.reading("DATE", year, mod, last=found.match.end("year"))
    second = found.reading("DATE", Literally(last), first=found.match.start("through"))
    return structs.replace(first, shifting=shifting), structs.replace(second, shifting=shifting)


def _is_span(found: Found) -> bool:
    """Whether two years in full make a span by themselves ("1850-1920"): not "1500-2000 MW", not "1200-1400 people"."""
    first, last = found["year"], found["through"]
    if len(last) != len(first) or _JOINED_BEFORE.search(found.before):
        return False
    rounded = first.endswith("00") and last.endswith("00")
    known = int(first) in _RECORDED and int(last) in _RECORDED and not rounded
    return known and not (_looks_counted(found) or _plural_follows(found))


def _spelled_year(found: Found) -> tuple[Reading, ...]:
    """A year in words: "nineteen ninety-seven", "the year two thousand five"."""
    first, _, rest = found["spelled"].replace("-", " ").partition(" ")
    if first == "two" and not found["sure"]:
        return ()
    rest = rest.removeprefix("thousand").removeprefix(" and").strip()
    centuries = 20.0 if first == "two" else number_of(first) or 0
    year = int(centuries * 100 + ((number_of(rest) or 0) if rest else 0))
    return (found.reading("DATE", Literally(str(year))),)


def _decade(found: Found) -> tuple[Reading, ...]:
    """A decade: "the 1990s", "the '90s", "the nineties"."""
    if found["decade"] and not found["the"]:
        return ()
    if re.search(r"\b(?:his|her|their|my|your|mid|early|late)[ -]{1,2}$", found.before):
        return ()
    full, short = found["full"], found["short"]
    if full:
        value = full[:3]
    else:
        digit = int(short[-3]) if short else mapping("decades")[found["decade"]]
        value = f"{'20' if digit < 2 else '19'}{digit}"  # noqa: PLR2004 - nobody calls the 1910s "the tens" today
    return (found.reading("DATE", Literally(value), edge_of(found["edge"]) or edge_of(found["edge2"])),)


def _century(found: Found) -> tuple[Reading, ...]:
    """A century by its number: the 20th is "19"."""
    said = found["ordinal"]
    number = int(re.sub(r"[^0-9]", "", said) or mapping("ordinals")[said])
    if not 1 <= number <= 30:  # noqa: PLR2004 - a later century is a slip or a count
        return ()
    before_christ = "BC" if found.capital("bc") else ""
    return (found.reading("DATE", Literally(f"{before_christ}{number - 1:02}"), edge_of(found["edge"])),)


def _of_era(found: Found) -> tuple[Reading, ...]:
    """A year of an era: "44 BC", "AD 79". Years before Christ have no interval."""
    if not found.capital("bc" if found["bc"] else "ad"):
        return ()
    year = int(found["number"] or found["number2"])
    return (found.reading("DATE", Literally(f"{'BC' if found['bc'] else ''}{year:04}"), edge_of(found["edge"])),)


def _of_year(found: Found, unit: str, number: int) -> Literally | Cyclic:
    """A quarter, half or season of the year that is said, or of one to choose."""
    year = found["year"] or found["year2"] or found["year3"]
    if year:
        ending = ("SP", "SU", "FA", "WI")[number - 1] if unit == "S" else f"{unit}{number}"
        return Literally(f"{year}-{ending}")
    said = found["yearshift"] or found["yearshift2"]
    if said in ("the year-ago", "year-ago", "year-earlier", "the year-earlier", "a year-ago"):
        return Cyclic("Q", number, Shift("Y", -1))
    direction = direction_of(found["shift"])
    if unit == "S":
        return Cyclic("S", number, year_shift(said), direction)
    return Cyclic("Q" if unit == "Q" else "H", number, year_shift(said), direction)


def _quarter(found: Found) -> tuple[Reading, ...]:
    """The first to fourth quarter of a year."""
    said = found["which"]
    number = int(said) if said.isdecimal() else mapping("ordinals")[said]
    adjective = f"{said}-quarter" in found.match[0] and not found.has("year2", "year3", "yearshift2")
    first = found.match.end("the") if adjective and found["the"] else None
    return (found.reading("DATE", _of_year(found, "Q", number), first=first),)


def _half(found: Found) -> tuple[Reading, ...]:
    """The first or second half of a year."""
    return (found.reading("DATE", _of_year(found, "H", 1 if found["which"] in ("first", "1") else 2)),)


def _season(found: Found) -> tuple[Reading, ...]:
    """A season, where the words around it say that it is one."""
    number = mapping("seasons")[found["season"]]
    sure = found.has("edge", "year", "yearshift", "shift", "every")
    lead = _LAST_WORD.search(found.before)
    after_article = re.search(
        r"\b(?:in|over|during|since|by|until|through|for|of|before|after) (?:the )?$", found.before
    )
    if not sure and (not after_article or re.match(r" (?:of|in|back|from|apart|to)\b", found.after)):
        return ()
    closed = re.match(r"[.,;:]|$", found.after) is not None and found["season"] == "spring"
    if not sure and found["season"] in ("fall", "spring") and not closed and (lead is None or lead[1] != "the"):
        return ()
    if found["every"]:
        return (found.reading("SET", Literally(f"XXXX-{('SP', 'SU', 'FA', 'WI')[number - 1]}")),)
    return (found.reading("DATE", _of_year(found, "S", number), edge_of(found["edge"])),)


_EDGE = r"(?:{edge}[ -](?:the )?)?"
_YEARSHIFT = r"(?P<yearshift>last|this|next)"
_YEARS = rf"(?:{_YEARSHIFT} year's )?"
_YEAR_OF = (
    r"(?: (?:of|in) (?:fiscal )?(?:the year )?{year2}| of (?P<yearshift2>last|this|next|the same|that) year"
    r"|,? {year3}(?! [a-z]{2,20}s\b))"
)

_BC = r"(?: (?P<bc>bce?|b\.c\.(?:e\.)?))?"
_CODED = frozenset({"code", "year"})

RULES = (
    Rule(
        "year",
        frozenset({"year"}),
        r"(?:{edge}[ -]|(?P<fiscal>(?:the )?(?:fiscal(?: year)?|fy|year|calendar(?: year)?)) )?{year}"
        r"(?P<ad> a\.?d\.?)?(?:[-/](?P<through>\d{4}|\d\d)(?![\d-]))?",
        _lone_year,
    ),
    Rule(
        "spelled-year",
        frozenset({"unit", "spelled"}),
        r"(?P<sure>the year )?{spelled}",
        _spelled_year,
        needs=("eighteen", "nineteen", "twenty", "thousand"),
    ),
    Rule(
        "decade",
        frozenset({"year", "decade"}),
        _EDGE + r"(?P<the>the )?(?:{edge2}[ -])?(?:(?P<full>(?:1\d|20)\d0)'?s|(?P<short>'\d0'?s)|{decade})",
        _decade,
        needs=("0s", "0's", "ies"),
    ),
    Rule("century", frozenset({"unit"}), _EDGE + r"{ordinal}[ -]century" + _BC, _century, needs=("century",)),
    Rule(
        "era",
        frozenset({"era"}),
        r"(?:{edge}[ -])?(?:(?P<ad>ad|a\.d\.) (?P<number>\d{1,4})|(?P<number2>\d{1,4}) (?P<bc>bce?|b\.c\.(?:e\.)?))",
        _of_era,
    ),
    Rule(
        "quarter",
        frozenset({"unit", "year"}),
        _YEARS + r"(?P<the>the )?(?:comparable )?(?:{year} |{shift} )?(?:fiscal )?"
        rf"(?P<which>first|second|third|fourth)[ -]quarter{_YEAR_OF}?",
        _quarter,
        needs=("quarter",),
    ),
    Rule("quarter-code", _CODED, r"(?:{year2} )?q(?P<which>[1-4])(?:,? (?:of )?{year})?", _quarter),
    Rule("half-code", _CODED, r"h(?P<which>[12]),? (?:of )?{year}", _half),
    Rule(
        "half",
        frozenset({"half", "year", "unit"}),
        _YEARS + rf"(?:the )?(?P<which>first|second|last|latter)[ -]half(?:{_YEAR_OF}| of (?P<open>the year))",
        _half,
        needs=("half",),
    ),
    Rule(
        "season",
        frozenset({"season"}),
        _EDGE + r"(?:{shift} |{every} |the (?={season2}(?: of)? (?:1\d|20)\d\d))?{season}"
        rf"(?:(?:,| of)? {{year}}| (?:of )?{_YEARSHIFT} year)?",
        _season,
    ),
)
