"""The indicators of figures.toml: how each is called, in which units it is given, and how far publishers differ."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Self

from msgspec import Struct, structs

from claimcheck import read_toml

__all__ = ["Indicator", "indicators"]


class Indicator(Struct, frozen=True):
    """An indicator of figures.toml.

    Attributes:
        property: As in the tables ("life-expectancy").
        label: In words ("life expectancy").
        phrase: How articles call it; `hints`: one of these stands, in small letters, in a text that has it.
        units: Of its figures; None is a bare number.
        noun: What is counted, where a noun may stand.
        uncertainty: A figure this near to the reference, as a share of it, is right.
        apart: A figure below the first or above the second, as factors of the reference, is wrong; None: none is.
    """

    property: str
    label: str
    phrase: re.Pattern[str]
    hints: tuple[str, ...]
    units: frozenset[str | None]
    noun: re.Pattern[str]
    uncertainty: float
    apart: tuple[float, float] | None

    def as_uncertain_as(self, own: float | None) -> Self:
        """The indicator with the uncertainty that the desk has set, when it has set one."""
        if own is None:
            return self
        apart = None if self.apart is None else (min(self.apart[0], 1 - own), max(self.apart[1], 1 + own))
        return structs.replace(self, uncertainty=own, apart=apart)


@functools.cache
def indicators() -> Mapping[str, Indicator]:
    """The indicators by property."""
    table: dict[str, Any] = read_toml("claimcheck_plugins.indicators", "figures.toml")
    return MappingProxyType({name: _indicator(name, entry) for name, entry in table.items()})


def _indicator(name: str, entry: Mapping[str, Any]) -> Indicator:
    apart = entry.get("apart")
    return Indicator(
        name,
        entry["label"],
        re.compile(rf"\b(?i:{entry['phrase']})\b"),
        tuple(entry["hints"]),
        frozenset(unit or None for unit in entry["units"]),
        re.compile(entry.get("noun", ""), re.IGNORECASE),
        entry["uncertainty"],
        (apart[0], apart[1]) if apart is not None else None,
    )
