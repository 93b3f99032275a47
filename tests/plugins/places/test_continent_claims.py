"""Continents and coasts as claims."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claimcheck import Claim, Document, RelationValue, Span
from claimcheck_plugins.places import register_extractors
from claimcheck_plugins.places.continent_claims import extract_continents, extract_landlocked
from claimcheck_plugins.places.continents import continent_words

Read = Callable[..., Document]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Peru is not an African country.", id="denied"),
        pytest.param("Peru is the only non-African nation there.", id="denied in a word"),
        pytest.param("Peru played in Africa.", id="an event"),
        pytest.param("Peru, a country in South African hands, no.", id="a demonym"),
        pytest.param("The former African nation of Peru.", id="former"),
        pytest.param("A town in Peru is an African country’s dream.", id="another subject"),
    ],
)
def test_no_continent(text: str, read: Read) -> None:
    assert list(extract_continents(read(text))) == []


def test_a_continent(read: Read) -> None:
    text = "The small West African nation of Peru voted."
    value = RelationValue(
        "on-continent",
        subject="country:PER",
        object="continent:africa",
        members=(Span(33, 37),),
        words="West African",
    )
    assert list(extract_continents(read(text))) == [Claim("place", 0, 37, text[:37], Span(0, len(text)), value)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Peru, a South American country, voted.", "South American"),
        ("Peru is an oil-rich South American nation.", "South American"),
        ("Peru, a country in western South America, voted.", "western South America"),
        ("He flew to Peru, a country in South America.", "South America"),
        ("In Peru, in South America, they voted.", "South America"),
        ("The Southeast Asian island nation of Peru voted.", "Southeast Asian"),
    ],
)
def test_ways_to_say_it(text: str, words: str, read: Read) -> None:
    assert [c.value.words for c in extract_continents(read(text)) if isinstance(c.value, RelationValue)] == [words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Aid reached landlocked Peru.", "landlocked Peru"),
        ("The landlocked South American country of Peru voted.", "landlocked South American country of Peru"),
        ("Peru, a poor landlocked country, voted.", "Peru, a poor landlocked"),
        ("Peru is landlocked.", "Peru is landlocked"),
        ("Peru is nearly landlocked.", None),
        ("Nearly landlocked Peru voted.", None),
        ("Aid reached landlocked Peru’s south.", None),
        ("Peru is not landlocked.", None),
    ],
)
def test_landlocked(text: str, words: str | None, read: Read) -> None:
    assert [claim.text for claim in extract_landlocked(read(text))] == ([words] if words else [])


def test_every_adjective_has_a_noun() -> None:
    words = continent_words()
    assert set(words["adjectives"].values()) | {"oceania"} == set(words["nouns"].values())


PIECES = ["Peru", ", a ", "country in ", "South America", "landlocked ", "African ", "nation of ", "\n", "²", "\ud800"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_any_text_is_read(read: Read, text: str) -> None:
    for claim in (*extract_continents(read(text)), *extract_landlocked(read(text))):
        assert claim.text == text[claim.start : claim.end]


def test_the_extractor_waits_for_the_names_of_continents() -> None:
    [continents] = [extractor for extractor in register_extractors() if extractor.name == "continents"]
    words = [*continent_words()["nouns"], *continent_words()["adjectives"]]

    assert [word for word in words if not continents.concerns(word.lower())] == []
