"""DAT101: when a landmark event happened."""

from __future__ import annotations

from datetime import date, timedelta

from claimcheck import Claim, Context, Fact, Finding, RelationValue
from claimcheck.text.restating import reworded
from claimcheck.text.words import period_words
from claimcheck_plugins.landmarks.rules import LANDMARK_DATE

__all__ = ["check_date"]

_TOLERANCE, _OTHER_EVENT = timedelta(days=1), timedelta(days=60 * 365)
# Eleven years later there were other attacks on a September 11.
_OTHER_ATTACK = timedelta(days=6 * 365)
_YEAR, _MONTH = 364, 27


def check_date(claim: Claim, context: Context) -> Finding | None:
    """The finding on a claim of the relation "landmark-date", else None.

    Args:
        claim: Any claim.
        context: Its references are asked for the event and its row.
    """
    value = claim.value
    if not isinstance(value, RelationValue) or value.relation != "landmark-date":
        return None
    event = value.subject or _known_by_day(value, context) or _of_headline(value.words, context)
    if event is None or value.from_ is None or value.to is None:
        return None
    rows = context.references.find(event, "date-of", (None, None)).rows
    if len(rows) != 1:
        return None
    (row,) = rows
    apart = _apart(row, value.from_, value.to)
    most = _OTHER_ATTACK if value.object is not None else _OTHER_EVENT
    if apart is None or apart > most or timedelta() < apart <= _TOLERANCE:
        return None
    return _supported(value, row) if not apart else _refuted(claim, value, row, context)


def _known_by_day(value: RelationValue, context: Context) -> str | None:
    """The one event that is known by this day: "September 11 attacks"."""
    records = context.references.named(value.words, "event") if value.object is not None else ()
    return records[0].id if len(records) == 1 else None


def _of_headline(noun: str, context: Context) -> str | None:
    """The one event that the headline names, when the noun is a word of its name."""
    title = (context.document.article.title or "").strip(" .?!")
    for name in (title, title.partition(":")[0].strip(), title.removeprefix("The ")):
        records = context.references.named(name, "event") if name else ()
        if len(records) == 1 and noun in records[0].label.lower().split():
            return records[0].id
    return None


def _apart(row: Fact, first: date, last: date) -> timedelta | None:
    """How far the row's days and these lie apart; zero when they share one."""
    if row.valid_from is None or row.valid_to is None:
        return None
    return max(row.valid_from - last, first - row.valid_to, timedelta())


def _supported(value: RelationValue, row: Fact) -> Finding:
    message = f"{_label(row)}: {_days(row)}."
    computation = f"{row.value}: {_days(row)}; the text says {period_words(value.from_, value.to)}"
    return Finding(LANDMARK_DATE.code, "supported", "matches", message, computation, evidence=(row.evidence(),))


def _refuted(claim: Claim, value: RelationValue, row: Fact, context: Context) -> Finding:
    said = period_words(value.from_, value.to)
    message = f"{_label(row)}: {_days(row)}, not {said}."
    computation = f"{row.value}: {_days(row)}; the text says {said}"
    _, when = value.members
    right = reworded(context.document.text, claim.span, when, _as_written(row, value))
    return Finding(LANDMARK_DATE.code, "refuted", "other-date", message, computation, right, (row.evidence(),))


def _as_written(row: Fact, value: RelationValue) -> str:
    """The row's date as finely as the text gives its own: a year, a month, or a day."""
    first, last = row.valid_from or date.min, row.valid_to or date.min
    width = ((value.to or first) - (value.from_ or first)).days
    if width >= _YEAR:
        return str(first.year)
    month = period_words(first.replace(day=1), first.replace(day=1)).partition(" ")[2]
    return month if width >= _MONTH else period_words(first, last)


def _days(row: Fact) -> str:
    return period_words(row.valid_from, row.valid_to)


def _label(row: Fact) -> str:
    return f"{row.value[:1].upper()}{row.value[1:]}"
