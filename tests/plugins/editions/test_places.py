"""Where an edition is said to be."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck import Context, Document
from claimcheck.models import ReferenceData
from claimcheck_plugins.editions.places import place_from, place_until, readings, town_id


def test_a_linked_place(read: Callable[..., Document]) -> None:
    document = read("It was in Russia.")
    place = place_from(document, 10)
    assert place is not None
    assert (place.id, place.span.of(document.text)) == ("country:RUS", "Russia")


def test_a_name_that_is_not_linked(read: Callable[..., Document]) -> None:
    document = read("The Grenoble Games were held.")
    place = place_until(document, len("The Grenoble"))
    assert place is not None
    assert (place.id, place.span.of(document.text)) == (None, "Grenoble")


def test_a_month_is_no_place(read: Callable[..., Document]) -> None:
    assert place_from(read("It was in June 2018."), 10) is None


@pytest.mark.parametrize(
    ("name", "linked", "ids"),
    [
        ("Seoul", "country:KOR", ("city:seoul", "country:KOR")),
        ("Grenoble", None, ("town:grenoble",)),
        ("Nowhereham", None, ()),
    ],
)
def test_what_a_name_can_mean(
    references: ReferenceData, read: Callable[..., Document], name: str, linked: str | None, ids: tuple[str, ...]
) -> None:
    assert readings(name, linked, Context(read("x"), (), references)) == ids


def test_the_id_of_a_town() -> None:
    assert town_id("St. Louis") == "town:st-louis"
