"""What a rule is: a named pattern template, what sets it off, and the function that says what was read."""

from __future__ import annotations

import re
from collections.abc import Callable

from msgspec import Struct

from claimcheck.models import TimexType
from claimcheck.ondemand import lazy_pattern
from claimcheck.text.timexes.symbols import Reading, Symbol

__all__ = ["Build", "Found", "Passage", "Rule"]

_CONTEXT = 40
_CAPITALISED_BEFORE = lazy_pattern(r"\b[A-Z][\w']{1,20}\s$")
_CAPITALISED_AFTER = lazy_pattern(r"\s[A-Z]")


class Passage(Struct, frozen=True):
    """What is read, and how.

    Attributes:
        text: The article's text; `folded` is the same in lower case with plain spaces, quotes and hyphens.
        day_first: Whether 3/5/2019 is the third of May.
    """

    text: str
    folded: str
    day_first: bool = False


class Found(Struct, frozen=True):
    """A rule's pattern where it matched.

    Attributes:
        passage: The text.
        start, end: The sentence, beyond which nothing is looked at.
    """

    passage: Passage
    match: re.Match[str]
    start: int
    end: int

    def __getitem__(self, group: str) -> str:
        """What a group matched, with single spaces, or ""."""
        said = self.match.groupdict().get(group) or ""
        return " ".join(said.split())

    def has(self, *groups: str) -> bool:
        """Whether any of the groups took part in the match."""
        return any(self[group] for group in groups)

    @property
    def before(self) -> str:
        """The forty characters before the match, within the sentence, folded."""
        first = max(self.start, self.match.start() - _CONTEXT)
        return self.passage.folded[first : self.match.start()]

    @property
    def after(self) -> str:
        """The forty characters after the match, within the sentence, folded."""
        return self.passage.folded[self.match.end() : min(self.end, self.match.end() + _CONTEXT)]

    def capital(self, group: str) -> bool:
        """Whether a group's words start with a capital letter."""
        first = self.match.start(group)
        return first >= 0 and self.passage.text[first].isupper()

    @property
    def in_a_name(self) -> bool:
        """Whether the match, with a capital of its own, follows or leads a capitalised word ("The Daily Planet")."""
        start, end = self.match.span()
        if not self.passage.text[start].isupper():
            return False
        before = _CAPITALISED_BEFORE.search(self.passage.text, max(self.start, start - _CONTEXT), start)
        after = _CAPITALISED_AFTER.match(self.passage.text, end, min(self.end, end + _CONTEXT))
        return before is not None or (after is not None and start > self.start)

    def reading(  # noqa: PLR0913 - a reading has that many parts, most of them seldom given
        self,
        kind: TimexType,
        symbol: Symbol,
        mod: str | None = None,
        *,
        weekday: int | None = None,
        first: int | None = None,
        last: int | None = None,
    ) -> Reading:
        """The whole match, or the part from `first` to `last`, read as `symbol`."""
        start = self.match.start() if first is None else first
        end = self.match.end() if last is None else last
        return Reading(start, end, kind, symbol, mod, weekday)


Build = Callable[[Found], tuple[Reading, ...]]


class Rule(Struct, frozen=True, eq=False):
    """A rule: its name, the trigger families that set it off, its pattern and its builder. It equals itself alone.

    `build` gives no reading where the words turn out to mean something else. `needs` are words of which the pattern
    holds one, whatever it matches: in a sentence without any, it is not tried (and, until it is, not compiled).
    """

    name: str
    on: frozenset[str]
    template: str
    build: Build
    needs: tuple[str, ...] = ()

    def may_match(self, sentence: str) -> bool:
        """Whether a folded sentence has a word that the pattern needs."""
        return not self.needs or any(word in sentence for word in self.needs)
