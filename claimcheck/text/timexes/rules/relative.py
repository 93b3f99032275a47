"""Rules for dates told from another day: "yesterday", "last week", "two weeks ago", "a year earlier", "now"."""

from __future__ import annotations

import re

from claimcheck.text.timexes.positions import Unit
from claimcheck.text.timexes.rules.dates import direction_of, edge_of
from claimcheck.text.timexes.rules.rule import Found, Rule
from claimcheck.text.timexes.symbols import Base, Clock, Literally, Reading, Shift, Weekend
from claimcheck.text.timexes.vocabulary import mapping, number_of, words

__all__ = ["RULES", "unit_of"]

_DATE_UNITS: dict[str, tuple[Unit, int]] = {
    "D": ("D", 1),
    "N": ("D", 1),
    "W": ("W", 1),
    "W2": ("W", 2),
    "WE": ("WE", 1),
    "M": ("M", 1),
    "Q": ("Q", 1),
    "H": ("H", 1),
    "Y": ("Y", 1),
    "Y10": ("Y", 10),
    "Y100": ("Y", 100),
    "Y1000": ("Y", 1000),
}
_LONG_UNITS: dict[str, tuple[Unit, int]] = {"Y10": ("Y10", 1), "Y100": ("Y100", 1), "Y1000": ("Y1000", 1)}


def unit_of(said: str) -> str:
    """The unit letters of a word, singular or plural."""
    units = mapping("units")
    found: str = units.get(said) or units[said.removesuffix("s")]
    return found


def _named_day(found: Found) -> tuple[Reading, ...]:
    """Yesterday, today, tomorrow and parts of them."""
    if found.in_a_name:
        return ()
    day = Shift("D", mapping("days")[found["relday"]])
    part = mapping("parts").get(found["part"])
    if part:
        return (found.reading("TIME", Clock(part, day)),)
    return (found.reading("DATE", day, edge_of(found["edge"])),)


def _part_of_day(found: Found) -> tuple[Reading, ...]:
    """This morning, last night, tonight."""
    if found.in_a_name:
        return ()
    part = "TNI" if found["tonight"] else mapping("parts")[found["part"]]
    count = 0 if found["tonight"] else direction_of(found["shift"]) or 0
    if found["every"]:
        return (found.reading("SET", Literally(f"XXXX-XX-XX{part}")),)
    return (found.reading("TIME", Clock(part, Shift("D", count)), edge_of(found["edge"])),)


def _shifted(found: Found) -> tuple[Reading, ...]:
    """Last week, this year, the current quarter, the same month, the following day."""
    if found.capital("one") and found.in_a_name:
        return ()
    said, code = found["shift"], unit_of(found["one"])
    if code not in _DATE_UNITS or (said in ("past", "last") and code == "D"):
        return ()
    if code == "W2" and found["the"] and said not in ("this", "current", "same", "that"):
        return (found.reading("DURATION", Literally("P2W")),)
    if code.startswith("Y1") and found["the"] and said not in ("this", "current"):
        return (found.reading("DURATION", Literally(f"P{code[1:]}Y")),)
    unit, size = _LONG_UNITS.get(code) or _DATE_UNITS[code]
    if code == "N":
        return (found.reading("TIME", Clock("TNI", Shift("D", direction_of(said) or 0))),)
    next_day = said == "next" and code == "D" and found["the"]
    told = said in (*words("mentioned"), "same", "that", "latest") or next_day
    base: Base = "mentioned" if told else "publication"
    count = 0 if said in ("same", "that", "latest") else direction_of(said) or 0
    return (found.reading("DATE", Shift(unit, count * size, base), edge_of(found["edge"])),)


def _but_one(found: Found) -> tuple[Reading, ...]:
    """The week before last, the year after next."""
    unit, size = _DATE_UNITS.get(unit_of(found["one"]), ("D", 0))
    if not size or unit == "D":
        return ()
    count = 2 if found["way"] == "after next" else -2
    return (found.reading("DATE", Shift(unit, count * size)),)


def _the_unit(found: Found) -> tuple[Reading, ...]:
    """The quarter or the year under discussion; "the year ended March 31" is one year long."""
    code = unit_of(found["one"])
    unit, size = _DATE_UNITS.get(code, ("D", 0))
    if size != 1 or unit == "D" or not (found.has("edge") or _stands_alone(found)):
        return ()
    if unit == "WE":
        return (found.reading("DATE", Weekend()),)
    if unit == "Y" and re.match(r" (?:ended|ending)\b", found.after):
        return (found.reading("DURATION", Literally("P1Y")),)
    base: Base = "mentioned" if unit == "Q" else "publication"
    return (found.reading("DATE", Shift(unit, 0, base), edge_of(found["edge"])),)


def _stands_alone(found: Found) -> bool:
    if unit_of(found["one"]) == "M":
        return False
    lead = re.search(r"\b(?:in|for|of|during|through|throughout|this|over|on|at)\s{1,3}$", found.before)
    return lead is not None and not re.match(r" (?:of|before|after|when|that|to|since|earlier|ago)\b|-", found.after)


