"""Names in the text: who is named where, and what each is described as ("Ana Roe, the mayor")."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Sequence
from functools import cache
from typing import Literal, TypeAlias

from msgspec import Struct, field

from claimcheck.models import Span
from claimcheck.ondemand import lazy_pattern
from claimcheck.packaged import read_toml
from claimcheck.text.attribution.lexicon import grammar

__all__ = ["Gender", "Mention", "Named", "People", "find_people", "gender_of_noun", "head_noun", "office_of"]

Gender: TypeAlias = Literal["", "male", "female"]

_ABBREVIATION = r"(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Capt|Lt|Maj|Sgt|Prof|Rev|St|[A-Z])\."
_CAPITALISED = rf"(?:{_ABBREVIATION}|[A-Z][\w-]{{0,30}}(?:['’](?!s\b)[\w-]{{1,20}})?)"
_PARTICLE = r"(?:(?:al|bin|da|de|del|der|di|la|le|of|of the|van|von)\s)?"
_RUN = lazy_pattern(rf"(?<![\w'’.-]){_CAPITALISED}(?:\s{_PARTICLE}{_CAPITALISED}){{0,6}}")
_WORD = lazy_pattern(r"\S{1,60}")
_BEHIND = lazy_pattern(r",\s(?P<words>(?:[a-z][\w'’-]{0,30}|[A-Z][\w-]{0,30}['’]s?)(?:\s[\w'’-]{1,30}){0,9})")
_BEFORE = lazy_pattern(r"(?P<word>[a-z][a-z-]{2,30})\s$")
_BEFORE_COMMA = lazy_pattern(
    r"\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s(?:[a-z-]{2,20}\s){0,2}(?P<word>[a-z][a-z-]{2,30}),\s$"
)
_LINK = lazy_pattern(r"\s(?:of|for|at|in|on|to|with|from|who|which|that|and|under|since|during|after|against|behind)\s")

# The longest name of a person, in words.
_LONGEST = 4

# A given name of two syllables, as in "Kim Hyun-chong".
_FAMILY_FIRST = lazy_pattern(r"[A-Z]\w{1,12}-[a-z]\w{1,12}")


@cache
def _words(name: str) -> frozenset[str]:
    table = read_toml(__package__, "naming.toml")
    return frozenset(table[name])


class Named(Struct, frozen=True):
    """Somebody, or a body.

    Attributes:
        span: Where the full name first stands.
        person: Whether it is a person.
        gender: Of a person, where the given name, a title or an office tells; else "".
    """

    span: Span
    person: bool
    gender: Gender = ""


class Mention(Struct, frozen=True):
    """A place where somebody is named, by the full name or the surname."""

    span: Span
    named: Named


class People(Struct):
    """All that are named, in text order, and who is described by which noun.

    Attributes:
        described: Noun -> everybody so described, with where that first ends, in text order.
    """

    mentions: list[Mention] = field(default_factory=list)
    described: defaultdict[str, dict[Named, int]] = field(default_factory=lambda: defaultdict(dict))

    def between(self, start: int, end: int) -> Sequence[Mention]:
        """The mentions that begin there."""
        first, last = (bisect_left(self.mentions, offset, key=lambda m: m.span.start) for offset in (start, end))
        return self.mentions[first:last]


class _Run(Struct, frozen=True):
    """Capitalised words in a row: what stands before the name, and the name."""

    titles: tuple[str, ...]
    name: Span
    words: tuple[str, ...]
    start: int
    nouns: tuple[str, ...]


def find_people(text: str, speakers: Collection[int]) -> People:
    """The persons and bodies that the text names.

    Args:
        text: The article's text.
        speakers: Where the sources of attributions begin: a name of two words there is a person's, unless it has "the".
    """
    runs = [run for match in _RUN.finditer(text) if (run := _run(text, match)) is not None]
    # A bare surname that speaks makes persons of all the names that end in it.
    speaking = {run.words[0] for run in runs if len(run.words) == 1 and run.name.start in speakers}
    genders: dict[tuple[str, ...], Gender] = {}
    for run in runs:
        if 1 < len(run.words) <= _LONGEST and (_is_person(text, run, speakers) or _bears(run, speaking)):
            genders[run.words] = genders.get(run.words) or _gender(run)
    people, known = People(), dict[tuple[str, ...], Named]()
    surnames: defaultdict[str, dict[Named, None]] = defaultdict(dict)
    for run in runs:
        named = _named(run, genders, known, surnames)
        mention = Mention(run.name, named)
        people.mentions.append(mention)
        for noun in run.nouns if named.person else (*run.nouns, *(word.lower() for word in run.words)):
            people.described[noun].setdefault(named, run.name.end)
    return people


def _named(
    run: _Run,
    genders: dict[tuple[str, ...], Gender],
    known: dict[tuple[str, ...], Named],
    surnames: defaultdict[str, dict[Named, None]],
) -> Named:
    """Who the run names: somebody named before, the only one of the surname, or somebody new."""
    bearers = surnames[run.words[0]] if len(run.words) == 1 else {}
    if len(bearers) == 1:
        return next(iter(bearers))
    titled = len(run.words) == 1 and any(title in _words("titles") for title in run.titles) and not bearers
    person = run.words in genders or titled
    named = known.setdefault(
        run.words, Named(run.name, person, genders.get(run.words) or (_gender(run) if titled else ""))
    )
    if named.person:
        surnames[_surname(run.words)].setdefault(named)
    return named


def _run(text: str, match: re.Match[str]) -> _Run | None:
    words = [Span(match.start() + w.start(), match.start() + w.end()) for w in _WORD.finditer(match[0])]
    while words and _only_opens(words[0].of(text)):
        words = words[1:]
    if not words:
        return None
    led = _led_by(tuple(word.of(text).rstrip(".") for word in words))
    titles, words = [word.of(text).rstrip(".") for word in words[:led]], words[led:]
    name = Span(words[0].start, words[-1].end)
    start = match.start() if titles else name.start
    nouns = _descriptions(text, name) | {" ".join(titles[-size:]).lower() for size in (1, 2) if size <= len(titles)}
    return _Run(tuple(titles), name, tuple(word.of(text) for word in words), start, tuple(sorted(nouns)))


def _led_by(words: tuple[str, ...]) -> int:
    """How many words stand before the name: up to the last title, "FBI Director James Comey"."""
    if words[-1] in _words("bodies"):
        return 0
    return max((place + 1 for place, word in enumerate(words[:-1]) if word in _words("titles")), default=0)


def _bears(run: _Run, surnames: Collection[str]) -> bool:
    return run.words[-1] in surnames and not any(word in _words("bodies") for word in run.words)


def _only_opens(word: str) -> bool:
    """Whether a capitalised word begins a sentence or names a day or month, and belongs to no name."""
    low, closed = word.lower(), grammar()
    if low in closed.plural_subjects | {"other"}:
        return True
    if low in closed.determiners | closed.prepositions | closed.conjunctions | closed.connectives | closed.subjects:
        return True
    return low in closed.weekdays | closed.auxiliaries or closed.is_adverb(low) or word in _words("months")


def _is_person(text: str, run: _Run, speakers: Collection[int]) -> bool:
    if any(word in _words("bodies") for word in run.words) or "of" in run.words:
        return False
    if run.titles or run.words[0] in _words("male") | _words("female") or _FAMILY_FIRST.fullmatch(run.words[-1]):
        return True
    return run.name.start in speakers and text[max(0, run.name.start - 4) : run.name.start].lower() != "the "


def _gender(run: _Run) -> Gender:
    for gender in ("male", "female"):
        if run.words[0] in _words(gender) and len(run.words) > 1:
            return gender
        if any(title in _words(f"{gender}_titles") for title in run.titles):
            return gender
    return next((told for noun in run.nouns if (told := gender_of_noun(noun))), "")


def gender_of_noun(noun: str) -> Gender:
    """The gender that an office tells: "spokeswoman", "chairman"."""
    if noun.endswith("woman"):
        return "female"
    return "male" if noun.endswith("man") and noun not in {"human", "german", "roman"} else ""


def _surname(words: tuple[str, ...]) -> str:
    """The last word, or the first where the family name leads: "Kim Hyun-chong"."""
    return words[0] if _FAMILY_FIRST.fullmatch(words[-1]) else words[-1]


def _descriptions(text: str, name: Span) -> set[str]:
    """The nouns that stand for a name by its side: "the mayor, Ana Roe", "Ana Roe, the head of the union,"."""
    between = _BEFORE_COMMA if text[name.end : name.end + 1] == "," else _BEFORE
    before = between.search(text, max(0, name.start - 80), name.start)
    behind = _BEHIND.match(text, name.end)
    found = {before["word"]} if before else set[str]()
    return found | ({head_noun(behind["words"])} if behind else set())


def head_noun(phrase: str) -> str:
    """The noun that a phrase is built on.

    Example:
        >>> head_noun("a spokeswoman for the ministry"), head_noun("the union's deputy leader")
        ('spokeswoman', 'leader')
    """
    head = _LINK.split(phrase, maxsplit=1)[0].split(",")[0].split()
    return head[-1].lower() if head else ""


def office_of(phrase: str) -> str:
    """The noun that a phrase is built on, with the word before it: "the prime minister" gives "prime minister"."""
    head = _LINK.split(phrase, maxsplit=1)[0].split(",")[0].split()
    return " ".join(head[-2:]).lower()
