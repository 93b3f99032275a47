"""BEA801, BEA802: survivors announced against those listed, and the order of the dates of a life."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from claimcheck import Finding, Span, lazy_pattern
from claimcheck_plugins.beats.answer import differs, document_rule, holds
from claimcheck_plugins.beats.numerals import NUMBER, shown
from claimcheck_plugins.beats.passage import Passage, Reader
from claimcheck_plugins.beats.statement import Part, Statement

__all__ = ["JUDGES", "READERS", "RULES"]

SURVIVORS = document_rule(
    "BEA801",
    "survivors",
    "survivors announced in a number that the names after it are not",
    "“Three children, Ann, Ben and Carl”: the names must be as many as announced. Counted only where the list holds "
    "names and nothing else, and ends with a stop, a semicolon or the next relation. CON105 counts after a colon.",
    "“survived by three children, Anna, Ben, Carl and Dora”. They are four.",
    "none; a list with places or descriptions between commas is passed over unless its count is right.",
)
LIFE = document_rule(
    "BEA802",
    "life-dates",
    "dates of birth, marriage and death that are in no possible order",
    "Who was born, married and died must have done so in this order. Years in brackets are left to CAL105.",
    "“born in 1931 and died in 1913”.",
    "one year for all: the same year is passed over.",
)
RULES = (SURVIVORS, LIFE)

_KIN = (
    r"(?:children|sons|daughters|brothers|sisters|siblings|grandchildren|grandsons|granddaughters|stepchildren|"
    r"stepsons|stepdaughters|half-brothers|half-sisters|great-grandchildren|nephews|nieces)"
)
_ANNOUNCED = lazy_pattern(rf"(?P<number>{NUMBER})\s(?:adult\s|surviving\s|young\s)?(?P<kin>{_KIN}),\s")
_LEFT = lazy_pattern(r"\b(?:surviv\w{2,4}|leaves|leaving|mourned\sby)\b")
_WORD = r"[A-Z][\w.'’-]{0,20}"
_NAME = rf"{_WORD}(?:\s(?:{_WORD}|de|van|von|del|al)){{0,3}}(?:,\s(?:Jr|Sr)\.?)?(?:\s\([A-Z][^()]{{1,30}}\))?"
_ITEM = rf"{_NAME}(?:\s(?:of|in)\s[A-Z][\w.-]{{1,20}}(?:\s[A-Z][\w.-]{{1,20}}){{0,2}})?"
_LIST = lazy_pattern(rf"{_ITEM}(?:,\s{_ITEM}){{0,11}}(?:,?\sand\s{_ITEM})?")
_STOPS = lazy_pattern(
    r"\s?(?:[;.]|$)|,?\sand\s(?:his|her|an?|several|many|two|three|four|five|six|seven|eight|nine|\d)\b"
    rf"|,?\sand\s(?:{_KIN}|child|son|daughter|brother|sister|grandson|granddaughter)\b"
    r"|,\s(?:by|from)\s(?:his|her|an?)\b"
)
_SPLIT = lazy_pattern(r",\s(?!(?:Jr|Sr)\b)(?:and\s)?|\sand\s")
_PLACED = lazy_pattern(r"\s(?:of|in)\s")


def _read_survivors(passage: Passage) -> Iterator[Statement]:
    left = _LEFT.search(passage.folded, passage.span.start, passage.span.end)
    if left is None:
        return
    text, end = passage.document.text, passage.span.end
    for match in _ANNOUNCED.finditer(passage.folded, left.start(), end):
        names = _LIST.match(text, match.end(), end)
        if names is None or not _STOPS.match(passage.folded, names.end(), end):
            continue
        number = passage.part("number", *match.span("number"))
        kin = passage.part("kin", *match.span("kin"))
        yield Statement("survivors", "announced", (number, kin, *_names(passage, names)))


def _names(passage: Passage, names: re.Match[str]) -> Iterator[Part]:
    start, text = names.start(), passage.document.text
    for gap in [*_SPLIT.finditer(text, names.start(), names.end()), None]:
        end = names.end() if gap is None else gap.start()
        name = text[start:end].rstrip(".")
        if name:
            yield Part("name", Span(start, start + len(name)), name)
        start = end if gap is None else gap.end()


def _survivors(statement: Statement) -> Finding | None:
    names, number = statement.of("name"), statement.one("number")
    steps = f"announced: {shown(number.number or 0)}; named: {'; '.join(name.text for name in names)} ({len(names)})"
    kin = statement.one("kin").text
    if len(names) == number.number:
        return holds(SURVIVORS, f"{len(names)} {kin} are announced and named.", steps, reason="same-count")
    if len(names) == 1 or any(_PLACED.search(name.text) for name in names[:-1]) or _has_places(names):
        return None
    message = f"{number.quoted} {kin} are announced, and {len(names)} are named."
    return differs(SURVIVORS, message, steps, "Is the number wrong, or the list?")


def _has_places(names: tuple[Part, ...]) -> bool:
    """Whether full names and single words are mixed, so that the single words may be places: "Ann Roe, Dayton, ..."."""
    return len({" " in name.text.partition(" (")[0] for name in names}) > 1


def _life(statement: Statement) -> Finding | None:
    dates = [part for role in ("born", "married", "died") for part in statement.of(role)]
    steps = f"{', '.join(f'{part.role} {part.text}' for part in dates)}; each may not be before the one above it"
    wrong = next(((one, other) for one, other in pairwise(dates) if (one.number or 0) > (other.number or 0)), None)
    if wrong is None:
        return holds(LIFE, "The dates of the life are in order.", steps, reason="in-order")
    one, other = wrong
    message = f"“{one.role} {one.text}” is later than “{other.role} {other.text}”."
    return differs(LIFE, message, steps, "Which of the two years is wrong?", reason="wrong-order")


READERS = (Reader(("surviv", "leaves", "leaving", "mourned by"), _read_survivors),)
JUDGES = {"survivors": _survivors, "life-dates": _life}
