"""Dates, times, durations and repetitions (TIMEX3): found by rules, kept as symbols, then resolved."""

from claimcheck.text.timexes.find import find_timexes

__all__ = ["find_timexes"]
