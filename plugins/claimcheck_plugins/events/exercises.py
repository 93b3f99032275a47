"""How long military exercises last, as claims: "the annual 10-day drills"."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck import Claim, Document, Quantity, RelationValue, Span, lazy_pattern
from claimcheck_plugins.events.kinds import kinds

__all__ = ["extract_durations"]

# "10-day joint military drills".
_ADJECTIVES = lazy_pattern(r"\s(?:(?:joint|military|combined|annual|naval|large-scale|command|post|live-fire)\s){0,4}")


def extract_durations(document: Document) -> Iterator[Claim]:
    """A claim for each exercise that is said to last a number of days, with the countries that the sentence names.

    Args:
        document: Its quantities, entities and timexes are read.
    """
    for quantity in document.quantities:
        exercise = _exercise(document, quantity)
        if exercise is None:
            continue
        sentence = document.sentence_at(quantity.start)
        countries = {e.id for e in document.entities_in(sentence) if e.kind == "country"}
        starts = [t for t in document.timexes_in(sentence) if t.type == "DATE" and t.from_ is not None]
        value = RelationValue(
            "event-duration",
            from_=starts[0].from_ if starts else None,
            to=starts[0].to if starts else None,
            number=quantity.low,
            bound=quantity.bound,
            participants=tuple(sorted(countries)),
            members=(quantity.span,),
            words=exercise.of(document.text),
        )
        words = document.text[quantity.start : exercise.end]
        yield Claim("event", quantity.start, exercise.end, words, sentence, value, document.where)


def _exercise(document: Document, quantity: Quantity) -> Span | None:
    if quantity.unit != "day" or quantity.low != quantity.high or "-" not in quantity.text:
        return None
    adjectives = _ADJECTIVES.match(document.text, quantity.end)
    match = kinds().exercise.match(document.text, adjectives.end()) if adjectives is not None else None
    return Span(*match.span()) if match is not None else None
