"""What a number is given in: units, currencies and rates beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType

from msgspec import Struct

from claimcheck.models import Span
from claimcheck.ondemand import lazy_pattern
from claimcheck.text.numbers import Numeral
from claimcheck.text.numbers.vocabulary import any_of
from claimcheck.text.quantities.figure import Passage
from claimcheck.text.quantities.vocabulary import (
    currency_signs,
    currency_words,
    section,
    unit_symbols,
    unit_words,
    words,
)

__all__ = ["Measure", "measure"]

_POUND = lazy_pattern(r"pounds?\b")
_NATIONAL = lazy_pattern(r"[ ]?(?:US|U\.S\.)(?![\w.])")
_LONGEST_SIGN = 7
# What may stand between a number and its unit, the longest first.
_GAPS = (lazy_pattern(r"(?: of)?(?: an?| the)?(?: us| u\.s\.)?[ \n-]"), lazy_pattern(r"[ \n-]"), lazy_pattern(""))
_ENDS_WORD, _ENDS_SIGN = lazy_pattern(r"(?!\w)"), lazy_pattern(r"(?!\d)")


class Measure(Struct, frozen=True):
    """A unit beside a number: what it is and how far number and unit reach together."""

    unit: str | None
    start: int
    end: int


@cache
def _words() -> Mapping[str, tuple[str, ...]]:
    """Folded unit and currency words, codes and lettered symbols after a number, by first letter, longest first."""
    codes = (code for code in currency_signs("after") if code.isalpha())
    symbols = (symbol for symbol in unit_symbols() if symbol[-1].isalnum())
    return _by_first(["pound", "pounds", *unit_words(), *currency_words(), *codes, *symbols])


@cache
def _signs() -> Mapping[str, tuple[str, ...]]:
    """Folded symbols and signs that end in no letter, by first character, longest first."""
    return _by_first(sign for sign in (*unit_symbols(), *currency_signs("after")) if not sign[-1].isalnum())


def _by_first(written: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for word in sorted({word.lower() for word in written}, key=lambda word: (-len(word), word)):
        found.setdefault(word[0], []).append(word)
    return MappingProxyType({first: tuple(words) for first, words in found.items()})


@cache
def _rate() -> re.Pattern[str]:
    """The rest of a rate after a unit: a barrel, per square foot, /day."""
    plain = any_of(section("units", "rates")["a"])
    never = any_of(section("units", "rates")["not_before"])
    per = r"(?:(?:square|cubic) [a-z]{3,12}|(?:metric )?[a-z]{1,20}(?:-(?:hour|foot))?)"
    after_a = rf"(?: an? |-an?-)(?P<a>{plain})\b(?! {never}\b)"
    return re.compile(rf"{after_a}|(?: ?/ ?|[ -]per[ -])(?P<per>{per})\b| (?:each|every) (?P<each>{plain})\b")


@cache
def _before() -> re.Pattern[str]:
    signs = sorted(currency_signs("before"), key=lambda sign: (-len(sign), sign))
    return re.compile(
        r"(?<![A-Za-z$])(?:(?<![A-Za-z]-)|(?=[^A-Za-z]))"
        rf"(?P<sign>{'|'.join(re.escape(s) for s in signs)})(?P<gap>[ \u00a0]?)$"
    )


@cache
def _sign_ends() -> frozenset[str]:
    return frozenset(sign[-1] for sign in currency_signs("before"))


def measure(passage: Passage, numeral: Numeral) -> Measure:
    """The unit of a number from the signs before it and the words after it, with what it is a rate of."""
    if numeral.form == "ordinal":
        return Measure(None, numeral.start, numeral.end)
    sign = _currency_before(passage, numeral)
    found = _unit_after(passage, numeral)
    if sign is not None:
        end = found.end if found.unit == sign.unit else numeral.end
        national = _NATIONAL.match(passage.text, end, passage.end) if "dollar" in (sign.unit or "") else None
        found = Measure(sign.unit, sign.start, national.end() if national else end)
    return found if found.unit is None else _with_rate(passage, found)


def _currency_before(passage: Passage, numeral: Numeral) -> Measure | None:
    start = numeral.start
    last = passage.text[start - 1 : start]
    if start <= passage.start or (last not in _sign_ends() and not last.isspace()):
        return None
    match = _before().search(passage.text, max(passage.start, start - _LONGEST_SIGN), start)
    if match is None:
        return None
    sign = match["sign"]
    scaled = sign in words("currencies", "signs", "scaled") and numeral.scale == 1
    apart = sign in words("currencies", "signs", "attached") and match["gap"]
    return None if scaled or apart else Measure(currency_signs("before")[sign], match.start(), numeral.end)


def _unit_after(passage: Passage, numeral: Numeral) -> Measure:
    nothing = Measure(None, numeral.start, numeral.end)
    place = _after(passage, numeral.end)
    if place is None or _apart(
        passage.folded[numeral.end : place.start], passage.folded[place.start : place.end], numeral
    ):
        return nothing
    start, end = place.start, place.end
    written, said = passage.text[start:end], _spaced(passage.folded[start:end], passage.folded[numeral.end : start])
    if _POUND.fullmatch(said):
        return Measure(_pound(passage, numeral, end), numeral.start, end)
    unit = unit_words().get(said) or unit_symbols().get(written) or _currency_after(said, written, numeral)
    if unit is None or (said in words("units", "attached") and start > numeral.end):
        return nothing
    return Measure(unit, numeral.start, end)


def _spaced(said: str, gap: str) -> str:
    """The unit's words with spaces, where hyphens make one word of figure and unit ("250-square-mile")."""
    return said.replace("-", " ") if gap == "-" else said


