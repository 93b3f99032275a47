"""The table of conversions, beside pint's and beside published figures."""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text import conversions
from claimcheck.text.conversions import Unit, convert, known_units, units_of
from claimcheck.text.quantities.vocabulary import section

TABLE = tomllib.loads(files(conversions).joinpath("conversions.toml").read_text(encoding="utf-8"))
MEASURED = [unit for unit in known_units().values() if unit.dimension != "temperature"]


@pytest.mark.parametrize(
    ("unit", "words"),
    [("percentage", ""), ("dollar per gallon", ""), (None, "boats"), (None, ""), ("kelvin per second", ""), ("a", "")],
    ids=["a share", "money", "something counted", "nothing", "a rate of temperature", "no unit"],
)
def test_what_cannot_be_converted(unit: str | None, words: str) -> None:
    assert units_of(unit, words) == ()


@pytest.mark.parametrize(
    ("unit", "words", "names"),
    [
        ("mile", "miles", ["mile"]),
        ("gallon", "gallons", ["US gallon", "imperial gallon"]),
        (None, "imperial gallons", ["imperial gallon"]),
        ("ton", "short tons", ["short ton"]),
        ("ton", "tons", ["short ton", "metric ton", "long ton"]),
        ("pound sterling", "pounds", ["pound-mass"]),
        (None, "stone", ["stone"]),
        ("kilogram per hectare", "kilograms per hectare", ["kilogram per hectare"]),
    ],
)
def test_what_a_name_can_stand_for(unit: str | None, words: str, names: list[str]) -> None:
    assert [found.name for found in units_of(unit, words)] == names


@pytest.mark.parametrize(
    ("value", "unit", "other", "difference", "expected"),
    [
        (26.2, "mile", "kilometre", False, 42.1648),
        (1, "acre", "hectare", False, 0.4047),
        (1, "barrel of oil", "US gallon", False, 42.0),
        (2000, "pound-mass", "short ton", False, 1.0),
        (2240, "pound-mass", "long ton", False, 1.0),
        (100, "degree celsius", "degree fahrenheit", False, 212.0),
        (2, "degree celsius", "degree fahrenheit", True, 3.6),
        (0, "kelvin", "degree fahrenheit", False, -459.67),
        (1, "knot", "kilometre per hour", False, 1.852),
    ],
)
def test_converts(value: float, unit: str, other: str, *, difference: bool, expected: float) -> None:
    units = known_units()
    assert round(convert(value, units[unit], units[other], difference=difference), 4) == expected


def test_a_rate_is_made_of_two_units() -> None:
    (one,), (other,) = units_of("pound-mass per acre"), units_of("kilogram per hectare")
    assert one.dimension == other.dimension
    assert round(convert(100, one, other), 2) == 112.09


@pytest.mark.parametrize("unit", MEASURED, ids=lambda unit: unit.name)
def test_agrees_with_pint(unit: Unit) -> None:
    pint = pytest.importorskip("pint")
    base = next(other for other in MEASURED if other.dimension == unit.dimension and other.factor == 1)
    registry = pint.get_application_registry()
    theirs = registry(unit.pint).to(base.pint).magnitude if unit is not base else 1
    assert unit.factor == pytest.approx(theirs, rel=1e-12)


@pytest.mark.parametrize("value", [-459.67, -40, 0, 32, 98.6, 1000])
def test_temperatures_agree_with_pint(value: float) -> None:
    pint = pytest.importorskip("pint")
    units = known_units()
    theirs = pint.get_application_registry().Quantity(value, "degF").to("degC").magnitude
    ours = convert(value, units["degree fahrenheit"], units["degree celsius"])
    assert ours == pytest.approx(theirs, abs=1e-9)


@given(st.floats(-1e12, 1e12), st.sampled_from(sorted(known_units())), st.sampled_from(sorted(known_units())))
def test_there_and_back(value: float, name: str, other: str) -> None:
    one, two = known_units()[name], known_units()[other]
    if one.dimension == two.dimension:
        assert convert(convert(value, one, two), two, one) == pytest.approx(value, rel=1e-9, abs=1e-6)


def test_every_row_has_a_source_and_every_source_a_row() -> None:
    cited = {row["source"] for rows in TABLE["units"].values() for row in rows.values()}
    assert cited == set(TABLE["sources"])
    for source in TABLE["sources"].values():
        assert re.match(r"https://", source["url"])
        assert source["publisher"]
        assert source["title"]


def test_every_name_of_a_reading_is_in_the_table() -> None:
    named = {name for names in TABLE["readings"].values() for name in names} | set(TABLE["words"])
    assert named <= set(known_units())


def test_units_of_the_text_layer_that_are_left_out_are_no_measures_of_the_table() -> None:
    read = {unit for unit in section("units", "units") if units_of(unit)}
    assert {"mile", "kilometre", "acre", "hectare", "degree celsius", "degree fahrenheit", "knot", "litre"} <= read
    assert not read & {"percentage", "percentage point", "point", "degree"}
