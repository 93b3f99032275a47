"""Days in words, and the weekday of a day in the Julian calendar."""

from __future__ import annotations

from datetime import date

__all__ = ["MONTHS", "WEEKDAYS", "julian_weekday", "words"]

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def words(day: date) -> str:
    """The day as a reader writes it: "6 February 2020"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def julian_weekday(day: date) -> int:
    """The ISO weekday (1 Monday) of the day that the Julian calendar gives this number, month and year.

    The Julian day number of a Julian date, as in the Explanatory Supplement to the Astronomical Almanac; a Julian day
    number that 7 divides is a Monday.
    """
    # The year is counted from March, so that the leap day comes last.
    before_march = day.month <= 2  # noqa: PLR2004  January and February
    year = day.year + 4800 - before_march
    month = day.month + 12 * before_march - 3
    number = day.day + (153 * month + 2) // 5 + 365 * year + year // 4 - 32083
    return number % 7 + 1
