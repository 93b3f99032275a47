"""Populations and areas as claims."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck import Document
from claimcheck.testing import make_document
from claimcheck_plugins.indicators.claims import IndicatorValue, extract_indicators
from support.growth import grows_with_length

Read = Callable[..., Document]
PARTS = ("Freedonia", " has ", "a population of ", "5 million ", "people", ", ", "(", "square miles ", "in 1990 ", "²")


def found(document: Document) -> list[tuple[str, IndicatorValue]]:
    return [
        (claim.text, claim.value) for claim in extract_indicators(document) if isinstance(claim.value, IndicatorValue)
    ]


def test_a_figure_with_its_hedge_noun_and_country(read: Read) -> None:
    assert found(read("The Netherlands has just over 17 million inhabitants.")) == [
        (
            "just over 17 million inhabitants",
            IndicatorValue(
                property="population",
                subject="country:NLD",
                name="the Netherlands",
                low=17_000_000,
                high=17_000_000,
                bound=">",
                unit="person",
                hedge="just over",
                step=1_000_000,
                noun="inhabitants",
                part=1 / 3,
            ),
        )
    ]


def test_an_area_keeps_its_unit_and_spelling(read: Read) -> None:
    assert found(read("Namibia covers 318,000 square miles.")) == [
        (
            "318,000 square miles",
            IndicatorValue(
                property="area",
                subject="country:NAM",
                name="Namibia",
                low=318_000,
                high=318_000,
                unit="square mile",
                step=1000,
                noun="square miles",
                part=1 / 3,
            ),
        )
    ]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        pytest.param("Kenya has 50 million people.", (None, None), id="none: the publication date"),
        pytest.param("Kenya had 23 million people in 1990.", (date(1990, 1, 1), date(1990, 12, 31)), id="after it"),
        pytest.param("In 1990, Kenya had 23 million people.", (date(1990, 1, 1), date(1990, 12, 31)), id="in front"),
        pytest.param("Kenya in 1990 had 23 million people.", (date(1990, 1, 1), date(1990, 12, 31)), id="in between"),
        pytest.param("Kenya, which has 50 million people, voted in 1992.", (None, None), id="of something else"),
    ],
)
def test_date_of_its_own(text: str, dates: tuple[date | None, date | None], read: Read) -> None:
    [(_, value)] = found(read(text))
    assert (value.from_, value.to) == dates


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Kenya had 8 million people at independence.", id="past without a date"),
        pytest.param("Kenya, a country of 23 million people, voted in 1992.", id="no tense, and another date"),
        pytest.param("Kenya will have 23 million people in 2050.", id="future verb"),
        pytest.param("Kenya, with 90 million people by 2050, is growing.", id="future date"),
    ],
)
def test_no_claim_when_the_date_cannot_be_told(text: str, read: Read) -> None:
    assert found(read(text)) == []


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from(PARTS), max_size=40).map("".join))
def test_no_text_breaks_it(text: str) -> None:
    for claim in extract_indicators(make_document(text)):
        assert text[claim.start : claim.end] == claim.text


def test_time_grows_with_the_text(read: Read) -> None:
    def work(length: int) -> None:
        text = "Kenya has " + "the very " * (length // 18) + "5 million people in Kenya. " * (length // 54)
        list(extract_indicators(read(text)))

    assert grows_with_length(work, 10_000)