def _after(passage: Passage, at: int) -> Span | None:
    """Where the unit or sign stands that follows a number, with an article, a space or nothing between."""
    for gap in _GAPS:
        found = gap.match(passage.folded, at, passage.end)
        if found is not None and (end := _unit_end(passage, found.end())) is not None:
            return Span(found.end(), end)
    return None


def _unit_end(passage: Passage, at: int) -> int | None:
    """Where the longest unit or sign ends that begins here: no letter follows a word, no digit a sign."""
    folded, first = passage.folded, passage.folded[at : min(at + 1, passage.end)]
    gap = folded[at - 1 : at]
    for known, closed in ((_words(), _ENDS_WORD), (_signs(), _ENDS_SIGN)):
        for word in known.get(first, ()):
            end = at + len(word)
            here = folded.startswith(word, at) or (gap == "-" and _spaced(folded[at:end], gap) == word)
            if end <= passage.end and here and closed.match(folded, end, passage.end):
                return end
    return None


def _apart(gap: str, said: str, numeral: Numeral) -> bool:
    """Whether what stands between forbids the unit: "six-speed", or "10 of a mile" where no part is counted."""
    if gap == "-" and numeral.form == "words":
        return said not in words("units", "hyphened") and not said.endswith(("-old", "-olds", " old", "olds"))
    return len(gap) > 1 and numeral.form not in ("fraction", "plural")


def _currency_after(said: str, written: str, numeral: Numeral) -> str | None:
    name = currency_words().get(said) or currency_signs("after").get(written)
    if name and section("currencies", "currencies")[name].get("scaled") and numeral.low < 100:  # noqa: PLR2004 - "won" is also a verb
        return None
    return name


def _pound(passage: Passage, numeral: Numeral, end: int) -> str:
    """Money or weight: "2 million pounds" is money, "a 40-pound bag" and "lost 20 pounds" are weights."""
    heavy = words("currencies", "pounds", "weight")
    if passage.folded[numeral.end] == "-" or passage.folded.startswith(" of ", end):
        return "pound sterling" if numeral.scale > 1 else "pound-mass"
    near = passage.before(numeral.start, 60).split()
    return "pound-mass" if heavy.intersection(near) else "pound sterling"


def _with_rate(passage: Passage, found: Measure) -> Measure:
    match = _rate().match(passage.folded, found.end, passage.end)
    if match is None or found.unit is None or " per " in found.unit or found.unit.endswith(" of age"):
        return found
    said = match["a"] or match["each"] or match["per"]
    said = section("units", "rates")["latin"].get(said, said)
    written = passage.text[match.end() - len(said) : match.end()]
    name = unit_words().get(said) or unit_symbols().get(written) or said
    return Measure(f"{found.unit} per {name}", found.start, match.end())
