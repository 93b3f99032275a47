"""Numbers that count nothing, told by shape: codes, names, scores, clock times, addresses, years (`shapes.toml`)."""

from __future__ import annotations

import re
from functools import cache

from msgspec import Struct

from claimcheck.models import Span
from claimcheck.ondemand import lazy_pattern
from claimcheck.text.numbers import Numeral
from claimcheck.text.quantities.figure import Passage
from claimcheck.text.quantities.nouns import ends_plural
from claimcheck.text.quantities.vocabulary import table, words

__all__ = ["name_before", "proper_name", "shape_of", "year_like"]

_REACH = 32
_LAST_WORD = lazy_pattern(r"[^\s()\"“”]{1,24}(?=[ \n]$)")
_YEARS = range(1900, 2151)
_YEAR_LEADS = frozenset(
    {"the", "in", "since", "his", "her", "its", "their", "a", "during", "until", "last", "year", "of", "from"}
)


class Shape(Struct, frozen=True):
    """One entry of `shapes.toml`, compiled."""

    name: str
    before: re.Pattern[str] | None
    not_before: re.Pattern[str] | None
    after: re.Pattern[str]
    bare: bool
    most: float
    capital_after: bool


@cache
def _shapes(form: str) -> tuple[Shape, ...]:
    return tuple(_compiled(entry) for entry in table("shapes")["shapes"] if entry.get("form", form) == form)


def _compiled(entry: dict[str, str]) -> Shape:
    before, but = entry.get("before"), entry.get("not_before")
    return Shape(
        name=entry["name"],
        before=re.compile(f"(?:{before})$") if before else None,
        not_before=re.compile(f"(?:{but})$") if but else None,
        after=re.compile(entry.get("after", "")),
        bare=bool(entry.get("bare")),
        most=float(entry.get("max", "inf")),
        capital_after=bool(entry.get("capital_after")),
    )


def shape_of(passage: Passage, numeral: Numeral, *, bare: bool) -> str | None:
    """The name of the shape that says that a number counts nothing, or None.

    Args:
        passage: Where it stands.
        numeral: The number.
        bare: Whether it has no unit, currency or scale.
    """
    first = numeral.start - _REACH
    near = passage.folded[first : numeral.start] if first > 0 else "\n" + passage.folded[: numeral.start]
    for shape in _shapes(numeral.form):
        if (shape.bare and not bare) or numeral.low > shape.most:
            continue
        match = shape.after.match(passage.folded, numeral.end)
        if match is None or (shape.capital_after and not _capital(passage, match)):
            continue
        if shape.before is None or (
            shape.before.search(near) and not (shape.not_before and shape.not_before.search(near))
        ):
            return shape.name
    return "leading-zero" if _leading_zero(passage, numeral) else None


def _capital(passage: Passage, match: re.Match[str]) -> bool:
    said = passage.text[match.start() : match.end()].split()
    return all(word[0].isupper() or not word[0].isalpha() for word in said if word not in ("st", "nd", "rd", "th"))


def _leading_zero(passage: Passage, numeral: Numeral) -> bool:
    said = passage.text[numeral.start : numeral.start + 2]
    return said[:1] == "0" and said[1:].isdecimal()


def name_before(passage: Passage, numeral: Numeral, noun: Span | None) -> bool:
    """Whether the word before makes a bare number part of a name: "Article 50", "iPhone 11", "the Stoxx 50"."""
    match = _LAST_WORD.search(passage.text, max(passage.start, numeral.start - 25), numeral.start)
    if match is None or numeral.signed:
        return False
    word, said = match[0], match[0].lower()
    plural = ends_plural(passage, noun)
    if said in words("shapes", "designators") and (numeral.form == "digits" or word[0].isupper()):
        return not (plural and said in words("shapes", "designators", "counting"))
    named = word != word.lower() and match.start() > passage.start and word[-1].isalnum()
    return numeral.form == "digits" and named and not plural


def proper_name(passage: Passage, numeral: Numeral) -> bool:
    """Whether a number in words is capitalised as part of a name: "the Five Star Movement", "National First Ladies"."""
    text, end = passage.text, numeral.end
    if numeral.form not in ("words", "ordinal") or not text[numeral.start].isupper() or numeral.start == passage.start:
        return False
    match = _LAST_WORD.search(text, max(passage.start, numeral.start - 25), numeral.start)
    inside = match is not None and match[0][-1].isalpha() and (match[0].islower() or numeral.form == "ordinal")
    return inside and text[end : end + 1] in " -" and text[end + 1 : end + 2].isupper()


def year_like(passage: Passage, numeral: Numeral, noun: Span | None) -> bool:
    """Whether a bare number is a year: four digits that no plural follows, or one after "the" or "in"."""
    said = passage.text[numeral.start : numeral.end]
    if len(said) != 4 or not said.isdecimal() or numeral.low not in _YEARS:  # noqa: PLR2004 - a year has four digits
        return False
    lead = passage.before(numeral.start, 12).split()
    return not ends_plural(passage, noun) or (bool(lead) and (lead[-1] in _YEAR_LEADS or lead[-1].endswith("'s")))
