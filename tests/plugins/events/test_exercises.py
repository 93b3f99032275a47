"""How long exercises last, as claims."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck import Document, RelationValue
from claimcheck_plugins.events.exercises import extract_durations

Read = Callable[..., Document]


@pytest.mark.parametrize("text", ["The 10-day talks ended.", "Drills of 10 days ended.", "The 10-week drills ended."])
def test_no_claim(text: str, read: Read) -> None:
    assert list(extract_durations(read(text))) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The US and South Korea held 10-day drills.", "10-day drills"),
        ("The US and South Korea held a 10-day joint military exercise.", "10-day joint military exercise"),
    ],
)
def test_a_duration(text: str, words: str, read: Read) -> None:
    (claim,) = extract_durations(read(text))
    assert isinstance(claim.value, RelationValue)
    assert (claim.text, claim.value.number, claim.value.participants) == (words, 10, ("country:KOR", "country:USA"))
