"""Rows of editions: which are meant, where they were, who won."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck import Article, Context, Document
from claimcheck.models import ReferenceData
from claimcheck_plugins.editions.rows import (
    complete_until,
    days_of,
    editions,
    fits_place,
    hosts_of,
    is_vague,
    label_of,
    meant_by,
    name_of,
    titled,
    was_held,
    where,
)


@pytest.fixture
def context(references: ReferenceData) -> Context:
    return Context(Document(Article("a", "x"), "x"), (), references)


def test_a_year_means_the_edition_named_after_it(context: Context) -> None:
    games = editions(("summer-olympics",), context)
    (tokyo,) = meant_by(games, date(2020, 1, 1), date(2020, 12, 31), None)
    assert (name_of(tokyo), days_of(tokyo)) == ("the 2020 Summer Olympics", "23 July to 8 August 2021")
    assert meant_by(games, date(2021, 1, 1), date(2021, 12, 31), None) == [tokyo]


def test_a_day_may_be_two_after_the_last(context: Context) -> None:
    talks = editions(("cop",), context)
    assert [name_of(row) for row in meant_by(talks, date(2009, 12, 19), date(2009, 12, 19), None)] == ["COP15"]
    assert meant_by(talks, date(2009, 12, 24), date(2009, 12, 24), None) == []


def test_a_number_means_an_edition(context: Context) -> None:
    (row,) = meant_by(editions(("g20",), context), None, None, 14)
    assert (row.value, where(row, context), was_held(row, date(2019, 6, 1))) == (
        "14th G20 summit",
        "Osaka",
        "is to be held",
    )


def test_where_a_cup_of_a_country_was(context: Context) -> None:
    (russia,) = meant_by(editions(("world-cup",), context), date(2018, 1, 1), date(2018, 12, 31), None)
    places = ["country:RUS", "city:moscow", "city:sochi", "country:QAT", "city:paris"]
    assert [fits_place(russia, (place,), context) for place in places] == [True, True, None, False, False]
    assert hosts_of(russia) == ("country:RUS",)


def test_games_of_a_city_were_in_that_city(context: Context) -> None:
    (korea,) = meant_by(editions(("winter-olympics",), context), date(2018, 1, 1), date(2018, 12, 31), None)
    assert [fits_place(korea, (p,), context) for p in ("city:pyeongchang", "country:KOR", "city:seoul")] == [
        True,
        True,
        False,
    ]


def test_a_summit_may_be_named_by_a_town_nearby(context: Context) -> None:
    (row,) = meant_by(editions(("g7",), context), date(2024, 6, 13), date(2024, 6, 13), None)
    assert [fits_place(row, (town,), context) for town in ("town:brindisi", "city:fasano")] == [True, True]
    assert (fits_place(row, ("city:paris",), context), where(row, context)) == (False, "Fasano")


def test_titles_are_counted_up_to_a_day(context: Context) -> None:
    cups = editions(("world-cup",), context)
    assert [row.qualifiers["year"] for row in titled(cups, "country:DEU", date(2014, 7, 13))] == [
        "1954",
        "1974",
        "1990",
        "2014",
    ]
    assert complete_until(cups) == date(2026, 11, 26)


def test_a_row_of_a_year_is_vague(context: Context) -> None:
    rugby = editions(("rugby-world-cup",), context)[0]
    assert (is_vague(rugby), days_of(rugby), label_of("region:england", context)) == (True, "1987", "England")
