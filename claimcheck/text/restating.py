"""The article's own words with another value put in: suggestions as they would stand in the article."""

from __future__ import annotations

import re

from claimcheck.models import Number, Span
from claimcheck.ondemand import lazy_pattern
from claimcheck.text.numbers import find_numerals
from claimcheck.text.words import cardinal_words, number_words, times_words

__all__ = ["renumbered", "reworded"]

_TIMES = "times"
_ARTICLE = lazy_pattern(r"\bthe\s\Z", re.IGNORECASE)


def reworded(text: str, whole: Span, part: Span, words: str) -> str:
    """A passage in quotation marks with a part of it replaced, on one line; "the" right before it is taken along.

    Args:
        text: What the spans count in.
        whole: The passage.
        part: What is replaced; it lies within the passage.
        words: What is put in.

    Example:
        >>> reworded("in the Utopian capital, Bonn, today", Span(7, 28), Span(24, 28), "Amaurot")
        '“the Utopian capital, Amaurot”'
    """
    article = _ARTICLE.search(text[max(0, whole.start - 5) : whole.start])
    start = whole.start - len(article[0]) if article is not None else whole.start
    return f"“{' '.join(f'{text[start : part.start]}{words}{text[part.end : whole.end]}'.split())}”"


def renumbered(words: str, number: Number) -> str | None:
    """The words with their first number replaced, in quotation marks; None where they hold none in digits or words.

    A number in digits stays in digits; "times" is said as English says it.

    Example:
        >>> renumbered("met four times", 2), renumbered("12-day drills", 10), renumbered("the second summit", 3)
        ('“met twice”', '“10-day drills”', None)
    """
    plain = " ".join(words.split())
    for numeral in find_numerals(plain, plain.lower(), 0, len(plain)):
        if numeral.form in {"digits", "words"}:
            before, after = plain[: numeral.start], plain[numeral.end :]
            if after.strip() == _TIMES:
                return f"“{before}{times_words(number)}”"
            return f"“{before}{number_words(number) if numeral.form == 'digits' else cardinal_words(number)}{after}”"
    return None
