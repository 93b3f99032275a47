"""The names of a gazetteer, made ready to be found: by their first capitalised word, the longest first.

A name is found by the word that it begins with, so the text is walked once however many names there are.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, lru_cache, partial

from msgspec import Struct, structs

from claimcheck.models import Alias, Gazetteer
from claimcheck.ondemand import lazy_pattern
from claimcheck.text.entities.automaton import Starts, starts_of
from claimcheck.text.entities.vocabulary import words

__all__ = ["Name", "Names", "Spellings", "Versioned", "names_of", "plain"]

# Signs that are written in more than one way, each replaced by one character so that offsets stay.
_SAME = (("\n", " "), ("\t", " "), ("\xa0", " "), ("\u2009", " "), ("\u202f", " "), ("’", "'"), ("\u2011", "-"))

_WORD = lazy_pattern(r"\w+")
_FIRST = lazy_pattern(r"\W")
_GIVEN = lazy_pattern(r"-(\w)")
_CAPITALS = 4  # a shorter name in a line of capitals is as often an ordinary word


def plain(text: str) -> str:
    """The text with one kind of space, apostrophe and hyphen; every offset stays what it was."""
    for written, same in _SAME:
        text = text.replace(written, same)
    return text


class Name(Struct, frozen=True, eq=False):
    """A name as it is written, and every entity that is called so; equal to itself alone, so that it hashes fast.

    Attributes:
        lead: What stands before the first capitalised word ("the ", "al-"), in small letters.
        rest: The name from its first capitalised word on.
        aliases: Of one or more entities.
    """

    lead: str
    rest: str
    aliases: tuple[Alias, ...]

    @property
    def timed(self) -> bool:
        """Whether it was in use for a time alone, so that the day makes a difference."""
        return any(alias.valid_from or alias.valid_to for alias in self.aliases)


class Spellings(Struct, frozen=True):
    """Names by how they are written, from their first capitalised word on.

    Attributes:
        written: The names of one spelling; they differ in what leads them, and the longer lead comes first.
        lengths: How long the spellings are that begin with a word, longest first.
        starts: Where any of the spellings begins in a text, where an automaton is at hand.
    """

    written: Mapping[str, tuple[Name, ...]]
    lengths: Mapping[str, tuple[int, ...]]
    starts: Starts | None = None


class Names(Struct, frozen=True):
    """All names; those in capitals alone that begin with given words; the pattern of words that may begin a name."""

    usual: Spellings
    capitals: Callable[[Iterable[str]], Spellings]
    first: re.Pattern[str]


class Versioned:
    """A gazetteer that equals another of the same version, so that what is made of it is made once."""

    __slots__ = ("gazetteer", "version")

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.gazetteer, self.version = gazetteer, gazetteer.version

    def __hash__(self) -> int:
        return hash(self.version)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Versioned) and self.version == other.version


def names_of(gazetteer: Gazetteer, *, fast: bool = True) -> Names:
    """The gazetteer's names, ready to be found. Made once for each version of a gazetteer.

    Args:
        gazetteer: The names.
        fast: Use an automaton where the extra `fast` is installed; what is found is the same.
    """
    return (_fast_names_of if fast else _names_of)(Versioned(gazetteer))


@lru_cache(8)
def _fast_names_of(key: Versioned) -> Names:
    names = _names_of(key)
    return structs.replace(names, usual=structs.replace(names.usual, starts=starts_of(names.usual.written)))


@lru_cache(8)
def _names_of(key: Versioned) -> Names:
    spelt: defaultdict[str, list[Alias]] = defaultdict(list)
    for alias in key.gazetteer.aliases():
        for spelling in _spellings(alias):
            spelt[spelling].append(alias)
    names = [name for written, aliases in spelt.items() if (name := _name(written, tuple(aliases))) is not None]
    usual = _ordered(names)
    initials = "".join(sorted({word[0] for word in usual.lengths}))
    first = re.compile(rf"(?<!\w)[{re.escape(initials)}]\w*" if initials else r"(?!)")
    return Names(usual, partial(_in_capitals, cache(partial(_by_shouted_word, names))), first)


def _by_shouted_word(names: Iterable[Name]) -> Mapping[str, Sequence[Name]]:
    """The names that may stand in capitals, by their first word in capitals."""
    found: defaultdict[str, list[Name]] = defaultdict(list)
    for name in names:
        if len(name.rest) >= _CAPITALS and not name.lead:
            found[_FIRST.split(name.rest, 1)[0].upper()].append(name)
    return found


def _in_capitals(by_word: Callable[[], Mapping[str, Sequence[Name]]], firsts: Iterable[str]) -> Spellings:
    names = (name for first in sorted(set(firsts)) for name in by_word().get(first, ()))
    shouted = ((name, name.rest.upper()) for name in names)
    known = words("words_in_capitals")
    return _ordered(Name(name.lead, rest, name.aliases) for name, rest in shouted if rest not in known)


def _spellings(alias: Alias) -> Sequence[str]:
    """The name, with the plural of a demonym and the usual spellings of a name with a hyphen."""
    name = alias.name
    if not _is_plain(name):
        name = plain(" ".join(name.split()))
    if alias.kind == "demonym" and not name.endswith("s"):
        return (name, f"{name}s")
    if alias.entity.startswith("person:") and "-" in name:
        upper, lower = _GIVEN.sub(_upper, name), _GIVEN.sub(_lower, name)
        return tuple(dict.fromkeys((name, upper, lower, _GIVEN.sub(_apart, name))))
    return (name,)


def _is_plain(name: str) -> bool:
    """Whether nothing of the name needs to be replaced; that of most of ten thousand names does not."""
    return name.isascii() and name.isprintable() and "  " not in name and name == name.strip()


def _upper(given: re.Match[str]) -> str:
    return f"-{given[1].upper()}"


def _lower(given: re.Match[str]) -> str:
    return f"-{given[1].lower()}"


def _apart(given: re.Match[str]) -> str:
    return f" {given[1].upper()}"


def _name(written: str, aliases: tuple[Alias, ...]) -> Name | None:
    """The name cut at its first word with a capital or digit; None when it has none."""
    for word in _WORD.finditer(written):
        start = word.start()
        if written[start].isupper() or written[start].isdigit():
            return Name(written[:start].lower(), written[start:], aliases)
    return None


def _ordered(names: Iterable[Name]) -> Spellings:
    written: defaultdict[str, list[Name]] = defaultdict(list)
    lengths: defaultdict[str, set[int]] = defaultdict(set)
    for name in names:
        first = _WORD.match(name.rest)
        if first is not None:
            written[name.rest].append(name)
            lengths[first[0]].add(len(name.rest))
    return Spellings(
        {rest: _by_lead(group) for rest, group in written.items()},
        {word: tuple(sorted(found, reverse=True)) for word, found in lengths.items()},
    )


def _by_lead(names: Sequence[Name]) -> tuple[Name, ...]:
    return tuple(sorted(names, key=lambda name: (-len(name.lead), name.lead)) if len(names) > 1 else names)
