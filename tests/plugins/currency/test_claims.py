"""Conversions as claims."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.testing import make_document
from claimcheck_plugins.currency.claims import Amount, ConversionValue, extract_conversions
from support.growth import grows_with_length

PARTS = ("$5 million", "€3", " (", ")", ", or ", "about ", "; ", " 10 yen", " a barrel", "²", " kroner ", ". ")


def found(text: str) -> list[str]:
    return [claim.text for claim in extract_conversions(make_document(text))]


def test_both_sides_and_the_dates_of_the_sentence() -> None:
    [claim] = extract_conversions(make_document("On 2 July 2019 it paid £3 million (about 3.3 million euros)."))
    assert claim.value == ConversionValue(
        Amount(23, 33, "£3 million", 3_000_000, 3_000_000, "pound sterling", step=1_000_000, sign="£"),
        Amount(
            41,
            58,
            "3.3 million euros",
            3_300_000,
            3_300_000,
            "euro",
            "~",
            "about",
            100_000,
            name=" euros",
        ),
        ((date(2019, 7, 2), date(2019, 7, 2)),),
    )


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        pytest.param("It cost £3 million (up from 2 million euros).", [], id="another amount in brackets"),
        pytest.param("It cost £3 million or 2 million euros.", [], id="a choice"),
        pytest.param("It cost £3 million, 2 million euros less than planned.", [], id="a difference"),
        pytest.param("It cost £3 million ($2 million of it borrowed).", [], id="a part"),
        pytest.param("It cost £3 million. The rest (2 million euros) came later.", [], id="another sentence"),
        pytest.param("It cost C$3 million (4 million Canadian dollars).", [], id="the same money"),
        pytest.param("It cost 10 million naira (25,000 euros).", [], id="money without rates"),
        pytest.param(
            "It cost £3 million, or 3.3 million euros.", ["£3 million, or 3.3 million euros"], id="after “or”"
        ),
        pytest.param(
            "It cost £3 million – about 3.3 million euros – then.",
            ["£3 million – about 3.3 million euros"],
            id="about, between dashes",
        ),
        pytest.param(
            "It cost £3 million ($3.7 million; €3.3 million).",
            ["£3 million ($3.7 million", "£3 million ($3.7 million; €3.3 million"],
            id="in two currencies",
        ),
        pytest.param("Oil cost $60 a barrel (54 euros).", ["$60 a barrel (54 euros"], id="by the piece"),
    ],
)
def test_forms(text: str, claims: list[str]) -> None:
    assert found(text) == claims


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from(PARTS), max_size=40).map("".join))
def test_no_text_breaks_it(text: str) -> None:
    for claim in extract_conversions(make_document(text)):
        assert text[claim.start : claim.end] == claim.text


def test_time_grows_with_the_text() -> None:
    def work(length: int) -> None:
        text = "It cost $5 million (" + "or about " * (length // 100) + "3 euros). " * (length // 12)
        list(extract_conversions(make_document(text)))

    assert grows_with_length(work, 3_000)
