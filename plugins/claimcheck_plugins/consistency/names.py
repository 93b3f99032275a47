"""One person's name in two spellings: “Elena Markovic will play ... Markowic said ...”."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from msgspec import Struct, field

from claimcheck import Claim, Document, lazy_pattern
from claimcheck_plugins.consistency.people import HONORIFICS
from claimcheck_plugins.consistency.spelling import edits
from claimcheck_plugins.consistency.told import Passage, told
from claimcheck_plugins.consistency.vocabulary import any_of, table

__all__ = ["extract_spellings"]

# O'Neill, McBride and Kolar; an apostrophe of possession is left out.
_CAPITALISED = lazy_pattern(r"\b[A-Z](?:['’][A-Z]|[a-z]{1,2}[A-Z])?[a-zà-ÿ]{1,20}\b")
_INITIAL = lazy_pattern(r" [A-Z]\. ")
_SHORTEST = 6
# Where more surnames than this are a slip apart, it is not clear whose name was meant.
_FEW = 4


class _Names(Struct):
    """The names of a text.

    Attributes:
        full: By surname, where a given name stands before it for the first time.
        givens: By surname, the given names before it.
        alone: The capitalised words that stand by themselves and do what people do, at their first place.
    """

    full: dict[str, Passage] = field(default_factory=dict)
    givens: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    alone: dict[str, Passage] = field(default_factory=dict)


def extract_spellings(document: Document) -> Iterator[Claim]:
    """A claim for each surname that differs by a letter from the only one like it that has a given name.

    Args:
        document: Its capitalised words are read.
    """
    names = _names(document)
    yield from _by_given(document, names)
    yield from _by_surname(document, names)


def _names(document: Document) -> _Names:
    found, text = _Names(), document.text
    for run in _runs(text):
        last = run[-1]
        if len(run) > 1 and not text.endswith(("the ", "The "), 0, run[0].start()):
            given = run[-2]
            if given[0].lower() in HONORIFICS:
                found.alone.setdefault(last[0], Passage(*last.span(), last[0], document.where))
                continue
            passage = Passage(given.start(), last.end(), text[given.start() : last.end()], document.where)
            found.full.setdefault(last[0], passage)
            found.givens[last[0]].add(given[0])
        elif len(last[0]) >= _SHORTEST and _acts().match(text, last.end()):
            found.alone.setdefault(last[0], Passage(*last.span(), last[0], document.where))
    return found


def _runs(text: str) -> Iterator[Sequence[re.Match[str]]]:
    """Capitalised words in a row, initials left out."""
    run: list[re.Match[str]] = []
    for match in _CAPITALISED.finditer(text):
        gap = text[run[-1].end() : match.start()] if run else ""
        titled = gap == ". " and run[-1][0].lower() in HONORIFICS
        if run and gap != " " and not titled and not _INITIAL.fullmatch(gap):
            yield run
            run = []
        run.append(match)
    if run:
        yield run


@cache
def _acts() -> re.Pattern[str]:
    """What follows a surname that acts as a person: it says something."""
    return re.compile(rf"\s(?:{any_of(table()['people_say'])})\b")


def _by_given(document: Document, names: _Names) -> Iterator[Claim]:
    """Two full names with one given name and nearly one surname."""
    bearers: defaultdict[str, list[str]] = defaultdict(list)
    for surname, passage in names.full.items():
        bearers[passage.text.split()[0]].append(surname)
    for given, surnames in bearers.items():
        for one, other in pairwise(surnames):
            if _slip(one, other):
                yield told(document, "spelling", given, names.full[other], names.full[one], agree=False)


def _by_surname(document: Document, names: _Names) -> Iterator[Claim]:
    """A surname by itself that nobody in the text bears, beside one like it that somebody bears."""
    strangers = [said for said in names.alone if said not in names.full]
    near: defaultdict[str, list[str]] = defaultdict(list)
    for surname in names.full if strangers else ():
        for key in _keys(surname):
            near[key].append(surname)
    for said in strangers:
        like = {surname for key in _keys(said) for surname in near.get(key, [])[:_FEW] if _slip(surname, said)}
        if len(like) == 1:
            yield told(document, "spelling", said, names.alone[said], names.full[like.pop()], agree=False)


def _keys(name: str) -> frozenset[str]:
    """The name, and the name without each of its letters: two names that are a slip apart have one in common."""
    return frozenset((name, *(name[:at] + name[at + 1 :] for at in range(len(name)))))


def _slip(one: str, other: str) -> bool:
    """Whether two names are one letter apart, and not by the ending of a plural or of an adjective."""
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
