"""Which figures stand for one measure."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck import Claim, Span
from claimcheck.testing import check_text, make_document
from claimcheck_plugins import units
from claimcheck_plugins.units.pairs import Conversion, extract_conversions


def pairs(text: str) -> list[tuple[str, str, str]]:
    found: list[tuple[str, str, str]] = []
    for claim in extract_conversions(make_document(text)):
        assert isinstance(claim.value, Conversion)
        found.append((claim.text, claim.value.first.text, claim.value.second.text))
    return found


@pytest.mark.parametrize(
    "text",
    [
        "Jars of 1 gallon or 5 litres are sold.",
        "It is 10 miles (5 hours) away.",
        "It is 10 miles (16 to the west) away.",
        "It is 10 percent (16 km) longer.",
        "It took 90 minutes (1.5 hours).",
        "It fell 3 feet, 20 metres from the door.",
        "",
    ],
)
def test_what_is_no_conversion(text: str) -> None:
    assert pairs(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Go 10 miles (16 km) on.", [("10 miles (16 km)", "10 miles", "16 km")]),
        ("Go 10 miles [16 km] on.", [("10 miles [16 km]", "10 miles", "16 km")]),
        ("Go 10 miles, or 16 km, on.", [("10 miles, or 16 km", "10 miles", "16 km")]),
        ("Go 10 miles - 16 km - on.", [("10 miles - 16 km", "10 miles", "16 km")]),
        ("Go 10 miles (about 16 km) on.", [("10 miles (about 16 km)", "10 miles", "16 km")]),
        ("Go 10 miles (i.e. 16 km) on.", [("10 miles (i.e. 16 km)", "10 miles", "16 km")]),
        ("Go 10 miles, equivalent to 16 km.", [("10 miles, equivalent to 16 km", "10 miles", "16 km")]),
        (
            "At 20 knots (37 km/h; 23 mph) now.",
            [("20 knots (37 km/h", "20 knots", "37 km/h"), ("20 knots (37 km/h; 23 mph)", "20 knots", "23 mph")],
        ),
        ("He is 5 feet 11 inches (180 cm).", [("5 feet 11 inches (180 cm)", "5 feet 11 inches", "180 cm")]),
        ("He is 180 cm (5ft 11in).", [("180 cm (5ft 11in)", "180 cm", "5ft 11in")]),
    ],
)
def test_conversions(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert pairs(text) == expected


def test_the_value_holds_both_places_and_whose_hedge_it_is() -> None:
    one, other = (
        next(iter(extract_conversions(make_document(text))))
        for text in ("About 10 miles (16 km) on.", "Some 10 miles (nearly 16 km) on.")
    )
    assert isinstance(one.value, Conversion)
    assert isinstance(other.value, Conversion)
    assert (one.value.inherited, one.value.members) == (True, (Span(6, 14), Span(16, 21)))
    assert (other.value.inherited, other.value.first.low, other.value.second.bound) == (False, 10, "<")


PARTS = [
    *("10 miles", "5 feet ", "11 inches", "(", ")", ", or ", "16 km", "; ", "-40 C", "99F", "6'4\"", "12st 4lb", "/"),
    *(" to ", "about ", "²", "9" * 30 + " km", "0 acres", "half a mile", "a gallon", "3 pints", "\n\n"),
]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PARTS), max_size=14).map("".join))
def test_any_text_is_judged_without_an_error(text: str) -> None:
    for finding in check_text(text, units):
        assert finding.verdict in {"refuted", "supported"}


@given(st.lists(st.sampled_from(PARTS), max_size=14).map("".join))
def test_a_claim_is_what_stands_there(text: str) -> None:
    found: list[Claim] = list(extract_conversions(make_document(text)))
    assert [claim.text for claim in found] == [text[claim.start : claim.end] for claim in found]
