"""Lists of countries, the beginning of a clause, and the days a sentence means."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from claimcheck import Context, Document, Span
from claimcheck.models import ReferenceData
from claimcheck_plugins.places.reading import (
    begins_clause,
    countries_after,
    country_at,
    is_named,
    names_several,
    words_before,
    words_of_days,
)

Read = Callable[..., Document]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Chad, Niger and the Netherlands.", ["country:TCD", "country:NER", "country:NLD"]),
        ("Chad to the west and Niger to the north.", ["country:TCD", "country:NER"]),
        ("Chad, and Niger waits.", ["country:TCD"]),
        ("rain in Chad", []),
    ],
)
def test_a_list_of_countries(text: str, ids: list[str], read: Read) -> None:
    assert [country.id for country in countries_after(read(text), 0)] == ids


def test_a_country_at_an_offset(read: Read) -> None:
    document = read("In the Netherlands")
    found = country_at(document, 3)
    assert found is not None
    assert (found.id, country_at(document, 0)) == ("country:NLD", None)


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("Chad is dry.", True),
        ("It said Chad is dry.", True),
        ("A town in Chad is dry.", False),
        ("Faya, Chad is dry.", False),
    ],
)
def test_the_beginning_of_a_clause(text: str, read: Read, *, begins: bool) -> None:
    document = read(text)
    country = next(entity for entity in document.entities if entity.id == "country:TCD")
    assert begins_clause(document, country) is begins


def test_a_demonym_is_no_name_of_a_country(read: Read) -> None:
    assert [is_named(entity) for entity in read("Peru and the Chilean").entities] == [True, False]


def test_words_and_days_of_a_sentence(read: Read) -> None:
    text = "It rained. In 1985 Chad was dry."
    document = read(text)
    assert words_before(document, text.index("Chad")) == "In 1985 "
    assert words_of_days(document, Span(11, len(text))) == (date(1985, 1, 1), date(2019, 8, 23))


def test_a_name_of_several_countries(read: Read, references: ReferenceData) -> None:
    context = Context(read("x"), (), references)
    assert (names_several(["Peru", "Congo"], context), names_several(["Peru"], context)) == (True, False)
