"""OFF102: whole findings on former holders, those of then and those elect."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from claimcheck import Claim, Context, Document, Finding, QuantityValue, Span
from claimcheck.models import ReferenceData
from claimcheck_plugins.offices.former import check_former

Judge = Callable[..., list[Finding]]
Read = Callable[..., Document]


def test_another_relation_is_not_for_it(read: Read, references: ReferenceData) -> None:
    claim = Claim("office", 0, 1, "x", Span(0, 1), QuantityValue(1, 1))
    assert check_former(claim, Context(read("x"), (), references)) is None


def test_still_in_office(judge: Judge, references: ReferenceData) -> None:
    (finding,) = judge("Former French President Emmanuel Macron spoke.", date(2023, 5, 2))
    (row,) = references.find("person:emmanuel-macron", "holds-office", (None, None)).rows
    assert (finding.rule, finding.verdict, finding.reason) == ("OFF102", "refuted", "still-in-office")
    assert finding.message == "Emmanuel Macron is not a former President of France: in office since 14 May 2017."
    assert finding.computation == "in office since 14 May 2017; time meant: on 2 May 2023"
    assert finding.suggestion == "Is “former” right for Emmanuel Macron?"
    assert finding.evidence == (row.evidence(),)


@pytest.mark.parametrize(
    ("text", "published"),
    [
        pytest.param("Former US President Donald Trump spoke.", date(2025, 5, 2), id="a second term"),
        pytest.param("Former French President Emmanuel Macron spoke.", date(2017, 6, 1), id="new in office"),
        pytest.param("“Former French President Emmanuel Macron spoke,” it read.", date(2023, 5, 2), id="quoted"),
        pytest.param(
            "By 2030 former French President Emmanuel Macron will teach.", date(2023, 5, 2), id="of a later time"
        ),
        pytest.param("Former French Prime Minister Nicolas Sarkozy spoke.", date(2023, 5, 2), id="never in the table"),
        pytest.param("Former French President Emmanuel Macron spoke.", None, id="no date"),
        pytest.param("Former French President Emmanuel Macron spoke in May 2019.", None, id="no day of publication"),
        pytest.param("Former President Joe Biden spoke.", date(2016, 5, 2), id="a vice-president is no president"),
    ],
)
def test_not_refuted(text: str, published: date | None, judge: Judge) -> None:
    assert {finding.verdict for finding in judge(text, published)} <= {"supported"}


@pytest.mark.parametrize(
    ("text", "published", "message"),
    [
        (
            "Former US President Barack Obama spoke.",
            date(2019, 8, 23),
            "Barack Obama, President of the United States, in office from 20 January 2009 to 20 January 2017.",
        ),
        (
            "The then German chancellor, Angela Merkel, spoke.",
            date(2023, 8, 23),
            "Angela Merkel, Chancellor of Germany, in office from 22 November 2005 to 8 December 2021.",
        ),
        (
            "US President-elect Joe Biden spoke.",
            date(2020, 12, 1),
            "Joe Biden, President of the United States, from 20 January 2021.",
        ),
    ],
)
def test_supported(text: str, published: date, message: str, judge: Judge) -> None:
    assert [(f.rule, f.verdict, f.message) for f in judge(text, published)] == [("OFF102", "supported", message)]


def test_elect_long_before_is_left_alone(judge: Judge) -> None:
    assert judge("US President-elect Joe Biden spoke.", date(2019, 12, 1)) == []
