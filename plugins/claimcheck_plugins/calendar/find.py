"""Finds what ties dates together: forms of words tried on the sketch of each sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache, lru_cache
from itertools import chain, pairwise

from claimcheck import Claim, Document, Span, lazy_pattern
from claimcheck.text.sketches import PRIVATE, Form, FormBook, Sketch, plain, sketch_of
from claimcheck_plugins.calendar.lives import find_lives
from claimcheck_plugins.calendar.obituaries import find_ages_at_death
from claimcheck_plugins.calendar.ranges import runs_backward
from claimcheck_plugins.calendar.reading import Part, Reading
from claimcheck_plugins.calendar.slots import SYMBOLS, Slot, read_slots
from claimcheck_plugins.calendar.vocabulary import tables

__all__ = ["extract_readings", "forms"]

# Few sentences have dates of other sorts than one before them.
_SORTS = 4096
# A sentence is read so far and no further.
_LONGEST = 2000
_DATED, _WRITTEN, _COUNTED, _EVENT = "YDWRT", "YD", "OLC", "V"
_ANY_DIGIT = lazy_pattern(r"\d")
# Two sentences that tell more than this have more than one thing to tell.
_FEW = 6
_REFERS_BACK = lazy_pattern(r"(?:he|she|it|they|his|her|its|their)\b", re.IGNORECASE)


@cache
def forms() -> tuple[Form, ...]:
    """The forms of `forms.toml`, in the file's order."""
    kinds = {"X": "YD", "E": _DATED, "B": "AN"}
    classes = {letter: f"[{''.join(SYMBOLS[one] for one in kind)}]" for letter, kind in kinds.items()}
    return FormBook(tables(), {**SYMBOLS, **classes, "Z": PRIVATE}).forms()


def extract_readings(document: Document) -> Iterator[Claim]:
    """A claim for each relation between dates that the sentences state; its value is a `Reading`.

    Args:
        document: Its timexes and quantities are the dates, lengths and ages.
    """
    folded = plain(document.text)
    seen: set[tuple[str, tuple[Span, ...]]] = set()
    published = document.article.published
    told = (reading for sketch in _sketches(document, folded) for reading in _readings(sketch, published))
    for reading in chain(told, find_ages_at_death(document)):
        key = (reading.relation, tuple(sorted(reading.members)))
        if key not in seen and _worth_asking(reading, published):
            seen.add(key)
            yield _claim(document, reading)


def _worth_asking(reading: Reading, published: date | None) -> bool:
    """Whether a tense or a range could be wrong: nobody asks of a day gone whether it may be told in the past."""
    if reading.relation == "date-range":
        return runs_backward(reading.one("from"), reading.one("to"))
    if reading.relation != "tense":
        return True
    days = reading.one("date")
    return _comes_after(days, published) if reading.said("past") else _goes_before(days, published)


def _readings(sketch: Sketch[Slot], published: date | None) -> Iterator[Reading]:
    for form in _forms_for(sketch.sorts(), sketch.sentences):
        if _has_needed(sketch, form, published):
            yield from _read(sketch, form)
    if not sketch.count(_EVENT):
        yield from find_lives(sketch)


@lru_cache(_SORTS)
def _forms_for(sorts: str, sentences: int) -> tuple[Form, ...]:
    """The forms that a sketch with slots of these sorts can have."""
    known = SYMBOLS[_EVENT] in sorts
    return tuple(
        form
        for form in forms()
        if known == (form.needed == _EVENT)
        and form.neighbours == (sentences > 1)
        and (not form.needed or any(SYMBOLS[letter] in sorts for letter in form.needed))
        and form.may_match(sorts)
    )


def _sketches(document: Document, folded: str) -> Iterator[Sketch[Slot]]:
    spans = [span for span in document.sentences if _tells(document, span)]
    drawn = [(span, _sketch(document, folded, span)) for span in spans]
    for span, sketch in drawn:
        if sketch.count(_DATED):
            yield sketch
        if sketch.count(_COUNTED) and _names_event(document, span):
            yield _sketch(document, folded, span, events=True)
    for (first, one), (second, other) in pairwise(drawn):
        near = second.start - first.end <= 1 and second.end - first.start < _LONGEST
        told = (
            (one.count(_WRITTEN) or other.count(_WRITTEN))
            and one.slots
            and other.slots
            and len(one.slots) + len(other.slots) <= _FEW
        )
        if near and told and _REFERS_BACK.match(document.text, second.start):
            yield _sketch(document, folded, Span(first.start, second.end), sentences=2)


def _names_event(document: Document, span: Span) -> bool:
    return any(entity.kind == "event" for entity in document.entities_in(span))


def _tells(document: Document, span: Span) -> bool:
    dated = bool(document.timexes_in(span)) or _names_event(document, span)
    return dated or _ANY_DIGIT.search(document.text, span.start, min(span.end, span.start + _LONGEST)) is not None


def _sketch(document: Document, folded: str, span: Span, sentences: int = 1, *, events: bool = False) -> Sketch[Slot]:
    cut = Span(span.start, min(span.end, span.start + _LONGEST))
    return sketch_of(folded, cut, read_slots(document, cut, events=events), SYMBOLS, sentences)


def _read(sketch: Sketch[Slot], form: Form) -> Iterator[Reading]:
    for match in form.pattern.finditer(sketch.text):
        if form.unless is not None and form.unless.search(match[0]):
            continue
        parts: list[Part] = []
        words: list[tuple[str, str]] = []
        for name, said in match.groupdict().items():
            slot = sketch.slots.get(match.start(name)) if said else None
            if slot is not None:
                parts.append(Part(name.rstrip("23"), slot))
            elif said is not None:
                words.append((name, said or name))
        parts.sort(key=lambda part: part.slot.start)
        yield Reading(form.relation, form.name, tuple(parts), tuple(words))


def _has_needed(sketch: Sketch[Slot], form: Form, published: date | None) -> bool:
    """Whether the slots pass the test that the form names, so that its pattern is worth making and trying."""
    if form.needs == "only-date":
        return len(_written(sketch)) <= 1
    if form.needs == "day-to-come":
        return any(_comes_after(slot, published) for slot in sketch.slots.values())
    if form.needs == "day-gone":
        return any(_goes_before(slot, published) for slot in sketch.slots.values())
    return True


def _comes_after(slot: Slot, day: date | None) -> bool:
    return day is not None and slot.from_ is not None and slot.from_ > day


def _goes_before(slot: Slot, day: date | None) -> bool:
    return day is not None and slot.to is not None and slot.to < day


def _written(sketch: Sketch[Slot]) -> list[Slot]:
    """The dates of a sketch that are written with their year."""
    return [slot for slot in sketch.slots.values() if slot.letter in _WRITTEN and slot.dated]


def _claim(document: Document, reading: Reading) -> Claim:
    start = min(span.start for span in reading.members)
    end = max(span.end for span in reading.members)
    words = document.text[start:end]
    return Claim(reading.relation, start, end, words, document.sentence_at(start), reading, document.where)
