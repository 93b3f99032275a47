"""What columns are taken for: whole tables, headers and cells."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.models import Counted
from claimcheck.references.own.add import Prepared
from claimcheck.references.own.roles import Roles
from claimcheck.references.own.vocabulary import counting_words

Ready = Callable[..., Prepared]


def columns(roles: Roles) -> dict[str, str]:
    return {role: "|".join(named) for role, named in roles.columns.items()}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "iso3,name,year,value,unit\nFRE,Freedonia,2019,5,persons\n",
            {"subject": "iso3", "subject_name": "name", "value": "value", "unit": "unit", "year": "year"},
            id="indicator by country and year",
        ),
        pytest.param(
            "City;Officers;As of\nFredville;310;June 2030\n",
            {"subject": "City", "value": "Officers", "date": "As of"},
            id="semicolons, a date in words",
        ),
        pytest.param(
            "Country Code,Country,Low,High,Valid from,Valid to,URL,Licence\nFRE,Freedonia,1,2,2019,2020,x,CC0\n",
            {
                "subject": "Country Code",
                "subject_name": "Country",
                "low": "Low",
                "high": "High",
                "valid_from": "Valid from",
                "valid_to": "Valid to",
                "url": "URL",
                "licence": "Licence",
            },
            id="a range, a validity, a source",
        ),
        pytest.param(
            "iso3,name,year,cows\nFRE,Freedonia,2019,5\n,Marxland,2019,6\n",
            {"subject": "iso3|name", "subject_name": "name", "value": "cows", "year": "year"},
            id="names stand in for missing codes",
        ),
        pytest.param(
            "school,date,pupils\nFredville High School,06/07/2030,310\n",
            {"subject": "school", "value": "pupils", "date": "date"},
            id="a column of dates of which none can be read is still one",
        ),
    ],
)
def test_columns(ready: Ready, text: str, expected: dict[str, str]) -> None:
    assert columns(ready(text).roles) == expected


def test_a_constant_subject_leaves_the_column_to_the_place(ready: Ready) -> None:
    text = "iso3,location,year,month,active_duty\nSYL,Sylvania,2019,June,300\nNA,At sea,2019,June,20\n"
    roles = ready(text, name="us troops.csv", subject="Freedonia", property="troops").roles
    assert columns(roles) == {
        "place": "iso3|location",
        "place_name": "location",
        "value": "active_duty",
        "year": "year",
        "month": "month",
    }
    assert roles.constants == {"subject": "Freedonia", "unit": "person", "definition": "active duty"}
    assert (roles.name, roles.missing, roles.counted) == ("us-troops", ("NA",), None)


@pytest.mark.parametrize(
    ("header", "name", "wished", "expected"),
    [
        pytest.param("value", "wb_population.csv", "", "population", id="a known property in the file's name"),
        pytest.param("troops abroad", "x.csv", "", "troops", id="a known property in the column's name"),
        pytest.param("Police officers", "x.csv", "", "police-officers", id="the column's name"),
        pytest.param("count", "fire engines.csv", "", "fire-engines", id="the file's name"),
        pytest.param("count", "x.csv", "cows", "cows", id="as the user says"),
    ],
)
def test_property(ready: Ready, header: str, name: str, wished: str, expected: str) -> None:
    text = f"country,year,{header}\nFreedonia,2019,5\n"
    assert ready(text, name=name, property=wished).roles.property == expected


def test_columns_that_tell_rows_apart_are_dimensions(ready: Ready) -> None:
    text = "city,year,branch,sex,note,officers\n" + "".join(
        f"Fredville,2019,{branch},{sex},n,{n}\n"
        for n, (branch, sex) in enumerate(
            [("Patrol", "women"), ("Traffic", "women"), ("Patrol", "Both"), ("Traffic", "Both")]
        )
    )
    roles = ready(text, nouns=("officers", "police officers")).roles
    assert roles.dimensions == {"branch": "branch", "sex": "sex"}
    words = (counting_words("parts"), counting_words("movements"), counting_words("stock"))
    nouns = ("officers", "police officers")
    # "Both" is the whole: a sentence need not say it.
    assert roles.counted == Counted("officers", nouns, ("subject", "branch"), ("branch", "sex"), *words, days=365)


def test_thousands_are_noticed_where_every_comma_can_be_one(ready: Ready) -> None:
    good = ready('city,year,officers\nFredville,2019,"1,310"\nSylvania City,2019,"12,000"\n')
    assert (good.roles.thousands, [fact["low"] for fact in good.converted.facts]) == (",", ["1310", "12000"])
    bad = ready(
        'city,year,officers\nFredville,2019,"1,310"\nFredville,2020,"13,5"\n',
        roles='[columns]\nsubject="city"\nvalue="officers"\nyear="year"\n',
    )
    assert bad.roles.thousands == ""
