"""Dates as tables write them."""

from __future__ import annotations

import pytest

from claimcheck.references.own.dates import house_date, house_month


@pytest.mark.parametrize(
    "cell", ["", "soon", "06/07/2018", "2018-6", "31 June 2018", "Juny 2018", "2018/19", "1.6.2018", "12 2018"]
)
def test_is_no_date(cell: str) -> None:
    with pytest.raises(ValueError, match="is no"):
        house_date(cell)


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("2018", "2018"),
        ("2018-06", "2018-06"),
        ("2018-06-12", "2018-06-12"),
        ("2018-06-12T00:00:00", "2018-06-12"),
        ("June 2018", "2018-06"),
        ("Sept. 2018", "2018-09"),
        ("12 Jun 2018", "2018-06-12"),
        ("1st  June 2018", "2018-06-01"),
        ("June 12, 2018", "2018-06-12"),
    ],
)
def test_a_date(cell: str, expected: str) -> None:
    assert house_date(cell) == expected


def test_a_month() -> None:
    assert [house_month(cell) for cell in ("6", "06", "JUNE", "jun.", "12")] == ["06", "06", "06", "06", "12"]
    with pytest.raises(ValueError, match="is no month"):
        house_month("13")
