"""Whether the figures of a form can stand in its relation at all: same unit, same thing, no years and no ranks."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache

from msgspec import Struct

from claimcheck import Document, lazy_pattern, read_toml
from claimcheck_plugins.arithmetic.asides import beside_the_point, head, rate_of_another
from claimcheck_plugins.arithmetic.reckoning import Figure, Reckoning
from claimcheck_plugins.arithmetic.slots import PERCENT

__all__ = ["accepted"]

_YEARS = range(1900, 2101)
_ALIKE = {
    "percent-change": ("old", "new"),
    "change-and-level": ("diff", "new"),
    "direction": ("old", "new"),
    "multiplied": ("old", "new"),
    "points-change": ("old", "new"),
    "share": ("part", "total"),
    "sum": ("part", "total"),
    "difference": ("more", "fewer", "stated"),
    "majority": ("part", "total"),
    "mean": ("part", "each"),
    "whole": ("part",),
}
# A figure and its parts are named differently on purpose ("five Austrians ... nine skiers").
_OTHER_NOUNS = {"sum", "share", "majority", "difference", "mean", "whole"}
_DENIED = lazy_pattern(r"\bnot\b|n't\b|\bnever\b|\brather than\b|\binstead of\b")
_RANKED = lazy_pattern(
    r"\b(?:rank\w{0,4}|place|spot|seed\w{0,3}|position|chart|no\.|number|yen|yuan|rupees?|roubles?|rubles?|lira|peso|"
    r"currency|exchange|handicap|lows?|minus|below zero|loss|losses|deficit)\b"
)
# How far after the second part the word stands that says what it is.
_AFTER = 40
_HUNDRED = 100
_OWNER = lazy_pattern(r"['’]|-")
# Heads as `head` gives them.
_PEOPLE = frozenset({"people", "person", "resident", "inhabitant", "citizen"})


class _Found(Struct, frozen=True):
    """A relation with the text it stands in, and its sentence in lower case."""

    reckoning: Reckoning
    text: str
    sentence: str


@cache
def _sides() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    table = read_toml(__package__, "sides.toml")
    return tuple((_any(one), _any(other)) for one, other in table["sides"])


def _any(words: list[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b")


def accepted(reckoning: Reckoning, needs: str, document: Document, said: str) -> bool:
    """Whether the relation is worth judging.

    Args:
        reckoning: As its form read it.
        needs: Name of the form's own test, or "".
        document: Whose text it is.
        said: The sketch of the matched words and what leads up to them.
    """
    figures = reckoning.figures
    if len({figure.span for figure in figures}) < len(figures) or any(map(_year, figures)) or _DENIED.search(said):
        return False
    if any(figure.role == "stated" and figure.sort == "P" and not PERCENT.search(figure.text) for figure in figures):
        return False
    if any(figure.low < 0 or (figure.sort == "O" and reckoning.relation != "ordinal") for figure in figures):
        return False
    roles = _ALIKE.get(reckoning.relation, ())
    compared = [figure for figure in figures if figure.role in roles]
    nouns = reckoning.relation not in _OTHER_NOUNS
    alike = all(_alike(compared[0], other, nouns=nouns) for other in compared[1:])
    if not alike or beside_the_point(compared, figures, document) or rate_of_another(reckoning, document.text):
        return False
    if not needs:
        return True
    sentence = document.sentence_at(figures[0].span.start).of(document.text).lower()
    return _TESTS[needs](_Found(reckoning, document.text, sentence))


def _year(figure: Figure) -> bool:
    plain = figure.sort == "N" and figure.unit is None and figure.scale == 1
    return plain and figure.low in _YEARS and figure.text[:4].isdecimal()


def _is_bare(figure: Figure) -> bool:
    return figure.unit is None and figure.noun is None


def _alike(one: Figure, other: Figure, *, nouns: bool) -> bool:
    bare = [_is_bare(one), _is_bare(other)]
    if any(bare) or one.unit != other.unit:
        return any(bare)
    if not nouns or one.unit is not None or one.noun is None or other.noun is None:
        return True
    return head(one.noun) == head(other.noun)


def _no_rank(found: _Found) -> bool:
    return _RANKED.search(found.sentence) is None


def _three_parts(found: _Found) -> bool:
    return len(found.reckoning.of("part")) > 2  # noqa: PLR2004  as the name says


def _counted_parts(found: _Found) -> bool:
    """Whether all parts, and the total, are counts of things: no measures, no money, nothing in millions."""
    parts = found.reckoning.of("part")
    counted = (*parts, *found.reckoning.of("total"))
    return len(parts) > 1 and all(part.unit is None and part.sort == "N" and part.scale == 1 for part in counted)


def _counted_part(found: _Found) -> bool:
    """Whether a bare number is said to be of fewer things: “twelve of the 10 members”, not of two authors' books."""
    part, total = found.reckoning.one("part"), found.reckoning.one("total")
    if part.low <= total.low:
        return False
    bare = part.unit is None and part.noun is None and total.unit is None and part.scale == total.scale == 1
    after = found.text[total.span.start : total.span.end + 2]
    return bare and part.bound == total.bound == "=" and total.noun is not None and not _OWNER.search(after)


