"""The result that the title gives against the one in the text: goals, or votes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from msgspec import Struct

from claimcheck import Claim, Document, Span, lazy_pattern
from claimcheck.models import Number
from claimcheck_plugins.consistency.figures import NUMBER, number_of
from claimcheck_plugins.consistency.titles import titles_of
from claimcheck_plugins.consistency.told import Passage, told
from claimcheck_plugins.consistency.vocabulary import any_of, pattern_of, table

__all__ = ["extract_scores"]

_SCORE = lazy_pattern(
    rf"(?<![\w.,:/$£€–-])(?P<one>{NUMBER})(?:\s?[-–]\s?|\s(?:votes\s)?to\s)(?P<other>{NUMBER})"
    r"(?![\w%:/–-]|[.,]\d|\s?(?:percent|per\scent|million|billion|year|month|day|hour|minute|p\.m|a\.m))",
    re.IGNORECASE,
)
# "City 2 United 0".
_APART = lazy_pattern(
    r"(?<![\w.])[A-Z][\w'’]{2,20} (?P<one>\d{1,2}),? (?:[A-Z][\w'’]{1,20} ){1,3}(?P<other>\d{1,2})(?![\w.,:%-])"
)
_BACK = 40


class _Score(Struct, frozen=True):
    pair: tuple[Number, Number]
    passage: Passage


def extract_scores(document: Document) -> Iterator[Claim]:
    """A claim for the text's result, where the title gives exactly one.

    Args:
        document: The article's text, with its title.
    """
    titled = [score for passage in titles_of(document) for score in _scores(document, passage)]
    if len(titled) != 1:
        return
    [said] = titled
    body = [s for s in _scores(document, None) if s.passage.where != said.passage.where or s != said]
    same = next((score for score in body if score.pair == said.pair), None)
    if same is not None:
        yield told(document, "score", "", same.passage, said.passage, agree=True)
        return
    final = [score for score in body if _is_final(document, score)]
    if len({score.pair for score in final}) == 1:
        yield told(document, "score", "", final[0].passage, said.passage, agree=False)


def _scores(document: Document, title: Passage | None) -> Iterator[_Score]:
    source = document if title is None or title.where == document.where else document.title
    if source is None:
        return
    span = title.span if title is not None else Span(0, len(source.text))
    if title is not None and not _may_score(span.of(source.text)):
        return
    for match in (
        *_SCORE.finditer(source.text, span.start, span.end),
        *(_APART.finditer(source.text, span.start, span.end) if title is not None else ()),
    ):
        one, other = number_of(match["one"]), number_of(match["other"])
        passage = Passage(match.start(), match.end(), match[0], source.where)
        yield _Score((max(one, other), min(one, other)), passage)


def _may_score(title: str) -> bool:
    """Whether there may be two numbers in a title, one against the other: most have none, and no pattern is made."""
    return any(sign in title for sign in "-–") or " to " in title or any(char.isdecimal() for char in title)


@cache
def _before() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(table()['scores']['before'])})\b[^.;,]{{0,32}}$", re.IGNORECASE)


@cache
def _after() -> re.Pattern[str]:
    return re.compile(rf"\s(?:[a-z]{{3,12}}\s)?(?:{any_of(table()['scores']['after'])})\b", re.IGNORECASE)


def _is_final(document: Document, score: _Score) -> bool:
    """Whether the text says that it is a result, and of nothing but the match or vote itself."""
    text, passage = document.text, score.passage
    sentence = document.sentence_at(passage.start)
    said = sentence.of(text)
    if pattern_of("scores", "silent").search(said) or document.in_quotation(passage.start):
        return False
    before = text[max(sentence.start, passage.start - _BACK) : passage.start]
    if "vote" in passage.text:
        return True
    return _before().search(before) is not None or _after().match(text, passage.end) is not None
