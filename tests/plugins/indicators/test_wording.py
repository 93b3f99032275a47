"""Suggestions as they would stand in the article."""

from __future__ import annotations

import pytest

from claimcheck.models import Bound
from claimcheck_plugins.indicators.claims import IndicatorValue
from claimcheck_plugins.indicators.wording import as_written, figure


def claimed(number: int, step: int, bound: Bound = "=", hedge: str = "", noun: str = "people") -> IndicatorValue:
    return IndicatorValue(
        "population", "country:FRE", "Freedonia", number, number, bound=bound, hedge=hedge, step=step, noun=noun
    )


@pytest.mark.parametrize(
    ("value", "words"),
    [
        pytest.param(claimed(16_000_000, 1_000_000, "~", "about"), "about 10 million people", id="two digits, hedged"),
        pytest.param(claimed(7_000_000, 1_000_000, "<", "nearly"), "nearly 20 million people", id="rounded up"),
        pytest.param(claimed(16_000_000, 1_000_000, ">", "over"), "over 10 million people", id="rounded down"),
        pytest.param(claimed(1_234_567, 1, noun=""), "10.286 million", id="as many digits as a newspaper prints"),
    ],
)
def test_as_many_digits_as_the_article(value: IndicatorValue, words: str) -> None:
    assert as_written(value, 10_286_263, 1) == words


def test_in_the_unit_of_the_article() -> None:
    assert as_written(claimed(31_800, 100, noun="square miles"), 824_292, 2.589988110336) == "318,000 square miles"


@pytest.mark.parametrize(
    ("number", "words"),
    [(999.4, "999"), (34_000_000, "34 million"), (1_407_745_000, "1.408 billion")],
    ids=["units", "millions", "billions"],
)
def test_figure(number: float, words: str) -> None:
    assert figure(number) == words
