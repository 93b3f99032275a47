"""Populations and areas against rows: whole findings, and what is never refuted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from msgspec import structs

from claimcheck import Fact, Finding
from claimcheck.config import Settings
from claimcheck.testing import check_text, make_fact
from claimcheck_plugins import indicators

Judge = Callable[..., list[Finding]]


def people(year: int, number: int) -> Fact:
    first, last = date(year, 1, 1), date(year, 12, 31)
    row = make_fact(
        "country:FRE", "population", row=f"fre-{year}", number=number, unit="person", valid_from=first, valid_to=last
    )
    return structs.replace(row, value=f"{number:,} people")


YEARS = [people(2008, 3_100_000), people(2017, 3_900_000), people(2018, 4_000_000), people(2019, 4_100_000)]


def only(text: str, published: date | None = date(2019, 8, 23), **tolerance: float) -> Finding:
    settings = Settings(tolerance=tolerance)
    [finding] = check_text(text, indicators, facts=YEARS, published=published, settings=settings)
    return finding


def test_an_old_figure_printed_as_current_names_the_year_that_it_fits() -> None:
    rows = tuple(row.evidence() for row in YEARS)
    assert structs.replace(
        only("Freedonia has 3.1 million people."), id="", checker="", name="", severity=None
    ) == Finding(
        rule="IND101",
        verdict="refuted",
        reason="outside-tolerance",
        message="The population of Freedonia is not “3.1 million people” but 3,900,000 to 4,100,000 people "
        "(2017 to 2019; Fictional Statistics Office); the figure fits the year 2008 (3,100,000 people).",
        computation="3,900,000 people (fictional#fre-2017); 3,100,000 / 3,900,000 = 0.795; "
        "4,000,000 people (fictional#fre-2018); 3,100,000 / 4,000,000 = 0.775; "
        "4,100,000 people (fictional#fre-2019); 3,100,000 / 4,100,000 = 0.756; "
        "rounded to 100,000: 50,000 either way; reference ±2.0%, refuted beyond ±7.0%",
        suggestion="4.1 million people",
        evidence=rows[1:],
        considered=(YEARS[0].evidence("over before the time that is meant"),),
    )


@pytest.mark.parametrize(
    ("text", "verdict", "reason"),
    [
        pytest.param("Freedonia has 4.1 million people.", "supported", "within-rounding", id="as in the row"),
        pytest.param("Freedonia has 3.9 million people.", "supported", "within-rounding", id="as two years before"),
        pytest.param("Freedonia has nearly 4.5 million people.", "supported", "within-hedge", id="within its hedge"),
        pytest.param("Freedonia has 4.3 million people.", "not_enough_evidence", "estimates-differ", id="a little off"),
        pytest.param("Freedonia has 4.9 million people.", "refuted", "outside-tolerance", id="far off"),
        pytest.param("Freedonia had 3.1 million people in 2008.", "supported", "within-rounding", id="of its year"),
        pytest.param("Freedonia had 4.1 million people in 2008.", "refuted", "outside-tolerance", id="not of its year"),
        pytest.param("Freedonia had 9 million people in 1938.", "not_enough_evidence", "period-mismatch", id="no row"),
        pytest.param(
            "Freedonia had 9 million people in 2010.", "not_enough_evidence", "period-mismatch", id="one side"
        ),
        pytest.param("Sylvania has 9 million people.", "not_enough_evidence", "no-row", id="no row at all"),
    ],
)
def test_verdicts(text: str, verdict: str, reason: str) -> None:
    finding = only(text)
    assert (finding.verdict, finding.reason) == (verdict, reason)


def test_without_any_date_nothing_is_looked_up() -> None:
    finding = only("Freedonia has 9 million people.", published=None)
    assert (finding.verdict, finding.reason) == ("not_enough_evidence", "date-unresolved")


def test_a_figure_long_after_the_last_row_is_outdated_not_wrong() -> None:
    finding = only("Freedonia has 9 million people.", published=date(2024, 1, 1))
    assert (finding.verdict, finding.reason) == ("not_enough_evidence", "outdated-reference")


def test_the_desk_sets_the_uncertainty() -> None:
    finding = only("Freedonia has 4.3 million people.", population=0.05)
    assert (finding.verdict, finding.reason) == ("supported", "within-rounding")
    assert finding.computation.endswith("reference ±5.0%, refuted beyond ±7.0%")


def test_a_part_is_passed_over_but_not_a_lost_nought() -> None:
    assert check_text("Freedonia has 1.2 million people.", indicators, facts=YEARS) == []
    assert only("Freedonia has 410,000 people.").verdict == "refuted"


def test_between_two_rows_the_interval_counts() -> None:
    around = [people(2008, 3_100_000), people(2011, 3_700_000)]
    texts = ("Freedonia had 3.4 million people in 2010.", "Freedonia had 4.4 million people in 2010.")
    verdicts = [f.verdict for text in texts for f in check_text(text, indicators, facts=around)]
    assert verdicts == ["supported", "refuted"]


def test_square_miles_are_converted() -> None:
    row = make_fact("country:FRE", "area", number=25_900, unit="square kilometre")
    findings = check_text("Freedonia covers 10,000 square miles.", indicators, facts=[row])
    assert [(f.verdict, f.computation.partition(";")[0]) for f in findings] == [
        ("supported", "25,900 square kilometre = 10,000 square miles (fictional#1)")
    ]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param("Norway covers 385,000 square kilometres.", "definition-mismatch", id="islands counted in"),
        pytest.param("Panama has 1.5 million people.", "entity-ambiguous", id="a city of the same name"),
    ],
)
def test_what_another_reading_explains_is_not_refuted(text: str, reason: str, judge: Judge) -> None:
    assert [(f.verdict, f.reason) for f in judge(text) if f.rule.startswith("IND")] == [("not_enough_evidence", reason)]
