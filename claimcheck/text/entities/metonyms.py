"""Whether the name of a capital stands for the city or for the government: "in Seoul", but "Seoul said".

Rules are tried in order, the first that matches decides. A name that no rule takes for a place acts: in news a capital
without a preposition of place is its government (Markert and Nissim, "Metonymy Resolution at SemEval I", 2007).
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from msgspec import Struct

from claimcheck.ondemand import lazy_pattern
from claimcheck.text.entities.vocabulary import any_of

__all__ = ["Reading", "Rule", "read_capital"]

Reading = Literal["place", "government"]

BEFORE, AFTER = 100, 60
_CAPITALISED = r"[^\W\d_a-z][\w'-]{0,20}"


class Rule(Struct, frozen=True):
    """A reading, and what must stand before and after the name for it to hold (None: anything)."""

    name: str
    reading: Reading
    before: re.Pattern[str] | None = None
    after: re.Pattern[str] | None = None

    def holds(self, before: str, after: str) -> bool:
        """Whether the rule holds between these words."""
        fits_before = self.before is None or self.before.search(before) is not None
        return fits_before and (self.after is None or self.after.match(after) is not None)


@cache
def _rules() -> tuple[Rule, ...]:
    place = any_of("locatives")
    moved = rf"(?<!\w)(?i:{any_of('motion')})\b[^.;:!?]{{0,40}} (?:to|from|for|into|via|through|towards?) $"
    listed = rf"(?<!\w)(?i:{place}) (?:{_CAPITALISED}(?: {_CAPITALISED})?(?:,| and| or|, and) ){{1,4}}$"
    owned, happens = any_of("owned_by_cities"), any_of("happen_in_cities")
    determined = r"(?<!\w)(?:[Tt]he|[Tt]his|[Tt]hat|[Aa]n?|first|second|third|last|next|recent|failed|\d{4}) $"
    dateline = r"(?:, [^\W\d_a-z]\w{0,15}\.? \d{1,2})? ?(?:\([^()]{1,40}\) ?)?(?:—|–|--|-) "
    return (
        Rule("dateline", "place", lazy_pattern(r"^\W{0,3}$"), lazy_pattern(dateline)),
        Rule("after-preposition", "place", lazy_pattern(rf"(?<!\w)(?i:{place}) (?:the )?$")),
        Rule("after-capital", "place", lazy_pattern(rf"\bcapital(?: city)?(?: of(?: {_CAPITALISED}){{1,3}})?,? $")),
        Rule("called-capital", "place", after=lazy_pattern(r",? (?:the|its) (?:[\w-]{1,20} ){0,3}capital\b")),
        Rule("city-suffix", "place", after=lazy_pattern(r"-(?:based|born|area)\b|,? D\.?C\b|,? DC\b| (?:city|City)\b")),
        Rule("owned-by-city", "place", after=lazy_pattern(rf"'s? (?:[\w-]{{1,20}} ){{0,2}}{owned}\b| {owned}\b")),
        Rule("event-there", "place", lazy_pattern(determined), lazy_pattern(rf" (?:[a-z-]{{3,12}} )?{happens}\b")),
        Rule("moved-to", "place", lazy_pattern(moved)),
        Rule("between", "government", lazy_pattern(rf"\b[Bb]etween (?:{_CAPITALISED} and )?$")),
        Rule(
            "acts",
            "government",
            after=lazy_pattern(r" (?:ha[sd]|[\w]{2,15}ed|[wc]ould|will|said|says|is|was|and [A-Z])\b"),
        ),
        Rule("in-a-list-of-places", "place", lazy_pattern(listed)),
        Rule("no-place", "government"),
    )


def read_capital(before: str, after: str) -> Rule:
    """The rule that decides how the name of a capital is read.

    Args:
        before: The words of the sentence before the name; `BEFORE` characters suffice.
        after: The words after it; `AFTER` characters suffice.
    """
    return next(rule for rule in _rules() if rule.holds(before, after))
