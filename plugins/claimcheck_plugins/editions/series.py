"""Which event that comes again is meant: names of tournaments and summits in a text, from series.toml."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import Any

from msgspec import Struct, structs

from claimcheck import Document, Span, lazy_pattern, read_toml

__all__ = ["Mention", "Series", "all_series", "find_mentions"]

# "The FIFA World Cup" is what it says; some capitalised words make another event of it.
_CAPITAL_BEFORE = lazy_pattern(r"([A-Z][\w.’'-]{1,24})\s$")
# After the whole name stands a stop, a bracket, or a word that begins another phrase.
_FOLLOWS = lazy_pattern(
    r"\Z|\s*\Z|[^\w\s-]|\s[(–—-]|\n|,?\s(?:(?:18|19|20)\d\d|title|trophy|crown|in|on|at|by|of|to|and|or|but|for|from|with|"
    r"without|after|before|when|while|as|than|since|during|under|over|against|thanks|last|this|again|once|twice|\w+\stimes|"
    r"a\srecord|will|would|was|were|is|are|has|had|have|that|which|who|where|because|later|yesterday|today|tonight|"
    r"earlier|back|cost|costs|drew|brought|ran|saw|went|made|gave|became|left|may|can|could|did|"
    r"despite|following|through|until|\w+day|\w+ed|(?!qualifying|opening|winning|training|closing|bidding)\w+ing|\w+ly)\b"
)
_NOUN = re.compile(r"\b[Tt]he\s(?P<year>(?:18|19|20)\d\d\s)?(?P<noun>\w{4,10})\b")
# Words that mean the same event whatever its name ends with.
_OTHER_WORDS = frozenset({"tournament", "Games"})
_BARE_GAMES = lazy_pattern(r"\b(?:the|these|those|The|These|its|their)\s$")


class Series(Struct, frozen=True):
    """An entry of series.toml: the kinds of rows that it means, and the words for it.

    `several`: others of the same name are held in the same year, so that a year means none of them. `leaders`: the
    name is of the people who meet.
    """

    kinds: tuple[str, ...]
    names: tuple[str, ...]
    nouns: tuple[str, ...] = ()
    several: bool = False
    leaders: bool = False
    when: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()

    def is_meant(self, folded: str) -> bool:
        """Whether the text, in small letters, speaks of this one and of no other of the same name."""
        other = _other(self.unless)
        return (other is None or other.search(folded) is None) and (
            not self.when or any(word in folded for word in self.when)
        )


@functools.cache
def _other(unless: tuple[str, ...]) -> re.Pattern[str] | None:
    """Any of the words that mean another event, whole, singular or plural; "under-" opens a word."""
    if not unless:
        return None
    opening = [re.escape(word) for word in unless if word.endswith("-")]
    whole = [rf"{re.escape(word)}(?:s|es)?(?!\w)" for word in unless if not word.endswith("-")]
    return re.compile(rf"(?<!\w)(?:{'|'.join(opening + whole)})")


class Mention(Struct, frozen=True):
    """A series as it stands in a text: by its name, or by a noun for one that has been named ("the talks").

    Attributes:
        start, end: Where it stands.
        kinds: The kinds of rows that it means.
        named: Whether its name stands there, or a noun or pronoun for it.
        several: Whether others of its name are held in the same year.
        leaders: Whether the people who meet are named ("leaders of the G20").
        dated: Whether a noun has its year before it: "the 2016 summit".
    """

    start: int
    end: int
    kinds: tuple[str, ...]
    named: bool = True
    several: bool = False
    leaders: bool = False
    dated: bool = False

    def is_whole(self, text: str) -> bool:
        """Whether no noun follows that makes it something else: "the World Cup draw"."""
        return _FOLLOWS.match(text, self.end) is not None

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


@functools.cache
def all_series() -> tuple[Series, ...]:
    """The entries of series.toml, in its order."""
    table: dict[str, Any] = read_toml("claimcheck_plugins.editions", "series.toml")
    return tuple(
        Series(
            kinds=tuple(entry["kinds"]),
            names=tuple(entry["names"]),
            nouns=tuple(entry.get("nouns", ())),
            several=entry.get("several", False),
            leaders=entry.get("leaders", False),
            when=tuple(entry.get("when", ())),
            unless=tuple(entry.get("unless", ())),
        )
        for entry in table["series"]
    )


@functools.cache
def _names() -> re.Pattern[str]:
    names = sorted({name for entry in all_series() for name in entry.names}, key=lambda name: (-len(name), name))
    cop = r"COP-?\d{1,2}(?:\s(?:UN\s)?climate\s(?:change\s)?(?:conference|summit|talks))?"
    numbered = rf"(?<!\w)(?:{cop}|Euro\s(?:19|20)\d\d)(?!\w)"
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, names))})(?:s|es)?(?![\w-])|{numbered}")


def find_mentions(document: Document) -> tuple[Mention, ...]:
    """The tournaments and summits that a text names, in text order.

    "The talks", "the Games" are one, too, where title and text together name only one series.

    Args:
        document: Its text and its article's title are read.
    """
    title = document.article.title or ""
    folded = f"{title}\n{document.text}".lower()
    named = list(_named(document.text, folded))
    in_title = list(_named(title, folded))
    every = [series for _, series in named + in_title]
    mentions = [mention for mention, series in named if series.kinds]
    if len({series.kinds for series in every}) == 1:
        mentions += _by_noun(document.text, named + in_title, mentions)
    return tuple(sorted(mentions, key=lambda mention: mention.start))


def _named(text: str, folded: str) -> Iterator[tuple[Mention, Series]]:
    for match in _names().finditer(text):
        series = _meant(match[0], folded)
        if series is None or _is_of_another(text, match):
            continue
        last = match[0].split()[-1].lower()
        nouns = tuple(noun for noun in series.nouns if noun.lower() == last or noun in _OTHER_WORDS)
        mention = Mention(match.start(), match.end(), series.kinds, several=series.several, leaders=series.leaders)
        yield mention, structs.replace(series, nouns=nouns)


def _meant(name: str, folded: str) -> Series | None:
    if re.match(r"COP-?\d", name) is not None:
        return Series(("cop",), (), ())
    if name.startswith("Euro ") and name[-1].isdigit():
        return Series(("euro",), (), ("tournament",)) if "women" not in folded and "under-21" not in folded else None
    meant = (s for s in all_series() if (name in s.names or name.removesuffix("s") in s.names) and s.is_meant(folded))
    return next(meant, None)


def _is_of_another(text: str, match: re.Match[str]) -> bool:
    """Whether the words before make it another event: "Commonwealth Games", "a few games"."""
    before = text[max(0, match.start() - 26) : match.start()]
    if match[0] == "Games":
        return _BARE_GAMES.search(before) is None
    capital = _CAPITAL_BEFORE.search(before)
    return capital is not None and capital[1].lower() in {"youth", "junior", "mini", "club", "legends", "masters"}


def _by_noun(text: str, named: list[tuple[Mention, Series]], taken: list[Mention]) -> Iterator[Mention]:
    """As in "The talks", where "climate talks" has been named: by the last word of the name."""
    _, series = named[0]
    words = {noun for _, one in named for noun in one.nouns if series.kinds}
    spans = {mention.start for mention in taken}
    for match in _NOUN.finditer(text):
        if match["noun"] in words and match.start("noun") not in spans:
            dated = match["year"] is not None
            where = match.span("noun")
            yield Mention(*where, series.kinds, named=False, several=series.several, dated=dated)
