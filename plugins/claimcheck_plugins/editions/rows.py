"""Rows of editions: which of them a pointer means, where they were held, and the words for them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from claimcheck import Context, Fact
from claimcheck.text.words import in_running_text, period_words, series_words

__all__ = [
    "complete_until",
    "days_of",
    "editions",
    "fits_place",
    "hosts_of",
    "is_open",
    "is_vague",
    "label_of",
    "meant_by",
    "name_of",
    "titled",
    "was_held",
    "where",
]

# A summit runs on for a day or two; delegations gather the day before.
_BEFORE, _AFTER = timedelta(days=1), timedelta(days=2)
_WHOLE_YEAR = 364
# A town is not another town of its country, nor a park another park.
_EXACT = (("city:", "town:"), ("place:",))


def editions(kinds: Iterable[str], context: Context) -> tuple[Fact, ...]:
    """Every edition of these kinds, by date."""
    return context.references.events(kinds, (None, None)).rows


def meant_by(rows: Sequence[Fact], first: date | None, last: date | None, number: float | None) -> list[Fact]:
    """The editions that a date or, without one, a number means.

    A row of which only the year is known is meant by every day of it. A year means the edition that is named after it
    (the Games of 2020 were held in 2021), or was held in it.
    """
    if first is None or last is None:
        return [row for row in rows if number is not None and row.low == number]
    if (last - first).days >= _WHOLE_YEAR:
        year = str(first.year)
        named = [row for row in rows if row.qualifiers.get("year") == year]
        return named or [row for row in rows if _shares(row, first, last)]
    return [row for row in rows if _shares(row, first - _BEFORE, last) or _shares(row, first - _AFTER, last)]


def is_vague(row: Fact) -> bool:
    """Whether the row gives a year only."""
    return row.qualifiers.get("valid_from_precision") == "year"


def _shares(row: Fact, first: date, last: date) -> bool:
    begins, ends = row.valid_from, row.valid_to or row.valid_from
    return begins is not None and ends is not None and begins <= last and first <= ends


def hosts_of(row: Fact) -> tuple[str, ...]:
    """Ids of the places that held it: cities, regions and countries."""
    hosts = row.qualifiers.get("hosts")
    return tuple(hosts.split("|")) if hosts else (row.place,) if row.place is not None else ()


def fits_place(row: Fact, places: Sequence[str], context: Context) -> bool | None:
    """Whether the edition was held at any of these places, or in something that lies there; None: cannot be said.

    Args:
        row: An edition.
        places: Ids that the text's name may mean (a capital, and its country).
        context: Its references say which country a place is in.
    """
    hosts = hosts_of(row)
    if not hosts:
        return None
    if not set(places).isdisjoint(row.qualifiers.get("near", "").split("|")):
        return True
    readings = [_fits(place, hosts, row, context) for place in places]
    return True if True in readings else None if None in readings else False


def _fits(place: str, hosts: tuple[str, ...], row: Fact, context: Context) -> bool | None:
    final = row.qualifiers.get("final")
    if place in hosts or place == final or place in {_country(host, context) for host in hosts}:
        return True
    home = _country(place, context)
    if home is None:
        return None
    # A tournament of a whole country may have been in any of its cities, and a summit in any park of a region.
    same = home in {_country(host, context) for host in hosts}
    exact = any(place.startswith(kind) and any(host.startswith(kind) for host in hosts) for kind in _EXACT)
    return None if same and not exact else False


def _country(place: str, context: Context) -> str | None:
    if place.startswith("country:"):
        return place
    record = context.references.entity(place)
    if record is not None and record.country is not None:
        return record.country
    rows = context.references.find(place, "country", (None, None)).rows
    return rows[0].object if len({row.object for row in rows}) == 1 else None


def titled(rows: Sequence[Fact], team: str, until: date) -> list[Fact]:
    """The editions that a team had won by this day."""
    return [row for row in rows if row.qualifiers.get("winner") == team and _ended(row) <= until]


def is_open(rows: Sequence[Fact], team: str, day: date) -> bool:
    """Whether the team won an edition of that year whose days the rows do not give: it may be before or after."""
    return any(row.qualifiers.get("winner") == team and is_vague(row) and _shares(row, day, day) for row in rows)


def _ended(row: Fact) -> date:
    return row.valid_to or row.valid_from or date.max


def complete_until(rows: Sequence[Fact]) -> date | None:
    """The day up to which nothing is missing among these rows; None: unknown."""
    days = {row.property: row.qualifiers["complete_until"] for row in rows if "complete_until" in row.qualifiers}
    known = {row.property for row in rows}
    return min(map(date.fromisoformat, days.values())) if days and known == set(days) else None


def label_of(place: str, context: Context) -> str:
    """The place's or team's usual name, as it stands in a sentence."""
    record = context.references.entity(place)
    return in_running_text(record.label) if record is not None else place


def where(row: Fact, context: Context) -> str:
    """Where it was held: its cities, or its countries."""
    hosts = hosts_of(row)
    cities = [host for host in hosts if not host.startswith(("country:", "region:"))] or list(hosts)
    return series_words([label_of(host, context) for host in cities])


def name_of(row: Fact) -> str:
    """The edition as a sentence names it: "the 2018 World Cup", "COP21"."""
    return row.value if row.property == "cop" else f"the {row.value}"


def was_held(row: Fact, published: date | None) -> str:
    """As in "Was held", "were held" or, when it lies ahead of the publication date, "is to be held"."""
    many = row.value.endswith("Olympics")
    if published is not None and row.valid_from is not None and row.valid_from > published:
        return "are to be held" if many else "is to be held"
    return "were held" if many else "was held"


def days_of(row: Fact) -> str:
    """When it was held, as exact as the row is."""
    if row.valid_from is None or is_vague(row):
        return row.qualifiers.get("year", "an unknown year") if row.valid_from is None else str(row.valid_from.year)
    return period_words(row.valid_from, row.valid_to or row.valid_from)
