"""Words for events and the kinds of rows that they may mean, from kinds.toml."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from typing import Any, TypeAlias

from msgspec import Struct

from claimcheck import read_toml

__all__ = ["Kinds", "Reading", "kinds"]

Reading: TypeAlias = tuple[str, ...]


class Kinds(Struct, frozen=True):
    """The vocabulary of events.

    Attributes:
        readings: Noun, singular -> the kinds that it may count, one tuple a reading.
        exercise: A word for a military exercise, singular or plural.
        exercise_kinds: The kinds that it means.
        pairs: "Trump-Kim" -> who they are.
        named: "Key Resolve" -> the series of its rows.
    """

    readings: Mapping[str, tuple[Reading, ...]]
    exercise: re.Pattern[str]
    exercise_kinds: Reading
    pairs: Mapping[str, tuple[str, str]]
    named: Mapping[str, str]

    def of(self, noun: str) -> str | None:
        """The noun that a counted phrase ends with, singular, when it is one of an event.

        Example:
            >>> kinds().of("official summits"), kinds().of("nuclear test site")
            ('summit', None)
        """
        words = " ".join(noun.lower().split())
        singular = words.removesuffix("s")
        return next((known for known in self.readings if singular == known or singular.endswith(f" {known}")), None)


@functools.cache
def kinds() -> Kinds:
    """The vocabulary, read once."""
    table: dict[str, Any] = read_toml("claimcheck_plugins.events", "kinds.toml")
    nouns = {**table["meetings"], **table["tests"]}
    exercise = "|".join(re.escape(word).replace(r"\ ", r"\s") for word in table["exercises"]["words"])
    return Kinds(
        {noun: tuple(tuple(reading) for reading in readings) for noun, readings in nouns.items()},
        re.compile(rf"(?:{exercise})s?\b", re.IGNORECASE),
        tuple(table["exercises"]["kinds"]),
        {name: (first, second) for name, (first, second) in table["pairs"].items()},
        dict(table["named"]),
    )
