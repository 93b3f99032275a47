"""Population and area of countries as claims: "Peru has 34 million people", "Chad covers 1.3m square kilometres"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from claimcheck import Claim, Document, Entity, Quantity, Span, lazy_pattern
from claimcheck.models import Bound, Number
from claimcheck_plugins.indicators.around import hedged_start, leading_words, name_in_text
from claimcheck_plugins.indicators.dates import own_date, without_dates
from claimcheck_plugins.indicators.forms import AFTER_FIGURE, BEFORE_FIGURE, DESCRIBED, Form
from claimcheck_plugins.indicators.rules import KIND

__all__ = ["SQUARE_KILOMETRES", "IndicatorValue", "extract_indicators"]


# Square kilometres in a unit: exact by definition (international mile and acre of 1959).
SQUARE_KILOMETRES = {
    "square kilometre": 1.0,
    "square mile": 2.589988110336,
    "hectare": 0.01,
    "acre": 0.0040468564224,
}
# A name, the words of a form and a hedge fit into this many characters.
_REACH = 110
# A country is no village: a smaller figure counts something else.
_FEWEST = 500
_NAMES = frozenset({"name", "official", "abbreviation"})
# "Peru, the land of the Incas, has": the verb's subject is still Peru.
_APPOSITION = lazy_pattern(
    r"^,\s(?:[a-z]|[A-Z]\w{1,20}['’]s\s)[^,.;:()]{2,70},(?=\s(?:now\s|still\s)?(?:has|had|is|covers|was)\b)"
)
# "34 million people in 2002": the date is read by itself.
_DATE_FOLLOWS = lazy_pattern(
    r",?\s\(?(?:in|as\sof|as\sat|at\sthe\s(?:end|start|beginning)\sof|by)\s(?=.{0,20}\d{4}\b)", re.IGNORECASE
)


class IndicatorValue(Struct, frozen=True):
    """A figure that is given for a country.

    Attributes:
        property: "population", "area", or one of figures.toml.
        subject: Entity id of the country; `name` is what the article calls it, with its article.
        low, high, bound, unit, hedge, step: As in `Quantity`.
        noun: What follows the number, as written ("inhabitants", "square kilometers"), or "".
        when: TIMEX3 value of the figure's own date, or None; `from_` and `to` are its first and last day.
        part: Below this share of the whole, the words may speak of a part of it.
        described: Whether the country is the one in view, without its name: "the Andean nation of 34 million".
    """

    property: str
    subject: str
    name: str
    low: Number
    high: Number
    bound: Bound = "="
    unit: str | None = None
    hedge: str = ""
    step: Number = 1
    noun: str = ""
    when: str | None = None
    from_: date | None = None
    to: date | None = None
    part: float = 0
    described: bool = False


class _Reading(Struct, frozen=True):
    """A figure, the country that it is given for, the form of words, and the words between the two."""

    quantity: Quantity
    country: Entity
    form: Form
    stretch: Span


def extract_indicators(document: Document) -> Iterator[Claim]:
    """A claim for each figure that the words around it make the population or area of a country.

    Cities, regions and peoples are passed over, as are forecasts and figures whose date cannot be told.

    Args:
        document: Its quantities, entities and timexes are read.
    """
    countries = [e for e in document.entities if e.kind == "country" and e.alias in _NAMES]
    starts = [country.start for country in countries]
    for quantity in document.quantities:
        if not countries or not _may_be(quantity):
            continue
        after = bisect_left(starts, quantity.start)
        reading = _before(document, quantity, countries[max(0, after - 1) : after])
        reading = reading or _after(document, quantity, countries[after : after + 1])
        reading = reading or _described(document, quantity, countries)
        claim = _claim(document, reading) if reading is not None else None
        if claim is not None:
            yield claim


def _may_be(quantity: Quantity) -> bool:
    if quantity.ordinal or quantity.change is not None:
        return False
    return quantity.unit in SQUARE_KILOMETRES if quantity.unit is not None else quantity.low >= _FEWEST


def _before(document: Document, quantity: Quantity, countries: list[Entity]) -> _Reading | None:
    """The reading in which the country's name stands before the figure."""
    for country in countries:
        start = hedged_start(document.text, quantity)
        if quantity.start - country.end > _REACH or country.span not in document.sentence_at(quantity.start):
            continue
        stretch = Span(country.end, start)
        between = _APPOSITION.sub("", without_dates(document, stretch))
        leading = leading_words(document, country.start)
        for form in BEFORE_FIGURE:
            if _fits(form, quantity, document.text) and form.between.fullmatch(between) and form.before.search(leading):
                return _Reading(quantity, country, form, stretch)
    return None


def _after(document: Document, quantity: Quantity, countries: list[Entity]) -> _Reading | None:
    """The reading in which the figure stands before the country's name."""
    for country in countries:
        stretch = Span(quantity.end, country.start)
        if country.start - quantity.end > _REACH or country.span not in document.sentence_at(quantity.start):
            continue
        leading = leading_words(document, hedged_start(document.text, quantity))
        for form in AFTER_FIGURE:
            said = form.before.search(leading) is not None
            known = said and (quantity.noun or "").lower() in form.nouns and _is_of(form, quantity)
            closed = form.following.match(document.text, country.end) is not None
            if known and closed and form.between.fullmatch(document.text, stretch.start, stretch.end):
                return _Reading(quantity, country, form, stretch)
    return None


def _described(document: Document, quantity: Quantity, countries: list[Entity]) -> _Reading | None:
    """The reading in which a description stands for the country in view."""
    start = hedged_start(document.text, quantity)
    leading = DESCRIBED.before.search(document.text[max(document.sentence_at(start).start, start - _REACH) : start])
    if leading is None or not _fits(DESCRIBED, quantity, document.text):
        return None
    begin = start - len(leading[0])
    view = document.country_in_view(begin)
    named = [country for country in countries if view is not None and country.id == view.id]
    # "In a country of 11 million, Haiti": the name comes after it.
    follows = any(quantity.end < country.start <= quantity.end + len(" people, the ") for country in countries)
    return _Reading(quantity, named[-1], DESCRIBED, Span(begin, start)) if named and not follows else None


def _fits(form: Form, quantity: Quantity, text: str) -> bool:
    if not _is_of(form, quantity) or (quantity.noun or "").lower() not in form.nouns:
        return False
    return form.following.match(text, quantity.end) is not None or _DATE_FOLLOWS.match(text, quantity.end) is not None


def _is_of(form: Form, quantity: Quantity) -> bool:
    return (form.property == "area") == (quantity.unit in SQUARE_KILOMETRES)


def _claim(document: Document, reading: _Reading) -> Claim | None:
    quantity, country, form = reading.quantity, reading.country, reading.form
    sentence = document.sentence_at(quantity.start)
    when = own_date(document, sentence, reading.stretch, quantity.span, dated=form.dated)
    if when is None:
        return None
    value = IndicatorValue(
        property=form.property,
        subject=country.id,
        name=name_in_text(document.text, country),
        low=quantity.low,
        high=quantity.high,
        bound=quantity.bound,
        unit=quantity.unit or "person",
        hedge=quantity.hedge,
        step=quantity.step,
        noun=document.text[quantity.number_end : quantity.end].strip(),
        when=when.value,
        from_=when.from_,
        to=when.to,
        part=form.part,
        described=form is DESCRIBED,
    )
    start = hedged_start(document.text, quantity)
    end = max(quantity.end, start)
    return Claim(KIND, start, end, document.text[start:end], sentence, value, document.where)
