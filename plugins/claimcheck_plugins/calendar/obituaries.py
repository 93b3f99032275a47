"""Ages at death told apart from the birth: “Ida Orm died on Tuesday. She was 93. ... Ms. Orm was born on ...”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck import Document, Span, lazy_pattern
from claimcheck_plugins.calendar.reading import Part, Reading
from claimcheck_plugins.calendar.slots import Slot, read_slots

__all__ = ["find_ages_at_death"]

# An obituary tells of the death first.
_LEAD = 1500
_DIED = lazy_pattern(
    r"\b(?P<died>died\s(?!(?:when|after|before|as|while)\b)[^.\n]{0,200}?)\.\s{1,3}(?P<who>He|She)\swas\s(?P<age>\d{2,3})\."
)
_BORN = lazy_pattern(
    r"(?:\b(?P<title>Mr|Mrs|Ms|Miss|Sir|Dame)\.?\s|\b(?P<given>[A-Z][\w'’-]{1,20})\s(?:[A-Z][\w'’.-]{0,20}\s){0,2})"
    r"(?P<surname>[A-Z][\w'’-]{1,20})\swas\sborn\s(?:in\s[^.\d]{2,60}?,?\s)?(?:on\s|in\s)?"
    r"(?=(?:[A-Z][a-z]{2,8}\.?\s)?\d)"
)
_TITLES = {"He": {"Mr", "Sir"}, "She": {"Mrs", "Ms", "Miss", "Dame"}}
_BACK = 300


def find_ages_at_death(document: Document) -> Iterator[Reading]:
    """The age given right after a death, with the day of death and the one birth of that name told further down.

    Args:
        document: Its first sentences are searched for a death with its day, the rest for a birth with its year.
    """
    match = _DIED.search(document.text, 0, _LEAD)
    if match is None:
        return
    sentence = document.sentence_at(match.start())
    days = [slot for slot in _slots(document, match.start("died"), match.end("died")) if slot.letter in "YDWR"]
    ages = _slots(document, match.start("who"), match.end())
    born = _birth(document, match, document.text[max(sentence.start, match.start() - _BACK) : match.start()])
    if len(days) == 1 and len(ages) == 1 and born is not None:
        parts = (Part("when", days[0]), Part("age", ages[0]), Part("birth", born))
        yield Reading("age", "died-and-born-apart", parts)


def _birth(document: Document, death: re.Match[str], before: str) -> Slot | None:
    """The one dated birth of somebody whose name, with its title or given name, is that of who died."""
    found: list[Slot] = []
    for match in _BORN.finditer(document.text, death.end()):
        named = match["title"] in _TITLES[death["who"]] or f"{match['given']} " in before
        if not named or not re.search(rf"\b{re.escape(match['surname'])}\b", before):
            continue
        slots = _slots(document, match.end(), document.sentence_at(match.start()).end)
        found += [slot for slot in slots[:1] if slot.start == match.end() and slot.letter in "YD" and slot.dated]
    return found[0] if len(found) == 1 else None


def _slots(document: Document, start: int, end: int) -> list[Slot]:
    return list(read_slots(document, Span(start, end), events=False))
