"""The vocabulary is whole: what rules look up is there, and nothing stands for two things."""

from __future__ import annotations

import re

import pytest

from claimcheck.text.quantities import is_currency
from claimcheck.text.quantities.vocabulary import currency_words, directions, section, table, unit_words


@pytest.mark.parametrize(
    ("unit", "expected"),
    [
        pytest.param("kilometre", False, id="a length"),
        pytest.param("percentage", False, id="a share"),
        pytest.param(None, False, id="no unit"),
        pytest.param("euro", True, id="a currency"),
        pytest.param("dollar per barrel", True, id="a price for a measure"),
        pytest.param("barrel per day", False, id="a rate of no money"),
    ],
)
def test_money_is_told_by_its_unit(unit: str | None, *, expected: bool) -> None:
    assert is_currency(unit) is expected


def test_a_word_is_no_unit_and_currency_at_once() -> None:
    assert sorted(set(unit_words()) & set(currency_words())) == []


def test_a_verb_goes_one_way_only() -> None:
    verbs = section("changes", "verbs")
    assert sorted(set(verbs["up"]) & set(verbs["down"])) == []
    assert directions("verbs")["rose"] == "up"


def test_a_bound_stands_for_one_thing() -> None:
    entries = [entry for said in section("bounds", "before").values() for entry in said]
    assert sorted({entry for entry in entries if entries.count(entry) > 1}) == []


def test_every_shape_is_a_pattern_with_a_name_of_its_own() -> None:
    shapes = table("shapes")["shapes"]
    assert len({shape["name"] for shape in shapes}) == len(shapes)
    for shape in shapes:
        assert re.compile(shape.get("before", "") + shape.get("after", "")).pattern
