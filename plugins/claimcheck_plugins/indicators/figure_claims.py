"""Other indicators as claims: "life expectancy in Japan is 84 years", "Chile has a coastline of 6,400 kilometres"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter

from claimcheck import Claim, Document, Entity, Quantity, Span, lazy_pattern
from claimcheck_plugins.indicators.around import hedged_start, name_in_text
from claimcheck_plugins.indicators.claims import IndicatorValue
from claimcheck_plugins.indicators.dates import own_date, without_dates
from claimcheck_plugins.indicators.figures import Indicator, indicators
from claimcheck_plugins.indicators.rules import KIND

__all__ = ["extract_figures"]

_NAMES = frozenset({"name", "official", "abbreviation"})
_REACH = 70
# Words that narrow the indicator down to a part, or make it another: "female life expectancy", "core inflation".
_NARROW = (
    r"(?:fe?male|men|women|urban|rural|healthy|youth|core|food|monthly|quarterly|green|internal|maritime|regional|"
    r"annuali[sz]ed|underlying|wholesale|expected|projected)"
)
_NARROWED = lazy_pattern(rf"\b{_NARROW}[’'a-z]{{0,4}}[\s-]$", re.IGNORECASE)
_PLAIN = rf"(?:(?!{_NARROW})[a-z][a-z’'-]{{1,14}}\s){{0,3}}"
_OWNED = lazy_pattern(rf"['’]s?\s{_PLAIN}$")
_HAS = lazy_pattern(rf"(?:,\swhich|,\sthat)?\s(?:has|(?P<past>had))\s(?:an?|the)\s{_PLAIN}$")
_WITH = lazy_pattern(rf",?\swith\s(?:an?|the|its)\s{_PLAIN}$")
_IN = lazy_pattern(r"\s(?:in|of|for)\s(?:the\s)?")
_SAYS = lazy_pattern(
    r"(?:\sof|,?\s(?:now\s|currently\s|still\s)?(?:is|are|stands\sat|has\sreached|totals?|comes?\sto|amounts?\sto|measures?|at|"
    r"(?P<past>was|stood\sat|reached|hit|totalled|totaled|came\sto|amounted\sto)))\s",
)
# After the figure the clause ends, or a new one begins; "for women" would make it another figure.
_CLOSED = lazy_pattern(
    r"(?:\slong|\sat\sbirth|\sof\sage)?(?:\s?(?:$|[.,;:!?)\]”\"]|[–—]|--|\n)|\s(?:and|but|while|whereas|compared|according|is|has|makes?)\b)|"
    r",?\s\(?(?:in|as\sof|at\sthe\s(?:end|start)\sof)\s(?=.{0,20}\d{4}\b)"
)
_NO_PART = lazy_pattern(r"\b(?:north|south|east|west|central|former|rural|urban)[\w-]{0,8}\s$", re.IGNORECASE)


def extract_figures(document: Document) -> Iterator[Claim]:
    """A claim for each figure of an indicator that is given for a country.

    Figures of regions, of groups ("for women") and of a past that no date tells are passed over.

    Args:
        document: Its quantities, entities and timexes are read.
    """
    lowered = document.text.lower()
    for indicator in indicators().values():
        if not any(hint in lowered for hint in indicator.hints):
            continue
        for phrase in indicator.phrase.finditer(document.text):
            claim = _claim(document, indicator, Span(*phrase.span()))
            if claim is not None:
                yield claim


def _claim(document: Document, indicator: Indicator, phrase: Span) -> Claim | None:
    sentence = document.sentence_at(phrase.start)
    country, past = _country_before(document, phrase, sentence)
    after = phrase.end
    if country is None:
        country = None if _is_narrowed(document, phrase) else _country_after(document, phrase)
        after = country.end if country is not None else after
    if country is None or _is_part(document, country):
        return None
    quantity = _figure(document, indicator, after, sentence)
    if quantity is None:
        return None
    stretch = Span(after, hedged_start(document.text, quantity))
    said = _SAYS.fullmatch(without_dates(document, stretch))
    if said is None or _CLOSED.match(document.text, quantity.end) is None:
        return None
    return _made(
        document, indicator, country, quantity, Span(phrase.start, stretch.end), dated=past or bool(said["past"])
    )


def _country_before(document: Document, phrase: Span, sentence: Span) -> tuple[Entity | None, bool]:
    """The country that owns or has the indicator, and whether it is said to have had it."""
    at = bisect_left(document.entities, phrase.start, key=attrgetter("start")) - 1
    found = document.entities[at] if at >= 0 else None
    if found is None or not _is_country(found) or found.span not in sentence or phrase.start - found.end > _REACH:
        return None, False
    words = document.text[found.end : phrase.start]
    has = _HAS.match(words)
    fits = has is not None or any(pattern.match(words) for pattern in (_OWNED, _WITH))
    return (found, has is not None and has["past"] is not None) if fits else (None, False)


def _country_after(document: Document, phrase: Span) -> Entity | None:
    gap = _IN.match(document.text, phrase.end)
    if gap is None:
        return None
    at = bisect_left(document.entities, gap.end(), key=attrgetter("start"))
    found = document.entities[at] if at < len(document.entities) else None
    return found if found is not None and found.start == gap.end() and _is_country(found) else None


def _is_narrowed(document: Document, phrase: Span) -> bool:
    """Whether the word before makes it that of a part: "female life expectancy in Japan"."""
    return _NARROWED.search(document.text[max(0, phrase.start - len("quarterly’s ")) : phrase.start]) is not None


def _is_country(entity: Entity) -> bool:
    return entity.kind == "country" and entity.alias in _NAMES


def _is_part(document: Document, country: Entity) -> bool:
    """Whether it is a part, or belongs to something that follows: "Japan's rural north", "in Japan's cities"."""
    before = document.text[max(0, country.start - len("north-western ")) : country.start]
    return _NO_PART.search(before) is not None


def _figure(document: Document, indicator: Indicator, after: int, sentence: Span) -> Quantity | None:
    """The first figure after the phrase and its country, when its unit is one of the indicator's."""
    at = bisect_left(document.quantities, after, key=attrgetter("start"))
    found = document.quantities[at] if at < len(document.quantities) else None
    if found is None or found.start - after > _REACH or found.span not in sentence or found.ordinal:
        return None
    counted = found.noun is None or (found.unit is None and indicator.noun.fullmatch(found.noun) is not None)
    return found if counted and found.change is None and found.unit in indicator.units else None


def _made(  # noqa: PLR0913  a claim has as many parts
    document: Document, indicator: Indicator, country: Entity, quantity: Quantity, stretch: Span, *, dated: bool
) -> Claim | None:
    sentence = document.sentence_at(quantity.start)
    when = own_date(document, sentence, stretch, quantity.span, dated=dated)
    if when is None:
        return None
    value = IndicatorValue(
        property=indicator.property,
        subject=country.id,
        name=name_in_text(document.text, country),
        low=quantity.low,
        high=quantity.high,
        bound=quantity.bound,
        unit=quantity.unit,
        hedge=quantity.hedge,
        step=quantity.step,
        noun=document.text[quantity.number_end : quantity.end].strip(),
        when=when.value,
        from_=when.from_,
        to=when.to,
    )
    start = hedged_start(document.text, quantity)
    return Claim(KIND, start, quantity.end, document.text[start : quantity.end], sentence, value, document.where)
