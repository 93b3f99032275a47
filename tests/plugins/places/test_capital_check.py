"""GEO101: whole findings, on a country that no map has."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from msgspec import structs

from claimcheck import Claim, Context, EntityRecord, Fact, Finding, QuantityValue, RelationValue, Span
from claimcheck.testing import ENTITIES, make_document, make_fact, make_references
from claimcheck_plugins.places.capital_check import check_capital

Judge = Callable[..., list[Finding]]
CITIES = (EntityRecord("city:rufusburg", "Rufusburg", "city", "country:FRE"),)
ROW = structs.replace(make_fact("country:FRE", "capital", object="city:fredville"), value="Fredville")
TEXT = "In the Freedonian capital, Rufusburg."
DAY = date(2019, 8, 23)


def found_on(
    named: str | None, *rows: Fact, country: str | None = "country:FRE", day: date | None = DAY
) -> Finding | None:
    value = RelationValue("capital-of", subject=country, object=named, from_=day, to=day)
    value = structs.replace(value, members=(Span(7, 25), Span(27, 36)))
    claim = Claim("place", 7, 36, TEXT[7:36], Span(0, 37), value)
    references = make_references(rows, (*ENTITIES, *CITIES))
    return check_capital(claim, Context(make_document(TEXT), (), references))


def test_another_relation_is_not_for_it() -> None:
    claim = Claim("place", 0, 1, "x", Span(0, 1), QuantityValue(1, 1))
    assert check_capital(claim, Context(make_document("x"), (), make_references())) is None
    assert found_on(None, ROW) is None


def test_supported() -> None:
    assert found_on("city:fredville", ROW) == Finding(
        "GEO101",
        "supported",
        "matches",
        "Fredville is the capital of Freedonia.",
        "capital of Freedonia: Fredville",
        evidence=(ROW.evidence(),),
    )


def test_refuted() -> None:
    assert found_on("city:rufusburg", ROW) == Finding(
        "GEO101",
        "refuted",
        "other-capital",
        "The capital of Freedonia is Fredville, not Rufusburg.",
        "capital of Freedonia: Fredville; the text says Rufusburg",
        "“the Freedonian capital, Fredville”",
        (ROW.evidence(),),
    )


def test_one_of_several() -> None:
    seat = structs.replace(
        make_fact("country:FRE", "capital", row="2", object="city:rufusburg"), qualifiers={"role": "royal"}
    )
    finding = found_on("city:rufusburg", ROW, seat)
    assert finding is not None
    assert (finding.verdict, finding.message) == (
        "supported",
        "city:rufusburg is one of two capitals of Freedonia (royal).",
    )
    assert finding.considered == (ROW.evidence("another capital of the country"),)


@pytest.mark.parametrize(
    ("named", "rows", "country", "reason"),
    [
        pytest.param("city:fredville", (), "country:FRE", "no-row", id="no row"),
        pytest.param("city:fredville", (), None, "no-row", id="the country of the text, and no row"),
        pytest.param(
            "city:rufusburg",
            (structs.replace(ROW, qualifiers={"role": "disputed"}),),
            "country:FRE",
            "disputed",
            id="a disputed capital",
        ),
        pytest.param(
            "city:rufusburg",
            (ROW, structs.replace(ROW, row="2", object="city:rufusburg", valid_to=date(1991, 12, 31))),
            "country:FRE",
            "period-mismatch",
            id="a former capital",
        ),
    ],
)
def test_undecided(named: str, rows: tuple[Fact, ...], country: str | None, reason: str) -> None:
    finding = found_on(named, *rows, country=country)
    assert finding is not None
    assert (finding.verdict, finding.reason) == ("not_enough_evidence", reason)


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        pytest.param("Peru’s parliament voted. In the capital, Cusco, many marched.", ["refuted"], id="of the text"),
        pytest.param("Peru’s parliament voted. In the capital, Lima, many marched.", ["supported"], id="the right one"),
        pytest.param(
            "Peru’s and Chile’s leaders met. In the capital, Cusco, many marched.",
            ["not_enough_evidence"],
            id="two countries",
        ),
        pytest.param(
            "Spain’s Catalan leader spoke. In the capital, Barcelona, many marched.",
            ["not_enough_evidence"],
            id="a division's people",
        ),
        pytest.param(
            "Peru’s president flew to the province. In the capital, Cusco, many marched.",
            ["not_enough_evidence"],
            id="a word for a division",
        ),
        pytest.param(
            "Peru’s parliament voted. In the capital, Toronto, many marched.", ["not_enough_evidence"], id="elsewhere"
        ),
        pytest.param("Peru’s parliament voted. In the capital, Mary, many marched.", [], id="no town"),
        pytest.param(
            "Peru is at odds. In the country’s capital, Cusco, many marched.", ["refuted"], id="the country's"
        ),
        pytest.param("Peru, whose capital is Cusco, voted.", ["refuted"], id="whose"),
        pytest.param("Peru (capital: Lima) voted.", ["supported"], id="in brackets"),
        pytest.param("Canberra, not Sydney, is the capital of Australia.", ["supported"], id="held against another"),
        pytest.param("Sydney (not Canberra) is the capital of Australia.", ["refuted"], id="wrongly held against it"),
        pytest.param("The Nigerian capital, Lagos, voted.", ["not_enough_evidence"], id="a former one, undated"),
        pytest.param(
            "The Nigerian capital, Lagos, voted. It will vote again on Monday.", ["refuted"], id="a former one, in news"
        ),
        pytest.param(
            "The Nigerian capital, Lagos, voted. Biafra had left in 1967.", ["not_enough_evidence"], id="in a history"
        ),
    ],
)
def test_the_capital_of_whom(text: str, verdicts: list[str], judge: Judge) -> None:
    assert [finding.verdict for finding in judge(text, rule="GEO101")] == verdicts


def test_an_unknown_city_gives_no_finding() -> None:
    assert found_on("Atlantis", ROW) is None


def test_another_spelling_of_the_capital() -> None:
    finding = found_on("Frédville", ROW)
    assert finding is not None
    assert finding.verdict == "supported"


def test_a_former_capital_fits_its_time() -> None:
    former = structs.replace(ROW, object="city:rufusburg", value="Rufusburg", valid_to=date(1991, 12, 31))
    finding = found_on("city:rufusburg", former, day=date(1985, 1, 1))
    assert finding is not None
    assert finding.message == "Rufusburg was the capital of Freedonia until 1991."
