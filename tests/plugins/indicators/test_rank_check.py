"""IND104: whole findings."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec import structs

from claimcheck import Claim, Context, Fact, Finding, QuantityValue, Span
from claimcheck.testing import make_document, make_fact, make_references
from claimcheck_plugins.indicators.rank_check import check_rank
from claimcheck_plugins.indicators.rank_claims import RankValue

DAY = date(2019, 8, 23)


def lies(country: str, *continents: str) -> list[Fact]:
    rows = [make_fact(country, "continent", row=f"{country}-{c}", object=f"continent:{c}") for c in continents]
    return [structs.replace(row, value=c) for row, c in zip(rows, continents, strict=True)]


def area(country: str, number: int, begin: date | None = None) -> Fact:
    made = make_fact(country, "area", row=country, number=number, valid_from=begin)
    return structs.replace(made, qualifiers={"definition": "total"}, value=f"{number} km²")


FRE, SYL, OZ, NARNIA = "country:FRE", "country:SYL", "country:OZZ", "country:NAR"
PLACES = [*lies(FRE, "africa"), *lies(SYL, "africa"), *lies(OZ, "africa", "asia"), *lies(NARNIA, "africa")]
AREAS = [area(FRE, 100), area(SYL, 500), area(OZ, 900), area(NARNIA, 50)]


def check(rank: int, *, subject: str = FRE, smallest: bool = False, rows: list[Fact] | None = None) -> Finding | None:
    value = RankValue(subject, "Freedonia", ("area",), "continent:africa", rank, smallest, DAY, DAY)
    claim = Claim("indicator", 0, 1, "x", Span(0, 1), value)
    references = make_references([*PLACES, *(AREAS if rows is None else rows)])
    return check_rank(claim, Context(make_document("x"), (), references))


def test_another_value_is_not_for_it() -> None:
    claim = Claim("indicator", 0, 1, "x", Span(0, 1), QuantityValue(1, 1))
    assert check_rank(claim, Context(make_document("x"), (), make_references())) is None


def test_refuted() -> None:
    assert check(1) == Finding(
        "IND104",
        "refuted",
        "other-rank",
        "Freedonia is the second-largest (or, at worst, third-largest) country by area in Africa.",
        "Freedonia 100 km² (fictional#country:FRE): rank 2 to 3 by area; the first are OZZ 900 km², "
        "Sylvania 500 km², Freedonia 100 km²; the text says 1",
        "Is OZZ meant?",
        tuple(row.evidence() for row in (AREAS[0], AREAS[2], AREAS[1])),
    )


@pytest.mark.parametrize(
    ("rank", "smallest", "rows", "verdict"),
    [
        pytest.param(2, False, AREAS, "supported", id="without the country on two continents"),
        pytest.param(3, False, AREAS, "supported", id="with the country on two continents"),
        pytest.param(2, True, AREAS, "supported", id="from the small end"),
        pytest.param(1, True, AREAS, "refuted", id="from the small end, wrong"),
        pytest.param(4, False, AREAS[:3], "not_enough_evidence", id="a country without a row"),
        pytest.param(1, True, AREAS[:3], "not_enough_evidence", id="a small country may be without a row"),
        pytest.param(5, False, AREAS[:3], "refuted", id="whatever the country without a row has"),
        pytest.param(1, False, [*AREAS[:3], area(NARNIA, 50, date(2020, 1, 1))], "not_enough_evidence", id="later"),
        pytest.param(1, False, AREAS[1:], "not_enough_evidence", id="no row of its own"),
        pytest.param(1, False, [area(FRE, 490), area(SYL, 500), area(OZ, 9), area(NARNIA, 9)], "supported", id="close"),
    ],
)
def test_verdicts(rank: int, rows: list[Fact], verdict: str, *, smallest: bool) -> None:
    finding = check(rank, smallest=smallest, rows=rows)
    assert finding is not None
    assert finding.verdict == verdict


def test_without_a_date_nothing_is_looked_up() -> None:
    value = RankValue(FRE, "Freedonia", ("area",), "world", 1)
    claim = Claim("indicator", 0, 1, "x", Span(0, 1), value)
    finding = check_rank(claim, Context(make_document("x"), (), make_references()))
    assert finding is not None
    assert (finding.verdict, finding.reason) == ("not_enough_evidence", "date-unresolved")
