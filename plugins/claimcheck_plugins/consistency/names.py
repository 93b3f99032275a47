"""One person's name in two spellings: “Elena Markovic will play ... Markowic said ...”."""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache

from claimcheck import Claim, Document
from claimcheck_plugins.consistency.people import HONORIFICS
from claimcheck_plugins.consistency.spelling import edits
from claimcheck_plugins.consistency.told import Passage, told
from claimcheck_plugins.consistency.vocabulary import any_of, table

__all__ = ["extract_spellings"]

_PART = r"[A-Z][a-zà-ÿ'’]{0,3}[A-Za-zà-ÿ]{2,20}"
# No person has "the" before the name.
_FULL = re.compile(rf"(?<!\b[Tt]he\s)\b(?P<given>{_PART})\s(?:[A-Z]\.\s)?(?P<surname>{_PART})\b(?!\s[A-Z])")
_SHORTEST = 6
# Where more surnames than this are a slip apart, it is not clear whose name was meant.
_FEW = 4


@cache
def _acting() -> re.Pattern[str]:
    """A surname by itself that acts as a person: it says something, or has an honorific."""
    said, titles = any_of(table()["people_say"]), any_of(("Mr", "Mrs", "Ms", "Dr", "Mr.", "Mrs.", "Ms.", "Dr."))
    return re.compile(rf"(?:\b(?:{titles})\s(?P<titled>{_PART})\b|(?<![A-Z]\.\s)\b(?P<acting>{_PART})\s(?:{said})\b)")


def extract_spellings(document: Document) -> Iterator[Claim]:
    """A claim for each surname that differs by a letter from the only one like it that has a given name.

    Args:
        document: Its capitalised words are read.
    """
    full: dict[str, Passage] = {}
    givens: defaultdict[str, set[str]] = defaultdict(set)
    for match in _FULL.finditer(document.text):
        if match["given"].lower() not in HONORIFICS:
            full.setdefault(match["surname"], Passage(*match.span(), match[0], document.where))
            givens[match["surname"]].add(match["given"])
    yield from _by_given(document, full, givens)
    yield from _by_surname(document, full)


def _by_given(document: Document, full: dict[str, Passage], givens: dict[str, set[str]]) -> Iterator[Claim]:
    """Two full names with one given name and nearly one surname."""
    bearers: defaultdict[str, list[str]] = defaultdict(list)
    for surname in full:
        for given in sorted(givens[surname]):
            bearers[given].append(surname)
    for given, surnames in bearers.items():
        for one, other in itertools.pairwise(surnames):
            if _slip(one, other) and full[one].text.startswith(given) and full[other].text.startswith(given):
                yield told(document, "spelling", given, full[other], full[one], agree=False)


def _by_surname(document: Document, full: dict[str, Passage]) -> Iterator[Claim]:
    """A surname by itself that nobody in the text bears, beside one like it that somebody bears."""
    near: defaultdict[str, list[str]] = defaultdict(list)
    for surname in full:
        for key in _keys(surname):
            near[key].append(surname)
    seen: Counter[str] = Counter()
    for match in _acting().finditer(document.text):
        name = match.lastgroup or "acting"
        said = match[name]
        seen[said] += 1
        if said in full or seen[said] > 1:
            continue
        like = {surname for key in _keys(said) for surname in near.get(key, [])[:_FEW] if _slip(surname, said)}
        if len(like) == 1:
            passage = Passage(*match.span(name), said, document.where)
            yield told(document, "spelling", said, passage, full[like.pop()], agree=False)


def _keys(name: str) -> frozenset[str]:
    """The name, and the name without each of its letters: two names that are a slip apart have one in common."""
    return frozenset((name, *(name[:at] + name[at + 1 :] for at in range(len(name)))))


def _slip(one: str, other: str) -> bool:
    """Whether two names are one letter apart, and not by the ending of a plural."""
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < _SHORTEST or _plain(one) == _plain(other):
        return False
    if longer[-1] in "niy" and longer[:-1] == shorter:
        # American and America, German and Germany.
        return False
    plural = longer in {f"{shorter}s", f"{shorter}’s", f"{shorter}'s", f"{shorter}es"}
    return not plural and edits(one, other, 1)


def _plain(name: str) -> str:
    return name.lower().replace("’", "'")
