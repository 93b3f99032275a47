"""Hosts of tournaments as claims."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from claimcheck import Document, RelationValue
from claimcheck_plugins.events.hosts import extract_hosts

Read = Callable[..., Document]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The women's World Cup was held in France in 2019.", id="another tournament"),
        pytest.param("The World Cup was held in Russia.", id="no date"),
        pytest.param("The World Cup was seen in Russia in 2018.", id="not held"),
        pytest.param(
            "The World Cup was held in June 2018 and shown to people in Kuwait in 2018.", id="the place is far"
        ),
    ],
)
def test_no_claim(text: str, read: Read) -> None:
    assert list(extract_hosts(read(text))) == []


def test_a_host(read: Read) -> None:
    (claim,) = extract_hosts(read("The next World Cup will be held in Qatar in November 2022."))
    assert isinstance(claim.value, RelationValue)
    assert claim.text == "World Cup will be held in Qatar in November 2022"
    assert (claim.value.words, claim.value.place, claim.value.from_) == ("world-cup", "country:QAT", date(2022, 11, 1))
