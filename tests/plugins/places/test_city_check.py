"""GEO102: whole findings."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck import Claim, Context, Document, Finding, QuantityValue, RelationValue, Span
from claimcheck.models import ReferenceData
from claimcheck_plugins.places.city_check import check_city

Read = Callable[..., Document]
Judge = Callable[..., list[Finding]]


def value_of(city: str, country: str) -> RelationValue:
    return RelationValue("city-in", subject=city, object=country, members=(Span(3, 4), Span(3, 4)))


def test_another_relation_is_not_for_it(read: Read, references: ReferenceData) -> None:
    claim = Claim("place", 0, 1, "x", Span(0, 1), QuantityValue(1, 1))
    assert check_city(claim, Context(read("x"), (), references)) is None


def test_supported(judge: Judge, references: ReferenceData) -> None:
    row = references.find("city:seoul", "country", (None, None)).rows[0]
    assert judge("She landed in Seoul, South Korea, on Monday.", rule="GEO102") == [
        Finding(
            "GEO102",
            "supported",
            "matches",
            "Seoul is in South Korea.",
            f"Seoul lies in South Korea (cities#{row.row}); the text says South Korea",
            evidence=(row.evidence(),),
            severity="info",
            id=judge("She landed in Seoul, South Korea, on Monday.", rule="GEO102")[0].id,
            checker="city",
            name="city-in-country",
        )
    ]


@pytest.mark.parametrize(
    ("text", "verdict", "message"),
    [
        pytest.param(
            "She landed in Seoul, Japan, on Monday.",
            "refuted",
            "Seoul is in South Korea, not in Japan.",
            id="another country",
        ),
        pytest.param(
            "In Seoul, Japan, tired of it, left.",
            "not_enough_evidence",
            "The Seoul that the table knows is in South Korea; a namesake in Japan cannot be ruled out.",
            id="the start of a sentence",
        ),
        pytest.param(
            "She landed in Salzburg, Germany, on Monday.",
            "not_enough_evidence",
            "The Salzburg that the table knows is in Austria; a namesake in Germany cannot be ruled out.",
            id="a smaller namesake",
        ),
    ],
)
def test_another_country(text: str, verdict: str, message: str, judge: Judge) -> None:
    assert [(f.verdict, f.message) for f in judge(text, rule="GEO102")] == [(verdict, message)]


def test_an_unknown_city_gives_no_finding(read: Read, references: ReferenceData) -> None:
    claim = Claim("place", 3, 4, "x", Span(0, 4), value_of("Atlantis", "country:FRA"))
    assert check_city(claim, Context(read("In x"), (), references)) is None


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        pytest.param("He died in Toledo, Ohio, on Monday.", ["supported"], id="a town of the state"),
        pytest.param("He died in Chicago, Texas, on Monday.", [], id="a state that may have a hamlet of the name"),
        pytest.param("The Russian city of Sevastopol was shelled.", ["not_enough_evidence"], id="a disputed territory"),
        pytest.param("The Norwegian city of Uppsala is old.", ["refuted"], id="a demonym"),
        pytest.param("The quake struck near Izmir, in eastern Turkey.", ["refuted"], id="the far end"),
        pytest.param("He lives in Gelsenkirchen, in southern Germany.", ["not_enough_evidence"], id="the middle"),
        pytest.param("The quake struck near Izmir, in western Turkey.", ["supported"], id="the near end"),
        pytest.param("“It struck near Izmir, in eastern Turkey,” he said.", ["not_enough_evidence"], id="quoted"),
        pytest.param("He moved to Lyon in western France.", ["not_enough_evidence"], id="towards the other end"),
        pytest.param("Lagos, Ghana’s largest city, was flooded.", ["refuted"], id="called another's"),
        pytest.param("Lagos, Nigeria’s largest city, was flooded.", ["supported"], id="called its own"),
        pytest.param("Thessaloniki is Bulgaria’s second city.", ["refuted"], id="said to be another's"),
        pytest.param("From Lagos, Ghana’s second city is a day away.", [], id="another sentence begins"),
    ],
)
def test_verdicts(text: str, verdicts: list[str], judge: Judge) -> None:
    assert [finding.verdict for finding in judge(text, rule="GEO102")] == verdicts
