"""Quantities of a text: numerals, then what stands round each, then ranges, then what they count."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from claimcheck.models import Quantity, Span, Timex
from claimcheck.ondemand import lazy_pattern
from claimcheck.text.numbers import Numeral, find_numerals
from claimcheck.text.quantities.ages import AGE, is_age
from claimcheck.text.quantities.bounds import hedge_of
from claimcheck.text.quantities.changes import change_of
from claimcheck.text.quantities.context import inherited
from claimcheck.text.quantities.figure import Figure, Hedge, Passage
from claimcheck.text.quantities.lists import shared
from claimcheck.text.quantities.multipliers import multipliers
from claimcheck.text.quantities.nouns import ends_plural, noun_after
from claimcheck.text.quantities.ranges import joined
from claimcheck.text.quantities.shapes import name_before, proper_name, shape_of, year_like
from claimcheck.text.quantities.telephones import find_telephones
from claimcheck.text.quantities.units import Measure, measure
from claimcheck.text.quantities.vocabulary import words
from claimcheck.text.timexes.scan import fold

__all__ = ["find_quantities"]

_STRETCHES = frozenset(
    {"second", "minute", "hour", "day", "week", "month", "year", "decade", "century", "fortnight", "quarter"}
)
_PART = lazy_pattern(r" (?:of|the|all|an?|its|his|her|their|our|my|those|these|that)\b")
_BY = lazy_pattern(r"\b(?:by|than|to|from|only|just) $")
_OF = lazy_pattern(r" of\b")
_LAST_WORD = lazy_pattern(r"[^\s()\"“”,;]+(?=[ \n]$)")
_SMALL = 12
_LISTED = lazy_pattern(r"[.)](?:[ \n]|$)")
_HALVES = frozenset({0.5, 0.25})
_LONGEST_YEAR_COUNT = 1000


def find_quantities(text: str, timexes: Sequence[Timex], sentences: Sequence[Span]) -> tuple[Quantity, ...]:
    """Every quantity of the text, in text order, apart.

    Numbers within dates and times are none; a duration is one ("10-day": 10, unit `day`). A direction of change is
    given where no bound stands with it: "rose more than 5 percent" has the bound.

    Args:
        text: The article's text.
        timexes: Its timexes, in text order.
        sentences: Its sentences; without any, the text is read as one.

    Example:
        >>> (found,) = find_quantities("It stations nearly 30,000 troops there.", (), ())
        >>> found.low, found.bound, found.noun, found.hedge, found.step
        (30000, '<', 'troops', 'nearly', 10000)
    """
    folded = fold(text)
    starts = [timex.start for timex in timexes]
    found: list[Quantity] = []
    for sentence in sentences or (Span(0, len(text)),):
        passage = Passage(text, folded, sentence.start, sentence.end)
        figures = shared(passage, joined(passage, list(_figures(passage, timexes, starts))))
        found += inherited(passage, [q for q in (_quantity(passage, f) for f in figures) if q is not None])
        found += multipliers(passage)
    found.sort(key=lambda q: (q.start, q.end))
    return tuple(found)


def _figures(passage: Passage, timexes: Sequence[Timex], starts: Sequence[int]) -> Iterator[Figure]:
    """The numerals that may count something, each with unit, bound and noun."""
    passed_over = -1
    telephones = find_telephones(passage)
    for numeral in find_numerals(passage.text, passage.folded, passage.start, passage.end):
        if any(span.start <= numeral.start < span.end for span in telephones):
            continue
        found = measure(passage, numeral)
        noun = noun_after(passage, numeral.end, numeral) if found.unit is None else None
        chained = numeral.start == passed_over + 1 and passage.folded[passed_over] in "-/"
        if chained or _dated(numeral, found, timexes, starts) or _counts_nothing(passage, numeral, found, noun):
            passed_over = numeral.end
            continue
        hedge = hedge_of(passage, numeral, found.start, noun.end if noun else found.end, found.unit)
        if noun is None and found.unit is None and hedge.end > numeral.end:
            # "Ten or more people": the noun stands behind the bound.
            noun = noun_after(passage, hedge.end, numeral)
        if hedge.bound == "~" and numeral.form == "words" and numeral.low == 1 and found.unit is None:
            # "A book about one man" is on him.
            hedge = Hedge("=", "", found.start, found.end)
        yield Figure(numeral, found.start, found.end, found.unit, hedge, numeral.low, numeral.high, numeral.step, noun)


def _counts_nothing(passage: Passage, numeral: Numeral, found: Measure, noun: Span | None) -> bool:
    """Whether shape or neighbours make a number a code, a name or a year."""
    lettered = numeral.form == "digits" and passage.text[numeral.end - 2 : numeral.end].isalnum()
    lettered = lettered and passage.text[numeral.end - 1].isupper() and passage.text[numeral.end - 2].isdecimal()
    # "221B" may be a house before it is a billion.
    bare = found.unit is None and (numeral.scale == 1 or lettered)
    if shape_of(passage, numeral, bare=bare) or proper_name(passage, numeral):
        return True
    first = numeral.start - passage.folded.startswith("(", numeral.start - 1)
    if first == passage.start and bare and _LISTED.match(passage.folded, numeral.end, passage.end):
        return True
    attached = (
        numeral.form == "digits" and numeral.start > passage.start and passage.folded[numeral.start - 1].isalnum()
    )
    if attached and found.start == numeral.start:
        return True
    if found.start == numeral.start and passage.before(numeral.start, 4) == "per ":
        return True
    return bare and (name_before(passage, numeral, noun) or year_like(passage, numeral, noun))


def _dated(numeral: Numeral, found: Measure, timexes: Sequence[Timex], starts: Sequence[int]) -> bool:
    """Whether a number belongs to a date or time. "Two years" of "two years later" is a length of time all the same."""
    at = bisect_right(starts, numeral.end - 1) - 1
    if at < 0 or timexes[at].end <= numeral.start or timexes[at].type == "DURATION":
        return False
    counts = numeral.form in ("digits", "words") and numeral.low < _LONGEST_YEAR_COUNT
    return not (counts and found.unit is not None and (found.unit in _STRETCHES or found.start < numeral.start))


def _quantity(passage: Passage, figure: Figure) -> Quantity | None:
    """The figure as a quantity, or None where it stands for nothing that could be counted."""
    unit, noun = figure.unit, figure.noun
    if unit in (None, "year") and is_age(passage, figure):
        unit, noun = AGE, None
    if unit is None and noun is None and not _stands_alone(passage, figure):
        return None
    if not (unit or noun) and figure.numeral.form == "plural":
        return None
    if (
        figure.low == figure.high == 0
        and unit is None
        and figure.numeral.form == "words"
        and not ends_plural(passage, noun)
    ):
        return None
    end = max(figure.end, noun.end if noun else 0)
    text = passage.text
    return Quantity(
        start=figure.start,
        end=end,
        text=text[figure.start : end],
        number_start=figure.numeral.start,
        number_end=figure.number_end,
        low=figure.low,
        high=figure.high,
        bound=figure.hedge.bound,
        change=change_of(passage, figure, unit) if figure.hedge.bound == "=" else None,
        unit=unit,
        noun=noun.of(text) if noun else None,
        ordinal=figure.numeral.form == "ordinal",
        hedge=figure.hedge.said,
        step=figure.step,
        rule=figure.rule,
    )


def _stands_alone(passage: Passage, figure: Figure) -> bool:
    """Whether a number without unit and noun still counts: not "one", not "the two", not half of nothing."""
    form = figure.numeral.form
    if form == "ordinal":
        return figure.last is not None
    if figure.last is not None or figure.hedge.bound != "=":
        return True
    after = passage.after(figure.end, 16)
    if form == "fraction":
        vague = passage.folded.startswith("a", figure.start) or figure.numeral.low in _HALVES
        return not vague or _PART.match(after) is not None or _BY.search(passage.before(figure.start, 12)) is not None
    if form == "words" and figure.low <= _SMALL:
        match = _LAST_WORD.search(passage.folded, max(passage.start, figure.start - 25), figure.start)
        if _OF.match(after):
            return True
        return figure.low > 1 and not (match and match[0] in words("nouns", "vague", "determiners"))
    return True
