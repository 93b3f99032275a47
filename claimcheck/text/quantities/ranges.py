"""Two figures that are one range ("5-10", "between 20 and 30", "over 10 and under 20") or share scale and unit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from claimcheck.models import Number
from claimcheck.text.numbers.numeral import FRACTION_STEP
from claimcheck.text.quantities.changes import change_before
from claimcheck.text.quantities.figure import Figure, Hedge, Passage
from claimcheck.text.quantities.vocabulary import is_currency, section

__all__ = ["joined", "shared"]

_TO = re.compile(r"(?: ?- ?| to | through | thru |-to-| up to | all the way to |/)(?:the )?")
_AND = re.compile(r" and (?:the )?")
_OR = re.compile(r" or (?:even )?|-or-")
_BOTH = re.compile(r",? ?(?:and|but)? ?(?:is |are |also )?")
_LIST = re.compile(r"(?:, |,? and |,? or |- or |- and |-, )(?:then )?")
_IN = re.compile(r" in (?:every )?|-in-| out of (?:every |the )?")
_OF = re.compile(r" of (?:the |its |their )?")
_BETWEEN = re.compile(r"\b(?:between|from|range of|ranging from|ranges from)(?: the)? $")
_LOW, _HIGH = (">", ">="), ("<", "<=")


def joined(passage: Passage, figures: Sequence[Figure]) -> list[Figure]:
    """The figures with those pairs made one that are a range; scores ("4-2") are left out.

    Args:
        passage: The sentence that they stand in.
        figures: In text order.
    """
    found: list[Figure] = []
    rest = list(figures)
    while rest:
        first = rest.pop(0)
        second = rest[0] if rest else None
        if second is None or second.start - first.end > 60:  # noqa: PLR2004 - no connection is longer
            found.append(first)
            continue
        pair = _bounded(passage, first, second) or _part(passage, first, second) or _range(passage, first, second)
        if pair is not None:
            rest[0:1] = []
            found.append(pair)
        elif _is_score(passage, first, second):
            rest = _after_scores(passage, rest)
        else:
            found.append(first)
    return found


def _part(passage: Passage, first: Figure, second: Figure) -> Figure | None:
    """ "One in five", "nine out of 10": a part of a whole."""
    gap = passage.folded[first.end : second.start]
    whole = first.numeral.form in ("digits", "words") and second.numeral.form in ("digits", "words")
    bare = first.unit is None and first.noun is None and second.unit is None and first.numeral.scale == 1
    if not (whole and bare and _IN.fullmatch(gap) and 0 < first.low < second.low and isinstance(first.low, int)):
        return None
    value = first.low / second.low
    hedge = second.hedge if second.hedge.bound != "=" else first.hedge
    return replace(
        first, end=second.end, hedge=hedge, low=value, high=value, step=FRACTION_STEP,
        noun=second.noun, last=second.numeral, rule="part",
    )  # fmt: skip


def _range(passage: Passage, first: Figure, second: Figure) -> Figure | None:
    start = second.hedge.start if second.hedge.bound == "~" else second.start
    gap = passage.folded[first.end : start] if first.end <= start else "?"
    near = passage.before(first.start, 16)
    lead = _BETWEEN.search(near)
    if not _fit(first, second):
        return None
    share = _shared_scale(first, second)
    low, high = first.low * share, second.low
    if _AND.fullmatch(gap) and lead and "between" in lead[0]:
        return _merged(first, second, low, high, "between")
    if _OR.fullmatch(gap) and _alternatives(first, second, low, high):
        return _merged(first, second, low, high, "either-or")
    if not _TO.fullmatch(gap) or ("/" in gap and second.unit is None):
        return None
    if not lead and (high <= low or _is_move(passage, first, second)):
        return None
    return _merged(first, second, low, high, "range") if lead or not _score_like(passage, first, second, gap) else None


def _fit(first: Figure, second: Figure) -> bool:
    """Whether two figures can be the ends of one range."""
    if first.low != first.high or second.low != second.high or first.unit == "year of age" != second.unit:
        return False
    ordinal = first.numeral.form == "ordinal"
    same = first.unit is None or second.unit is None or first.unit == second.unit or _rate_of(first.unit, second.unit)
    return same and ordinal == (second.numeral.form == "ordinal")


def _rate_of(one: str, other: str) -> bool:
    """Whether one unit is a rate in the other ("dollar per barrel", "dollar")."""
    return one.partition(" per ")[0] == other.partition(" per ")[0] and (" per " in one) != (" per " in other)


def _shared_scale(first: Figure, second: Figure) -> int:
    """The factor that the first number takes from the second's scale ("$5 to $7 million", "four to five thousand")."""
    scale = second.numeral.scale
    if scale == 1 and second.numeral.form == "words" and second.low >= 1000:  # noqa: PLR2004 - a scale word is in it
        scale = next((s for s in (10**12, 10**9, 10**6, 1000) if second.low % s == 0), 1)
    fits = first.numeral.scale == 1 and first.low < 1000 and first.low < second.low / scale  # noqa: PLR2004 - as above
    return scale if scale > 1 and fits else 1


