"""Intervals: what a figure may stand for."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck import Span
from claimcheck_plugins.arithmetic.intervals import Interval, counted, of_fraction, of_pair
from claimcheck_plugins.arithmetic.reckoning import Figure


def figure(low: float, step: float = 1, **other: object) -> Figure:
    return Figure("part", Span(0, 1), "x", "N", low, low, step=step, **other)  # type: ignore[arg-type]  # any field


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        pytest.param(figure(40), (40, 40), id="a whole number is exact"),
        pytest.param(figure(5_000_000, 1_000_000, scale=10**6), (4_500_000, 5_500_000), id="millions"),
        pytest.param(figure(50, hedge="nearly", bound="<"), (45, 50), id="a hedge of the configuration"),
        pytest.param(figure(50, bound=">="), (50, math.inf), id="a bound without a hedge"),
    ],
)
def test_counted(number: Figure, expected: tuple[float, float]) -> None:
    found = counted(number, {"nearly": (0.9, 1.0)})

    assert (found.low, found.high) == expected


@pytest.mark.parametrize(
    ("first", "second", "halves"),
    [
        pytest.param(figure(80_000, 1000), figure(52_000, 100), (500, 500), id="to the finer place"),
        pytest.param(figure(50), figure(20), (0.5, 0.5), id="single digits to a tenth of the place"),
        pytest.param(figure(1200, 10), figure(900, 10), (5, 5), id="under ten thousand"),
        pytest.param(
            figure(8_400_000, 100_000, scale=10**6), figure(8_000_000, 10**6, scale=10**6), (50_000,) * 2, id="decimals"
        ),
    ],
)
def test_pairs(first: Figure, second: Figure, halves: tuple[float, float]) -> None:
    found = of_pair((first, second), {})

    assert [interval.high - interval.middle for interval in found] == list(halves)


@pytest.mark.parametrize(
    ("value", "bound", "expected"),
    [
        pytest.param(1 / 7, "=", (1 / 7.5, 1 / 6.5), id="one in seven"),
        pytest.param(2 / 3, "=", (2 / 3 - 0.04, 2 / 3 + 0.04), id="two thirds"),
        pytest.param(0.5, "~", (0.45, 0.55), id="about half"),
    ],
)
def test_fractions(value: float, bound: str, expected: tuple[float, float]) -> None:
    found = of_fraction(figure(value, bound=bound), {})

    assert (found.low, found.high) == pytest.approx(expected)


def test_a_quotient_of_nothing_says_nothing() -> None:
    assert Interval(0, 0, 0).over(Interval(1, 1, 1)).high == math.inf
    assert Interval(1, 1, 1).over(Interval(0, 0, 0)).high == math.inf


@given(st.floats(1, 1e9), st.floats(1, 1e9), st.floats(0, 0.04), st.floats(0, 0.04))
def test_quotient_and_product_hold_their_middle(a: float, b: float, x: float, y: float) -> None:
    one, other = Interval(a * (1 - x), a, a * (1 + x)), Interval(b * (1 - y), b, b * (1 + y))

    assert one.over(other).meets(Interval(a / b, a / b, a / b))
    assert one.by(other).meets(Interval(a * b, a * b, a * b))
