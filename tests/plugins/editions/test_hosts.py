"""Claims on hosts: their spans and values."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from claimcheck import Document, RelationValue
from claimcheck_plugins.editions.hosts import extract_hosts


def test_a_claim(read: Callable[..., Document]) -> None:
    (claim,) = extract_hosts(read("Reports say that Russia hosted the 2018 World Cup with success."))
    value = claim.value
    assert isinstance(value, RelationValue)
    assert (claim.kind, claim.text, value.relation, value.place, value.from_, value.to, value.words) == (
        "event",
        "Russia hosted the 2018 World Cup",
        "edition-host",
        "country:RUS",
        date(2018, 1, 1),
        date(2018, 12, 31),
        "world-cup",
    )


def test_a_claim_a_year(read: Callable[..., Document]) -> None:
    text = "Paris, host in 1900 and 1924, will stage the Olympic Games in 2024."
    assert [claim.text for claim in extract_hosts(read(text))] == [
        "Paris, host in 1900",
        "Paris, host in 1900 and 1924",
    ]


def test_the_place_of_a_verb_is_not_the_host(read: Callable[..., Document]) -> None:
    assert list(extract_hosts(read("They trained for the 2018 World Cup in Austria."))) == []
