"""Says of a line at the head of an article whether it is a dateline, a byline, or shaped like a headline."""

from __future__ import annotations

import re
from functools import cache

from claimcheck.loading.blocks.lines import Line, adjacent, ends_sentence, word_count
from claimcheck.loading.blocks.vocabulary import any_of, listed, normal
from claimcheck.loading.dates import DATE, plain_spaces
from claimcheck.ondemand import lazy_pattern

__all__ = ["find_headline", "is_byline", "is_date_line", "is_headline", "place_dateline", "was_changed"]

_LONGEST_DATE = 120
_LONGEST_BYLINE = 120
_BYLINE_WORDS = 14
_HEADLINE_WORDS = range(3, 31)
_LONGEST_HEADLINE = 200

_WEEKDAY = r"(?:(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:r|rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?[.,]? {0,2})?"
_TIME = (
    r"[ ,.\-–—|@·•/]{0,5}(?:at {0,2})?(?:[0-2]?[0-9][:.h][0-5][0-9](?::[0-5][0-9])?)? {0,2}(?:[AaPp]\.?[Mm]\.?)?"
    r" {0,2}\(?(?:[A-Z]{2,5}(?:[+-][0-9]{1,2}(?::?[0-9]{2})?)?|local time)?\)?[ .|·•-]{0,4}"
)

# "HANOI, Feb 28 (Wire) — ", "NAIROBI, Kenya (AP) _", "WASHINGTON -- ", "Seoul (Reuters) - ".
_CAPITALS = r"(?-i:[A-ZÀ-Þ][A-ZÀ-Þ.’'-]{1,25}(?: [A-ZÀ-Þ][A-ZÀ-Þ.’'-]{0,25}){0,3})"
_NAME = r"(?-i:[A-ZÀ-Þ][\w.’'-]{1,25}(?: [A-ZÀ-Þ][\w.’'-]{0,25}){0,3})"
_AGENCY = r"(?: {0,2}[(\[][^()\[\]\n]{2,40}[)\]])"
_DASH = r"(?: {0,2}[—–]| {1,2}--?| {1,2}_)"
_PLACE = lazy_pattern(
    rf"(?:(?P<capitals>{_CAPITALS})(?:/{_CAPITALS})?(?:, {_NAME}){{0,2}}|{_NAME}(?:, {_NAME}){{0,2}}(?={_AGENCY}))"
    rf"(?:, {{0,2}}(?P<date>{_WEEKDAY}{DATE}))?{_AGENCY}?(?:(?P<dash>{_DASH})(?P<rest> {{0,2}}\S.?)|{_DASH}?$)",
    re.IGNORECASE,
)
_NAME_WORD = lazy_pattern(r"[^\W\d_](?:[\w.’'-]{0,40})[,;|/&]?")


@cache
def _date_line() -> re.Pattern[str]:
    openings = any_of(listed("dateline", "openings"))
    date = rf"{_WEEKDAY}{DATE}"
    return re.compile(rf"(?:{openings} {{0,2}}:? {{0,2}})?(?:{date}{_TIME}|{_CLOCK_FIRST}{date})", re.IGNORECASE)


_CLOCK_FIRST = r"[0-2]?[0-9][:.][0-5][0-9] {0,2}(?:[AP]\.?M\.?)? {0,2}(?:[A-Z]{2,4})?[ ,.\-–—|]{1,4}"


def is_date_line(line: str) -> bool:
    """Whether the whole line is a date, weekday and time or not, "Published:" before it or not.

    Example:
        >>> [is_date_line(line) for line in ("Friday 23 August 2019 - 03:07", "August 2019 was hot")]
        [True, False]
    """
    return len(line) <= _LONGEST_DATE and _date_line().fullmatch(plain_spaces(line)) is not None


def was_changed(line: str) -> bool:
    """Whether a date line tells of a change ("Last updated: ...") and not of the publication."""
    return normal(line).startswith(tuple(sorted(listed("dateline", "changed"))))


def place_dateline(line: str) -> int:
    """How long the dateline with a place is that the line begins with, its dash included; 0 for none.

    Example:
        >>> line = "HANOI, Feb 28 (Wire) — Kim left."
        >>> line[: place_dateline(line)]
        'HANOI, Feb 28 (Wire) —'
    """
    line = plain_spaces(line)
    found = _PLACE.match(line[:_LONGEST_DATE])
    if found is None or (found["rest"] is None and found.end() < len(line)):
        return 0
    if found["rest"] is None:
        whole = found["date"] or line.rstrip().endswith(("—", "–", "-", "_", ")"))
        return len(line) if whole else 0
    # "NATO — the alliance — said": what follows a dateline begins a sentence.
    return 0 if found["rest"].strip()[:1].islower() else found.end("dash")


def is_byline(line: str) -> bool:
    """Whether the line names who wrote it: "By Jane Doe", "By the international desk".

    Example:
        >>> [is_byline(line) for line in ("By Jane Doe and John Roe", "By Monday the town was empty")]
        [True, False]
    """
    words = normal(line)
    if len(line) <= _LONGEST_HEADLINE and words.startswith(tuple(sorted(listed("byline", "credited")))):
        return True
    if len(line) > _LONGEST_BYLINE or ends_sentence(line):
        return False
    opening = next((o for o in sorted(listed("byline", "openings")) if words.startswith(o + " ")), None)
    if opening is None or not line[:1].isupper():
        return False
    names = line[len(opening) :].split()
    return len(names) <= _BYLINE_WORDS and bool(names) and all(_is_name(name) for name in names)


def _is_name(word: str) -> bool:
    if word.lower().strip(",;|/&") in listed("byline", "between") or word in {"|", "-", "–", "—", "/", "&", "·"}:
        return True
    return _NAME_WORD.fullmatch(word) is not None and not word[:1].islower()


def is_headline(line: str, least: int = _HEADLINE_WORDS.start) -> bool:
    """Whether the line is shaped like a headline: short, begun like one, and not ended like a sentence.

    Args:
        line: A whole line.
        least: The fewest words that will do.
    """
    first = line.lstrip("\"“‘'([«")[:1]
    if len(line) > _LONGEST_HEADLINE or not (first.isupper() or first.isdigit()):
        return False
    if not least <= word_count(line) < _HEADLINE_WORDS.stop or line.endswith((",", ";", ":", "-", "–", "—", "_")):
        return False
    return line.endswith("?") or (not ends_sentence(line) and normal(line).split()[-1:] != [] and not _dangles(line))


def _dangles(line: str) -> bool:
    return normal(line).split()[-1] in listed("title", "dangling")


def find_headline(lines: tuple[Line, ...], standing: frozenset[int]) -> int | None:
    """The index of the first line that stands alone and is shaped like a headline, or None.

    Args:
        lines: The lines at the head of the article.
        standing: Indexes of lines that are known not to be running text; a headline may touch these.
    """
    for i, line in enumerate(lines):
        if i in standing or not is_headline(line.text):
            continue
        after = i + 1 >= len(lines) or not adjacent(line, lines[i + 1]) or i + 1 in standing
        before = i == 0 or not adjacent(lines[i - 1], line) or i - 1 in standing
        if after and before:
            return i
    return None
