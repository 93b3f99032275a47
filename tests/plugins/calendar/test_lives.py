"""A birth and an age in one sentence."""

from __future__ import annotations

import pytest

from claimcheck.testing import make_document
from claimcheck_plugins.calendar.find import extract_readings
from claimcheck_plugins.calendar.reading import Reading


def lives(text: str) -> list[tuple[str, str, str, tuple[str, ...]]]:
    values = [claim.value for claim in extract_readings(make_document(text))]
    found = [value for value in values if isinstance(value, Reading) and value.form == "birth-and-age"]
    return [
        (
            value.one("birth").text,
            value.one("age").text,
            value.said("sense"),
            tuple(part.slot.text for part in value.parts if part.role == "when"),
        )
        for value in found
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Born in 1950, he died on 1 June 2019 at 69.", ("1950", "69", "then", ("1 June 2019",))),
        ("She is 69, having been born in 1950.", ("1950", "69", "now", ())),
        ("Ms Roe, 69, was born in Leeds in 1950.", ("1950", "69", "now", ())),
        ("The 69-year-old, born in 1950, sings.", ("1950", "69-year-old", "now", ())),
        ("She turns 69 on Friday; she was born in 1950.", ("1950", "69", "turning", ("Friday",))),
        ("The poet, born in 1950, has died aged 69.", ("1950", "69", "died", ())),
        ("He was born on 3 May 1950. He is 69.", ("3 May 1950", "69", "now", ())),
    ],
)
def test_lives(text: str, expected: tuple[str, str, str, tuple[str, ...]]) -> None:
    assert lives(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Born in 1950, she has a 12-year-old son.",
        "Her mother, born in 1920, is 99.",
        "Born in 1950, he lives at 34 Elm Street.",
        "Born in 1950, he bought a 30-year-old boat.",
        "Born in 1950, he left at 15 and came back at 40.",
        "He, born in 1950, and she, born in 1960, are 59.",
        "Born in 1950, he scored 25 points.",
    ],
)
def test_what_is_nobodys_age(text: str) -> None:
    assert lives(text) == []
