"""How a report words dates, figures and verdicts: plain English, whatever the locale."""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from datetime import date, datetime

from claimcheck.models import Attribution, Decision, Finding, Json, RowEvidence, Verdict

__all__ = [
    "SYMBOLS",
    "capital",
    "count",
    "date_words",
    "first_words",
    "moment_words",
    "number_words",
    "period_words",
    "publishers_words",
    "source_words",
    "stopped",
    "unquoted",
    "unused_words",
    "value_words",
    "verdict_words",
]

SYMBOLS: Mapping[Verdict, str] = {
    "refuted": "❌",
    "conflicting": "⚠️",
    "supported": "✅",
    "not_enough_evidence": "◻️",
    "not_checked": "◻️",
}

_VERDICTS: Mapping[Verdict, str] = {
    "refuted": "refuted",
    "conflicting": "in disagreement",
    "supported": "supported",
    "not_enough_evidence": "not enough evidence",
    "not_checked": "not checked",
}

_PROPER = frozenset({"person", "city", "place", "region"})
_OF_COUNTRIES = frozenset({"office", "region"})
_CODE = 2
_MONTHS = tuple(
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
# Words are this long at most, on average: more is no prose, and would fill the page.
_LETTERS = 24
# A finding names its row's publisher; the table needs not name all.
_PUBLISHERS = 3
_BOUNDS = {"<": "below ", "<=": "at most ", ">": "above ", ">=": "at least ", "~": "about "}


def stopped(text: str) -> str:
    """A sentence with its full stop, where it has no end of its own."""
    return text if text.endswith((".", "?", "!", ".”", "?”", "!”")) else f"{text}."


def unquoted(words: str) -> str:
    """Words to be set between quotation marks, without marks of their own round the whole."""
    inner = words[1:-1]
    paired = words[:1] + words[-1:] in {"“”", '""'} and len(words) > 1
    return inner if paired and not set('“”"') & set(inner) else words


def verdict_words(verdict: Verdict, finding: Finding | None = None) -> str:
    """The verdict for people; what a reference refutes is told apart from what the article says in two ways."""
    if finding is None or finding.verdict != "refuted":
        return _VERDICTS[verdict]
    if finding.reason == "internal-inconsistency":
        return "these two disagree"
    by_row = any(isinstance(piece, RowEvidence) for piece in finding.evidence)
    return "refuted by a reference" if by_row else "refuted"


def unused_words(decision: Decision) -> str:
    """What is said of a decision that settles nothing any more."""
    by = f" by {decision.who}" if decision.who else ""
    return f"“{decision.action}”{by} on {decision.rule} “{decision.words}” fits nothing that is found now"


def source_words(said: Attribution | None, text: str, *, marks: str = "") -> str:
    """Who says it, as written, and whom that means where the text makes it plain: "she (Ana Roe)"; else "".

    Args:
        said: The claim's attribution.
        text: The text that it counts in.
        marks: An opening and a closing mark to set what is written in.
    """
    if said is None or said.source is None:
        return ""
    source = " ".join(said.source.of(text).split())
    named = "" if said.named is None else " ".join(said.named.of(text).split())
    return f"{marks[:1]}{source}{marks[1:]}" + (f" ({named})" if named not in source else "")


def date_words(day: date, *, weekday: bool = False) -> str:
    """A day: "23 August 2019", with its weekday "Friday 23 August 2019"."""
    words = f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
    return f"{_WEEKDAYS[day.weekday()]} {words}" if weekday else words


def moment_words(when: str) -> str:
    """A moment to the minute: "6 March 2031, 10:00 UTC"; words that are no ISO 8601 stay as they are."""
    try:
        moment = datetime.fromisoformat(when)
    except ValueError:
        return when
    zone = f" {moment.tzname()}" if moment.tzinfo else ""
    clock = f", {moment:%H:%M}{zone}" if len(when) > len("2031-03-06") else ""
    return date_words(moment.date()) + clock


def publishers_words(publishers: str) -> str:
    """A table's publishers, as "; " parts them; of many, the first three and how many more."""
    names = publishers.split("; ")
    more = len(names) - _PUBLISHERS
    return f"{'; '.join(names[:_PUBLISHERS])} and {more} more" if more > 1 else publishers


def period_words(first: date | None, last: date | None) -> str:
    """A stretch of days: "June 2018", "21 to 30 June 2019", "since 1 May 2018"; "" when open at both ends."""
    if first is None or last is None:
        return f"since {date_words(first)}" if first else f"until {date_words(last)}" if last else ""
    if first == last:
        return date_words(first, weekday=True)
    if first.day == 1 and (last.month, last.day) == (12, 31) and first.month == 1:
        return str(first.year) if first.year == last.year else f"{first.year} to {last.year}"
    if (first.year, first.month) != (last.year, last.month):
        return f"{date_words(first)} to {date_words(last)}"
    whole = first.day == 1 and last.day == calendar.monthrange(last.year, last.month)[1]
    return f"{_MONTHS[first.month - 1]} {first.year}" if whole else f"{first.day} to {date_words(last)}"


def number_words(number: object) -> str:
    """A number with its thousands parted: "28,500", "2.5"."""
    if isinstance(number, float) and number.is_integer() and abs(number) < 10**15:
        number = int(number)
    return f"{number:,}" if isinstance(number, int | float) and not isinstance(number, bool) else str(number)


def count(number: int, noun: str, plural: str | None = None) -> str:
    """A counted noun: "1 claim", "2 claims"."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def first_words(text: str, number: int) -> str:
    """At most this many words of the text, with "…" where more follow; overlong words are cut as well."""
    words = text.split(None, number)
    start = " ".join(words[:number])
    longest = number * _LETTERS
    return start[:longest] + ("…" if len(words) > number or len(start) > longest else "")


def capital(text: str) -> str:
    """The text with its first letter large and the rest untouched."""
    return text[:1].upper() + text[1:]


def value_words(value: Mapping[str, Json]) -> str:
    """What a claim was read as, from its value as JSON: "below 30,000 troops", "June 2018".

    Args:
        value: As a report's JSON holds it; keys that are not known are passed over.
    """
    parts: list[str] = []
    if isinstance(relation := value.get("relation"), str):
        parts.append(relation.replace("-", " "))
    if value.get("low") is not None:
        parts.append(_figure(value))
    elif value.get("number") is not None:
        parts.append(_BOUNDS.get(str(value.get("bound")), "") + number_words(value["number"]))
    parts += [_entity(value[key]) for key in ("subject", "object", "place") if value.get(key)]
    if isinstance(people := value.get("participants"), list) and people:
        parts.append(", ".join(map(_entity, people)))
    period = period_words(_day(value.get("from")), _day(value.get("to")))
    if period or "type" in value:
        parts.append(period or f"unresolved ({value.get('value')})")
    return " · ".join(parts)


def _figure(value: Mapping[str, Json]) -> str:
    low, high = value["low"], value.get("high", value["low"])
    number = number_words(low) if low == high else f"{number_words(low)} to {number_words(high)}"
    if value.get("ordinal"):
        number = f"number {number}"
    unit = value.get("unit") or value.get("noun")
    shown = "" if not unit else "%" if unit == "percentage" else f" {unit}"
    return f"{_BOUNDS.get(str(value.get('bound')), '')}{number}{shown}"


def _entity(given: Json) -> str:
    """The words of an entity's id: "city:freedonia-city" is "Freedonia City", "office:us-president" "US president"."""
    kind, colon, slug = str(given).partition(":")
    if not colon:
        return kind
    first, *rest = slug.split("-")
    # An id of a region or an office begins with the code of its country.
    of_country = kind in _OF_COUNTRIES and len(first) == _CODE and rest
    shown = [first.upper() if of_country else first, *rest]
    return " ".join(capital(word) if kind in _PROPER else word for word in shown)


def _day(given: Json) -> date | None:
    return date.fromisoformat(given) if isinstance(given, str) else None
