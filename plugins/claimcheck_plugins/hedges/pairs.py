"""Pairs of figures of which one bounds the other: “73 boats, more than 70”, “3.1 million, above the 3 million”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal

from msgspec import Struct, structs

from claimcheck import Claim, Document, Span, lazy_pattern
from claimcheck.text.conversions import convert, units_of
from claimcheck_plugins.hedges.figures import Figure, find_figures
from claimcheck_plugins.hedges.rules import KIND
from claimcheck_plugins.hedges.vocabulary import any_of, comparisons, of_levels

__all__ = ["HedgedPair", "extract_pairs"]

_Form = Literal["restated", "compared", "apart"]


class HedgedPair(Struct, frozen=True):
    """A figure and what is said of it.

    Attributes:
        form: "restated" (the same figure again, hedged), "compared" (set above or below another figure), or "apart"
            (so much more or less than the figure before).
        figure: The exact figure.
        bound: The figure with the hedge; its value is in the unit of `figure`.
        part: Whether the figure is a whole of which the bound may be a part ("of 6,480 drivers, ...").
        other: For "apart", the figure before.
        members: Where they stand.
    """

    form: _Form
    figure: Figure
    bound: Figure
    part: bool
    other: Figure | None
    members: tuple[Span, ...]


# Between a figure and the one that says it again: up to four words, then a comma, dash or bracket.
_APPOSED = lazy_pattern(
    r"(?:\s[a-zA-Z'’-]{1,20}){0,4}(?:,|\s?[–—]|\s--?|\s?\()\s?(?:or\s|that is,?\s|i\.e\.,?\s|which is\s)?(?:a\s)?"
)
_VERB = lazy_pattern(r"\b(?:and|but|while|with|plus|then|to|from|including|in\s\d|after|before|against|for|by|than)\b")
# "40 in May, more than 50, and 60" is a list.
_AFTER = lazy_pattern(r"(?!,\s(?:and\s|or\s)?[\d$£€])\s?(?:[,.;:)–—]|--|$)|\s-\s")
_ENDED = lazy_pattern(r"\.(?:\s|$)")
_CLOSED = lazy_pattern(r"\s?[),–—;]|\s--?\s")
# "At least 40 boats, 37 by the harbour master's count".
_COUNTED_BY = lazy_pattern(
    r"\s(?:by\s(?:the|his|her|its|their|one|a)\s(?:[a-z-]{1,14}\s){0,2}?[a-z-]{1,14}['’]s?\s(?:count|tally|reckoning)|"
    r"to\sbe\s(?:exact|precise)|in\s(?:fact|all|total)|all\stold|according\sto)\b"
)
# "The toll, at 488, is above 500".
_IS, _AT = lazy_pattern(r",\s(?:is|was|are|were)\s(?:still\s|just\s|well\s)?"), lazy_pattern(r",\sat\s$")
# "About 65,000 (45,000 on land; 20,000 at sea)" are parts.
_SEVERAL = lazy_pattern(r"\s?[;,][^()]{0,60}?\d[^()]{0,120}\)")
_OF = lazy_pattern(r"(?:\bOf|\bout\sof|\b[Aa]mong|,\sof)\s(?:the\s|its\s|their\s|some\s|all\s|about\s)?$")
_SHARE = lazy_pattern(r"\s(?:out\s)?of\s(?:the\s|its\s|their\s|his\s|her\s|all\s|every\s)?")
_COUNTED = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_COUNTS = {word: count for count, word in enumerate(_COUNTED, 1)}
# "Losses of 4 percent, higher than the 5 percent rise": two movements, which may go opposite ways.
_MOVES = lazy_pattern(r"\s(?:rise|fall|drop|decline|increase|decrease|gain|loss|growth|cut)\b")
_PERCENT = 100
_SHARES = {"fraction", "percentage"}
_REACH = 70


@cache
def _compared() -> re.Pattern[str]:
    return re.compile(
        r"(?:\s[a-zA-Z'’-]{1,20}){0,2}?(?:,\s(?:which\s)?|,?\s(?=is|are|was|were))(?:(?:is|are|was|were)\s)?"
        r"(?:(?:well|far|still|just|slightly|even|also|much|not)\s){0,2}"
        rf"(?P<word>{any_of(comparisons())})\s(?:the|its|their|his|her|last\syear['’]s)\s"
    )


@cache
def _apart() -> re.Pattern[str]:
    count = rf"{any_of(_COUNTED)}|\d{{1,3}}"
    return re.compile(
        rf"(?:,|\s?[–—]|\s--?)\s(?P<count>{count})\s(?P<way>more|fewer|less)\sthan\s"
        r"(?!expected|forecast|predicted|planned|in\b|last\b|a\syear|the\s(?:record|previous|year|average))"
    )


def extract_pairs(document: Document) -> Iterator[Claim]:
    """A claim for each figure that stands beside its own bound, or is set above or below another.

    Args:
        document: Its quantities are read, sentence by sentence.
    """
    figures = find_figures(document)
    for at, first in enumerate(figures):
        sentence = document.sentence_at(first.start)
        following = figures[at + 1] if at + 1 < len(figures) else None
        before = figures[at - 1] if at and figures[at - 1].start >= sentence.start else None
        found = _apart_from(first, before, document.text)
        if found is None and following is not None and following.end <= sentence.end:
            found = _related(first, following, before, document.text)
        if found is not None:
            start = min(span.start for span in found.members)
            end = max(span.end for span in found.members)
            end += "(" in document.text[start:end] and document.text.startswith(")", end)
            yield Claim(KIND, start, end, document.text[start:end], sentence, found, document.where)


def _related(first: Figure, second: Figure, before: Figure | None, text: str) -> HedgedPair | None:
    if not 0 <= second.start - first.end <= _REACH:
        return None
    gap = text[first.end : second.start]
    compared = _compared().fullmatch(gap)
    if compared is not None:
        return None if _MOVES.match(text, second.end) else _comparison(first, second, compared["word"], gap)
    if _IS.fullmatch(gap) and second.bound != "=" and _AT.search(text[max(0, first.start - 6) : first.start]):
        return _pair(first, second, (first, second)) if first.bound == "=" else None
    if not _APPOSED.fullmatch(gap) or _VERB.search(gap):
        return None
    if second.bound != "=" and first.bound in ("=", "~") and _AFTER.match(text, second.end):
        whole = _share(before, first, text) if second.unit in _SHARES else None
        part = _OF.search(text[max(0, first.start - 16) : first.start]) is not None
        return _pair(whole or first, second, (first, second), part=part and whole is None)
    return _bound_first(first, second, text)


def _bound_first(first: Figure, second: Figure, text: str) -> HedgedPair | None:
    """The figure after its bound: “nearly half (46 percent)”; a conversion in brackets is for the rules on units."""
    converted = first.unit != second.unit and not {first.unit, second.unit} <= _SHARES
    if first.bound == "=" or second.bound not in ("=", first.bound):
        return None
    shares = first.unit == "fraction" and second.unit == "percentage" and _ENDED.match(text, second.end)
    if not shares and not _CLOSED.match(text, second.end) and not _COUNTED_BY.match(text, second.end):
        return None
    plain = structs.replace(second, bound="=", hedge="")
    if _SEVERAL.match(text, second.end):
        return None
    return None if converted and "(" in text[first.end : second.start] else _pair(plain, first, (first, second))


def _share(part: Figure | None, whole: Figure, text: str) -> Figure | None:
    """Twelve of the 20 boats as a share of them, in percent."""
    if part is None or part.start >= whole.start or not _SHARE.fullmatch(text[part.end : whole.start]):
        return None
    if part.bound != "=" or whole.bound != "=" or not 0 < part.value < whole.value or part.unit or whole.unit:
        return None
    value = _PERCENT * part.value / whole.value
    return Figure(part.start, whole.end, text[part.start : whole.end], value, 0.0, "percentage", None)


def _pair(figure: Figure, bound: Figure, members: Sequence[Figure], *, part: bool = False) -> HedgedPair | None:
    value = in_unit_of(bound, figure)
    if value is None:
        return None
    spans = tuple(member.span for member in (figure, *members) if member.start >= 0)
    return HedgedPair("restated", figure, structs.replace(bound, value=value), part, None, tuple(dict.fromkeys(spans)))


def in_unit_of(figure: Figure, other: Figure) -> float | None:
    """The figure's value in the other's unit; None where the two measure different things.

    A share in words is given in percent, a length of months in years, miles in kilometres.
    """
    one, two = figure.unit, other.unit
    if one == two:
        same = _same_noun(figure, other)
        return figure.value if same else None
    if {one, two} == {"fraction", "percentage"}:
        return figure.value * (_PERCENT if one == "fraction" else 1 / _PERCENT)
    if one is None and figure.noun is None and two not in (None, "fraction", "percentage"):
        return figure.value if figure.value >= other.value / 10 else None
    for unit in units_of(one):
        for into in units_of(two):
            if unit.dimension == into.dimension and unit.dimension != "temperature":
                return convert(figure.value, unit, into)
    return None


def _same_noun(one: Figure, other: Figure) -> bool:
    if one.noun is None or other.noun is None:
        return True
    return one.noun.split()[-1].lower() == other.noun.split()[-1].lower()


def _comparison(first: Figure, second: Figure, word: str, gap: str) -> HedgedPair | None:
    """The first figure set above or below the second; nothing where a fall or a denial turns the words round."""
    if first.bound != "=" or second.bound != "=" or " not " in gap:
        return None
    if second.change is not None and first.change != second.change:
        return None
    if word in of_levels() and "down" in (first.change, second.change):
        return None
    value = in_unit_of(second, first)
    if value is None or first.unit == "fraction":
        return None
    bound = structs.replace(second, value=value, bound=comparisons()[word], hedge=word)
    return HedgedPair("compared", first, bound, part=False, other=None, members=(first.span, second.span))


def _apart_from(figure: Figure, before: Figure | None, text: str) -> HedgedPair | None:
    """So much more or fewer than the figure before: “holds 12 and carried 11, one fewer than it may”."""
    match = _apart().match(text, figure.end) if before is not None else None
    if match is None or before is None or before.bound != "=" or figure.bound != "=":
        return None
    said = match["count"].lower()
    count = float(_COUNTS.get(said) or int(said))
    moved = re.search(r"\bfrom\s$", text[max(0, before.start - 5) : before.start])
    if moved or in_unit_of(before, figure) is None or abs(figure.value - before.value) != count:
        return None
    sign = count if match["way"] == "more" else -count
    end = match.end() - 1
    words = text[match.start("count") : end]
    bound = Figure(match.start("count"), end, words, sign, 1, figure.unit, None, hedge=match["way"])
    return HedgedPair("apart", figure, bound, part=False, other=before, members=(before.span, figure.span, bound.span))
