"""Finds somebody's birth and age in a sentence, in whatever order they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck import lazy_pattern
from claimcheck.text.sketches import PRIVATE, Sketch
from claimcheck_plugins.calendar.reading import Part, Reading
from claimcheck_plugins.calendar.slots import SYMBOLS, Slot

__all__ = ["find_lives"]

_DATED = f"[{SYMBOLS['Y']}{SYMBOLS['D']}]"
_AGE = f"[{SYMBOLS['A']}{SYMBOLS['N']}]"
_BORN = lazy_pattern(rf"\b(?:born|birth)\b[^{PRIVATE};]{{0,60}}?(?P<birth>{_DATED})")
_LEADS = (
    (
        "turning",
        r"turns|turned|turning|will be|would be|would have been|will turn|would turn|would have turned|reaches|reached",
    ),
    ("then", r"aged|age|age of|at|at age|was|were|lived to|lived to be|to be|when"),
    ("now", r"is|are|she's|he's|now|old is"),
)
_ADVERBS = r"(?:\s(?:only|just|now|already|nearly|about))?"
_LED = tuple((sense, lazy_pattern(rf"\b(?:{words}){_ADVERBS}\s$")) for sense, words in _LEADS)
_SOON = lazy_pattern(rf"\s(?:on\s|in\s)?[{SYMBOLS['R']}{SYMBOLS['W']}{SYMBOLS['D']}],")
_IN_COMMAS = lazy_pattern(r"[a-z.'’)],\s$")
_FREE = lazy_pattern(
    rf"\s?[.,;:)—]|\s-\s|\s?$|\s(?:in|after|of|on|from|following|this|next|at|when|today|tomorrow|and|years)\b|\s[{PRIVATE}]"
)
_THE = lazy_pattern(r"(?:^|\b(?:the|this|now))\s?[\"“']?$")
# Somebody else than the one who was born.
_OTHERS = lazy_pattern(
    r"\b(?:whose|sons?|daughters?|father|mother|parents?|wife|husband|brothers?|sisters?|widow|child|children|"
    r"grand[a-z]{3,8}|cousin|uncle|aunt|niece|nephew|partner|colleague|friend|baby|boy|girl|couple|first-born|"
    r"native-born|foreign-born)\b"
)
_HAS_DIED = lazy_pattern(r"\bha(?:s|ve) (?:just )?died\b")
# "At 34, he is ..."
_AT_FIRST = lazy_pattern(rf"[\"“']?(?:now )?(?:at|aged) {_AGE}(?:,| -)")
_PRESENT = lazy_pattern(r"\b(?:is|are|has|have|still|remains)\b")
_LONGEST_LIFE = 125
_REACH = 40


def find_lives(sketch: Sketch[Slot]) -> Iterator[Reading]:
    """The one birth and the one age of a sketch, with every other date in it; nothing where there are several.

    The reading's words say in which sense the age is told: "now", "then" (of another day) or "turning".
    """
    births = list(_BORN.finditer(sketch.text))
    ages = list(_ages(sketch)) if len(births) == 1 else []
    if len(ages) != 1:
        return
    at, sense = ages[0]
    born = births[0]
    first, last = min(born.start(), at), max(born.end(), at)
    if _OTHERS.search(sketch.text, max(0, first - _REACH), last):
        return
    birth, age = sketch.slots[born.start("birth")], sketch.slots[at]
    others = [slot for place, slot in sorted(sketch.slots.items()) if slot.letter in "YDWRT" and slot is not birth]
    parts = [Part("birth", birth), Part("age", age), *(Part("when", slot) for slot in others)]
    parts.sort(key=lambda part: part.slot.start)
    yield Reading("age", "birth-and-age", tuple(parts), (("sense", _told_of(sketch.text, sense)),))


def _told_of(text: str, sense: str) -> str:
    """The sense of an age, by the sentence as a whole."""
    if _HAS_DIED.search(text):
        return "died"
    return "now" if _AT_FIRST.match(text) and _PRESENT.search(text) else sense


def _ages(sketch: Sketch[Slot]) -> Iterator[tuple[int, str]]:
    """Where an age stands, and in which sense it is told."""
    for match in re.finditer(_AGE, sketch.text):
        slot = sketch.slots[match.start()]
        if not 0 < slot.low <= slot.high <= _LONGEST_LIFE or slot.low != int(slot.low):
            continue
        sense = _sense(sketch.text, match.start(), slot)
        if sense:
            yield match.start(), sense


def _sense(text: str, at: int, slot: Slot) -> str:
    before = text[max(0, at - _REACH) : at]
    if "-old" in slot.text.lower():
        return "now" if _THE.search(before) or re.match(r"\s?,?\s(?:who\s)?(?:was\s)?born\b", text[at + 1 :]) else ""
    for sense, pattern in _LED:
        if pattern.search(before):
            return sense if slot.letter == "A" or _FREE.match(text, at + 1) else ""
    if _IN_COMMAS.search(before) and (text.startswith(",", at + 1) or _SOON.match(text, at + 1)):
        return "now" if text.startswith(",", at + 1) else "turning"
    return ""
