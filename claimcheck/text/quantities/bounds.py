"""Words beside a number that make it a limit or an estimate: "nearly", "at least", "or more", "~"."""

from __future__ import annotations

import re
from functools import cache
from typing import get_args

from claimcheck.models import Bound
from claimcheck.ondemand import lazy_pattern
from claimcheck.text.numbers import Numeral
from claimcheck.text.numbers.vocabulary import any_of
from claimcheck.text.quantities.figure import Hedge, Passage
from claimcheck.text.quantities.vocabulary import section, words

__all__ = ["hedge_of"]

_MOST_WORDS = 6
_WORD = lazy_pattern(r"[<>=~≈≤≥]+|[^\s()\[\]\"“”,;:<>=~≈≤≥]+|[(),;:\"“”\[\]]")
_MIRROR: dict[Bound, Bound] = {"<": "<=", ">": ">="}


@cache
def _entries() -> dict[str, Bound]:
    known: dict[str, Bound] = {}
    for bound in get_args(Bound):
        known.update(dict.fromkeys(section("bounds", "before").get(bound, ()), bound))
    return known


@cache
def _last_words() -> frozenset[str]:
    between = words("bounds", "between")
    return frozenset(entry.split()[-1] for entry in (*_entries(), *between))


@cache
def _after() -> re.Pattern[str]:
    groups = []
    for name, bound in (("least", ">="), ("most", "<="), ("near", "~")):
        said = section("bounds", "after")[bound]
        spaced = any_of(w for w in said if w[0].isalpha())
        tight = any_of(w for w in said if not w[0].isalpha())
        groups.append(rf"(?P<{name}>,? {spaced}(?!\w)" + (rf"|{tight}(?!\w)" if tight else "") + ")")
    return re.compile("|".join(groups))


_EQUAL = lazy_pattern(
    r",? or equal(?: to)?(?! ?[\d$£€]| to )(?! (?:one|two|three|four|five|six|seven|eight|nine|ten)\b)"
)
_NEXT_NUMBER = lazy_pattern(
    r"(?: than)? ?(?:[\d$£€]|(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|a)\b)"
)


def hedge_of(passage: Passage, numeral: Numeral, start: int, end: int, unit: str | None) -> Hedge:
    """The bound on a number: what stands before it, else what stands after number or unit.

    Args:
        passage: Where it stands.
        numeral: The number.
        start: Where it starts, a currency sign included.
        end: Where it ends with unit or noun.
        unit: Its unit; "over three weeks" says when, not more than three.
    """
    before = _before(passage, start, unit, ordinal=numeral.form == "ordinal")
    number_end = numeral.end
    after = _right(passage, number_end) or (_right(passage, end) if end > number_end else None)
    if after is not None and (before is None or before.bound in ("~", after.bound)):
        return Hedge(after.bound, after.said, before.start if before else start, after.end)
    if before is None:
        return Hedge("=", "", start, end)
    equal = _EQUAL.match(passage.folded, end, passage.end)
    if equal is not None:
        return Hedge(_MIRROR.get(before.bound, before.bound), before.said, before.start, equal.end())
    return Hedge(before.bound, before.said, before.start, end)


def _before(passage: Passage, start: int, unit: str | None, *, ordinal: bool) -> Hedge | None:
    """The longest entry that ends right before the number, leaving out "the", "another" and the like between."""
    near = passage.before(start, 48)
    if not near:
        return None
    tokens = list(_WORD.finditer(near))[-_MOST_WORDS - 2 :]
    skipped = ""
    while tokens:
        found = _longest(tokens)
        if found is not None:
            compared = not ordinal and skipped in words("bounds", "compared", "between")
            return None if compared else _checked(passage, start - len(near), tokens, found, unit)
        skip = _skipped(tokens)
        if not skip:
            return None
        skipped = " ".join(t[0] for t in tokens[-skip:])
        tokens = tokens[:-skip]
    return None


def _longest(tokens: list[re.Match[str]]) -> int | None:
    if tokens[-1][0].rstrip("-") not in _last_words():
        return None
    entries = _entries()
    for count in range(min(_MOST_WORDS, len(tokens)), 0, -1):
        if " ".join(t[0] for t in tokens[-count:]).rstrip("-") in entries:
            return count
    return None


def _skipped(tokens: list[re.Match[str]]) -> int:
    between = words("bounds", "between")
    return next((n for n in (3, 2, 1) if n < len(tokens) and " ".join(t[0] for t in tokens[-n:]) in between), 0)


def _checked(passage: Passage, offset: int, tokens: list[re.Match[str]], count: int, unit: str | None) -> Hedge | None:
    said = [t[0].rstrip("-") for t in tokens[-count:]]
    entry = " ".join(said)
    lead = tokens[-count - 1][0] if len(tokens) > count else ""
    stretch = section("bounds", "stretches")
    if lead in section("bounds", "compared")["not_after"].get(entry, ()):
        return None
    if entry in stretch["bounds"] and unit in stretch["units"] and lead not in stretch["leads"]:
        return None
    first = tokens[-count]
    if lead and f"{lead} {entry}" not in _entries() and lead in words("bounds", "lead"):
        first = tokens[-count - 1]
    start, end = offset + first.start(), offset + tokens[-1].start() + len(said[-1])
    return Hedge(_entries()[entry], passage.text[start:end].rstrip("-"), start, end)


def _right(passage: Passage, end: int) -> Hedge | None:
    match = _after().match(passage.folded, end, passage.end)
    if match is None or match.lastgroup is None or _NEXT_NUMBER.match(passage.folded, match.end(), passage.end):
        return None
    bound: Bound = {"least": ">=", "most": "<=", "near": "~"}[match.lastgroup]  # type: ignore[assignment]  # the keys are the groups
    return Hedge(bound, passage.text[match.start() : match.end()].strip(" ,-"), end, match.end())
