"""No figure or fact is refuted by rows of another time: every checker, on tables of openly fictional countries."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import claimcheck.extract.hooks
from claimcheck import Fact, RowEvidence
from claimcheck.models import Alias, Counted, EntityRecord, Finding
from claimcheck.references.memory import MemoryReferences
from claimcheck.registry import Registry, load_registry
from claimcheck.testing import make_fact, scan_text

FIRST, LAST = 2010, 2014
FRE, SYL, FREDVILLE, RUFUSBURG = "country:FRE", "country:SYL", "city:fredville", "city:rufusburg"
FIREFLY, CHICOLINI = "person:rufus-firefly", "person:bob-chicolini"

ENTITIES = [
    EntityRecord(FRE, "Freedonia", "country"),
    EntityRecord(SYL, "Sylvania", "country"),
    EntityRecord(FREDVILLE, "Fredville", "city", FRE),
    EntityRecord(RUFUSBURG, "Rufusburg", "city", FRE),
    EntityRecord(FIREFLY, "Rufus Firefly", "person", FRE),
    EntityRecord(CHICOLINI, "Bob Chicolini", "person", FRE),
    EntityRecord("office:fre-president", "President of Freedonia", "office", FRE),
    EntityRecord("event:one", "First summit", "event"),
]
NAMES = [Alias("Freedonian", FRE, "demonym"), Alias("Sylvanian", SYL, "demonym")]
COUNTED = [
    Counted("troops", ("troops", "soldiers"), ("subject", "place")),
    Counted("police-officers", ("police officers",), days=365),
]
# Figures a year, and what holds from the first year to the last.
FIGURES = {
    "population": 4_000_000,
    "gdp": 9_000_000_000,
    "gdp-per-capita": 2_250,
    "life-expectancy": 70,
    "median-age": 31,
    "fertility-rate": 2,
    "inflation-rate": 3,
    "unemployment-rate": 6,
    "gdp-growth": 4,
    "area": 50_000,
    "coastline": 300,
    "land-boundaries": 700,
    "police-officers": 1_500,
}


def _figure(name: str, number: int, year: int, subject: str = FRE, place: str | None = None) -> Fact:
    days = (date(year, 1, 1), date(year, 12, 31))
    row = f"{subject[-3:]}-{name}-{year}"
    return make_fact(subject, name, row=row, number=number, place=place, valid_from=days[0], valid_to=days[1])


def _fact(row: str, subject: str, name: str, thing: str) -> Fact:
    days = (date(FIRST, 1, 1), date(LAST, 12, 31))
    return make_fact(subject, name, row=row, object=thing, valid_from=days[0], valid_to=days[1])


FACTS = [
    *(_figure(name, number, year) for name, number in FIGURES.items() for year in range(FIRST, LAST + 1)),
    *(_figure("police-officers", 800, year, FREDVILLE) for year in range(FIRST, LAST + 1)),
    *(_figure("troops", 30_000, year, FRE, SYL) for year in range(FIRST, LAST + 1)),
    _fact("capital", FRE, "capital", FREDVILLE),
    _fact("office", FIREFLY, "holds-office", "office:fre-president"),
]
REFERENCES = MemoryReferences(FACTS, ENTITIES, NAMES, counted=COUNTED)

# In each, {n} and {m} are far from the rows.
PASSAGES = {
    "population": "In {y}, Freedonia had {n} million people.",
    "population of": "The population of Freedonia was {n} million in {y}.",
    "area": "In {y}, Freedonia covered {n}0,000 square kilometres.",
    "troops": "In {y}, Freedonia kept {n}0,000 troops in Sylvania.",
    "police of a city": "In {y}, Fredville had {n},000 police officers.",
    "police in a city": "There were {n},000 police officers in Fredville in {y}.",
    "life expectancy": "In {y}, life expectancy in Freedonia was {n} years.",
    "unemployment": "In {y}, unemployment in Freedonia stood at {n} percent.",
    "growth": "The Freedonian economy grew by {n} percent in {y}.",
    "gdp": "In {y}, the gross domestic product of Freedonia was ${n}00 billion.",
    "coast": "In {y}, Freedonia had a coastline of {n},000 kilometres.",
    "capital": "In {y}, the Freedonian capital, Rufusburg, was flooded.",
    "office": "In {y}, Freedonian President Bob Chicolini opened the bridge.",
    "former": "In {y}, former Freedonian President Bob Chicolini opened the bridge.",
}


@cache
def installed() -> Registry:
    """All plugins that are installed."""
    return load_registry(builtins=[("core-extract", claimcheck.extract.hooks)])


def refuted(text: str, published: date) -> list[Finding]:
    """The findings that a reference row refutes."""
    result = scan_text(text, installed(), published=published, references=REFERENCES)
    found = [f for checked in result.claims for f in checked.findings if f.verdict == "refuted"]
    return [f for f in found if any(isinstance(piece, RowEvidence) for piece in f.evidence)]


@pytest.mark.parametrize(
    "name", ["population", "population of", "troops", "police of a city", "police in a city", "capital", "office"]
)
def test_the_rows_own_years_refute(name: str) -> None:
    text = PASSAGES[name].format(n=19, y=2012)
    assert [f.verdict for f in refuted(text, date(2012, 12, 31))] == ["refuted"]


@pytest.mark.parametrize("name", PASSAGES)
@settings(max_examples=25, deadline=None)
@given(
    year=st.one_of(st.integers(1950, FIRST - 1), st.integers(LAST + 1, 2040)),
    later=st.integers(0, 30),
    figure=st.integers(10, 99),
)
def test_another_year_never_refutes(name: str, year: int, later: int, figure: int) -> None:
    text = PASSAGES[name].format(n=figure, y=year)
    assert refuted(text, date(year + later, 12, 31)) == []


@pytest.mark.parametrize("name", PASSAGES)
@settings(max_examples=10, deadline=None)
@given(
    year=st.one_of(st.integers(1950, FIRST - 4), st.integers(LAST + 4, 2040)),
    figure=st.integers(10, 99),
)
def test_a_publication_date_far_from_every_row_never_refutes(name: str, year: int, figure: int) -> None:
    text = PASSAGES[name].replace("In {y}, ", "").replace(" in {y}", "").format(n=figure)
    assert refuted(text[:1].upper() + text[1:], date(year, 6, 30)) == []
