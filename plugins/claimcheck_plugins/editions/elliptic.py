"""What stands for an edition of the series that has been named: "the title", "it", a year ("the 2014 final")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import structs

from claimcheck import Document, Span, lazy_pattern
from claimcheck_plugins.editions.series import Mention, find_mentions

__all__ = ["find_titles", "find_windows", "find_years", "only_series"]

_TITLE = lazy_pattern(r"\b(?:title|trophy|crown|it)\b")
_YEAR = lazy_pattern(r"(?<=\s)(?<![\d-]\s)(?:19|20)\d\d(?![\d-]|,\d)")
# "The Asian Cup", "the Nations League": words of another competition beside the one that has been named.
_COMPETITION = lazy_pattern(
    r"\b[A-Z][\w’'-]{1,20}\s(?:Cup|League|Trophy|Championships?|Nations|Open|Masters|Series|Shield|Tournament|Games|Gold)\b"
    r"|\bCopa\b|\bOlympic"
)


def only_series(document: Document) -> tuple[Mention, ...]:
    """The mentions of the one series that text and title name; none where they name several or none.

    Args:
        document: Its text and its article's title are read.
    """
    mentions = tuple(mention for mention in find_mentions(document) if mention.named)
    return mentions if len({mention.kinds for mention in mentions}) == 1 else ()


def find_titles(document: Document, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """As in "The title", "it", in a sentence that names the one series, or right after such a sentence.

    Args:
        document: Its text is read.
        mentions: What `only_series` gives.
    """
    return _standing_for(document, mentions, _TITLE)


def find_years(document: Document, mentions: Sequence[Mention]) -> Iterator[Mention]:
    """A year that stands for the edition named after it, near the name of the one series.

    Args:
        document: Its text is read.
        mentions: What `only_series` gives.
    """
    return _standing_for(document, mentions, _YEAR)


def _standing_for(document: Document, mentions: Sequence[Mention], words: re.Pattern[str]) -> Iterator[Mention]:
    for near in find_windows(document, mentions):
        for match in words.finditer(document.text, near.start, near.end):
            if not any(mention.start <= match.start() < mention.end for mention in mentions):
                yield structs.replace(mentions[0], start=match.start(), end=match.end(), named=False)


def find_windows(document: Document, mentions: Sequence[Mention]) -> Iterator[Span]:
    """The sentences that name the series, each with the one after it, once; none that names another competition.

    Args:
        document: Its text is read.
        mentions: What `only_series` gives.
    """
    taken = -1
    for mention in mentions:
        sentence = document.sentence_at(mention.start)
        following = document.sentence_at(min(sentence.end + 1, max(0, len(document.text) - 1)))
        window = Span(max(sentence.start, taken), max(following.end, sentence.end))
        if window.start < window.end and not _names_another(document.text, window, mentions):
            yield window
            taken = window.end


def _names_another(text: str, window: Span, mentions: Sequence[Mention]) -> bool:
    return any(
        not any(mention.start < match.end() and match.start() < mention.end for mention in mentions)
        for match in _COMPETITION.finditer(text, window.start, window.end)
    )
