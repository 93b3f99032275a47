"""NUM102 on tables of a newsroom's own, openly fictional: whose figure, of which part, of when, by whose count."""

from __future__ import annotations

from datetime import date

import pytest
from msgspec import structs

from claimcheck import Fact, Finding
from claimcheck.config import Settings
from claimcheck.models import Alias, Counted, EntityRecord
from claimcheck.references.memory import MemoryReferences
from claimcheck.testing import load_plugins, make_fact, scan_text
from claimcheck_plugins import counts

FRE, FREDVILLE, RUFUSBURG, SCHOOL = "country:FRE", "city:fredville", "city:rufusburg", "thing:fredville-high-school"
ENTITIES = [
    EntityRecord(FRE, "Freedonia", "country"),
    EntityRecord("country:SYL", "Sylvania", "country"),
    EntityRecord(FREDVILLE, "Fredville", "city", FRE),
    EntityRecord(RUFUSBURG, "Rufusburg", "city", FRE),
    EntityRecord(SCHOOL, "Fredville High School", "thing"),
    EntityRecord("person:rufus-firefly", "Rufus Firefly", "person", FRE),
]
OFFICERS = Counted(
    *("officers", ("officers", "police officers"), ("subject",), ("branch",), ("injured", "additional")),
    *(("hired",), ("has", "had", "employs", "there are"), 365),
)
PUPILS = Counted("pupils", ("pupils",), ("subject", "grade"), ("grade",))
GUARDS = Counted("guards", ("guards",), ("subject", "place", "date"))


def row(subject: str, year: int, number: int, name: str = "officers", **said: str) -> Fact:
    days = (date(year, 1, 1), date(year, 12, 31))
    fact = make_fact(
        subject, name, row=f"{subject[-4:]}-{year}-{number}", number=number, valid_from=days[0], valid_to=days[1]
    )
    return structs.replace(fact, value=f"{number:,} {name}", qualifiers=said)


ROWS = [
    *(row(FREDVILLE, year, number) for year, number in ((2009, 900), (2018, 1900), (2019, 1950))),
    row(FREDVILLE, 2019, 150, branch="Traffic"),
    row(RUFUSBURG, 2019, 1450),
    row(SCHOOL, 2019, 70, "pupils", grade="first"),
    row(SCHOOL, 2019, 90, "pupils", grade="second"),
    structs.replace(row(FRE, 2019, 40, "guards"), place="country:SYL"),
]


def judge(text: str, *more: Fact, published: date = date(2019, 8, 23), **tolerance: float) -> list[Finding]:
    references = MemoryReferences(
        [*ROWS, *more], ENTITIES, [Alias("Freedonian", FRE, "demonym")], counted=[OFFICERS, PUPILS, GUARDS]
    )
    result = scan_text(
        text, load_plugins(counts), published=published, references=references, settings=Settings(tolerance=tolerance)
    )
    return [finding for checked in result.claims for finding in checked.findings]


def said(findings: list[Finding]) -> list[tuple[str, str]]:
    return [(finding.verdict, finding.reason) for finding in findings]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Fredville hired 300 police officers.", id="a change"),
        pytest.param("In Fredville 12 injured officers were treated.", id="a part"),
        pytest.param("Sylvania has 300 police officers.", id="nobody in the table"),
        pytest.param("Fredville has 300 customs inspectors.", id="another noun"),
        pytest.param("Rufus Firefly has 300 officers.", id="a person"),
        pytest.param("Freedonia has 300 guards.", id="the place is not said"),
        pytest.param("Freedonia keeps 300 guards in Sylvania.", id="the date is not said"),
        pytest.param("Fredville has 300 traffic and patrol officers.", id="two parts"),
    ],
)
def test_is_not_judged(text: str) -> None:
    patrol = row(FREDVILLE, 2019, 1700, branch="Patrol")
    assert judge(text, patrol) == []


@pytest.mark.parametrize(
    ("text", "verdict", "reason"),
    [
        pytest.param("Fredville has 1,950 police officers.", "supported", "within-rounding", id="right"),
        pytest.param("Fredville has 2,950 police officers.", "refuted", "outside-tolerance", id="wrong"),
        pytest.param("There are 2,950 officers in Fredville.", "refuted", "outside-tolerance", id="in a city"),
        pytest.param("Fredville has 150 traffic officers.", "supported", "within-rounding", id="a part that is named"),
        pytest.param("Fredville has 550 traffic officers.", "refuted", "outside-tolerance", id="a part, wrong"),
        pytest.param("In 2009, Fredville had 900 officers.", "supported", "within-rounding", id="of its own year"),
        pytest.param("In 2005, Fredville had 2,950 officers.", "not_enough_evidence", "period-mismatch", id="no row"),
        pytest.param("Fredville guarded 2,950 police officers.", "not_enough_evidence", "definition-mismatch", id="no stock"),  # noqa: E501  one case a line
        pytest.param("Rufusburg, unlike Fredville, has 1,450 officers.", "not_enough_evidence", "definition-mismatch", id="it fits another city"),  # noqa: E501  as above
        pytest.param("Fredville High School has 160 pupils.", "not_enough_evidence", "definition-mismatch", id="a table of parts alone"),  # noqa: E501  as above
        pytest.param("Fredville High School has 70 first grade pupils.", "supported", "within-rounding", id="a part of such a table"),  # noqa: E501  as above
        pytest.param("In 2019, Freedonia kept 40 guards in Sylvania.", "supported", "within-rounding", id="whose, where and when"),  # noqa: E501  as above
    ],
)  # fmt: skip
def test_is_judged(text: str, verdict: str, reason: str) -> None:
    assert said(judge(text)) == [(verdict, reason)]


