"""GEO104 and GEO105: whole findings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from msgspec import structs

from claimcheck import Claim, Context, Fact, Finding, QuantityValue, RelationValue, Span
from claimcheck.testing import make_document, make_fact, make_references
from claimcheck_plugins.places.continent_check import check_continent, check_landlocked

Judge = Callable[..., list[Finding]]
DAY = date(2019, 8, 23)
AFRICA = structs.replace(
    make_fact("country:FRE", "continent", object="continent:africa"),
    value="Africa",
    qualifiers={"part": "Western Africa"},
)
COAST = structs.replace(make_fact("country:FRE", "coastline", number=12), value="12 km of coast")


def claim(relation: str, object: str | None = None, words: str = "") -> Claim:  # noqa: A002  the field's word
    value = RelationValue(relation, "country:FRE", object, from_=DAY, to=DAY, words=words)
    return Claim("place", 0, 1, "x", Span(0, 1), value)


def context(*rows: Fact) -> Context:
    return Context(make_document("x"), (), make_references(rows))


def test_another_relation_is_not_for_them() -> None:
    other = Claim("place", 0, 1, "x", Span(0, 1), QuantityValue(1, 1))
    assert (check_continent(other, context()), check_landlocked(other, context())) == (None, None)


def test_supported() -> None:
    assert check_continent(claim("on-continent", "continent:africa", "West African"), context(AFRICA)) == Finding(
        "GEO104",
        "supported",
        "matches",
        "Freedonia is in Africa (Western Africa).",
        "continent: Africa; the Factbook has “Western Africa”; the text says “West African”",
        evidence=(AFRICA.evidence(),),
    )


def test_refuted() -> None:
    assert check_continent(claim("on-continent", "continent:asia", "Asian"), context(AFRICA)) == Finding(
        "GEO104",
        "refuted",
        "other-continent",
        "Freedonia is in Africa, not in Asia.",
        "continents: Africa; the text says “Asian”",
        "In Africa?",
        (AFRICA.evidence(),),
    )


@pytest.mark.parametrize(
    ("rows", "words", "reason"),
    [
        pytest.param((), "African", "no-row", id="no row"),
        pytest.param((AFRICA,), "Southern African", "definition-mismatch", id="another part"),
    ],
)
def test_undecided(rows: tuple[Fact, ...], words: str, reason: str) -> None:
    finding = check_continent(claim("on-continent", "continent:africa", words), context(*rows))
    assert finding is not None
    assert (finding.verdict, finding.reason) == ("not_enough_evidence", reason)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        pytest.param("Turkey, a European country, voted.", "supported", id="on two continents"),
        pytest.param("Russia, an Asian country, voted.", "supported", id="on two continents, the other one"),
        pytest.param("Denmark, a North American country, voted.", "not_enough_evidence", id="land overseas"),
        pytest.param("The South American nation of Grenada voted.", "not_enough_evidence", id="the Caribbean"),
        pytest.param("The South American nation of Honduras voted.", "refuted", id="between the Americas"),
        pytest.param("The Central American nation of Honduras voted.", "supported", id="a part with a name"),
        pytest.param("Mozambique, in West Africa, voted.", "refuted", id="the other end"),
        pytest.param("The Eastern European country of Armenia voted.", "not_enough_evidence", id="another continent's"),
        pytest.param("The South American nation of Colombia voted.", "supported", id="a continent with a direction"),
        pytest.param("The Northern African nation of Sudan voted.", "supported", id="one of two directions"),
        pytest.param("The Eastern European nation of Hungary voted.", "not_enough_evidence", id="in the middle"),
        pytest.param("Nigeria, Asia’s most populous nation, voted.", "refuted", id="a rank on a continent"),
        pytest.param("Africa’s most populous nation, Nigeria, voted.", "supported", id="a rank before the name"),
    ],
)
def test_reckonings(text: str, verdict: str, judge: Judge) -> None:
    assert [finding.verdict for finding in judge(text, rule="GEO104")] == [verdict]


def test_a_coast() -> None:
    assert check_landlocked(claim("landlocked"), context(COAST)) == Finding(
        "GEO105",
        "refuted",
        "has-a-coast",
        "Freedonia has 12 km of coast.",
        "Freedonia: 12 km of coast; landlocked is 0 km",
        evidence=(COAST.evidence(),),
    )


@pytest.mark.parametrize(
    ("rows", "verdict", "reason"),
    [
        pytest.param((structs.replace(COAST, low=0, value="no coast"),), "supported", "matches", id="no coast"),
        pytest.param((), "not_enough_evidence", "no-row", id="no row"),
        pytest.param(
            (structs.replace(COAST, valid_from=date(2020, 1, 1)),),
            "not_enough_evidence",
            "period-mismatch",
            id="later borders",
        ),
    ],
)
def test_landlocked(rows: tuple[Fact, ...], verdict: str, reason: str) -> None:
    finding = check_landlocked(claim("landlocked"), context(*rows))
    assert finding is not None
    assert (finding.verdict, finding.reason) == (verdict, reason)
