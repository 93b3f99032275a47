"""Who is called the holder of a title, as claims: "holders Germany", "Spain, the defending champions"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from claimcheck import Claim, Document, Entity, Span, lazy_pattern
from claimcheck_plugins.editions.elliptic import find_windows, only_series
from claimcheck_plugins.editions.outcomes import table
from claimcheck_plugins.editions.pointers import Pointer
from claimcheck_plugins.editions.series import Mention
from claimcheck_plugins.editions.teams import claim_of, is_denied, is_team, value_of

__all__ = ["extract_holders"]

_BEFORE = lazy_pattern(r"(?P<last>[\w’'-]{1,24}|\d)[\s-]$")
_TEAM_AFTER = lazy_pattern(r"\s(?:the\s)?$")
_TEAM_BEFORE = lazy_pattern(
    r"(?:,\s(?:the|as|who\sare|still\sthe)?\s?|\s(?:are|is|as|remain)\s(?:the\s|still\s|still\sthe\s)?)(?:the\s)?$"
)
_YEAR = lazy_pattern(r"(?<![\d-])(?:18|19|20)\d\d(?!\d)")
_TIMES = lazy_pattern(r"times?$|^\d+$")
_REACH = 40


def extract_holders(document: Document) -> Iterator[Claim]:
    """A claim for each team that is called the holder of the one series that text and title name.

    Args:
        document: Its entities, title and date are read.
    """
    mentions = only_series(document)
    if document.article.published is None or not mentions:
        return
    for window in find_windows(document, mentions):
        if _is_of_now(document, window):
            yield from _holders(document, mentions, window)


def _holders(document: Document, mentions: tuple[Mention, ...], window: Span) -> Iterator[Claim]:
    for match in _nouns().finditer(document.text, window.start, window.end):
        noun = Span(*match.span())
        sentence = document.sentence_at(noun.start)
        team = _team(document, noun, sentence)
        if team is not None and _is_plain(document.text, noun, mentions) and not is_denied(document, team, sentence):
            value = value_of("edition-holder", team, mentions[0], Pointer(), "holder")
            yield claim_of(document, value, sentence, [team.span, noun])


@functools.cache
def _nouns() -> re.Pattern[str]:
    nouns = sorted(table()["reigning"]["nouns"], key=lambda noun: (-len(noun), noun))
    joined = "|".join(re.escape(noun) for noun in nouns)
    return re.compile(rf"\b(?:{joined})\b", re.IGNORECASE)


def _team(document: Document, noun: Span, sentence: Span) -> Entity | None:
    """The team right after the noun, or the one that it is said of."""
    text = document.text
    near = Span(max(sentence.start, noun.start - _REACH), min(sentence.end, noun.end + _REACH))
    for team in filter(is_team, document.entities_in(near)):
        if team.start > noun.end and _TEAM_AFTER.fullmatch(text[noun.end : team.start]):
            return team
        if team.end < noun.start and _TEAM_BEFORE.fullmatch(_bare(text[team.end : noun.start])):
            return team
    return None


def _bare(words: str) -> str:
    return re.sub(r"(?:World\sCup|world|European)\s$", "", words)


def _is_plain(text: str, noun: Span, mentions: tuple[Mention, ...]) -> bool:
    """Whether nothing before the noun makes it another's or another time's: "former holders", "Asian Cup holders"."""
    reigning = table()["reigning"]
    kinds = set(mentions[0].kinds)
    for word, series in reigning["only"].items():
        if word in text[noun.start : noun.end].split() and kinds.isdisjoint(series):
            return False
    before = _BEFORE.search(text[max(0, noun.start - _REACH) : noun.start])
    if before is None or any(mention.end == noun.start - 1 for mention in mentions):
        return True
    last = before["last"]
    return not (last.lower() in reigning["former"] or last.istitle() or _TIMES.search(last)) or last in ("The", "As")


def _is_of_now(document: Document, window: Span) -> bool:
    """Whether no other year is spoken of."""
    published = document.article.published
    years = _YEAR.findall(document.text, window.start, window.end)
    return published is not None and all(int(year) in (published.year, published.year + 1) for year in years)
