"""CAL108: anniversaries of events that the references date."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.models import Alias, EntityRecord, Fact
from claimcheck.testing import load_plugins, make_fact, make_references, scan_text
from claimcheck_plugins import calendar

FLOOD = "event:great-flood"
NAMES = (Alias("Great Flood", FLOOD), Alias("2004 Great Flood", FLOOD))
ROW = make_fact(FLOOD, "date-of", valid_from=date(1969, 7, 20), valid_to=date(1969, 7, 20))


def said(text: str, *facts: Fact) -> list[tuple[str, str, str, str | None]]:
    references = make_references(facts, (EntityRecord(FLOOD, "Great Flood", "event"),), NAMES)
    result = scan_text(text, load_plugins(calendar), references=references)
    found = [finding for checked in result.claims for finding in checked.findings if finding.rule == "CAL108"]
    assert all(finding.evidence == tuple(fact.evidence() for fact in facts) for finding in found)
    return [(f.verdict, f.message, f.computation, f.suggestion) for f in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Today is the 50th anniversary of the Great Flood.",
            (
                "supported",
                "2019 is 50 years after 20 July 1969.",
                "2019 − 1969 = 50; written: “50th”; tolerance: four months around publication",
                None,
            ),
            id="right",
        ),
        pytest.param(
            "The town marks the centenary of the Great Flood.",
            (
                "refuted",
                "From “Great Flood” (20 July 1969) to 2019 there are 50 years, not 100.",
                "2019 − 1969 = 50; written: “centenary”; tolerance: four months around publication",
                "Is the 50th meant?",
            ),
            id="by name",
        ),
        pytest.param(
            "It is 40 years since the Great Flood.",
            (
                "refuted",
                "From “Great Flood” (20 July 1969) to 2019 there are 50 years, not 40.",
                "2019 − 1969 = 50; written: “40 years”; tolerance: a year",
                "Is the 50th meant?",
            ),
            id="years since",
        ),
    ],
)
def test_findings(text: str, expected: tuple[str, str, str, str | None]) -> None:
    assert said(text, ROW) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("He spoke on the 20th anniversary of the Great Flood.", id="of an unnamed year"),
        pytest.param("In 1989 it rained. The 20th anniversary of the Great Flood is wet.", id="of a year named nearby"),
        pytest.param("“Today is the 20th anniversary of the Great Flood,” he said.", id="quoted"),
        pytest.param("Today is the 20-day anniversary of the Great Flood.", id="in days"),
        pytest.param("Today is the 20th anniversary of the Great Flood in Fredville.", id="of another of that name"),
        pytest.param("She sang at the 60th anniversary of the Great Flood.", id="of a day far off"),
    ],
)
def test_nothing_is_said(text: str) -> None:
    assert said(text, ROW) == []


def test_a_weekday_is_no_date_of_the_event() -> None:
    found = said("The town marked the 40th anniversary of the Great Flood on Saturday.", ROW)
    assert [verdict for verdict, *_ in found] == ["refuted"]


@pytest.mark.parametrize(
    ("nth", "verdicts"),
    [
        pytest.param("55th", ["refuted"], id="one that is still to come"),
        pytest.param("50th", ["supported"], id="the right one"),
        pytest.param("40th", [], id="an earlier one, which may be looked back on"),
    ],
)
def test_on_the_day_itself_the_past_tense_tells_of_now(nth: str, verdicts: list[str]) -> None:
    references = make_references((ROW,), (EntityRecord(FLOOD, "Great Flood", "event"),), NAMES)
    text = f"Many gathered for the {nth} anniversary of the Great Flood."
    result = scan_text(text, load_plugins(calendar), references=references, published=date(2019, 7, 21))
    found = [finding.verdict for checked in result.claims for finding in checked.findings if finding.rule == "CAL108"]
    assert found == verdicts


def test_without_its_row_nothing_is_said() -> None:
    assert said("Today is the 20th anniversary of the Great Flood.") == []


def test_with_two_rows_nothing_is_said() -> None:
    other = make_fact(FLOOD, "date-of", row="2", valid_from=date(1979, 7, 20))

    assert said("Today is the 20th anniversary of the Great Flood.", ROW, other) == []
