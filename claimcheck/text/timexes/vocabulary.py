"""The vocabulary of dates and times: `vocabulary.toml` read once, when first asked for, and its pattern fragments."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, cast

from claimcheck.ondemand import lazy_pattern
from claimcheck.packaged import read_toml

__all__ = ["expanded", "fragments", "mapping", "number_of", "words"]

# The scan has made a line's end a space where the paragraph goes on.
_SPACE = "(?: {1,7})"
_SLOT = lazy_pattern(r"\{([a-z]+)(\d?)\}")


@cache
def _tables() -> Mapping[str, Mapping[str, Any]]:
    return MappingProxyType(read_toml("claimcheck.text.timexes", "vocabulary.toml"))


def mapping(table: str) -> Mapping[str, Any]:
    """A table of the vocabulary: words and what they mean."""
    return _tables()[table]


def words(table: str, key: str = "words") -> tuple[str, ...]:
    """A list of words of the vocabulary."""
    return tuple(cast("list[str]", _tables()[table][key]))


def _any(alternatives: Iterable[str]) -> str:
    """One pattern for all the words, the longer before the shorter."""
    ordered = sorted(set(alternatives), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", " ").replace("\\-", "-") for word in ordered) + ")"


@cache
def fragments() -> Mapping[str, str]:
    """Named pieces of pattern, for text in lower case."""
    tens, ones = _any(mapping("tens")), _any(w for w in mapping("numbers") if w not in ("a", "an", "dozen"))
    one_word = rf"(?:{tens}(?:[ -]{ones})?|{ones})"
    digits = (
        r"(?<![\d,.])(?!0\d)\d{1,4}(?:,\d{3}){0,3}(?:\.\d{1,2})?(?:[ -](?:hundred|thousand|million|billion))?(?![\d%])"
    )
    counted = (
        r"(?:half an?|(?:an?|one) (?:hundred|thousand)|(?:a )?(?:couple of|couple|dozen)"
        rf"|{one_word}(?: (?:hundred|thousand|million|billion))?|{digits})"
    )
    short = _any(mapping("month_abbreviations"))
    short_day = _any(mapping("weekday_abbreviations"))
    units = _any(w for w in mapping("units") if w != "centurie")
    century = r"(?:\d{1,2}(?:st|nd|rd|th)|" + _any(mapping("ordinals")) + ")"
    return MappingProxyType(
        {
            "month": rf"(?:{_any(mapping('months'))}|{short}\b\.?)",
            "fullmonth": _any(mapping("months")),
            "weekday": _any(mapping("weekdays")),
            "wd": rf"(?:{_any(mapping('weekdays'))}|{short_day}\b\.?)",
            "day": r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?!\d|%|[.,:]\d)",
            "dayword": _any(mapping("ordinals")),
            "year": r"(?:1[0-9]|20)\d\d(?![\d%]|[.,]\d)",
            "yy": r"'\d\d(?!\d)",
            "unit": rf"(?:centuries|{units}s?)",
            "one": units,
            "units": rf"(?:centuries|{units}s)",
            "n": counted + r"(?:(?: |-)and(?: |-)a(?: |-)half)?",
            "vague": _any(words("vague")),
            "counted": _any(words("counted")),
            "spelled": rf"(?:(?:eighteen|nineteen|twenty)[ -]{tens}(?:[ -]{ones})?"
            rf"|two thousand(?: (?:and )?{one_word})?)",
            "edge": _any(mapping("edges")),
            "shift": _any(mapping("shifts")),
            "approx": _any(mapping("approximations")),
            "season": _any(mapping("seasons")),
            "part": _any(mapping("parts")),
            "zone": _any(words("zones", "names")),
            "ordinal": century,
            "holiday": _any(mapping("holidays")),
            "decade": _any(mapping("decades")),
            "set": _any(mapping("sets")),
            "every": _any(words("set_leads")),
            "reference": _any(mapping("references")),
            "relday": _any(mapping("days")),
        },
    )


def expanded(template: str) -> str:
    """A template as a pattern: `{name}` and `{name2}` become groups, a space any space within a line.

    >>> expanded("{relday2}").startswith("(?P<relday2>")
    True
    """
    known = fragments()

    def group(match: re.Match[str]) -> str:
        name, number = match.groups()
        return f"(?P<{name}{number}>{known[name]})"

    return _SLOT.sub(group, template).replace("[ -]", "(?: |-)").replace(" ", _SPACE)


def number_of(said: str) -> float | None:
    """The number of a phrase that the fragment `n` matched ("two and a half": 2.5), or None.

    >>> number_of("twenty-four"), number_of("half a"), number_of("1.5 million")
    (24.0, 0.5, 1500000.0)
    """
    known = {**mapping("tens"), **mapping("numbers"), "couple": 2, "half": 0.5}
    scales = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
    halved, said = said.endswith("half"), re.sub(r"[- ]and[- ]a[- ]half$", "", said)
    total, scale = 0.0, 1
    parts = [word for word in re.split(r"[\s-]+", said) if word not in ("of", "")]
    for word in parts[1:] if len(parts) > 1 and parts[0] in ("a", "an") else parts:
        if word in scales:
            scale = scales[word]
        elif word in known:
            total = total if word in ("a", "an") and total else total + known[word]
        elif re.fullmatch(r"[0-9][0-9,]{0,10}(?:\.[0-9]{1,2})?", word):
            total += float(word.replace(",", ""))
        else:
            return None
    return (total or 1) * scale + (0.5 if halved else 0)
