"""What hedges and rounding allow."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck import QuantityValue
from claimcheck.config import default_approx
from claimcheck_plugins.counts.allowed import Allowed, allowed_by


def test_a_hedge_with_its_factors() -> None:
    value = QuantityValue(30_000, 30_000, "<", hedge="nearly", step=10_000)
    assert allowed_by(value, {"nearly": (0.9, 1.0)}) == Allowed(
        27_000,
        30_000,
        open_low=False,
        open_high=True,
        words="“nearly” allows 0.9 to 1 times the figure",
        reason="within-hedge",
    )


@pytest.mark.parametrize(
    ("value", "inside", "outside"),
    [
        pytest.param(
            QuantityValue(30_000, 30_000, "<", hedge="nearly"), (27_000, 28_500), (26_999, 30_000), id="nearly"
        ),
        pytest.param(QuantityValue(100, 100, ">", hedge="more than"), (101, 9_999), (100, 99), id="more than"),
        pytest.param(QuantityValue(100, 100, ">="), (100, 9_999), (99,), id="a bound without a hedge"),
        pytest.param(QuantityValue(28_500, 28_500, step=100), (28_450, 28_550), (28_449, 28_551), id="rounded"),
        pytest.param(QuantityValue(7, 7), (7,), (6, 8), id="as written"),
        pytest.param(QuantityValue(10, 12, step=1), (10, 11, 12), (9, 13), id="a range"),
    ],
)
def test_ends(value: QuantityValue, inside: tuple[float, ...], outside: tuple[float, ...]) -> None:
    allowed = allowed_by(value, default_approx())
    assert all(allowed.meets(figure, figure) for figure in inside)
    assert not any(allowed.meets(figure, figure) for figure in outside)


def test_two_dated_figures_meet_it_when_they_span_it() -> None:
    assert Allowed(10, 12, open_low=False, open_high=False, words="", reason="").meets(9, 15)


@given(st.floats(0, 1e30), st.sampled_from(["=", "~", "<", "<=", ">", ">="]), st.floats(0, math.inf))
def test_any_figure(figure: float, bound: Any, other: float) -> None:
    value = QuantityValue(figure, figure, bound)
    assert allowed_by(value, {}).meets(other, other) in {True, False}
