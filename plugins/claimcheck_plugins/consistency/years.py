"""The year in which a thing began, in the title and in the text: “Bridge built in 1823” beside “built in 1832”."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from claimcheck import Claim, Document, lazy_pattern
from claimcheck_plugins.consistency.titles import in_title, titles_of
from claimcheck_plugins.consistency.told import Passage, told
from claimcheck_plugins.consistency.vocabulary import any_of, common, stem, table

__all__ = ["extract_years"]

_WORD = lazy_pattern(r"[A-Za-z]{4,30}")
_DATED = "dated"
# A name or pronoun that opens the sentence: "The Orla sank in 1921" tells of what the title names.
_OPENING = lazy_pattern(
    r"(?:(?:The\s)?[A-Z][\w'’-]{1,20}(?:\s[A-Z][\w'’-]{1,20}){0,3}|It|They|He|She),?\s(?:(?:was|were|which|who)\s){0,2}"
)
# The sentences that tell what the title tells, a headline in the text counted.
_LEAD = 2


class _Began(Struct, frozen=True):
    how: str
    year: str
    passage: Passage
    stems: frozenset[str]
    opens: bool


def extract_years(document: Document) -> Iterator[Claim]:
    """A claim for the year that the text gives for the beginning that the title dates.

    Args:
        document: The article's text, with its title.
    """
    said = [began for passage in titles_of(document) for began in _began(document, passage)]
    if len(said) != 1:
        return
    [first] = said
    body = [b for b in _began(document, None) if not in_title(document, b.passage.start) and _one_thing(first, b)]
    if len({began.year for began in body}) != 1:
        return
    agree = body[0].year == first.year
    if agree or not re.search(rf"\b{first.year}\b", _without_title(document)):
        yield told(document, "year", "", body[0].passage, first.passage, agree=agree)


def _without_title(document: Document) -> str:
    text = document.text
    for title in titles_of(document):
        if title.where == "text":
            text = text[: title.start] + " " * (title.end - title.start) + text[title.end :]
    return text


@cache
def _pattern() -> re.Pattern[str]:
    named = "|".join(rf"(?P<{how}>{any_of(said)})" for how, said in table()["years"].items())
    year = r"(?P<year>1\d{3}|20\d\d)\b(?!\s?[-–]\s?\d)"
    return re.compile(rf"\b(?:{named})(?:\s[a-z]{{2,12}}){{0,2}}?\s{year}", re.IGNORECASE)


def _began(document: Document, title: Passage | None) -> Iterator[_Began]:
    source = document if title is None or title.where == document.where else document.title
    if source is None:
        return
    start, end = (title.start, title.end) if title is not None else (0, len(source.text))
    for match in _pattern().finditer(source.text, start, end):
        how = next(name for name in table()["years"] if match[name] is not None)
        span = source.sentence_at(match.start())
        words = _WORD.findall(span.of(source.text) or source.text[start:end])
        stems = frozenset(stem(word) for word in words if word.lower() not in common())
        own = frozenset(stem(word) for word in _WORD.findall(match[0]))
        passage = Passage(*match.span("year"), match["year"], source.where)
        place = bisect_left(source.sentences, match.start(), key=lambda sentence: sentence.end)
        opens = place < _LEAD and _OPENING.fullmatch(source.text, span.start, match.start()) is not None
        yield _Began(how, match["year"], passage, stems - own, opens)


def _one_thing(one: _Began, other: _Began) -> bool:
    if one.how == other.how and other.opens:
        return True
    alike = one.how == other.how or _DATED in {one.how, other.how}
    return alike and not one.stems.isdisjoint(other.stems)
