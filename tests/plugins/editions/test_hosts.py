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


def test_the_date_after_a_place_and_its_country(read: Callable[..., Document]) -> None:
    (claim,) = extract_hosts(read("At the 45th G7 summit in Biarritz, France, in August 2019, leaders talked."))
    assert claim.text == "G7 summit in Biarritz, France, in August 2019"


def test_who_hosted_before(read: Callable[..., Document]) -> None:
    text = "Sydney is the second Australian city to host the Olympics, after Melbourne in 1956."
    assert [claim.text for claim in extract_hosts(read(text))] == ["Melbourne in 1956"]
    text = "Tokyo is the first city in Asia to host the Olympics twice, after a boycott in 1980."
    assert list(extract_hosts(read(text))) == []


def test_a_host_and_its_city(read: Callable[..., Document]) -> None:
    claims = extract_hosts(read("Germany hosted the G20 summit in Hamburg in July 2017."))
    assert [claim.text for claim in claims] == [
        "G20 summit in Hamburg in July 2017",
        "Germany hosted the G20 summit",
    ]
