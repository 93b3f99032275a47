"""GEO103: whole findings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from msgspec import structs

from claimcheck import Claim, Context, Fact, Finding, QuantityValue, RelationValue, Span
from claimcheck.testing import make_document, make_fact, make_references
from claimcheck_plugins.places.border_check import check_border

Judge = Callable[..., list[Finding]]
DAY = date(2019, 8, 23)


def border(of: str, other: str, kilometres: int, begin: date | None = None) -> Fact:
    row = make_fact(of, "land-border", row=f"{of}-{other}", object=other, number=kilometres, valid_from=begin)
    return structs.replace(row, value=f"{other}, {kilometres} km")


def total(of: str, kilometres: int, begin: date | None = None) -> Fact:
    return make_fact(of, "land-boundaries", row=of, number=kilometres, valid_from=begin)


FRE, SYL = "country:FRE", "country:SYL"
BORDERED = (border(FRE, SYL, 300), border(SYL, FRE, 320), total(FRE, 300), total(SYL, 320))
APART = (total(FRE, 0), total(SYL, 0))


def check(*rows: Fact, relation: str = "borders", number: int | None = None) -> Finding | None:
    members = (Span(0, 1), Span(0, 1))
    value = RelationValue(relation, FRE, SYL, from_=DAY, to=DAY, number=number, members=members, words="kilometre")
    claim = Claim("place", 0, 1, "x", Span(0, 1), value)
    return check_border(claim, Context(make_document("x"), (), make_references(rows)))


def test_another_relation_is_not_for_it() -> None:
    claim = Claim("place", 0, 1, "x", Span(0, 1), QuantityValue(1, 1))
    assert check_border(claim, Context(make_document("x"), (), make_references())) is None


def test_supported() -> None:
    rows = tuple(row.evidence() for row in BORDERED[:2])
    assert check(*BORDERED) == Finding(
        "GEO103",
        "supported",
        "matches",
        "Freedonia and Sylvania share a land border of 300 to 320 km.",
        "land border of Freedonia and Sylvania: country:SYL, 300 km (fictional#country:FRE-country:SYL); "
        "country:FRE, 320 km (fictional#country:SYL-country:FRE)",
        evidence=rows,
    )


def test_refuted() -> None:
    assert check(*APART) == Finding(
        "GEO103",
        "refuted",
        "no-common-border",
        "Freedonia and Sylvania share no land border.",
        "Freedonia has no land border; rows 0, complete for the country",
        None,
        (APART[0].evidence(),),
    )


@pytest.mark.parametrize(
    ("number", "verdict", "reason"),
    [
        pytest.param(310, "supported", "within-tolerance", id="between the two"),
        pytest.param(400, "not_enough_evidence", "estimates-differ", id="a quarter more"),
        pytest.param(900, "refuted", "outside-tolerance", id="three times as long"),
    ],
)
def test_the_length(number: int, verdict: str, reason: str) -> None:
    finding = check(*BORDERED, number=number)
    assert finding is not None
    assert (finding.verdict, finding.reason) == (verdict, reason)


@pytest.mark.parametrize(
    ("rows", "relation", "reason"),
    [
        pytest.param((), "borders", "no-row", id="a country that the table does not cover"),
        pytest.param((APART[0], total(SYL, 0, date(2020, 1, 1))), "borders", "period-mismatch", id="later borders"),
        pytest.param(APART, "neighbours", "definition-mismatch", id="neighbours, perhaps by sea"),
    ],
)
def test_undecided(rows: tuple[Fact, ...], relation: str, reason: str) -> None:
    finding = check(*rows, relation=relation)
    assert finding is not None
    assert (finding.verdict, finding.reason) == ("not_enough_evidence", reason)


def test_neighbours_by_land_alone_where_one_has_no_coast() -> None:
    finding = check(*APART, make_fact(FRE, "coastline", number=0), relation="neighbours")
    assert finding is not None
    assert finding.verdict == "refuted"


def test_a_disputed_border_is_not_refuted(judge: Judge) -> None:
    assert [f.reason for f in judge("France borders the United Kingdom.", rule="GEO103")] == ["disputed"]


def test_the_suggestion_names_the_neighbours(judge: Judge) -> None:
    assert [f.suggestion for f in judge("Portugal borders France.", rule="GEO103")] == ["Which is meant: Spain?"]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        pytest.param("Mali borders seven countries.", "supported", id="as many"),
        pytest.param("Mali borders six countries.", "not_enough_evidence", id="one off"),
        pytest.param("Mali borders four countries.", "refuted", id="far fewer"),
        pytest.param("Mali borders at least four countries.", "not_enough_evidence", id="a limit"),
    ],
)
def test_the_number_of_neighbours(text: str, verdict: str, judge: Judge) -> None:
    assert [finding.verdict for finding in judge(text, rule="GEO103")] == [verdict]


def test_a_name_of_two_countries_is_not_refuted(judge: Judge) -> None:
    findings = judge("In Brazzaville they said that Congo borders Rwanda.", rule="GEO103")
    assert [finding.reason for finding in findings] == ["entity-ambiguous"]
