"""IND103: whole findings."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec import structs

from claimcheck import Claim, Context, Fact, Finding, QuantityValue, Span
from claimcheck.config import Settings
from claimcheck.testing import check_text, make_document, make_fact, make_references
from claimcheck_plugins import indicators
from claimcheck_plugins.indicators.figure_check import check_figure

DAY = date(2019, 8, 23)


def row(name: str, number: float, year: int = 2019, definition: str = "") -> Fact:
    first, last = date(year, 1, 1), date(year, 12, 31)
    made = make_fact("country:FRE", name, row=f"{name}-{year}{definition}", number=number, valid_from=first)
    return structs.replace(
        made, value=f"{number:,}", valid_to=last, qualifiers={"definition": definition} if definition else {}
    )


AGE = row("life-expectancy", 80)
GDP = (row("gdp", 100_000_000, definition="at exchange rates"), row("gdp", 200_000_000, definition="by parity"))
COAST = structs.replace(make_fact("country:FRE", "coastline", number=1609.344), value="1,609 km of coast")


def only(text: str, *rows: Fact, published: date | None = DAY, own: float | None = None) -> Finding:
    settings = Settings(tolerance={} if own is None else {"life-expectancy": own})
    [finding] = check_text(text, indicators, facts=rows, published=published, settings=settings)
    return finding


def test_another_value_is_not_for_it() -> None:
    claim = Claim("indicator", 0, 1, "x", Span(0, 1), QuantityValue(1, 1))
    assert check_figure(claim, Context(make_document("x"), (), make_references())) is None


def test_refuted() -> None:
    finding = only("Life expectancy in Freedonia is 61 years.", AGE)
    assert structs.replace(finding, id="", checker="", name="", severity=None) == Finding(
        "IND103",
        "refuted",
        "outside-tolerance",
        "The life expectancy of Freedonia is not “61 years” but 80 (2019; Fictional Statistics Office).",
        "80 (fictional#life-expectancy-2019); 61 / 80 = 0.762; rounded to 1: 0.5 either way; reference ±1.5%, "
        "refuted below 0.85 and above 1.15 times it",
        evidence=(AGE.evidence(),),
    )


@pytest.mark.parametrize(
    ("text", "rows", "verdict", "reason"),
    [
        pytest.param("Freedonia’s life expectancy is 81.", (AGE,), "supported", "within-rounding", id="near"),
        pytest.param(
            "Freedonia’s life expectancy is 75.", (AGE,), "not_enough_evidence", "definition-mismatch", id="off"
        ),
        pytest.param("Freedonia’s life expectancy is 60.", (), "not_enough_evidence", "no-row", id="no row"),
        pytest.param(
            "Freedonia’s life expectancy is 60.",
            (row("life-expectancy", 80, 2020),),
            "not_enough_evidence",
            "period-mismatch",
            id="a row of a later time",
        ),
        pytest.param("Freedonia’s GDP is $195 million.", GDP, "supported", "within-rounding", id="one definition"),
        pytest.param(
            "Freedonia’s GDP is $150 million.",
            GDP,
            "not_enough_evidence",
            "definition-mismatch",
            id="between definitions",
        ),
        pytest.param("Freedonia’s GDP is $20 million.", GDP, "refuted", "outside-tolerance", id="below both"),
        pytest.param("Freedonia has a coastline of 1,000 miles.", (COAST,), "supported", "within-rounding", id="miles"),
        pytest.param(
            "Freedonia’s unemployment rate is 30 percent.",
            (row("unemployment-rate", 3),),
            "not_enough_evidence",
            "definition-mismatch",
            id="an indicator that is never refuted",
        ),
    ],
)
def test_verdicts(text: str, rows: tuple[Fact, ...], verdict: str, reason: str) -> None:
    finding = only(text, *rows)
    assert (finding.verdict, finding.reason) == (verdict, reason)


def test_without_any_date_nothing_is_looked_up() -> None:
    finding = only("Freedonia’s life expectancy is 60.", AGE, published=None)
    assert (finding.verdict, finding.reason) == ("not_enough_evidence", "date-unresolved")


def test_the_desk_sets_the_uncertainty() -> None:
    finding = only("Freedonia’s life expectancy is 61.", AGE, own=0.3)
    assert (finding.verdict, finding.reason) == ("supported", "within-rounding")
    assert finding.computation.endswith("reference ±30.0%, refuted below 0.7 and above 1.3 times it")
