"""Titles: the words for offices, from titles.toml."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping
from typing import Any, Literal

from msgspec import Struct

from claimcheck import lazy_pattern, read_toml

__all__ = ["Status", "Titles", "titles"]

Status = Literal["now", "former", "then", "elect", "other"]


class Titles(Struct, frozen=True):
    """The vocabulary of offices.

    Attributes:
        roles: Title in small letters -> role, the end of an office's id.
        same: Role -> every role that is worded alike.
        courtesy: Roles whose title is kept after the office.
        dated: Roles whose title, without a country, is held against a day that the sentence names alone.
        for_life: Roles whose title goes with the name for good.
        head: Roles of heads of state and government.
        leader: Words for any head of state or government.
        openers: Words with which a sentence may open before a title.
        describing: Words that describe a holder and no one else ("new", "far-right").
        title: A title between two things: white space, a word or two ("said"), the title ("title"), white space or a
            comma.
        closing: A title right after a country: white space, a word or two, then the title; groups as in `title`.
        of_home: A title (group 1) and "of" at the end of a text.
        bare: A title at the end of a text, in capitals or not (group 1), and whether its holder is elect (group 2).
        with_surname: A title (group 1) and a capitalised word after it (group 2).
        before: Word right before a title -> what it makes of the claim; each pattern looks at the end of a text.
        acts: A verb right after a name that only somebody in office is said to do now.
        coming: A verb in the future right after a name.
        told: A word right after a name with which an earlier time is told of.
    """

    roles: Mapping[str, str]
    same: Mapping[str, list[str]]
    courtesy: frozenset[str]
    dated: frozenset[str]
    for_life: frozenset[str]
    head: frozenset[str]
    leader: frozenset[str]
    openers: frozenset[str]
    describing: frozenset[str]
    title: re.Pattern[str]
    closing: re.Pattern[str]
    of_home: re.Pattern[str]
    bare: re.Pattern[str]
    with_surname: re.Pattern[str]
    before: tuple[tuple[Status, re.Pattern[str]], ...]
    acts: re.Pattern[str]
    coming: re.Pattern[str]
    told: re.Pattern[str]

    def role(self, words: str) -> str | None:
        """The role of a title, "leader" for any head; None when it is none.

        Example:
            >>> titles().role("Prime Minister"), titles().role("strongman"), titles().role("chef")
            ('prime-minister', 'leader', None)
        """
        title = " ".join(words.lower().split())
        return "leader" if title in self.leader else self.roles.get(title)

    def alike(self, role: str) -> tuple[str, ...]:
        """The roles that are worded like this one, itself among them."""
        return tuple(self.same.get(role, [role]))

    def title_in(self, match: re.Match[str] | None) -> str | None:
        """The title that `title` or `closing` found, where all that stands before it describes its holder."""
        fits = match is not None and self.describing.issuperset(match["said"].lower().split())
        return match["title"] if match is not None and fits else None

    def status(self, before: str) -> Status:
        """What the words before a title make of it.

        Example:
            >>> titles().status("met the former "), titles().status("met the ")
            ('former', 'now')
        """
        return next((status for status, pattern in self.before if pattern.search(before)), "now")


# A verb in the future, not in the passive.
_COMING = r"(?:will|is\s(?:to|due\sto|expected\sto|set\sto|scheduled\sto))\s(?!be\b|have\b|always\b|remain\b|live\b)\w"


@functools.cache
def titles() -> Titles:
    """The vocabulary, read once."""
    table: dict[str, Any] = read_toml("claimcheck_plugins.offices", "titles.toml")
    said = r"(?P<said>(?:[a-z][a-z-]{1,16}\s){0,2}?)"
    title = _any_of([*table["roles"], *table["any"]["words"], *table["heads"]["words"]])
    return Titles(
        roles=table["roles"],
        same=table["same"],
        courtesy=frozenset(table["courtesy"]["roles"]),
        dated=frozenset(table["dated"]["roles"]),
        for_life=frozenset(table["for_life"]["roles"]),
        head=frozenset(table["head"]["roles"]),
        leader=frozenset(table["any"]["words"]),
        openers=frozenset(table["openers"]["words"]),
        describing=frozenset(word for phrase in table["describing"]["words"] for word in phrase.split()),
        title=lazy_pattern(rf"\s{said}(?P<title>{title})(?:,?\s)", re.IGNORECASE),
        closing=lazy_pattern(rf"\s{said}(?P<title>{title})(?!['’]?\w)", re.IGNORECASE),
        of_home=lazy_pattern(rf"\b({title})\sof\s(?:the\s)?$", re.IGNORECASE),
        bare=lazy_pattern(rf"(?:^|(?<=[\s(“\"-]))({_any_of(table['bare']['words'])})(-elect)?\s$", re.IGNORECASE),
        with_surname=lazy_pattern(
            rf"(?<![\w-])((?i:{_any_of([*table['bare']['words'], *table['heads']['words']])}))\s"
            r"((?:(?:van|von|de|der|al)\s){0,2}[A-Z][\w’'-]*\w)"
        ),
        before=tuple((status, _before(table[status]["words"])) for status in ("former", "then", "other")),
        acts=lazy_pattern(rf"\s(?:(?:{_any_of(table['acts']['words'])})\b|{_COMING})"),
        coming=lazy_pattern(rf",?\s{_COMING}"),
        told=lazy_pattern(rf"\s(?:had(?!\s(?:said|told|announced)\b)|{_any_of(table['told']['words'])})\b"),
    )


def _any_of(words: Iterable[str]) -> str:
    longest_first = sorted(set(words), key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"\s") for word in longest_first)


def _before(words: Iterable[str]) -> re.Pattern[str]:
    return lazy_pattern(rf"\b(?:{_any_of(words)})[\s-]$", re.IGNORECASE)
