"""Dates as claims: each one that names a point or stretch of the calendar."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.models import Claim, DateValue, Document

__all__ = ["extract_dates"]


def extract_dates(document: Document) -> Iterator[Claim]:
    """A claim for each DATE that stands for a day or stretch of the calendar; "now", "recently" and hours are none.

    Args:
        document: Any document; its timexes are read.
    """
    for timex in document.timexes:
        if timex.type != "DATE" or timex.value.endswith("_REF"):
            continue
        value = DateValue(timex.type, timex.value, timex.mod, timex.from_, timex.to, timex.weekday)
        sentence = document.sentence_at(timex.start)
        yield Claim("date", timex.start, timex.end, timex.text, sentence, value, document.where)
