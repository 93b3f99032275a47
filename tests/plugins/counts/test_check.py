"""NUM102: whole findings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from claimcheck import Finding
from claimcheck.models import ReferenceData

Judge = Callable[..., list[Finding]]


def test_supported_with_the_other_count_beside_it(judge: Judge, references: ReferenceData) -> None:
    day = date(2019, 8, 23)
    (finding,) = judge("Washington stations nearly 30,000 troops in South Korea.", day, "NUM102")
    match = references.find("country:USA", "troops", (day, day), place="country:KOR")
    rows = match.rows
    assert (finding.verdict, finding.reason, finding.suggestion) == ("supported", "within-hedge", None)
    assert finding.message == (
        "The references have 28,500 people (stated strength); "
        "by another count, 26,086 to 26,525 people (active duty, permanently assigned)."
    )
    assert finding.computation == (
        "28,500 / 30,000 = 0.95 (stated strength); 26,525 / 30,000 = 0.88 (active duty, permanently assigned); "
        "26,086 / 30,000 = 0.87 (active duty, permanently assigned); “nearly” allows 0.9 to 1 times the figure"
    )
    assert finding.evidence == (rows[0].evidence(),)
    assert finding.considered == (
        *(row.evidence("by another definition") for row in rows[1:]),
        *match.left_aside(),
    )


def test_refuted(judge: Judge) -> None:
    (finding,) = judge("Washington keeps about 82,500 troops in South Korea.", rule="NUM102")
    assert (finding.verdict, finding.reason) == ("refuted", "outside-tolerance")
    assert finding.suggestion == "Is the stated strength of 28,500 people meant?"
    assert finding.message == (
        "The references have 28,500 people (stated strength) or 26,086 to 26,525 people (active duty, permanently "
        "assigned), not about 82,500 troops."
    )


@pytest.mark.parametrize(
    ("text", "published", "reason"),
    [
        pytest.param(
            "Washington keeps 27,500 troops in South Korea.", date(2019, 8, 23), "definition-mismatch", id="close by"
        ),
        pytest.param(
            "Washington keeps 90,000 soldiers in Germany.", date(2018, 1, 5), "period-mismatch", id="rows on one side"
        ),
        pytest.param(
            "Washington kept 90,000 soldiers in Germany in 1999.", date(2018, 1, 5), "period-mismatch", id="no row then"
        ),
    ],
)
def test_undecided(text: str, published: date, reason: str, judge: Judge) -> None:
    (finding,) = judge(text, published, "NUM102")
    assert (finding.verdict, finding.reason) == ("not_enough_evidence", reason)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Washington sent 500 troops to South Korea.", id="a movement"),
        pytest.param("South Korea keeps 500,000 troops in South Korea.", id="at home"),
        pytest.param("Some 500,000 troops stand there.", id="neither whose nor where"),
        pytest.param("The number rose by 500 troops in South Korea, Washington said.", id="a change"),
        pytest.param("Washington keeps 500 troops in Peru.", id="no row"),
    ],
)
def test_not_for_it(text: str, judge: Judge) -> None:
    assert judge(text, rule="NUM102") == []
