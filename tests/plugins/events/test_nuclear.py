"""Nuclear tests as claims."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from claimcheck import Claim, Document, RelationValue, Span
from claimcheck_plugins.events.nuclear import extract_tests

Read = Callable[..., Document]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("North Korea demolished at least one nuclear test site.", id="a site"),
        pytest.param("North Korea has warned of nuclear weapons six times.", id="a warning"),
        pytest.param("North Korea and Pakistan have tested nuclear weapons six times.", id="two countries"),
        pytest.param("It has tested nuclear weapons six times.", id="no country"),
        pytest.param("North Korea conducted its sixth nuclear test.", id="numbered without a date"),
    ],
)
def test_no_claim(text: str, read: Read) -> None:
    assert list(extract_tests(read(text))) == []


def test_a_count(read: Read) -> None:
    text = "North Korea has tested nuclear weapons six times."
    value = RelationValue(
        "event-count",
        number=6,
        participants=("country:PRK",),
        members=(Span(39, 48), Span(39, 48)),
        words="nuclear test",
    )
    assert list(extract_tests(read(text))) == [Claim("event", 39, 48, "six times", Span(0, len(text)), value)]


def test_a_numbered_one(read: Read) -> None:
    (claim,) = extract_tests(read("North Korea conducted its sixth nuclear test in September 2017."))
    assert isinstance(claim.value, RelationValue)
    assert (claim.value.relation, claim.value.number, claim.value.from_) == ("event", 6, date(2017, 9, 1))


def test_a_numbered_one_with_what_is_said_of_it(read: Read) -> None:
    (claim,) = extract_tests(read("Pyongyang's sixth and most powerful nuclear test came in September 2017."))
    assert isinstance(claim.value, RelationValue)
    assert claim.text == "'s sixth and most powerful nuclear test came in September 2017"
    assert (claim.value.number, claim.value.participants) == (6, ("country:PRK",))


def test_the_first(read: Read) -> None:
    (claim,) = extract_tests(read("India first tested a nuclear device in 1974."))
    assert isinstance(claim.value, RelationValue)
    assert (claim.value.number, claim.value.from_) == (1, date(1974, 1, 1))


def test_what_may_come_is_no_test(read: Read) -> None:
    assert list(extract_tests(read("India may have first tested a nuclear device in 1971."))) == []
