"""The words of landmark events, from clauses.toml: clauses that say one happened, and names that mean several."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct

from claimcheck import read_toml

__all__ = ["Clause", "Words", "find_clauses", "words"]

# Between subject and verb: "Sputnik was first launched" is not taken apart, "the Wall finally fell" is.
_ADVERB = r"(?:finally|first|suddenly|formally|officially|also|then)"


class Clause(Struct, frozen=True):
    """How one event is told in a clause: its id, what must follow the subject, and words for and against it."""

    event: str
    follows: str
    about: tuple[str, ...]
    unless: tuple[str, ...]
    heading: frozenset[str]

    def is_meant(self, subject: str, folded: str, title: str) -> bool:
        """Whether text and title, in small letters, speak of this event; of a bare "ship" the title must say which."""
        where = title if subject in self.heading else folded
        wanted = not self.about or any(word in where for word in self.about)
        return wanted and not any(word in folded for word in self.unless)


class Words(Struct, frozen=True):
    """Clauses by subject, the subjects (longest first), names that settle nothing, and nouns of headlines."""

    clauses: Mapping[str, tuple[Clause, ...]]
    subjects: tuple[str, ...]
    unsure: frozenset[str]
    nouns: frozenset[str]


@functools.cache
def words() -> Words:
    """The vocabulary, read once."""
    table: dict[str, Any] = read_toml("claimcheck_plugins.landmarks", "clauses.toml")
    clauses: dict[str, list[Clause]] = {}
    for entry in table["clause"]:
        clause = _clause(entry)
        for subject in (*entry["subject"], *entry.get("heading", ())):
            clauses.setdefault(subject, []).append(clause)
    longest = sorted(clauses, key=lambda subject: (-len(subject), subject))
    return Words(
        {subject: tuple(found) for subject, found in clauses.items()},
        tuple(longest),
        frozenset(table["unsure"]),
        frozenset(table["nouns"]),
    )


@functools.lru_cache(256)
def _whole(subjects: tuple[str, ...]) -> re.Pattern[str]:
    """The subjects that a text has, as whole words: a pattern of all of them takes long to compile."""
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, subjects))})(?![\w-])")


def find_clauses(text: str, title: str) -> Iterator[tuple[str, int, int]]:
    """The event, start and end of each clause that says a landmark event happened, in text order.

    Args:
        text: The text.
        title: The article's title, which may say what the text is about.
    """
    folded = f"{title}\n{text}".lower()
    vocabulary = words()
    present = [subject for subject in vocabulary.subjects if subject in text]
    for subject in _whole(tuple(present)).finditer(text) if present else ():
        for clause in vocabulary.clauses[subject[0]]:
            verb = _compiled(clause.follows).match(text, subject.end())
            if verb is not None and clause.is_meant(subject[0], folded, title.lower()):
                yield clause.event, subject.start(), verb.end()
                break


def _clause(entry: Mapping[str, Any]) -> Clause:
    verbs = _any_of(entry["verb"])
    objects = rf"\s{_any_of(entry['object'])}" if "object" in entry else ""
    follows = rf"(?:\s{_ADVERB})?\s{verbs}{objects}(?![\w’'-])"
    event = f"event:{entry['event']}"
    heading = frozenset(entry.get("heading", ()))
    return Clause(event, follows, tuple(entry.get("about", ())), tuple(entry.get("unless", ())), heading)


@functools.cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compiled when an article first names the clause's subject."""
    return re.compile(pattern)


def _any_of(choices: list[str]) -> str:
    longest = sorted(choices, key=lambda choice: (-len(choice), choice))
    return rf"(?:{'|'.join(re.escape(choice) for choice in longest)})"
