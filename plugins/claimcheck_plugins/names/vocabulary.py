"""The words that the rules on names know: names.toml."""

from __future__ import annotations

import functools

from msgspec import Struct

from claimcheck import read_toml
from claimcheck.text.entities.vocabulary import words

__all__ = ["Vocabulary", "vocabulary"]


class Vocabulary(Struct, frozen=True):
    """The vocabulary of names.

    Attributes:
        other_scripts: Ids of countries whose people's names are spelt in several ways in English.
        courtesy: Words before a surname that do not say who it is.
        given_names: Given names that are usual in English news.
        well_known: Ids of offices whose holders newspapers name without saying who they are.
    """

    other_scripts: frozenset[str]
    courtesy: frozenset[str]
    given_names: frozenset[str]
    well_known: tuple[str, ...]


@functools.cache
def vocabulary() -> Vocabulary:
    """The vocabulary, read once."""
    table = read_toml("claimcheck_plugins.names", "names.toml")
    return Vocabulary(
        frozenset(table["other_scripts"]),
        frozenset(table["courtesy"]),
        words("given_names") | frozenset(table["given_names"]),
        tuple(table["well_known"]),
    )
