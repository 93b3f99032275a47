"""Rules for durations and repetitions: "10-day", "the past three years", "half a century", "every Friday", "annual"."""

from __future__ import annotations

import re

from claimcheck.ondemand import lazy_pattern
from claimcheck.text.timexes.rules.relative import unit_of
from claimcheck.text.timexes.rules.rule import Found, Rule
from claimcheck.text.timexes.symbols import Literally, Reading
from claimcheck.text.timexes.vocabulary import mapping, number_of

__all__ = ["RULES"]

_HALVES = {"Y": ("M", 12), "D": ("TH", 24), "TH": ("TM", 60), "TM": ("TS", 60), "W": ("D", 7), "M": ("W", 4)}
_RATE = lazy_pattern(
    r"(?:\$|£|€|\b(?:million|billion|percent|dollars|euros|pounds|people|times|once|twice|thrice|tons|tonnes|barrels|"
    r"hundreds|thousands|\d{1,3}(?:,\d{3}|[a-z.]{0,4})?s?))"
    r"[^.;]{0,20}$",
)
_PARTS = {"half": 0.5, "a quarter": 0.25, "three quarter": 0.75}
_TO_LAST = lazy_pattern(r"\b(?:to|not|will|would|can|could|may|might|should|must|'ll|usually|often)\s{1,3}$")
_NOT_A_RATE = lazy_pattern(r" (?:that|in|of|after|before|since|ago|later)\b")


def period(number: float | None, code: str) -> str:
    """The TIMEX3 value of so many units; X for a number left open.

    >>> period(2, "Y10"), period(1.5, "TH"), period(None, "W")
    ('P20Y', 'PT90M', 'PXW')
    """
    match = re.fullmatch(r"(T?)([A-Z]{1,2})(\d{0,4})", code)
    if match is None:
        return "PX"
    clock, letter, size = match.groups()
    letter = {"N": "D", "WE": "WE"}.get(letter, letter)
    if number is None:
        named = {"Y10": "DE", "Y100": "C", "Y1000": "L"}.get(code, letter)
        return f"P{clock}X{named}"
    total = number * int(size or 1)
    if total != int(total) and code in _HALVES:
        smaller, factor = _HALVES[code]
        return period(round(total * factor), smaller)
    return f"P{clock}{int(total) if total == int(total) else round(total, 2)}{letter}"


def _counted(found: Found) -> tuple[Reading, ...]:
    """So many units, with what stands before and after them."""
    said, code = found["n"], unit_of(found["unit"])
    if re.match(r"[- ](?:old|olds|of age)\b", found.after):
        return ()
    number = number_of(said) if said else None
    if said in ("a", "an") or (said in ("", "one") and found["vague"] == ""):
        return ()
    if found["half"] and number is not None:
        number += 0.5
    if code == "TS" and not found["unit"].endswith("s") and said != "one" and "-" not in found.match[0]:
        return ()
    mod = mapping("approximations").get(found["approx"])
    adjective = bool(found["span"]) and not found["unit"].endswith("s") and number != 1
    first = found.match.end("span") if adjective or _lasts(found) else None
    value = Literally(period(None if found["n2"] else number, code))
    return (found.reading("DURATION", value, mod, first=first),)


def _lasts(found: Found) -> bool:
    """Whether "last" is the verb: "it may last eight weeks"."""
    return found["span"] == "last" and _TO_LAST.search(found.before) is not None


def _single(found: Found) -> tuple[Reading, ...]:
    """A year, an hour: a duration, or a repetition after a rate ("$33 million a year", "twice a week")."""
    code = unit_of(found["one"])
    part = next((share for word, share in _PARTS.items() if found["lead"].startswith(word)), 1.0)
    number = 1.5 if found["half"] else part
    value = Literally(period(number, code))
    if code in ("TS", "Q", "N", "WE", "H") or re.match(r"[- ]old\b|-", found.after):
        return ()
    bare = found["lead"] in ("a", "an")
    if bare and _RATE.search(found.before) and not _NOT_A_RATE.match(found.after):
        return (found.reading("SET", value),)
    if bare and code == "D":
        return ()
    mod = mapping("approximations").get(found["approx"])
    return (found.reading("DURATION", value, mod),)


def _open(found: Found) -> tuple[Reading, ...]:
    """Units without a number: "recent months", "the coming weeks", "for years"."""
    code = unit_of(found["units"])
    if re.match(r"[- ](?:old|ago|earlier|later|ahead)\b", found.after) and not found.has("ahead"):
        return ()
    lead = re.search(r"\b(?:for|in|within|over|after|of|during|through|took|take|takes)\s{1,3}$", found.before)
    if not found.has("which", "ahead") and not (lead or code in ("W", "Y", "Y10", "Y100", "M")):
        return ()
    return (found.reading("DURATION", Literally(period(None, code))),)


def _long(found: Found) -> tuple[Reading, ...]:
    """Day-long, decades-long, a whole year."""
    plural = found["unit"].endswith("s")
    return (found.reading("DURATION", Literally(period(None if plural else 1, unit_of(found["unit"])))),)


def _repeated(found: Found) -> tuple[Reading, ...]:
    """Daily, annual."""
    if found.in_a_name:
        return ()
    return (found.reading("SET", Literally(mapping("sets")[found["set"]])),)


def _every(found: Found) -> tuple[Reading, ...]:
    """Every day, each of the last three years, every two weeks."""
    number = number_of(found["n"]) if found["n"] else 1.0
    if found["every"] == "every other":
        number = 2.0
    code = unit_of(found["unit"])
    if code == "TS" and not found["n"]:
        return ()
    value = "XXXX-XX-XXTNI" if code == "N" else period(number, code)
    return (found.reading("SET", Literally(value)),)


_APPROX = (
    r"(?:(?P<approx>nearly|almost|more than|less than|at least|up to|no more than|at most|fewer than|"
    r"just over|well over) )?"
)
_SPAN = (
    r"(?P<span>(?:the |a |these |those )?(?:past|last|next|first|latest|coming|previous|final|entire|full|"
    r"preceding|following|mere|additional) |the )?"
)
_MORE = r"(?: more| full| straight| consecutive)?"
_NUMBER = r"(?:{n}(?:(?: (?:to|or) |-){n2})?|{vague})"

RULES = (
    Rule(
        "counted-units",
        frozenset({"unit"}),
        rf"{_APPROX}{_SPAN}{_NUMBER}{_MORE}[ -]{{unit}}(?: and a (?P<half>half))?",
        _counted,
    ),
    Rule(
        "one-unit",
        frozenset({"unit"}),
        rf"{_APPROX}(?P<lead>(?:a |three )quarters? of an?|an?|one|half an?|a full|an entire|a whole)[ -]{{one}}"
        r"(?P<half> and a half)?",
        _single,
    ),
    Rule(
        "open-units",
        frozenset({"unit"}),
        r"(?:(?P<which>(?:the )?(?:recent|coming|past|last|next|previous|ensuing|following|intervening|preceding)) "
        r"|the (?=\w{3,9}s ahead))?{units}(?P<ahead> ahead| to come)?",
        _open,
    ),
    Rule("unit-long", frozenset({"unit"}), r"{unit}-?long", _long),
    Rule("repeated", frozenset({"set"}), r"{set}", _repeated),
    Rule("every-unit", frozenset({"unit"}), r"{every} (?:{n} )?{unit}(?!-)", _every, needs=("every", "each")),
)