def _alternatives(first: Figure, second: Figure, low: Number, high: Number) -> bool:
    """Whether "three or four" is meant: neighbours, the unit after the second only."""
    near = (
        first.unit is None and second.start == second.numeral.start and low < (high <= low + 1 or 2 * high <= 3 * low)
    )
    return near and first.hedge.bound in ("=", "~") and first.numeral.form in ("digits", "words")


def _is_move(passage: Passage, first: Figure, second: Figure) -> bool:
    """Whether "rose 64 points to 4,577" or "rose $2 to $40" gives a step and a level, not a range."""
    if first.unit is None or change_before(passage, first.hedge.start, first.unit) is None:
        return False
    return second.unit is None or is_currency(first.unit)


def _merged(first: Figure, second: Figure, low: Number, high: Number, rule: str) -> Figure:
    low, high = (low, high) if low <= high else (high, low)
    hedge = first.hedge if first.hedge.bound == "~" else Hedge("=", "", first.hedge.start, second.hedge.end)
    return replace(
        first, end=second.end, unit=_wider(first.unit, second.unit), hedge=hedge, low=low, high=high,
        step=min(first.step, second.step), noun=second.noun or first.noun, last=second.numeral, rule=rule,
    )  # fmt: skip


def _wider(first: str | None, second: str | None) -> str | None:
    """The unit of both: the rate where only one says it."""
    return first if first and second and len(first) > len(second) else second or first


def _bounded(passage: Passage, first: Figure, second: Figure) -> Figure | None:
    """Two bounds that close an interval: "more than 10 and less than 20"."""
    if not _fit(first, second) or {first.hedge.bound, second.hedge.bound} & {"=", "~"}:
        return None
    below, above = (first, second) if first.hedge.bound in _LOW else (second, first)
    if below.hedge.bound not in _LOW or above.hedge.bound not in _HIGH or below.low >= above.low:
        return None
    end = max(first.end, first.hedge.end)
    if second.hedge.start < end or not _BOTH.fullmatch(passage.folded, end, second.hedge.start):
        return None
    merged = _merged(first, second, below.low, above.low, "two-bounds")
    return replace(merged, hedge=Hedge("=", "", first.hedge.start, second.hedge.end))


def _is_score(passage: Passage, first: Figure, second: Figure) -> bool:
    gap = passage.folded[first.end : second.start]
    return gap in ("-", " to ", " - ") and _fit(first, second) and _score_like(passage, first, second, gap)


def _score_like(passage: Passage, first: Figure, second: Figure, gap: str) -> bool:
    """Whether two bare small numbers are a score: nothing says what they would count."""
    small = first.numeral.form == second.numeral.form == "digits" and max(first.low, second.low) < 1000  # noqa: PLR2004 - no score is higher
    bare = first.unit is None and second.unit is None and first.hedge.bound == "=" and second.numeral.scale == 1
    falling = second.low <= first.low
    return small and bare and (falling or ("-" in gap and second.noun is None))


def _after_scores(passage: Passage, rest: list[Figure]) -> list[Figure]:
    """What is left when a score is taken off: its second number, and a third hyphened to it ("4-3-3")."""
    last = rest.pop(0)
    while rest and rest[0].start == last.end + 1 and passage.folded[last.end] == "-":
        last = rest.pop(0)
    return rest


def shared(passage: Passage, figures: Sequence[Figure]) -> list[Figure]:
    """The figures with units shared along a list ("10, 20 and 30 percent") and from a step to its level."""
    found = list(figures)
    for i in range(len(found) - 2, -1, -1):
        this, following = found[i], found[i + 1]
        gap = passage.folded[this.end : following.start]
        if this.unit is None and this.noun is None and following.unit and _takes(this, following, gap):
            found[i] = replace(this, unit=following.unit)
    for i in range(1, len(found)):
        this, previous = found[i], found[i - 1]
        gap = passage.folded[previous.end : this.start]
        level = previous.unit in section("units", "levels")["units"] and gap in (" to ", " at ", ", to ", ", at ")
        if this.unit is None and this.noun is None and level:
            found[i] = replace(this, unit=previous.unit)
    return found


def _takes(this: Figure, following: Figure, gap: str) -> bool:
    if following.unit is None or " of age" in following.unit:
        return False
    if _OF.fullmatch(gap):
        return this.numeral.scale > 1 and is_currency(following.unit)
    return (
        _LIST.fullmatch(gap) is not None
        and this.numeral.form in ("digits", "words")
        and this.low < following.high * 100
    )
