"""EVT104: whole findings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from claimcheck import Claim, Context, Document, Finding, QuantityValue, RelationValue, Span
from claimcheck.models import ReferenceData
from claimcheck_plugins.events.lasting import check_duration

Judge = Callable[..., list[Finding]]


def test_another_relation_is_not_for_it(read: Callable[..., Document], references: ReferenceData) -> None:
    context = Context(read("x"), (), references)
    assert check_duration(Claim("event", 0, 1, "x", Span(0, 1), QuantityValue(1, 1)), context) is None
    nobody = RelationValue("event-duration", number=10)
    assert check_duration(Claim("event", 0, 1, "x", Span(0, 1), nobody), context) is None


def test_both_days_are_counted(judge: Judge) -> None:
    (finding,) = judge("The US and South Korea began their 10-day drills.", rule="EVT104")
    assert finding.verdict == "supported"
    assert finding.computation == (
        "Combined Command Post Training, August 2019: 11 to 20 August 2019, both days counted = 10 days; "
        "the text says 10 days"
    )


def test_refuted(judge: Judge) -> None:
    (finding,) = judge("The 12-day drills of the US and South Korea began on 11 August 2019.", rule="EVT104")
    assert (finding.verdict, finding.suggestion) == ("refuted", "“10-day drills”")
    assert finding.message == (
        "Combined Command Post Training, August 2019 lasted 10 days (11 to 20 August 2019), not 12."
    )


@pytest.mark.parametrize(
    ("text", "published"),
    [
        pytest.param("The US and Japan began their 10-day drills.", date(2019, 8, 23), id="other countries"),
        pytest.param("The US and South Korea began their 10-day drills.", None, id="no publication date"),
        pytest.param("The US and South Korea began their 10-day drills.", date(1, 1, 2), id="the first days"),
        pytest.param("The US and South Korea began their 10-day drills.", date(9999, 12, 31), id="the last day"),
    ],
)
def test_nothing_known(text: str, published: date | None, judge: Judge) -> None:
    assert judge(text, published, "EVT104") == []


@pytest.mark.parametrize(
    ("days", "verdict"),
    [("9", "supported"), ("11", "supported"), ("14", "refuted")],
    ids=["theirs", "calendar", "none"],
)
def test_days_of_rest_may_be_left_out(days: str, verdict: str, judge: Judge) -> None:
    text = f"The {days}-day drills of the US and South Korea began on 8 March 2021."
    assert [f.verdict for f in judge(text, date(2021, 3, 20), rule="EVT104")] == [verdict]


def test_a_row_without_a_figure_refutes_nothing(judge: Judge) -> None:
    text = "The 14-day drills of the US and South Korea began on 10 March 2025."
    assert [f.verdict for f in judge(text, date(2025, 3, 12), rule="EVT104")] == ["not_enough_evidence"]
