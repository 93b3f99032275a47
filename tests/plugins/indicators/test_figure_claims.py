"""Other indicators as claims."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck import Document
from claimcheck_plugins.indicators.claims import IndicatorValue
from claimcheck_plugins.indicators.figure_claims import extract_figures

Read = Callable[..., Document]


def found(document: Document) -> list[tuple[str, IndicatorValue]]:
    return [(claim.text, claim.value) for claim in extract_figures(document) if isinstance(claim.value, IndicatorValue)]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Life expectancy for women in Italy is 86 years.", id="a group after"),
        pytest.param("Female life expectancy in Italy is 86 years.", id="a group before"),
        pytest.param("Italy’s female life expectancy is 86 years.", id="a group between"),
        pytest.param("Life expectancy in southern Italy is 81 years.", id="a part"),
        pytest.param("Life expectancy in Italy’s south is 81 years.", id="a part after"),
        pytest.param("Life expectancy in Italy rose by 2 years.", id="a change"),
        pytest.param("Italy’s GDP growth is $3 billion.", id="another indicator"),
        pytest.param("Italy’s life expectancy was 40 years.", id="a past that no date tells"),
        pytest.param("Italy’s coastline is 3 million people long.", id="another unit"),
        pytest.param("Italy’s life expectancy, the first, is high.", id="no figure"),
    ],
)
def test_no_claim(text: str, read: Read) -> None:
    assert found(read(text)) == []


def test_a_figure_with_its_hedge_and_country(read: Read) -> None:
    assert found(read("Life expectancy in the Netherlands is about 82 years.")) == [
        (
            "about 82 years",
            IndicatorValue(
                property="life-expectancy",
                subject="country:NLD",
                name="the Netherlands",
                low=82,
                high=82,
                bound="~",
                unit="year",
                hedge="about",
                step=1,
                noun="years",
            ),
        )
    ]


@pytest.mark.parametrize(
    ("text", "property_name", "low"),
    [
        ("Italy’s life expectancy of 83 is high.", "life-expectancy", 83),
        ("Italy has the continent’s highest life expectancy, at 83 years.", "life-expectancy", 83),
        ("Niger, with a median age of 15, is young.", "median-age", 15),
        ("Niger’s fertility rate is 6.6 children per woman.", "fertility-rate", 6.6),
        ("Chile has a coastline of 6,400 km.", "coastline", 6400),
        ("Chile’s land borders are long; its neighbour Peru’s land borders total 7,000 km.", "land-boundaries", 7000),
        ("The GDP of Italy is $2.4 trillion.", "gdp", 2_400_000_000_000),
        ("Italy’s GDP per capita is $40,000.", "gdp-per-capita", 40_000),
    ],
)
def test_ways_to_say_it(text: str, property_name: str, low: float, read: Read) -> None:
    assert [(value.property, value.low) for _, value in found(read(text))] == [(property_name, low)]


def test_its_own_date(read: Read) -> None:
    [(_, value)] = found(read("Unemployment in Spain was 11.4 percent in 2018."))
    assert (value.from_, value.to) == (date(2018, 1, 1), date(2018, 12, 31))


PIECES = [
    "Italy",
    "’s ",
    "life expectancy ",
    "GDP ",
    "in ",
    "is ",
    "of ",
    "83 years ",
    "$3 trillion",
    ".",
    "²",
    "\ud800",
]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_any_text_is_read(read: Read, text: str) -> None:
    for claim in extract_figures(read(text)):
        assert claim.text == text[claim.start : claim.end]
