"""Conversions as claims: an amount beside what it is in other money, "$2 million (about 1.7 million euros)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from claimcheck import Claim, Document, Quantity, Span, lazy_pattern
from claimcheck.models import Bound, Number
from claimcheck_plugins.currency.codes import currency_of
from claimcheck_plugins.currency.rules import KIND

__all__ = ["Amount", "ConversionValue", "extract_conversions"]


# The words between two amounts, and what follows the second, fit into this many characters.
_REACH = 60
_EACH = r"(?:\s(?:a|an|per|each)(?:\s[a-z]{1,15})?)?"
_AT_RATES = r"(?:,?\sat\s(?:the\s)?(?:current|present|today['’]s|prevailing|official)\s(?:exchange\s)?rates?)?"
_SAME = r"or|i\.e\.,?|equal\sto|(?:the\s)?equivalent\s(?:of|to)|equivalent|worth|some|roughly|approx\.?|[=≈~]"
_EQUALS = rf"(?:(?:{_SAME})\s?){{0,2}}"
# Between the two, what must follow the second, and whether only "about" makes it a conversion.
_FORMS = (
    (
        lazy_pattern(rf"{_EACH}\s?[(\[]\s?{_EQUALS}", re.IGNORECASE),
        lazy_pattern(rf"{_EACH}{_AT_RATES}\s?[)\];/,]"),
        False,
    ),
    (
        lazy_pattern(
            rf"{_EACH},?\s(?:or|which\sis|that\sis|i\.e\.|equal\sto|equivalent\sto|the\sequivalent\sof|(?:(?:is|was|are|were)\s)?worth)\s{_EQUALS}",
            re.IGNORECASE,
        ),
        lazy_pattern(rf"{_EACH}{_AT_RATES}\s?(?:[.,;:)!?–—]|$|\s(?:at|for|in|on|to|and|from|last|this)\b)"),
        False,
    ),
    (
        lazy_pattern(rf"{_EACH}(?:,\s|\s?[–—]\s?|\s--?\s)(?:or\s)?", re.IGNORECASE),
        lazy_pattern(rf"{_EACH}{_AT_RATES}\s?(?:[.,;)–—]|$|--|-\s)"),
        True,
    ),
)
# "10 million dollars or 9 million euros" without a comma is a choice between two amounts, not a conversion.
_CHOICE = lazy_pattern(r"\s(?:or|worth)\s", re.IGNORECASE)
# "$2 million (1.7 million euros; £1.5 million)": the third is the first in other money too.
_NEXT = lazy_pattern(r"\s?[;/,]\s?(?:or\s)?", re.IGNORECASE)


class Amount(Struct, frozen=True):
    """One side of a conversion; fields as in `Quantity`. `sign` and `name` stand before and after the number."""

    start: int
    end: int
    text: str
    low: Number
    high: Number
    unit: str
    bound: Bound = "="
    hedge: str = ""
    step: Number = 1
    sign: str = ""
    name: str = ""


class ConversionValue(Struct, frozen=True):
    """An amount, the same in other money, and the days that the sentence names.

    Attributes:
        amount: What is converted.
        converted: What it is said to be in other money.
        dates: First and last day of each date of the sentence.
    """

    amount: Amount
    converted: Amount
    dates: tuple[tuple[date, date], ...] = ()


def extract_conversions(document: Document) -> Iterator[Claim]:
    """A claim for each amount that stands beside its conversion, in brackets, after "or", or after "about".

    Args:
        document: Its quantities and timexes are read.
    """
    first: Quantity | None = None
    last: Quantity | None = None
    for quantity in document.quantities:
        if currency_of(quantity.unit) is None:
            continue
        if last is not None and first is not None and first is not last and _goes_on(document.text, last, quantity):
            yield _claim(document, first, quantity)
        elif last is not None and _is_conversion(document, last, quantity):
            first = last
            yield _claim(document, first, quantity)
        else:
            first = quantity
        last = quantity


def _is_conversion(document: Document, amount: Quantity, converted: Quantity) -> bool:
    if currency_of(amount.unit) == currency_of(converted.unit) or converted.start - amount.end > _REACH:
        return False
    if amount.span not in document.sentence_at(converted.start):
        return False
    between = _between(document.text, amount, converted)
    for middle, after, hedged in _FORMS:
        if middle.fullmatch(between) and after.match(document.text, converted.end) is not None:
            about = converted.bound == "~"
            return about if hedged or _CHOICE.fullmatch(between) else True
    return False


def _goes_on(text: str, last: Quantity, quantity: Quantity) -> bool:
    near = 0 <= quantity.start - last.end <= _REACH
    return (
        near
        and currency_of(last.unit) != currency_of(quantity.unit)
        and _NEXT.fullmatch(_between(text, last, quantity)) is not None
    )


def _between(text: str, one: Quantity, other: Quantity) -> str:
    """The words between two amounts, without the words that bound the second ("about")."""
    words = text[one.end : other.start]
    said = other.hedge.lower()
    if said and words.lower().rstrip().endswith(said):
        return words.rstrip()[: -len(said)]
    return words


def _claim(document: Document, amount: Quantity, converted: Quantity) -> Claim:
    sentence = document.sentence_at(amount.start)
    span = Span(amount.start, converted.end)
    dates = tuple(
        (timex.from_, timex.to or timex.from_)
        for timex in document.timexes
        if timex.type == "DATE" and timex.from_ is not None and timex.span in sentence and not timex.span.overlaps(span)
    )
    value = ConversionValue(_amount(amount, document.text), _amount(converted, document.text), dates)
    return Claim(KIND, span.start, span.end, span.of(document.text), sentence, value, document.where)


def _amount(quantity: Quantity, text: str) -> Amount:
    return Amount(
        quantity.start,
        quantity.end,
        quantity.text,
        quantity.low,
        quantity.high,
        quantity.unit or "",
        quantity.bound,
        quantity.hedge,
        quantity.step,
        text[quantity.start : quantity.number_start],
        text[quantity.number_end : quantity.end],
    )