def _ago(found: Found) -> tuple[Reading, ...]:
    """So many units ago, or earlier or later than the date spoken of."""
    said = found["n"] or found["a"]
    number = number_of(said) if said else None
    code = unit_of(found["unit"])
    if not said and (found["way"] != "ago" or not found["unit"].endswith("s")):
        return ()
    later = found["way"] in ("later", "after", "from now", "on", "hence")
    if number is None or code not in _DATE_UNITS:
        known = found["way"] == "ago"
        return (found.reading("DATE", Literally("PAST_REF")),) if known and not number else ()
    unit, size = _DATE_UNITS[code]
    count = number * size
    if unit == "Y" and count < 1:
        unit, count = "M", count * 12
    base: Base = "publication" if found["way"] in ("ago", "from now") else "mentioned"
    keeps = code == "Y" and number == 1 and said in ("a", "one")
    if abs(count) > 10**5:
        return (found.reading("DATE", Literally("PAST_REF" if not later else "FUTURE_REF")),)
    whole = int(count) if later else -int(count)
    mod = mapping("approximations").get(found["approx"])
    return (found.reading("DATE", Shift(unit, whole, base, keeps), mod),)


def _year_before(found: Found) -> tuple[Reading, ...]:
    """The year-ago quarter, the year-earlier period: as "a year earlier"."""
    return (found.reading("DATE", Shift("Y", -1, "mentioned", keeps_unit=True)),)


def _latest(found: Found) -> tuple[Reading, ...]:
    """The latest period of a company's accounts: the quarter spoken of, or the last one that is over."""
    return (found.reading("DATE", Shift("Q", 0, "mentioned")),)


def _reference(found: Found) -> tuple[Reading, ...]:
    """Now, recently, soon, the future."""
    said = found["reference"]
    if said == "soon" and re.search(r"\b(?:as|too)\s{1,3}$", found.before):
        return ()
    if said == "the past" and re.match(
        r" (?:tense|perfect|\d|few|several|couple|two|three|four|five|six|ten)", found.after
    ):
        return ()
    if said == "current" and re.match(r" (?:account|affairs)", found.after):
        return ()
    return (found.reading("DATE", Literally(mapping("references")[said])),)


def _at_that_time(found: Found) -> tuple[Reading, ...]:
    """At the time, at that time."""
    if re.match(r" (?:of|when|that)\b", found.after):
        return ()
    return (found.reading("DATE", Literally("PAST_REF")),)


def _year_end(found: Found) -> tuple[Reading, ...]:
    """Year-end: the end of the publication's year."""
    return (found.reading("DATE", Shift("Y", 0), "END"),)


_EDGE = r"(?:{edge}[ -](?:in )?(?:the )?)?"

RULES = (
    Rule("named-day", frozenset({"relday"}), r"(?:(?P<edge>early|late) )?(?:the )?{relday}(?: {part})?", _named_day),
    Rule(
        "part-of-day",
        frozenset({"part"}),
        r"(?:(?:{edge} )?(?:(?P<shift>this|last) |{every} ){part}|(?P<tonight>tonight))",
        _part_of_day,
    ),
    Rule(
        "shifted-unit",
        frozenset({"unit"}),
        _EDGE + r"(?P<the>the )?(?P<shift>"
        r"this past|this coming|last|past|previous|preceding|prior|this|current|next|coming|upcoming|following|same|"
        r"that|latest"
        r") (?:fiscal |calendar |full |business |trading |whole )?{one}(?!-)",
        _shifted,
    ),
    Rule("last-but-one", frozenset({"unit"}), r"the {one} (?P<way>before last|after next)", _but_one),
    Rule("the-unit", frozenset({"unit"}), _EDGE + r"the (?:full )?{one}(?!-)", _the_unit),
    Rule(
        "so-long-ago",
        frozenset({"unit"}),
        r"(?:{approx} )?(?:(?:{n}|{vague}|(?P<a>an?|one))[ -])?{unit}[ -]"
        r"(?P<way>ago|earlier|later|from now|hence|(?:before|after)(?= ?[.,;:)]))(?! than\b)",
        _ago,
        needs=("ago", "earlier", "later", "from", "hence", "before", "after"),
    ),
    Rule(
        "year-before",
        frozenset({"unit"}),
        r"the same (?:quarter|period) (?:(?:of |in )?last year|a year (?:earlier|ago|before)|the year before"
        r"|(?:of |in )?the (?:previous|prior|preceding) year)|"
        r"(?:the )?(?:comparable )?year-(?:earlier|ago) (?:quarter|period|month)|year-(?:earlier|ago)",
        _year_before,
    ),
    Rule("latest-period", frozenset({"reference"}), r"(?:the )?latest period", _latest),
    Rule("year-end", frozenset({"unit"}), r"(?:the )?year[ -]end", _year_end),
    Rule("reference", frozenset({"reference", "unit"}), r"{reference}", _reference),
    Rule("at-that-time", frozenset({"reference"}), r"at (?:the|that) time", _at_that_time),
)
