"""Borders as claims."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck import Claim, Document, RelationValue, Span
from claimcheck_plugins.places.border_claims import extract_borders
from claimcheck_plugins.places.relations import COUNT

Read = Callable[..., Document]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Northern Iraq borders Turkey.", id="a part of a country"),
        pytest.param("A town in Peru borders Chile.", id="another subject"),
        pytest.param("Peru shares no border with Chile.", id="denied"),
        pytest.param("Peru shares a maritime border with Chile.", id="at sea"),
        pytest.param("Peru bordered Chile.", id="told of the past"),
        pytest.param("Peru and Chile signed it.", id="no border"),
        pytest.param("Peru and Chile share a border with Bolivia.", id="a border with a third"),
        pytest.param("Peru has five countries to thank.", id="a number of countries"),
        pytest.param("Fighters in Peru and neighbouring Chile-backed ones left.", id="a name that goes on"),
    ],
)
def test_no_claim(text: str, read: Read) -> None:
    assert list(extract_borders(read(text))) == []


def test_a_border(read: Read) -> None:
    text = "Spain has a 750-mile border with Portugal."
    day = date(2019, 8, 23)
    value = RelationValue(
        "borders",
        subject="country:ESP",
        object="country:PRT",
        from_=day,
        to=day,
        number=750,
        members=(Span(0, 5), Span(33, 41), Span(12, 20)),
        words="mile",
    )
    assert list(extract_borders(read(text))) == [Claim("place", 0, 41, text[:-1], Span(0, 42), value)]


@pytest.mark.parametrize(
    ("text", "relation", "pairs"),
    [
        ("Peru borders Chile, Brazil and Bolivia.", "borders", ["PER-CHL", "PER-BRA", "PER-BOL"]),
        ("Peru, which borders Chile, voted.", "borders", ["PER-CHL"]),
        ("Peru, bordering Chile, voted.", "borders", ["PER-CHL"]),
        ("Peru is bordered to the north by Ecuador and Colombia.", "borders", ["PER-ECU", "PER-COL"]),
        ("Peru has a long, open border with Brazil.", "borders", []),
        ("Peru has a long border with Brazil.", "borders", ["PER-BRA"]),
        ("Peru shares borders with Brazil and Chile.", "borders", ["PER-BRA", "PER-CHL"]),
        ("They closed Peru’s southern border with Chile.", "borders", ["PER-CHL"]),
        ("At the border between Peru and Chile, it rained.", "borders", ["PER-CHL"]),
        ("At the Peru-Chile border, it rained.", "borders", ["PER-CHL"]),
        ("They fled across the border from Peru into Chile.", "borders", ["PER-CHL"]),
        ("They fled from Peru into neighbouring Chile.", "neighbours", ["PER-CHL"]),
        ("They left Peru for neighboring Chile.", "neighbours", ["PER-CHL"]),
        ("Peru and its neighbor Chile signed it.", "neighbours", ["PER-CHL"]),
        ("Peru’s southern neighbour, Chile, signed it.", "neighbours", ["PER-CHL"]),
        ("Peru, a neighbour of Chile, signed it.", "neighbours", ["PER-CHL"]),
        ("Peru shares borders with five countries, including Chile.", "borders", ["PER-CHL"]),
        ("Laos, squeezed between Thailand and Vietnam, voted.", "borders", ["LAO-THA", "LAO-VNM"]),
        ("They crossed the border from Peru into Chile.", "borders", ["PER-CHL"]),
        ("Peru and Chile share a long border.", "borders", ["PER-CHL"]),
        ("Peru fought Chile. It shares a border with Bolivia.", "borders", ["PER-BOL"]),
        ("Peru voted. The country borders Chile and Brazil.", "borders", ["PER-CHL", "PER-BRA"]),
        ("They fought Peru and Chile. It borders Bolivia.", "borders", []),
        ("Peru and Chile are neighbours.", "neighbours", ["PER-CHL"]),
        ("The two neighbours, Peru and Chile, signed it.", "neighbours", ["PER-CHL"]),
        ("Peru’s only neighbour is Chile.", "neighbours", ["PER-CHL"]),
        ("The Peruvian-Chilean border was shut.", "borders", ["PER-CHL"]),
    ],
)
def test_ways_to_say_it(text: str, relation: str, pairs: list[str], read: Read) -> None:
    values = [claim.value for claim in extract_borders(read(text)) if isinstance(claim.value, RelationValue)]
    values = [value for value in values if value.relation != COUNT]
    assert [f"{(v.subject or '')[8:]}-{(v.object or '')[8:]}" for v in values] == pairs
    assert {value.relation for value in values} <= {relation}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Mali borders seven countries.", 7),
        ("Germany has nine neighbours.", 9),
        ("Mali, which shares a border with seven other countries, voted.", 7),
    ],
)
def test_the_number_of_neighbours(text: str, number: int, read: Read) -> None:
    (claim,) = extract_borders(read(text))
    assert isinstance(claim.value, RelationValue)
    assert (claim.value.relation, claim.value.number) == (COUNT, number)


PIECES = ["Peru", "Chile", " borders ", ", ", " and ", "neighbouring ", "the border between ", "-", "\n", "²", "\ud800"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_any_text_is_read(read: Read, text: str) -> None:
    for claim in extract_borders(read(text)):
        assert claim.text == text[claim.start : claim.end]
