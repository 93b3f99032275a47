"""Wording that hides or colours who says so, and slips of the copy: codes ATT and COP."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck import WordingRule, hookimpl
from claimcheck_plugins.wording import accusations, copy_slips, hedges, quantities, quotes, reporting, sources

__all__ = ["register_wording"]


@hookimpl
def register_wording() -> Iterable[WordingRule]:
    """The rules on attribution wording, then those on copy slips."""
    for topic in (accusations, hedges, sources, reporting, quotes, quantities, copy_slips):
        yield from topic.RULES
