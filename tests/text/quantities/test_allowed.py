"""What a hedged or rounded figure allows."""

from __future__ import annotations

import math
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck import QuantityValue
from claimcheck.models import Bound
from claimcheck.text.quantities.allowed import Allowed, allowed_by

HEDGES: Mapping[str, tuple[float, float]] = {"nearly": (0.9, 1.0), "at least": (1.0, math.inf)}


@pytest.mark.parametrize(
    ("value", "allowed"),
    [
        pytest.param(
            QuantityValue(30_000, 30_000, "<", hedge="Nearly", step=10_000),
            Allowed(27_000.0, 30_000.0, False, True, "“Nearly” allows 0.9 to 1 times the figure", "within-hedge"),
            id="a hedge of the configuration, whatever its case; its end is left out",
        ),
        pytest.param(
            QuantityValue(0, 0, ">=", hedge="at least"),
            Allowed(0.0, math.inf, False, False, "“at least” allows 1 times the figure and more", "within-hedge"),
            id="no limit above nothing",
        ),
        pytest.param(
            QuantityValue(50, 50, "~", hedge="something like"),
            Allowed(
                45.0,
                55.00000000000001,
                False,
                False,
                "“something like” allows 0.9 to 1.1 times the figure",
                "within-hedge",
            ),
            id="a hedge that the configuration does not know goes by its bound",
        ),
        pytest.param(
            QuantityValue(60_000_000, 60_000_000, step=10_000_000),
            Allowed(55e6, 65e6, False, False, "rounded to 10,000,000: 5,000,000 either way", "within-rounding"),
            id="a bare figure is rounded to its last digit",
        ),
        pytest.param(
            QuantityValue(5, 6, step=1),
            Allowed(4.5, 6.5, False, False, "rounded to 1: 0.5 either way", "within-rounding"),
            id="a range is rounded at both ends",
        ),
    ],
)
def test_allowed(value: QuantityValue, allowed: Allowed) -> None:
    assert allowed_by(value, HEDGES) == allowed


@pytest.mark.parametrize(
    ("low", "high", "meets"),
    [
        pytest.param(30_000, 40_000, False, id="an open end is outside"),
        pytest.param(29_999, 40_000, True, id="just below the open end"),
        pytest.param(20_000, 27_000, True, id="a closed end is inside"),
        pytest.param(20_000, 26_999, False, id="just below the closed end"),
    ],
)
def test_meets(low: float, high: float, meets: bool) -> None:  # noqa: FBT001  a case says what it expects
    assert allowed_by(QuantityValue(30_000, 30_000, "<", hedge="nearly"), HEDGES).meets(low, high) is meets


@given(st.floats(0, 1e30), st.sampled_from(["=", "~", "<", "<=", ">", ">="]))
def test_every_figure_allows_itself_or_its_neighbours(figure: float, bound: Bound) -> None:
    value = QuantityValue(figure, figure, bound)
    allowed = allowed_by(value, {})
    assert allowed.low <= figure <= allowed.high
