"""Finds the relations between figures: forms of words tried on the sketch of each sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import structs

from claimcheck import Claim, Document, Span, lazy_pattern
from claimcheck.text.sketches import Form, Sketch
from claimcheck_plugins.arithmetic.alike import accepted
from claimcheck_plugins.arithmetic.patterns import forms, word_pattern
from claimcheck_plugins.arithmetic.reckoning import Figure, Reckoning, Way
from claimcheck_plugins.arithmetic.sketch import draw
from claimcheck_plugins.arithmetic.slots import SYMBOLS, Slot

__all__ = ["extract_relations"]

# Few sentences have figures of other sorts than one before them.
_SORTS = 4096
_ONE = lazy_pattern(r"(?:^|,\s|\b(?:and|plus)\s)((?:an?|one)\s[a-z-]{2,20})")
_FOLD = {
    name: at for at, name in enumerate(("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), 2)
}
_TIMES = {**_FOLD, "twice": 2, "double": 2, "triple": 3, "thrice": 3, "quadruple": 4}
# How far before a form a "not" turns it round.
_BEFORE = 15
# Units of a hundredth that are written beside their whole: "fell 30 cents to $5.70".
_HUNDREDTHS = {"cent": "dollar", "penny": "pound sterling"}


def extract_relations(document: Document) -> Iterator[Claim]:
    """A claim for each relation between figures that the sentences state; its value is a `Reckoning`.

    Args:
        document: Its quantities are the figures.
    """
    seen: set[tuple[str, frozenset[Span]]] = set()
    for sketch in draw(document):
        for form in _forms_for(sketch.sorts(), sketch.sentences):
            for reckoning in _read(document, sketch, form):
                key = (reckoning.relation, frozenset(reckoning.members))
                if key not in seen:
                    seen.add(key)
                    yield _claim(document, reckoning)


@lru_cache(_SORTS)
def _forms_for(sorts: str, sentences: int) -> tuple[Form, ...]:
    """The forms that a sketch with slots of these sorts can have."""
    return tuple(
        form
        for form in forms()
        if form.neighbours == (sentences > 1)
        and (not form.needed or any(SYMBOLS[letter] in sorts for letter in form.needed))
        and form.may_match(sorts)
    )


def _claim(document: Document, reckoning: Reckoning) -> Claim:
    start = min(span.start for span in reckoning.members)
    end = max(span.end for span in reckoning.members)
    sentence = document.sentence_at(start)
    return Claim(reckoning.relation, start, end, document.text[start:end], sentence, reckoning, document.where)


def _read(document: Document, sketch: Sketch[Slot], form: Form) -> Iterator[Reckoning]:
    for match in form.pattern.finditer(sketch.text):
        if form.unless is not None and form.unless.search(match[0]):
            continue
        figures = tuple(sorted(_figures(document, sketch, match), key=lambda figure: figure.span))
        reckoning = Reckoning(form.relation, form.name, figures, _way(sketch, match))
        if accepted(reckoning, form.needs, document, sketch.text[max(0, match.start() - _BEFORE) : match.end()]):
            yield reckoning


def _figures(document: Document, sketch: Sketch[Slot], match: re.Match[str]) -> Iterator[Figure]:
    for name, said in match.groupdict().items():
        if said is None or name in {"up", "down"}:
            continue
        start, end = match.span(name)
        role = name.rstrip("2")
        if name == "parts":
            yield from _parts(document, sketch, match)
        elif name == "fold":
            span = Span(sketch.offsets[start], sketch.offsets[end - 1] + 1)
            factor = _TIMES[said]
            yield Figure("times", span, span.of(document.text), "M", factor, factor)
        else:
            yield _figure(document, role, sketch.slots[start])


def _parts(document: Document, sketch: Sketch[Slot], match: re.Match[str]) -> Iterator[Figure]:
    start, end = match.span("parts")
    yield from (_figure(document, "part", slot) for slot in sketch.within(start, end))
    for single in _ONE.finditer(sketch.text, start, end):
        span = Span(sketch.offsets[single.start(1)], sketch.offsets[single.end(1) - 1] + 1)
        words = span.of(document.text)
        yield Figure("part", span, words, "N", 1, 1, noun=words.partition(" ")[2])


def _figure(document: Document, role: str, slot: Slot) -> Figure:
    figure = Figure(
        role,
        slot.span,
        slot.span.of(document.text),
        slot.letter,
        slot.low,
        slot.high,
        slot.bound,
        slot.hedge,
        slot.step,
        slot.scale,
        slot.unit,
        slot.noun,
    )
    base, _, per = (slot.unit or "").partition(" per ")
    if base not in _HUNDREDTHS:
        return figure
    unit = f"{_HUNDREDTHS[base]} per {per}" if per else _HUNDREDTHS[base]
    return structs.replace(figure, low=slot.low / 100, high=slot.high / 100, step=slot.step / 100, unit=unit)


def _way(sketch: Sketch[Slot], match: re.Match[str]) -> Way:
    """Up or down, when the words before the first figure do not name both."""
    groups = match.groupdict()
    times = match.start("times") if groups.get("times") else -1
    if times in sketch.slots:
        return "down" if sketch.slots[times].low < 1 else "up"
    if not groups.get("up") and not groups.get("down"):
        return ""
    first = min((at for at in sketch.slots if at >= match.start()), default=match.end())
    before = sketch.text[match.start() : first]
    if word_pattern("up", "risen").search(before) and word_pattern("down", "fallen").search(before):
        return ""
    return "up" if groups.get("up") else "down"
