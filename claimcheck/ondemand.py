"""Functions and patterns made when they are first used, so that what an article does not need costs it nothing."""

from __future__ import annotations

import functools
import importlib
import re
from collections.abc import Callable
from typing import Any, cast

__all__ = ["OnDemand", "lazy_pattern", "on_demand"]

_OF_PATTERNS = (
    "findall",
    "finditer",
    "flags",
    "fullmatch",
    "groupindex",
    "groups",
    "match",
    "search",
    "split",
    "sub",
    "subn",
)


class OnDemand:
    """A module whose functions may be registered before it is imported."""

    def __init__(self, module: str) -> None:
        self._module = module

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name.startswith("_"):
            raise AttributeError(f"{self._module}.{name} cannot be had on demand")
        return functools.partial(_call, self._module, name)


def on_demand(module: str) -> OnDemand:
    """The functions of a module, which is imported when one of them is first called.

    Args:
        module: Its full name.

    Example:
        >>> on_demand("fractions").Fraction("1/3") + 1
        Fraction(4, 3)
    """
    return OnDemand(module)


def _call(module: str, name: str, /, *given: object) -> object:
    return _imported(module, name)(*given)


@functools.cache
def _imported(module: str, name: str) -> Callable[..., object]:
    found: Callable[..., object] = getattr(importlib.import_module(module), name)
    return found


def lazy_pattern(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """As `re.compile`, but compiled when it is first used: most articles need few of all patterns.

    The `re` of a match is the compiled pattern, not this one.

    Raises:
        re.error: at first use, when the pattern is wrong.

    Example:
        >>> lazy_pattern(r"[a-z]{2,9}").search("An adder")[0]
        'adder'
    """
    return cast("re.Pattern[str]", _LazyPattern(pattern, flags))


class _LazyPattern:
    def __init__(self, pattern: str, flags: re.RegexFlag) -> None:
        self.pattern, self._flags = pattern, flags

    def __getattr__(self, name: str) -> object:
        if name not in _OF_PATTERNS:
            raise AttributeError(f"a pattern has no {name!r}")
        compiled = re.compile(self.pattern, self._flags)
        # From now on what it can do stands here, so that later calls cost as much as the pattern's own.
        vars(self).update({each: getattr(compiled, each) for each in _OF_PATTERNS})
        return getattr(compiled, name)
