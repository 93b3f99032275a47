"""The forms of `forms.toml`, compiled when first asked for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from claimcheck.text.sketches import Form, FormBook
from claimcheck_plugins.arithmetic.slots import SYMBOLS

__all__ = ["forms", "word_pattern", "words"]

# Which sorts of figure a relation cannot do without: a sentence that has none of them is passed over.
_NEEDED: Mapping[str, str] = MappingProxyType(
    {
        "percent-change": "PF",
        "change-and-level": "P",
        "points-change": "P",
        "fraction-percentage": "F",
        "share": "PF",
        "whole": "P",
        "rate-over-time": "R",
        "rate-as-rate": "R",
    }
)
_AMOUNT = "[" + SYMBOLS["N"] + SYMBOLS["T"] + SYMBOLS["R"] + "]"
_NO_FIGURE = SYMBOLS["N"] + "-" + SYMBOLS["O"]


@cache
def _book() -> FormBook:
    source = files(__package__).joinpath("forms.toml").read_text(encoding="utf-8").replace("[^Q", f"[^{_NO_FIGURE}")
    return FormBook(source, {**SYMBOLS, "A": _AMOUNT}, _NEEDED)


def words(name: str) -> tuple[str, ...]:
    """A list of words of `forms.toml`."""
    return _book().words(name)


@cache
def word_pattern(*names: str) -> re.Pattern[str]:
    """Any word of some lists, whole."""
    return _book().any_of(*names)


@cache
def forms() -> tuple[Form, ...]:
    """Every form, in the file's order."""
    return _book().forms()
