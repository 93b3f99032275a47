"""One person with two ranks: “Captain Ana Kolar ... Major Kolar”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from claimcheck import Claim, Document, lazy_pattern
from claimcheck_plugins.consistency.people import given_names
from claimcheck_plugins.consistency.told import Passage, told
from claimcheck_plugins.consistency.vocabulary import any_of, table

__all__ = ["extract_ranks"]

# A sentence that names a year tells of a rank in that year.
_YEAR = lazy_pattern(r"\b(?:1[89]|20)\d\d\b")
_PART = r"[A-Z][\w'’-]{1,20}"


@cache
def _ranks() -> Mapping[str, str]:
    return MappingProxyType({said: row[0] for row in table()["ranks"]["rows"] for said in row})


@cache
def _ranked() -> re.Pattern[str]:
    said = any_of(word.capitalize() for word in _ranks())
    return re.compile(
        rf"(?<![\w-])(?:(?:{said})[\s-]){{0,2}}?(?P<rank>{said})\s(?!(?:{said})\s)(?P<name>{_PART}(?:\s[A-Z]\.)?(?:\s{_PART}){{0,2}})"
    )


@cache
def _former() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(table()['ranks']['former'])})[\s-]$", re.IGNORECASE)


def extract_ranks(document: Document) -> Iterator[Claim]:
    """A claim for each person whose rank is given a second time, and otherwise.

    Args:
        document: Its capitalised words are read.
    """
    first: dict[str, tuple[str, tuple[str, ...], Passage]] = {}
    bearers: Mapping[str, frozenset[str]] | None = None
    if not any(rank.capitalize() in document.text for rank in _ranks()):
        return
    for match in _ranked().finditer(document.text):
        rank, name = _ranks()[match["rank"].lower()], tuple(match["name"].split())
        earlier = _former().search(document.text[max(0, match.start() - 12) : match.start()])
        if earlier or _YEAR.search(document.sentence_at(match.start()).of(document.text)):
            continue
        passage = Passage(match.start(), match.end(), match[0], document.where)
        known, other_name, other = first.setdefault(name[-1], (rank, name, passage))
        if known == rank:
            continue
        bearers = given_names(document.text) if bearers is None else bearers
        if _one_person(name, other_name, bearers.get(name[-1], frozenset())):
            yield told(document, "rank", name[-1], passage, other, agree=False)


def _one_person(one: tuple[str, ...], other: tuple[str, ...], given: frozenset[str]) -> bool:
    if len(one) > 1 and len(other) > 1:
        return one[0] == other[0]
    return len({name for name in given if name.lower() not in _ranks()}) <= 1
