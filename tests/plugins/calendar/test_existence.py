"""CAL102: whole findings."""

from __future__ import annotations

import calendar as gregorian

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck import Claim, Context, DateValue, Document, QuantityValue, Span
from claimcheck.testing import check_text, make_article, make_references
from claimcheck_plugins import calendar
from claimcheck_plugins.calendar.existence import check_existence


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The lease ran out on 31 June 2019.",
            (
                "no-such-day",
                "There is no 31 June 2019: June has 30 days.",
                "June has 30 days; 31 > 30",
                "Was 30 June or 1 July meant?",
            ),
            id="31 June",
        ),
        pytest.param(
            "The lease runs out on February 29, 2023.",
            (
                "no-such-day",
                "There is no 29 February 2023: February has 28 days in 2023.",
                "2023 is no leap year; February has 28 days in 2023; 29 > 28",
                "Was 28 February or 1 March meant?",
            ),
            id="29 February",
        ),
        pytest.param(
            "The lease runs out on February 30, 2024.",
            (
                "no-such-day",
                "There is no 30 February 2024: February has 29 days.",
                "February has 29 days; 30 > 29",
                "Was 29 February or 1 March meant?",
            ),
            id="30 February of a leap year",
        ),
    ],
)
def test_findings(text: str, expected: tuple[str, str, str, str]) -> None:
    found = [(f.verdict, f.reason, f.message, f.computation, f.suggestion) for f in check_text(text, calendar)]

    assert found == [("refuted", *expected)]


def test_without_a_publication_date_the_longest_february_counts() -> None:
    [finding] = check_text("Forms must be in by 30 February.", calendar, published=None)

    assert finding.message == "There is no 30 February: February has 29 days."


def judged(value: DateValue | QuantityValue) -> str | None:
    text = "the day"
    document = Document(make_article(text), text, sentences=(Span(0, 7),))
    claim = Claim("date", 0, 7, text, Span(0, 7), value)
    finding = check_existence(claim, Context(document, (claim,), make_references()))
    return finding.verdict if finding is not None else None


@given(st.integers(1924, 9999), st.integers(1, 12), st.integers(0, 99))
def test_a_day_is_refuted_when_its_month_has_fewer(year: int, month: int, day: int) -> None:
    last = gregorian.monthrange(year, month)[1]

    verdict = judged(DateValue("DATE", f"{year}-{month:02}-{day:02}"))

    assert verdict == ("refuted" if last < day <= 31 else None)


@pytest.mark.parametrize(
    "value",
    [
        QuantityValue(3, 3),
        DateValue("DATE", "2019-06"),
        DateValue("DATE", "2019-W31-3"),
        DateValue("DATE", "2019-31-06"),
        DateValue("DATE", "XXXX-02-29"),
        DateValue("DATE", "1900-02-29"),
        DateValue("DATE", "1712-02-30"),
        DateValue("DATE", "0000-06-30"),
    ],
    ids=repr,
)
def test_what_may_exist_is_passed_over(value: DateValue | QuantityValue) -> None:
    assert judged(value) is None
