"""Days, figures and names in plain English, for the messages of checkers and for reports, whatever the locale."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from datetime import date

from claimcheck.ondemand import lazy_pattern

__all__ = [
    "cardinal_words",
    "date_words",
    "in_running_text",
    "number_words",
    "ordinal_words",
    "period_words",
    "series_words",
    "times_words",
]

_MONTHS = tuple(
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_CARDINALS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_ORDINALS = ("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_TIMES = ("never", "once", "twice")
_ARTICLE = lazy_pattern(
    r"(?:United |Netherlands|Philippines|Maldives|Comoros|Seychelles|Marshall |Solomon |Holy See|\w+ Republic\b|"
    r"Democratic Republic|Republic of|Federated States|Central African)"
)


def date_words(day: date, *, weekday: bool = False) -> str:
    """A day: "23 August 2019", with its weekday "Friday 23 August 2019"."""
    words = f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
    return f"{_WEEKDAYS[day.weekday()]} {words}" if weekday else words


def period_words(first: date | None, last: date | None, *, weekday: bool = False) -> str:
    """A stretch of days: "June 2018", "21 to 30 June 2019", "since 1 May 2018"; "" when open at both ends.

    Args:
        first: Its first day, None where it is open.
        last: Its last day, None where it is open.
        weekday: Whether a single day is given with its weekday.
    """
    if first is None or last is None:
        return f"since {date_words(first)}" if first else f"until {date_words(last)}" if last else ""
    if first == last:
        return date_words(first, weekday=weekday)
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return str(first.year) if first.year == last.year else f"{first.year} to {last.year}"
    if first.year != last.year:
        return f"{date_words(first)} to {date_words(last)}"
    if first.month != last.month:
        return f"{first.day} {_MONTHS[first.month - 1]} to {date_words(last)}"
    whole = first.day == 1 and last.day == calendar.monthrange(last.year, last.month)[1]
    return f"{_MONTHS[first.month - 1]} {first.year}" if whole else f"{first.day} to {date_words(last)}"


def number_words(number: object) -> str:
    """A number with its thousands parted: "28,500", "2.5"."""
    if isinstance(number, float) and number.is_integer() and abs(number) < 10**15:
        number = int(number)
    return f"{number:,}" if isinstance(number, int | float) and not isinstance(number, bool) else str(number)


def cardinal_words(number: float) -> str:
    """A count as a newspaper writes it, in words up to ten.

    Example:
        >>> cardinal_words(4), cardinal_words(0), cardinal_words(1200)
        ('four', 'no', '1,200')
    """
    return _CARDINALS[int(number)] if number in range(len(_CARDINALS)) else number_words(number)


def ordinal_words(number: float) -> str:
    """A place in a series, in words up to ten.

    Example:
        >>> ordinal_words(3), ordinal_words(12), ordinal_words(22)
        ('third', '12th', '22nd')
    """
    whole = int(number)
    if 0 < whole < len(_ORDINALS):
        return _ORDINALS[whole]
    teens = 10 <= whole % 100 < 20  # noqa: PLR2004  eleventh to nineteenth
    ending = "th" if teens else {1: "st", 2: "nd", 3: "rd"}.get(whole % 10, "th")
    return f"{whole:,}{ending}"


def times_words(number: float) -> str:
    """How often.

    Example:
        >>> times_words(1), times_words(2), times_words(4), times_words(0)
        ('once', 'twice', 'four times', 'never')
    """
    return _TIMES[int(number)] if number in range(len(_TIMES)) else f"{cardinal_words(number)} times"


def series_words(parts: Sequence[str], last: str = "and") -> str:
    """A series in a sentence.

    Example:
        >>> series_words(["Bonn", "Paris", "Rome"]), series_words(["Bonn", "Rome"], "or")
        ('Bonn, Paris and Rome', 'Bonn or Rome')
    """
    return f" {last} ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))


def in_running_text(label: str) -> str:
    """A country's name as it stands in a sentence, with an article where English has one.

    Example:
        >>> in_running_text("United States"), in_running_text("The Gambia"), in_running_text("Japan")
        ('the United States', 'the Gambia', 'Japan')
    """
    if label.startswith("The "):
        return f"the {label[4:]}"
    return f"the {label}" if _ARTICLE.match(label) else label
