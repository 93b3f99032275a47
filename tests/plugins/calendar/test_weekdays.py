"""CAL101: whole findings, and every day of the calendar."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from claimcheck import Claim, Context, DateValue, Document, Finding, QuantityValue, RelationValue, Span
from claimcheck.testing import PUBLISHED, check_text, make_article, make_references
from claimcheck_plugins import calendar
from claimcheck_plugins.calendar.days import WEEKDAYS, words
from claimcheck_plugins.calendar.weekdays import check_weekday

# The computations for 21 August and 1 September 2019, up to what is written.
WEDNESDAY = "2019-08-21 is day 737,292 counted from Monday 0001-01-01 as day 1; 737,292 mod 7 = 3, a Wednesday; "
SUNDAY = "2019-09-01 is day 737,303 counted from Monday 0001-01-01 as day 1; 737,303 mod 7 = 0, a Sunday; "


def bare(finding: Finding) -> tuple[str, str, str, str, str | None]:
    return finding.verdict, finding.reason, finding.message, finding.computation, finding.suggestion


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Bids closed on Wednesday, 21 August 2019.",
            (
                "supported",
                "calendar-agrees",
                "21 August 2019 falls on a Wednesday.",
                f"{WEDNESDAY}written: Wednesday; Wednesday = Wednesday",
                None,
            ),
            id="supported",
        ),
        pytest.param(
            "Bids closed on THURS. 21 AUG. 2019.",
            (
                "refuted",
                "weekday-mismatch",
                "21 August 2019 falls on a Wednesday, not a Thursday.",
                f"{WEDNESDAY}written: Thursday; Wednesday ≠ Thursday",
                "“WEDNESDAY 21 AUG. 2019”; or, if Thursday is right, is 22 August 2019 meant?",
            ),
            id="refuted, with the year written",
        ),
        pytest.param(
            "Bids close on Saturday, September 1.",
            (
                "refuted",
                "weekday-mismatch",
                "1 September 2019 (the year is read from the publication date) falls on a Sunday, not a Saturday.",
                f"{SUNDAY}written: Saturday; Sunday ≠ Saturday",
                "“Sunday, September 1”; or, if Saturday is right, is 31 August 2019 meant?",
            ),
            id="refuted, with the year read from publication",
        ),
        pytest.param(
            "Bids closed on Monday (21 August) at noon.",
            (
                "refuted",
                "weekday-mismatch",
                "21 August 2019 (the year is read from the publication date) falls on a Wednesday, not a Monday.",
                f"{WEDNESDAY}written: Monday; Wednesday ≠ Monday",
                "“Wednesday (21 August)”; or, if Monday is right, is 19 August 2019 meant?",
            ),
            id="refuted, with the date in brackets",
        ),
        pytest.param(
            "In 2020 it rained. It was dry on Friday, August 21.",
            (
                "not_enough_evidence",
                "date-unresolved",
                "21 August 2019 does not fall on a Friday, but 21 August 2020 does; which is meant is open.",
                f"{WEDNESDAY}written: Friday; Wednesday ≠ Friday",
                None,
            ),
            id="fits a year that is named nearby",
        ),
    ],
)
def test_findings(text: str, expected: tuple[str, ...]) -> None:
    assert [bare(finding) for finding in check_text(text, calendar)] == [expected]


def test_a_day_that_is_soon_to_come_is_of_this_year() -> None:
    (finding,) = check_text("In 2012 it rained. The Games will open on Tuesday, August 28.", calendar)
    assert (finding.verdict, finding.reason) == ("refuted", "weekday-mismatch")


def test_a_year_named_a_page_before_does_not_count() -> None:
    far = "In 2020 it rained. " + "It rained and rained. " * 40 + "It was dry on Friday, August 21."

    assert [finding.verdict for finding in check_text(far, calendar)] == ["refuted"]


@example(date(9999, 12, 31), 6)
@given(st.dates(date(1583, 1, 1), date(9999, 12, 31)), st.integers(1, 7))
def test_every_day_is_judged_by_its_weekday(day: date, weekday: int) -> None:
    text = f"{WEEKDAYS[weekday - 1]}, {words(day)}"
    document = Document(make_article(text), text, sentences=(Span(0, len(text)),))
    value = DateValue("DATE", day.isoformat(), None, day, day, weekday)
    claim = Claim("date", 0, len(text), text, Span(0, len(text)), value)

    finding = check_weekday(claim, Context(document, (claim,), make_references()))

    assert finding is not None
    julian_reading = " of the Julian calendar" in finding.message
    expected = "supported" if day.isoweekday() == weekday else "not_enough_evidence" if julian_reading else "refuted"
    assert finding.verdict == expected


@pytest.mark.parametrize(
    "value",
    [
        pytest.param(DateValue("DATE", "2019-08-21", None, PUBLISHED, PUBLISHED), id="no weekday"),
        pytest.param(DateValue("DATE", "XXXX-08-21", weekday=3), id="not resolved"),
        pytest.param(
            DateValue("DATE", "2019-08", None, PUBLISHED, PUBLISHED + timedelta(days=1), 3), id="more than one day"
        ),
        pytest.param(QuantityValue(21, 21), id="no date"),
        pytest.param(RelationValue("weekday-of", from_=PUBLISHED, to=PUBLISHED), id="a pair without a weekday"),
    ],
)
def test_what_cannot_be_compared_is_passed_over(value: DateValue | QuantityValue | RelationValue) -> None:
    text = "21 August"
    document = Document(make_article(text), text, sentences=(Span(0, 9),))
    claim = Claim("date", 0, 9, text, Span(0, 9), value)

    assert check_weekday(claim, Context(document, (claim,), make_references())) is None


def test_a_weekday_alone_is_passed_over() -> None:
    text = "Friday"
    document = Document(make_article(text), text, sentences=(Span(0, 6),))
    value = DateValue("DATE", "2019-08-23", None, PUBLISHED, PUBLISHED, 4)

    claim = Claim("date", 0, 6, text, Span(0, 6), value)

    assert check_weekday(claim, Context(document, (claim,), make_references())) is None
