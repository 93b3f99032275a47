"""Judges a relation between dates by its kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from claimcheck import Claim, Context, Finding
from claimcheck_plugins.calendar.ages import check_age, check_age_of_thing
from claimcheck_plugins.calendar.anniversaries import check_anniversary, check_anniversary_of_event
from claimcheck_plugins.calendar.ranges import check_range
from claimcheck_plugins.calendar.reading import Reading
from claimcheck_plugins.calendar.relative import check_ago, check_relative
from claimcheck_plugins.calendar.spans import check_between, check_nth, check_since, check_span
from claimcheck_plugins.calendar.tense import check_tense

__all__ = ["JUDGES", "check_reading"]

JUDGES: Mapping[str, Callable[[Claim, Reading, Context], Finding | None]] = {
    "age": check_age,
    "age-of-thing": check_age_of_thing,
    "anniversary": check_anniversary,
    "anniversary-of-event": check_anniversary_of_event,
    "date-range": check_range,
    "nth-period": check_nth,
    "relative-date": check_relative,
    "tense": check_tense,
    "time-ago": check_ago,
    "time-between": check_between,
    "time-since": check_since,
    "time-span": check_span,
}
"""The judge of each relation."""


def check_reading(claim: Claim, context: Context) -> Finding | None:
    """Whether the dates of a relation agree.

    Args:
        claim: Its value is a `Reading`; any other is not for this checker.
        context: The document, its publication date, and what hedges allow.
    """
    reading = claim.value
    return JUDGES[reading.relation](claim, reading, context) if isinstance(reading, Reading) else None
