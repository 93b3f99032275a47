"""Rows to the house's form; a bad one named with line, column and reason."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.models import EntityRecord
from claimcheck.references.own.add import Prepared

Ready = Callable[..., Prepared]
ROLES = """
[columns]
subject = "who"
subject_name = "called"
place = "at"
value = "n"
low = "lo"
high = "hi"
valid_from = "since"
valid_to = "until"
date = "day"
year = "y"
month = "m"
definition = "what"
source = "says"
url = "link"
licence = "terms"
unit = "u"
row = "id"
"""
HEADER = "who,called,at,n,lo,hi,since,until,day,y,m,what,says,link,terms,u,id"


def table(*rows: dict[str, str]) -> str:
    names = HEADER.split(",")
    return "\n".join([HEADER, *(",".join(f'"{row.get(name, "")}"' for name in names) for row in rows)]) + "\n"


def test_every_role_is_used(ready: Ready) -> None:
    row = {
        "who": "FRE",
        "at": "Fredville",
        "n": "28.5",
        "since": "June 2019",
        "until": "2020-12-31",
        "id": "r1",
        "what": "a=b;c",
        "says": "Gazette",
        "link": "https://g.example",
        "terms": "CC0",
        "u": "persons",
    }
    done = ready(table(row), ROLES, property="cows").converted
    assert done.facts == (
        {
            "row": "r1",
            "subject": "country:FRE",
            "property": "cows",
            "low": "28.5",
            "unit": "person",
            "valid_from": "2019-06",
            "valid_to": "2020-12-31",
            "place": "city:fredville",
            "qualifiers": "definition=a:b,c",
            "source": "gazette-cc0",
            "url": "https://g.example",
        },
    )
    assert [(s.publisher, s.licence) for s in done.sources.values()] == [("Gazette", "CC0")]


@pytest.mark.parametrize(
    ("row", "column", "reason"),
    [
        pytest.param({"who": "FRE", "n": "many"}, "n", "'many' is no number", id="figure in words"),
        pytest.param({"who": "FRE", "n": "28,5"}, "n", "'28,5' is no number", id="comma that nobody explained"),
        pytest.param({"n": "5"}, "who", "is empty", id="whose"),
        pytest.param({"who": "FRE", "at": "???", "n": "5"}, "at", "'???' is no name", id="no letter"),
        pytest.param({"who": "FRE", "n": "5", "day": "06/07/2019"}, "day", "'06/07/2019' is no date", id="two ways"),
        pytest.param({"who": "FRE", "n": "5", "y": "2019", "m": "Juno"}, "m", "'Juno' is no month", id="month"),
        pytest.param({"who": "FRE", "n": "5", "since": "2019", "until": "2018"}, "until", "2018 is before 2019", id="ends early"),  # noqa: E501  as above
        pytest.param({"who": "FRE", "n": "5", "day": "3018"}, "day", "'3018' is too far ahead", id="far ahead"),
        pytest.param({"who": "FRE", "n": "6", "y": "2018"}, "n", "6 where line 2 has 5 for the same", id="another figure"),  # noqa: E501  as above
        pytest.param({"who": "FRE", "hi": "5"}, "lo", "is empty, but the upper end is not", id="upper end alone"),
        pytest.param({"who": "FRE", "n": "5", "day": "30 February 2019"}, "day", "'30 February 2019' is no day of the calendar", id="30 February"),  # noqa: E501  as above
    ],
)  # fmt: skip
def test_a_bad_row_is_named(ready: Ready, row: dict[str, str], column: str, reason: str) -> None:
    done = ready(table({"who": "FRE", "n": "5", "y": "2018"}, row), ROLES, property="cows").converted
    (problem,) = done.problems
    assert (problem.line, problem.column, len(done.facts)) == (3, column, 1)
    assert problem.reason.startswith(reason)


def test_rows_without_a_figure_are_counted_and_left_out(ready: Ready) -> None:
    done = ready("country,year,cows\nFreedonia,2018,5\nFreedonia,2019,NA\nFreedonia,2020,\n").converted
    assert ([fact["row"] for fact in done.facts], done.without_figure, done.problems) == (["fre-2018"], 2, ())


@pytest.mark.parametrize(
    ("cell", "entity"),
    [
        pytest.param("FRE", "country:FRE", id="code"),
        pytest.param("Freedonia", "country:FRE", id="label"),
        pytest.param("republic of freedonia", "country:FRE", id="another name"),
        pytest.param("Fredville", "city:fredville", id="a label before a metonym"),
        pytest.param("Klopstokia", "country:KLO", id="a country before its city"),
        pytest.param("office:fre-mayor", "office:fre-mayor", id="id"),
        pytest.param("Côte d’Or", "thing:cote-d-or", id="new"),
        pytest.param("XYZ", "thing:xyz", id="a code that nobody knows"),
    ],
)
def test_whom_a_cell_names(ready: Ready, cell: str, entity: str) -> None:
    (fact,) = ready(f"entity,year,cows\n{cell},2019,5\n").converted.facts
    assert fact["subject"] == entity


@pytest.mark.parametrize(
    ("other", "entity"),
    [
        pytest.param("Freedonia", "country:SYL", id="among countries"),
        pytest.param("FRE", "country:SYL", id="among codes of countries"),
        pytest.param("Klopstock", "region:fre-sylvania", id="among regions"),
    ],
)
def test_a_country_s_name_that_a_region_bears_too_is_read_by_its_column(ready: Ready, other: str, entity: str) -> None:
    done = ready(f"entity,year,cows\n{other},2019,5\nSylvania,2019,6\n").converted
    assert [fact["subject"] for fact in done.facts][1:] == [entity]


@pytest.mark.parametrize("others", ["", "Fredville,2019,5\n", "Freedonia,2019,5\nKlopstock,2019,5\n"])
def test_a_name_of_two_things_is_refused_where_its_column_decides_nothing(ready: Ready, others: str) -> None:
    (problem,) = ready(f"entity,year,cows\n{others}Sylvania,2019,6\n").converted.problems
    assert problem.reason == "'Sylvania' can be country:SYL or region:fre-sylvania: write the id"


def test_counted_things_are_not_below_nought(ready: Ready) -> None:
    (problem,) = ready("country,year,cows\nFreedonia,2019,-5\n").converted.problems
    assert problem.reason == "'-5' is below nought, and things are counted"


def test_figures_of_two_sources_stand_side_by_side(ready: Ready) -> None:
    done = ready("country,year,cows,source\nFreedonia,2019,5,Gazette\nFreedonia,2019,6,Herald\n").converted
    assert (len(done.facts), done.problems) == (2, ())


def test_a_row_of_too_few_cells_hides_no_other_problem(ready: Ready) -> None:
    problems = ready("country,year,cows\nFreedonia,2019\nFreedonia,soon,5\nFreedonia,2019,7\n").converted.problems
    assert [str(problem) for problem in problems] == [
        "line 2, column 'year': the row has 2 cells, the header has 3",
        "line 3, column 'year': 'soon' is no date: write 2018, 2018-06 or 2018-06-12",
    ]


def test_what_is_new_is_introduced_with_its_name(ready: Ready) -> None:
    done = ready("iso3,name,year,cows\nFRE,Freedonia,2019,5\nMLD,Marxland,2019,6\n").converted
    assert done.entities == (EntityRecord("thing:marxland", "Marxland", "thing"),)


def test_rows_of_one_name_are_numbered_and_an_undated_row_is_of_the_day_it_was_read(ready: Ready) -> None:
    done = ready("country,cows\nFreedonia,5\nFreedonia,5\n").converted
    assert [(f["row"], f["valid_from"], f["valid_to"], f["value"]) for f in done.facts] == [
        ("fre-2031-03-05", "2031-03-05", "2031-03-05", "5 cows"),
        ("fre-2031-03-05-2", "2031-03-05", "2031-03-05", "5 cows"),
    ]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        pytest.param(
            "city,year,officers\nA,2018,1\nB,06/07/2020,2\nC,2019,3\n",
            "line 3, column 'year': '06/07/2020' is no date: write 2018, 2018-06 or 2018-06-12",
            id="a day among years",
        ),
        pytest.param(
            "city,year,officers\nA,2018,1\nB,2018,2\nC,2019,many\n",
            "line 4, column 'officers': 'many' is no number: "
            "write digits with a decimal point and without commas (28500, 10.5)",
            id="a word among figures",
        ),
        pytest.param(
            "city,date,officers\nA,06/07/2020,1\n",
            "line 2, column 'date': '06/07/2020' is no date: write 2018, 2018-06 or 2018-06-12",
            id="no date that can be read",
        ),
        pytest.param(
            "city,year,officers\nA,2018,1\nB,,2\n", "line 3, column 'year': is empty: the row has no date", id="no date"
        ),
    ],
)
def test_one_bad_cell_makes_a_bad_row_and_no_column_is_passed_over(ready: Ready, text: str, problem: str) -> None:
    assert [str(one) for one in ready(text).converted.problems] == [problem]