@pytest.mark.parametrize(
    "text",
    [
        "Fredville's harbour force has 900 officers.",
        "Fredville has 900 officers in its harbour force.",
        "Fredville has 300 mounted police officers.",
        "Fredville's harbour police has 300 officers.",
        "Fredville has 700 officers on its ferry.",
        "Fredville has 200 officers along its border.",
        "Fredville has 1,200 officers who are under 25.",
        "Fredville once had 4,000 police officers.",
        "Fredville had 4,000 police officers when the harbour was open.",
        "Fredville has 4,000 police officers if the fire brigade is counted.",
        "Fredville may soon employ 4,000 police officers.",
        "The captain has 300 police officers in Fredville.",
        "Of those, 300 police officers in Fredville have families.",
    ],
)
def test_a_part_and_another_time_are_not_refuted(text: str) -> None:
    assert "refuted" not in {verdict for verdict, _ in said(judge(text))}


@pytest.mark.parametrize(
    "text",
    [
        "Fredville, which has 4,000 police officers, is safe.",
        "Fredville now has 4,000 officers.",
        "Fredville's traffic police has 400 officers.",
        "Fredville has a total of 4,000 officers, the mayor said.",
        "The mayor said Fredville had 4,000 officers.",
        "Fredville’s government still employs 4,000 officers and pays them.",
    ],
)
def test_the_whole_is_refuted_however_it_is_said(text: str) -> None:
    assert ("refuted", "outside-tolerance") in said(judge(text))


@pytest.mark.parametrize("text", ["Fredville has 2,950 officers.", "Freedonia kept 70 officers in Sylvania in 2019."])
def test_of_two_tables_that_count_by_one_noun_the_one_that_knows_it_is_asked(text: str) -> None:
    abroad = Counted("officers-abroad", ("officers",), ("subject", "place"), stock=("kept",))
    rows = [*ROWS, structs.replace(row(FRE, 2019, 40, "officers-abroad"), place="country:SYL")]
    for counted in ([abroad, OFFICERS], [OFFICERS, abroad]):
        references = MemoryReferences(rows, ENTITIES, counted=counted)
        result = scan_text(text, load_plugins(counts), published=date(2019, 8, 23), references=references)
        assert [f.verdict for checked in result.claims for f in checked.findings] == ["refuted"]


def test_an_old_figure_printed_as_current_names_its_year() -> None:
    (finding,) = judge("Fredville has 900 police officers.")
    assert finding.message == (
        "The references have 1,950 officers, not 900 police; the figure fits 2009 (900 officers)."
    )


def test_the_nearest_row_of_another_time_is_of_the_whole() -> None:
    (finding,) = judge("In 2005, Fredville had 2,950 officers.", row(FREDVILLE, 2008, 120, branch="Harbour"))
    assert finding.message == "The references have no figure for that time; the nearest is 900 officers (2009)."


def test_a_nearest_row_that_is_of_a_part_says_so() -> None:
    found = judge("In 2005, Freedonia had 2,950 officers.", row(FRE, 2009, 120, branch="Harbour"))
    assert [finding.message for finding in found] == [
        "The references have no figure for that time; the nearest is 120 officers (Harbour, 2009)."
    ]


def test_a_figure_between_two_sources_is_supported_and_they_are_named() -> None:
    other = structs.replace(row(FREDVILLE, 2019, 2150), publisher="City Hall", row="other")
    (finding,) = judge("Fredville has 2,050 police officers.", other)
    assert finding.verdict == "supported"
    assert finding.message == (
        "The references have 1,950 to 2,150 officers; the sources differ: City Hall has 2,150 officers, "
        "Fictional Statistics Office has 1,950 officers."
    )


@pytest.mark.parametrize(("share", "verdict"), [(0.0, "not_enough_evidence"), (0.05, "supported")])
def test_the_desk_s_tolerance_is_printed(share: float, verdict: str) -> None:
    (finding,) = judge("Fredville has 2,040 police officers.", officers=share)
    assert finding.verdict == verdict
    assert finding.computation.endswith("reference ±5.0%") is (share > 0)


def test_rows_next_to_the_time_meant_are_told_with_why() -> None:
    (finding,) = judge("In 2005, Fredville had 2,950 officers.")
    assert finding.message == "The references have no figure for that time; the nearest is 900 officers (2009)."
    assert {row.why for row in finding.considered} == {"begins after the time that is meant"}
