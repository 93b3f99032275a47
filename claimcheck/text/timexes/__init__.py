"""Dates, times, durations and repetitions (TIMEX3): found by rules, kept as symbols, resolved against the publication date."""

from claimcheck.text.timexes.find import find_timexes

__all__ = ["find_timexes"]
