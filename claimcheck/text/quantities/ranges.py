"""Two figures that are one range ("5-10", "between 20 and 30", "over 10 and under 20")."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from claimcheck.models import Number
from claimcheck.ondemand import lazy_pattern
from claimcheck.text.numbers.numeral import FRACTION_STEP, scale_of
from claimcheck.text.quantities.changes import change_before
from claimcheck.text.quantities.figure import Figure, Hedge, Passage
from claimcheck.text.quantities.vocabulary import is_currency

__all__ = ["joined"]

_TO = lazy_pattern(r"(?: ?- ?| to | through | thru |-to-| up to | all the way to |/)(?:the )?")
_AND = lazy_pattern(r" and (?:the )?")
_OR = lazy_pattern(r" or (?:even )?|-or-")
_BOTH = lazy_pattern(r",? ?(?:and|but)? ?(?:is |are |also )?")
_IN = lazy_pattern(r" in (?:every )?|-in-| out of (?:every |the )?")
_OF_TEN = lazy_pattern(r" of (?:every )?")
_BETWEEN = lazy_pattern(r"\b(?:between|from|range of|ranging from|ranges from|aged|ages)(?: the)? $")
# "Fell by a quarter to 36" is a step and a level.
_BY = lazy_pattern(r"\bby (?:about |almost |around |nearly |over |roughly |some )?$")
# No words that make a range are longer.
_REACH = 60
_FALL = 5
_LOW, _HIGH = (">", ">="), ("<", "<=")


def joined(passage: Passage, figures: Sequence[Figure]) -> list[Figure]:
    """The figures with those pairs made one that are a range; scores ("4-2") are left out.

    Args:
        passage: The sentence that they stand in.
        figures: In text order.
    """
    found: list[Figure] = []
    at = 0
    while at < len(figures):
        first, second = figures[at], figures[at + 1] if at + 1 < len(figures) else None
        pair = _pair(passage, first, second) if second is not None else None
        if pair is not None:
            found.append(pair)
            at += 2
        elif second is not None and _is_score(passage, first, second):
            at = _after_scores(passage, figures, at + 1)
        else:
            found.append(first)
            at += 1
    return found


def _pair(passage: Passage, first: Figure, second: Figure) -> Figure | None:
    """The two as one range, or None."""
    if second.start - first.end > _REACH:
        return None
    return _bounded(passage, first, second) or _part(passage, first, second) or _range(passage, first, second)


def _part(passage: Passage, first: Figure, second: Figure) -> Figure | None:
    """A part of a whole: one in five, nine out of 10."""
    gap = passage.folded[first.end : second.start]
    of = _OF_TEN.fullmatch(gap) and second.low in (10, 100)
    whole = first.numeral.form in ("digits", "words") and second.numeral.form in ("digits", "words")
    bare = first.unit is None and first.noun is None and second.unit is None and first.numeral.scale == 1
    if not (
        whole and bare and (_IN.fullmatch(gap) or of) and 0 < first.low < second.low and isinstance(first.low, int)
    ):
        return None
    value = first.low / second.low
    hedge = second.hedge if second.hedge.bound != "=" else first.hedge
    return structs.replace(
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
    share = _shared_scale(first, second, falling=lead is not None)
    low, high = first.low * share, second.low
    if _AND.fullmatch(gap) and lead and "between" in lead[0]:
        return _merged(first, second, low, high, "between")
    if _OR.fullmatch(gap) and _alternatives(first, second, low, high):
        return _merged(first, second, low, high, "either-or")
    if not _TO.fullmatch(gap) or ("/" in gap and second.unit is None):
        return None
    if not lead and (high <= low or _is_move(passage, first, second)):
        return None
    return _merged(first, second, low, high, "range") if lead or not _score_like(first, second, gap) else None


def _fit(first: Figure, second: Figure) -> bool:
    """Whether two figures can be the ends of one range."""
    if first.low != first.high or second.low != second.high:
        return False
    ordinal = first.numeral.form == "ordinal"
    same = first.unit is None or second.unit is None or first.unit == second.unit or _rate_of(first.unit, second.unit)
    return same and ordinal == (second.numeral.form == "ordinal")


def _rate_of(one: str, other: str) -> bool:
    """Whether one unit is a rate in the other ("dollar per barrel", "dollar")."""
    return one.partition(" per ")[0] == other.partition(" per ")[0] and (" per " in one) != (" per " in other)


def _shared_scale(first: Figure, second: Figure, *, falling: bool) -> int:
    """The factor that the first number takes from the second's scale ("$5 to $7 million", "four to five thousand").

    `falling`: whether the first may be the larger, as after "from".
    """
    scale = scale_of(second.numeral)
    # "From 12 to 9 million" falls; "from 300 to 2 million" does not.
    most = second.low / scale * (_FALL if falling else 1)
    fits = first.numeral.scale == 1 and first.low < 1000 and first.low < most  # noqa: PLR2004 - as above
    return scale if scale > 1 and fits else 1


def _alternatives(first: Figure, second: Figure, low: Number, high: Number) -> bool:
    """Whether "three or four" is meant: neighbours, the unit after the second only."""
    near = first.unit is None and second.start == second.numeral.start and 0 < high - low <= max(1, low / 2)
    return near and first.hedge.bound in ("=", "~") and first.numeral.form in ("digits", "words")


def _is_move(passage: Passage, first: Figure, second: Figure) -> bool:
    """Whether "rose 64 points to 4,577" or "rose $2 to $40" gives a step and a level, not a range."""
    parts = [figure.numeral.form == "fraction" for figure in (first, second)]
    if parts == [True, False] and _BY.search(passage.before(first.hedge.start, _REACH)):
        return True
    if first.unit is None or change_before(passage, first.hedge.start, first.unit) is None:
        return False
    return second.unit is None or is_currency(first.unit)


def _merged(first: Figure, second: Figure, low: Number, high: Number, rule: str) -> Figure:
    low, high = (low, high) if low <= high else (high, low)
    hedge = first.hedge if first.hedge.bound == "~" else Hedge("=", "", first.hedge.start, second.hedge.end)
    return structs.replace(
        first, end=second.end, unit=_wider(first.unit, second.unit), hedge=hedge, low=low, high=high,
        step=min(first.step, second.step), noun=second.noun or first.noun, last=second.numeral, rule=rule,
    )  # fmt: skip


def _wider(first: str | None, second: str | None) -> str | None:
    """The unit of both: the rate where only one says it."""
    return first if first and second and len(first) > len(second) else second or first


def _bounded(passage: Passage, first: Figure, second: Figure) -> Figure | None:
    """Two bounds that close an interval: "more than 10 and less than 20"."""
    if first.noun is not None or not _fit(first, second) or {first.hedge.bound, second.hedge.bound} & {"=", "~"}:
        return None
    below, above = (first, second) if first.hedge.bound in _LOW else (second, first)
    if below.hedge.bound not in _LOW or above.hedge.bound not in _HIGH or below.low >= above.low:
        return None
    end = max(first.end, first.hedge.end)
    if second.hedge.start < end or not _BOTH.fullmatch(passage.folded, end, second.hedge.start):
        return None
    merged = _merged(first, second, below.low, above.low, "two-bounds")
    return structs.replace(merged, hedge=Hedge("=", "", first.hedge.start, second.hedge.end))


def _is_score(passage: Passage, first: Figure, second: Figure) -> bool:
    gap = passage.folded[first.end : second.start]
    return gap in ("-", " to ", " - ") and _fit(first, second) and _score_like(first, second, gap)


def _score_like(first: Figure, second: Figure, gap: str) -> bool:
    """Whether two bare small numbers are a score: nothing says what they would count."""
    small = first.numeral.form == second.numeral.form == "digits" and max(first.low, second.low) < 1000  # noqa: PLR2004 - no score is higher
    bare = first.unit is None and second.unit is None and first.hedge.bound == "=" and second.numeral.scale == 1
    falling = second.low <= first.low
    return small and bare and (falling or ("-" in gap and second.noun is None))


def _after_scores(passage: Passage, figures: Sequence[Figure], at: int) -> int:
    """The place after a score: past its second number, and any hyphened to that ("4-3-3")."""
    while at + 1 < len(figures) and passage.folded[figures[at].end : figures[at + 1].start] == "-":
        at += 1
    return at + 1
