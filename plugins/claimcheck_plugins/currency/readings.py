"""Readings of a conversion: which currencies and which days it can be about, and the rates of those."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TypeAlias

from msgspec import Struct

from claimcheck import Context, RowEvidence
from claimcheck_plugins.currency.claims import ConversionValue
from claimcheck_plugins.currency.codes import Currency
from claimcheck_plugins.currency.rates import WINDOW_DAYS, Cross, cross_rates, evidence_of

__all__ = ["Reading", "Windows", "other_readings", "places_named", "usual_readings", "windows_of"]

Windows: TypeAlias = Sequence[tuple[date, date]]


class Reading(Struct, frozen=True):
    """The cross rates of one reading: two codes, and the days around one date."""

    code: str
    other: str
    crosses: tuple[Cross, ...]

    @property
    def low(self) -> float:
        """The lowest worth."""
        return min(cross.worth for cross in self.crosses)

    @property
    def high(self) -> float:
        """The highest worth."""
        return max(cross.worth for cross in self.crosses)

    @property
    def is_long(self) -> bool:
        """Whether it spans more than the days before one date: a month, a year."""
        return (self.crosses[-1].day - self.crosses[0].day).days > WINDOW_DAYS

    def rows(self) -> tuple[RowEvidence, ...]:
        """The rates of the last day; of a long span those of the days with the lowest and highest worth."""
        worst = sorted(self.crosses, key=lambda cross: (cross.worth, cross.day))
        shown = (worst[0], worst[-1]) if self.is_long else (self.crosses[-1],)
        found = [
            row
            for cross in sorted(shown, key=lambda cross: cross.day)
            for row in (
                evidence_of(self.code, cross.day, cross.rate),
                evidence_of(self.other, cross.day, cross.other_rate),
            )
        ]
        return tuple(row for row in found if row is not None)


def windows_of(value: ConversionValue, context: Context) -> Windows:
    """The days that rates are taken of: those the sentence names, and the publication date."""
    published = context.document.article.published
    named = [(first, last) for first, last in value.dates if published is None or first <= published]
    return [*named, (published, published)] if published is not None else named


def usual_readings(one: Currency, other: Currency, windows: Windows) -> list[Reading]:
    """The readings in which both are what they usually are; those of the publication date first."""
    return list(_readings(one.codes, other.codes, windows))


def other_readings(one: Currency, other: Currency, windows: Windows, places: frozenset[str]) -> list[Reading]:
    """The readings in which one of the two is the money of another country that the article names."""
    first, second = one.in_places(places), other.in_places(places)
    mixed = [*_readings(first, other.codes, windows), *_readings(one.codes, second, windows)]
    return [*mixed, *_readings(first, second, windows)]


def _readings(codes: tuple[str, ...], others: tuple[str, ...], windows: Windows) -> Iterator[Reading]:
    for first, last in reversed(windows):
        for code in codes:
            for other in others:
                crosses = cross_rates(code, other, first, last) if code != other else ()
                if crosses:
                    yield Reading(code, other, crosses)


def places_named(context: Context) -> frozenset[str]:
    """The ids of what the article names, and of the countries that its cities and people belong to."""
    named = {entity.id for entity in context.document.entities}
    records = (context.references.entity(entity) for entity in sorted(named))
    return frozenset(named | {record.country for record in records if record is not None and record.country})
