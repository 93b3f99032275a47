"""Pairs of figures that say one measure in two units: "10 miles (16 km)", "196 km/h, or 122 mph,"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from claimcheck import Claim, Document, Span, lazy_pattern
from claimcheck.text.conversions import known_units, units_of
from claimcheck_plugins.units.rules import KIND
from claimcheck_plugins.units.sides import Side, find_sides, one_of_several

__all__ = ["Conversion", "extract_conversions"]


class Conversion(Struct, frozen=True):
    """One measure in two units.

    Attributes:
        first, second: The figures as they stand.
        inherited: Whether the second stands without a hedge of its own, so that the first's holds for both.
        members: Where both stand.
    """

    first: Side
    second: Side
    inherited: bool
    members: tuple[Span, ...]


# What stands between the two (after a hedge of the second's own is taken off), and what must follow the second.
_FORMS = (
    (
        lazy_pattern(r"\s?[(\[]\s?(?:(?:or|i\.e\.,?|that is,?|equal to|the equivalent of|equivalent to|=)\s)?"),
        lazy_pattern(r"\s?[)\]]|(?=\s?[;,/])"),
    ),
    (lazy_pattern(r",\s(?:or|i\.e\.,?|that is,?|which is)\s"), lazy_pattern(r"(?=\s?[,.;:)]|\s[–—]|\s?$)")),
    (lazy_pattern(r"\s[–—]\s?|\s-{1,2}\s"), lazy_pattern(r"(?=\s?[–—]|\s-{1,2}\s)")),
    # "2.13 metres, seven feet, tall"
    (
        lazy_pattern(r",\s"),
        lazy_pattern(
            r"(?=,\s(?:tall|long|high|wide|deep|thick|across|away|apart|in\s(?:all|length|height|diameter))\b)"
        ),
    ),
    (lazy_pattern(r"\s?/\s?"), lazy_pattern(r"(?![\w/])")),
    (lazy_pattern(r",?\s(?:equals|is equal to|equal to|the equivalent of|equivalent to)\s"), lazy_pattern("")),
)
# "20 knots (37 km/h; 23 mph)": the third figure says the first one again.
_ONE_MORE = lazy_pattern(r"\s?[;,/]\s?(?:or\s)?")
_CLOSED = lazy_pattern(r"\s?[)\]]|(?=\s?[;,/])")
_LONGEST_GAP = 40
_PERIOD = lazy_pattern(r"\sper\s(?:day|week|month|quarter|year|decade)$")


def extract_conversions(document: Document) -> Iterator[Claim]:
    """A claim for each measure that stands beside another of the same dimension, in a form that restates it.

    Args:
        document: Its quantities are read.
    """
    sides = find_sides(document)
    for at, first in enumerate(sides[:-1]):
        if one_of_several(first, document.text):
            continue
        for second, end in _restated(first, sides[at + 1 : at + 4], document.text):
            sentence = document.sentence_at(first.start)
            inherited = not _own_hedge(second, document.text)
            value = Conversion(first, second, inherited, (first.span, second.span))
            yield Claim(KIND, first.start, end, document.text[first.start : end], sentence, value, document.where)


def _restated(first: Side, following: Sequence[Side], text: str) -> Iterator[tuple[Side, int]]:
    """The sides that say the first one again, each with where the claim ends."""
    if not following or not _comparable(first, following[0]):
        return
    end = _form_end(first, following[0], text)
    if end is None:
        return
    yield following[0], end
    last = following[0]
    for side in following[1:]:
        closed = _CLOSED.match(text, side.end)
        if text[last.end : end].strip() or not _ONE_MORE.fullmatch(_gap(last, side, text)) or closed is None:
            return
        if not _comparable(first, side):
            return
        yield side, closed.end()
        last = side


def _comparable(first: Side, second: Side) -> bool:
    """Whether both measure one dimension. A unit given twice is looked at too: one of the two may be the wrong word."""
    if any(_PERIOD.search(name) for side in (first, second) for name in side.units):
        # "400 tonnes a day, 2,000 a week": a week may have five working days; the rules on rates know that.
        return False
    return bool(dimensions(first) & dimensions(second))


def dimensions(side: Side) -> frozenset[str]:
    """What a side's units measure."""
    units = (known_units().get(name) for name in side.units)
    named = {unit.dimension for unit in units if unit is not None}
    return frozenset(named or {unit.dimension for name in side.units for unit in units_of(name)})


def _form_end(first: Side, second: Side, text: str) -> int | None:
    gap = _gap(first, second, text)
    if len(gap) > _LONGEST_GAP:
        return None
    for between, after in _FORMS:
        closed = after.match(text, second.end) if between.fullmatch(gap) else None
        if closed is not None:
            return closed.end()
    return None


def _gap(first: Side, second: Side, text: str) -> str:
    """What stands between, without the words that bound the second."""
    gap = text[first.end : second.start]
    if _own_hedge(second, text):
        gap = gap[: len(gap.rstrip()) - len(second.hedge)]
        # "or about" is one hedge; its "or" still says that a measure is given again.
        return f"{gap}or " if second.hedge.lower().startswith("or ") else gap
    return gap


def _own_hedge(side: Side, text: str) -> bool:
    before = text[max(0, side.start - _LONGEST_GAP) : side.start].rstrip()
    return side.hedge != "" and before.lower().endswith(side.hedge.lower())
