"""Whether rows fit places and dates."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec import structs

from claimcheck import Context, Fact
from claimcheck.models import ReferenceData
from claimcheck.testing import make_document, make_fact
from claimcheck_plugins.events.comparing import complete_until, days_of, fits_date, fits_place, known_through, listed

EVENT = make_fact(
    "event:x", "summit", place="place:panmunjom", valid_from=date(2019, 6, 30), valid_to=date(2019, 6, 30)
)


@pytest.fixture
def context(references: ReferenceData) -> Context:
    return Context(make_document("x"), (), references)


@pytest.mark.parametrize(
    ("where", "place", "fits"),
    [
        ("place:panmunjom", "place:panmunjom", True),
        ("place:panmunjom", "place:korean-border", True),
        ("place:panmunjom", "country:KOR", True),
        ("place:panmunjom", "city:hanoi", False),
        ("country:VNM", "city:hanoi", None),
        ("place:panmunjom", None, None),
    ],
)
def test_places(where: str, place: str | None, *, fits: bool | None, context: Context) -> None:
    assert fits_place(structs.replace(EVENT, place=where), place, context) is fits


@pytest.mark.parametrize(
    ("first", "last", "fits"),
    [
        (date(2019, 6, 21), date(2019, 6, 30), True),
        (date(2019, 7, 1), date(2019, 7, 31), False),
        (None, None, None),
    ],
)
def test_dates(first: date | None, last: date | None, *, fits: bool | None) -> None:
    assert fits_date(EVENT, first, last) is fits


def complete(day: str) -> Fact:
    return structs.replace(EVENT, qualifiers={"complete_until": day})


def test_a_series_is_complete_as_far_as_every_row_says() -> None:
    rows = [complete("2022-01-01"), complete("2021-01-01")]
    assert complete_until(rows) == date(2021, 1, 1)
    assert complete_until([*rows, EVENT]) is None
    assert known_through(rows, date(2020, 12, 31))
    assert not known_through(rows, date(2021, 1, 2))
    assert not known_through(rows, None)


def test_words(context: Context) -> None:
    assert listed([EVENT], context) == "Panmunjom, 30 June 2019"
    assert listed([], context) == "none"
    assert days_of(structs.replace(EVENT, valid_to=date(2019, 7, 1))) == "30 June to 1 July 2019"
    assert days_of(structs.replace(EVENT, valid_from=None)) == "an unknown day"
