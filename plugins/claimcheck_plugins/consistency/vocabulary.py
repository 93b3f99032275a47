"""The words of the rules on consistency, from `words.toml`, read when first asked for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from claimcheck import read_toml

__all__ = [
    "any_of",
    "common",
    "head_names",
    "near",
    "one_word",
    "pattern_of",
    "people",
    "some_of_all",
    "states",
    "stem",
    "table",
]

_IRREGULAR = {
    "people": "people", "men": "man", "women": "woman", "children": "child", "lives": "life", "wives": "wife",
    "bodies": "body", "policemen": "policeman", "policewomen": "policewoman", "fishermen": "fisherman",
    "firemen": "fireman", "troops": "troop", "families": "family",
}  # fmt: skip
_ENDINGS = ("ations", "ation", "ments", "ment", "ings", "ing", "ers", "ies", "ied", "ed", "es", "er", "s", "y", "e")
_SHORTEST = 3


@cache
def table() -> Mapping[str, Any]:
    """The whole of `words.toml`."""
    return MappingProxyType(read_toml(__package__, "words.toml"))


def any_of(said: Iterable[str]) -> str:
    """An alternation of these words, longest first."""
    return "|".join(re.escape(word) for word in sorted(said, key=lambda word: (-len(word), word)))


@cache
def pattern_of(*path: str) -> re.Pattern[str]:
    """One pattern for a list of `words.toml`, matched as whole words, case ignored."""
    said: Any = table()
    for key in path:
        said = said[key]
    return re.compile(rf"(?<![\w-])(?:{any_of(said)})(?![\w-])", re.IGNORECASE)


@cache
def common() -> frozenset[str]:
    """Words that tie no two sentences together."""
    return frozenset(table()["common"])


@cache
def head_names() -> Mapping[str, str]:
    """Every head that has several names, and the one that stands for all."""
    return MappingProxyType({name: row[0] for row in table()["heads"] for name in row})


@cache
def people() -> frozenset[str]:
    """Singular words that count people."""
    return frozenset(table()["people"])


@cache
def near() -> Mapping[str, tuple[float, float]]:
    """Hedges that are close to their figure: the lowest and highest factor that is looked at."""
    return MappingProxyType({hedge: (low, high) for hedge, (low, high) in table()["near"].items()})


@cache
def some_of_all() -> frozenset[str]:
    """States that are told of some of those who were there."""
    return frozenset(table()["some_of_all"])


@cache
def states() -> frozenset[str]:
    """What happens to people, by the rules' own names."""
    return frozenset(table()["states"])


def one_word(noun: str) -> str:
    """The head of a counted phrase, lower case and singular: "new jobs" gives "job"."""
    word = noun.rsplit(maxsplit=1)[-1].lower().removesuffix("'s").removesuffix("’s")
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith("ies") and len(word) > _SHORTEST + 1:
        return f"{word[:-3]}y"
    if word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") and len(word) > _SHORTEST else word


def stem(word: str) -> str:
    """What the forms of a word have in common, roughly: "fines", "fined" and "fining" give "fin"."""
    said = word.lower()
    for ending in _ENDINGS:
        if said.endswith(ending) and len(said) - len(ending) >= _SHORTEST:
            return said[: -len(ending)]
    return said
