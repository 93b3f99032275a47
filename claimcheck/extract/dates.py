"""Dates as claims: each one that names a point or stretch of the calendar."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.models import Claim, DateValue, Document
from claimcheck.ondemand import lazy_pattern

__all__ = ["extract_dates"]

_DAY_OF_MONTH = lazy_pattern(r"-\d\d-\d\dT")


def extract_dates(document: Document) -> Iterator[Claim]:
    """A claim for each DATE that stands for a day or stretch of the calendar; "now", "recently" and hours are none.

    An hour with its day of a month is one: "10 a.m. Wednesday, 26 April".

    Args:
        document: Any document; its timexes are read.
    """
    for timex in document.timexes:
        dated = timex.type == "DATE" or (timex.type == "TIME" and _DAY_OF_MONTH.search(timex.symbol))
        if not dated or timex.value.endswith("_REF"):
            continue
        value = DateValue(timex.type, timex.value, timex.mod, timex.from_, timex.to, timex.weekday)
        sentence = document.sentence_at(timex.start)
        yield Claim("date", timex.start, timex.end, timex.text, sentence, value, document.where)