def _of_people(found: _Found) -> bool:
    """Whether people are counted, and the rate, where there is one, is for each of them."""
    noun, each = found.reckoning.one("count").noun, found.reckoning.one("each")
    per = (each.unit or "").partition(" per ")[2]
    return noun is not None and head(noun) in _PEOPLE and (not per or head(per) in _PEOPLE)


def _its_count(found: _Found) -> bool:
    """Whether the average counts what the total counts, or does not say what it counts."""
    total, each = found.reckoning.one("total").noun, found.reckoning.one("each").noun
    return total is None or each is None or head(total) == head(each)


def _one_unit(found: _Found) -> bool:
    """Whether two parts or more are amounts in one unit, or counts, and none is in millions."""
    parts = found.reckoning.of("part")
    alike = {(part.unit, part.sort, part.scale) for part in parts}
    return len(parts) > 1 and len(alike) == 1 and (parts[0].sort, parts[0].scale) == ("N", 1)


def _two_sides(found: _Found) -> bool:
    """Whether the first two parts are the two sides of one thing (sides.toml); a third can only be the undecided."""
    parts = found.reckoning.of("part")
    if not 2 <= len(parts) <= 3:  # noqa: PLR2004  as the name says
        return False
    first = found.text[parts[0].span.start : parts[1].span.start].lower()
    second = found.text[parts[1].span.start : parts[1].span.end + _AFTER].partition(".")[0].lower()
    return any(one.search(first) and other.search(second) for a, b in _sides() for one, other in ((a, b), (b, a)))


def _one_thing(found: _Found) -> bool:
    """Whether part and total name one thing, or the total names none: “200 crowns, half the 400 asked”."""
    part, total = found.reckoning.one("part"), found.reckoning.one("total")
    if part.unit != total.unit and total.unit is not None:
        return False
    return part.noun is None or total.noun is None or head(part.noun) == head(total.noun)


def _one_money(found: _Found) -> bool:
    each, total = found.reckoning.one("each"), found.reckoning.one("total")
    return each.unit is not None and each.unit == total.unit


def _its_rate(found: _Found) -> bool:
    """Whether the rate is of the total's unit for the count's: euros, kilometres, euros a kilometre."""
    total, count, each = (found.reckoning.one(role) for role in ("total", "count", "each"))
    return total.unit is not None and each.unit == f"{total.unit} per {count.unit}"


def _votes(found: _Found) -> bool:
    return re.search(r"\bvot\w{1,5}\b|\bmajority\b|\bballots?\b", found.sentence) is not None


def _wins_and_draws(found: _Found) -> bool:
    won, drawn, stated = (found.reckoning.one(role).span for role in ("won", "drawn", "stated"))
    words = (
        found.text[won.start : drawn.start],
        found.text[drawn.start : drawn.end + 8],
        found.text[stated.start :][:30],
    )
    named = zip((r"\b(?:wins|victories)\b", r"\bdraws?\b", r"\bpoints?\b"), words, strict=True)
    other = re.search(r"\b(?:bonus|deduct|overtime|shoot)", found.sentence)
    return other is None and all(re.search(name, said.lower()) for name, said in named)


def _a_majority(found: _Found) -> bool:
    return "majority" in found.sentence


def _one_percentage(found: _Found) -> bool:
    """Whether both ends are percentages, or one is and the other bare ("from 36 percent to 27")."""
    stated = found.reckoning.one("stated")
    if stated.sort == "N" and stated.unit != "point":
        return False
    ends = (found.reckoning.one("old"), found.reckoning.one("new"))
    return any(end.sort == "P" for end in ends) and all(map(_may_be_percent, ends))


def _may_be_percent(figure: Figure) -> bool:
    bare = figure.sort == "N" and figure.unit is None and figure.noun is None and figure.scale == 1
    return figure.sort == "P" or (bare and figure.low <= _HUNDRED)


_TESTS: Mapping[str, Callable[[_Found], bool]] = {
    "no-rank": _no_rank,
    "three-parts": _three_parts,
    "counted-parts": _counted_parts,
    "counted-part": _counted_part,
    "of-people": _of_people,
    "two-sides": _two_sides,
    "votes": _votes,
    "wins-and-draws": _wins_and_draws,
    "a-majority": _a_majority,
    "one-unit": _one_unit,
    "its-rate": _its_rate,
    "its-count": _its_count,
    "one-money": _one_money,
    "one-thing": _one_thing,
    "one-percentage": _one_percentage,
}
