"""Which edition is meant: the year, the date or the number that stands with a series' name."""

from __future__ import annotations

import re
from datetime import date

from msgspec import Struct

from claimcheck import Document, Span, Timex, lazy_pattern
from claimcheck.text.numbers import find_numerals
from claimcheck_plugins.editions.series import Mention

__all__ = ["Pointer", "date_beside", "number_before", "pointer_of", "years_after"]

_YEAR = r"(?:18[89]\d|19\d\d|20\d\d)"
_YEAR_BEFORE = lazy_pattern(rf"(?<![\d-])({_YEAR})\s(?:FIFA\s|Fifa\s|UEFA\s|Uefa\s|[A-Z][\w.’'-]{{1,20}}\s)?$")
_YEAR_AFTER = lazy_pattern(
    rf",?\s(?:of\s|in\s)?({_YEAR})(?![\d-]|\s(?:people|troops|athletes|million|billion|percent))"
)
_DATE_AFTER = lazy_pattern(
    r",?(?:\s(?:opened|opens|open|ended|ends|end|closed|closes|concluded|broke\sup|wrapped\sup|began|begins|started|starts))?"
    r",?\s(?:(?:on|in|of|during|from|back\sin|earlier|later|late|early)\s)?(?:the\s)?$"
)
_OPENS = lazy_pattern(r"\W{0,3}(?:(?:In|On|During|Back\sin|Earlier|By)\s)?$")
_REACH = 40


class Pointer(Struct, frozen=True):
    """What says which edition: its days, as exact as the text is, or its number.

    Attributes:
        first, last: The first and last day that the date can mean; None when the text gives none.
        number: "The 45th G7 summit" 45, or None.
        span: Where the date stands, or None.
    """

    first: date | None = None
    last: date | None = None
    number: int | None = None
    span: Span | None = None

    @property
    def year(self) -> int | None:
        """The year, when nothing finer is said."""
        whole = self.first is not None and self.last is not None and (self.last - self.first).days >= _WHOLE_YEAR
        return self.first.year if whole and self.first is not None else None


_WHOLE_YEAR = 364


def pointer_of(document: Document, mention: Mention, end: int | None = None) -> Pointer:
    """The pointer of a series' name: a year or number before it, a date after it or after the place that follows.

    Args:
        document: Its timexes are read.
        mention: The name.
        end: Where the words end after which a date may stand; the name's own end when None.
    """
    name = mention.span.of(document.text)
    counted = re.match(r"COP-?(\d{1,2})\b", name)
    number = int(counted[1]) if counted is not None else number_before(document, mention)
    before = _year_within(mention, name) or _year_before(document, mention)
    dated = before or date_beside(document, mention.end) or (date_beside(document, end) if end is not None else None)
    dated = dated or _opening_date(document, mention)
    if dated is None:
        return Pointer(number=number)
    return Pointer(dated.first, dated.last, number, dated.span)


def number_before(document: Document, mention: Mention) -> int | None:
    """The ordinal right before the name ("the 45th G7 summit"), or None; "their fourth" is no edition's number."""
    text = document.text
    start = max(0, mention.start - _REACH)
    words = text[start : mention.start]
    numerals = [n for n in find_numerals(words, words.lower(), 0, len(words)) if n.form == "ordinal"]
    if not numerals or words[numerals[-1].end :].strip():
        return None
    if re.search(r"\b[Tt]he\s$", words[: numerals[-1].start]) is None:
        return None
    return int(numerals[-1].low)


def date_beside(document: Document, end: int) -> Pointer | None:
    """The date that follows these words at once: "in 2018", "on Sunday", "last June"."""
    text = document.text
    limit = document.sentence_at(max(0, end - 1)).end
    timex = next((t for t in document.timexes_in(Span(end, limit)) if _is_dated(t)), None)
    if timex is not None and _DATE_AFTER.fullmatch(text[end : timex.start]):
        return Pointer(timex.from_, timex.to, span=timex.span)
    match = _YEAR_AFTER.match(text, end, limit)
    return _of_year(match) if match is not None else None


def years_after(document: Document, start: int, end: int) -> tuple[Pointer, ...]:
    """Every year between two offsets: "in 1908 and 1948"."""
    years = re.compile(rf"(?<![\d-])({_YEAR})(?![\d-])")
    return tuple(_of_year(match) for match in years.finditer(document.text, start, end))


def _is_dated(timex: Timex) -> bool:
    return timex.type in ("DATE", "TIME") and timex.from_ is not None and timex.to is not None


def _of_year(match: re.Match[str]) -> Pointer:
    year = int(match[1])
    return Pointer(date(year, 1, 1), date(year, 12, 31), span=Span(*match.span(1)))


def _year_within(mention: Mention, name: str) -> Pointer | None:
    """The year in the name itself: "Euro 2016"."""
    match = re.search(_YEAR, name)
    if match is None:
        return None
    year, at = int(match[0]), mention.start + match.start()
    return Pointer(date(year, 1, 1), date(year, 12, 31), span=Span(at, at + len(match[0])))


def _year_before(document: Document, mention: Mention) -> Pointer | None:
    text = document.text
    start = max(0, mention.start - _REACH)
    near = next((t for t in reversed(document.timexes_in(Span(start, mention.start))) if _is_dated(t)), None)
    if near is not None and _leads(text, near, mention):
        return Pointer(near.from_, near.to, span=near.span)
    match = _YEAR_BEFORE.search(text[start : mention.start])
    if match is None:
        return None
    year = int(match[1])
    return Pointer(date(year, 1, 1), date(year, 12, 31), span=Span(start + match.start(1), start + match.end(1)))


def _leads(text: str, timex: Timex, mention: Mention) -> bool:
    """As in "Last year's G7 summit", "the August 2019 G7 summit"."""
    between = text[timex.end : mention.start]
    if between != " ":
        return re.fullmatch(r"['’]s\s", between) is not None
    words = text[max(0, timex.start - len("the ")) : timex.end]
    return re.fullmatch(rf"[Tt]he\s[A-Z][a-z]{{2,8}}\s{_YEAR}", words) is not None


def _opening_date(document: Document, mention: Mention) -> Pointer | None:
    """The date that the sentence begins with: "In 1998, France hosted the World Cup"."""
    sentence = document.sentence_at(mention.start)
    timex = next((t for t in document.timexes_in(sentence) if _is_dated(t)), None)
    if timex is None or not _OPENS.fullmatch(document.text[sentence.start : timex.start]):
        return None
    return Pointer(timex.from_, timex.to, span=timex.span) if timex.end < mention.start else None
