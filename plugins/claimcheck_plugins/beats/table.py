"""Every beat's readers, formulas and rules in one place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from types import MappingProxyType

from claimcheck import FactLookup, Finding, Rule
from claimcheck_plugins.beats import (
    bodies,
    casualties,
    clocks,
    courts,
    markets,
    obituaries,
    polls,
    science,
    sport,
    votes,
)
from claimcheck_plugins.beats.passage import Reader
from claimcheck_plugins.beats.patterns import form_readers
from claimcheck_plugins.beats.statement import Statement

__all__ = ["JUDGES", "KINDS", "LOOKUPS", "RULES", "readers"]

_BEATS = (clocks, votes, sport, markets, polls, courts, casualties, obituaries, science)
_FORMS = ("votes", "sport", "markets", "polls", "courts", "casualties", "obituaries", "science")

JUDGES: Mapping[str, Callable[[Statement], Finding | None]] = MappingProxyType(
    {relation: judge for beat in _BEATS for relation, judge in beat.JUDGES.items()}
)
"""The formula of each relation."""

LOOKUPS: Mapping[str, Callable[[Statement, FactLookup], Finding | None]] = MappingProxyType(dict(bodies.LOOKUPS))
"""The formula of each relation that a reference has a part in."""

KINDS = tuple(sorted((*JUDGES, *LOOKUPS)))
"""The kinds of claims: a relation each."""

RULES: tuple[Rule, ...] = tuple(rule for beat in _BEATS for rule in beat.RULES)
"""By code."""


@cache
def readers() -> tuple[Reader, ...]:
    """The readers of all beats, tables of forms first."""
    formed = tuple(reader for name in _FORMS for reader in form_readers(name))
    return (*formed, *bodies.READERS, *(reader for beat in _BEATS for reader in beat.READERS))
