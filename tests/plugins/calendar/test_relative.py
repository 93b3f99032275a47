"""CAL103: whole findings."""

from __future__ import annotations

import pytest

from support.dates import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The pier was shut yesterday (22 August).",
            (
                "supported",
                "Counted from 23 August 2019, “yesterday” is “22 August”.",
                "published 2019-08-23; “yesterday” is 2019-08-22; written: “22 August”",
                None,
            ),
            id="right",
        ),
        pytest.param(
            "The pier was shut yesterday (20 August).",
            (
                "refuted",
                "Counted from 23 August 2019, “yesterday” is 22 August 2019, not “20 August”.",
                "published 2019-08-23; “yesterday” is 2019-08-22; written: “20 August”",
                "Is 22 August 2019 meant, or another word than “yesterday”?",
            ),
            id="a day off",
        ),
        pytest.param(
            "Next month, in October, the pier reopens.",
            (
                "refuted",
                "Counted from 23 August 2019, “Next month” is September 2019, not “October”.",
                "published 2019-08-23; “Next month” is 2019-09-01 to 2019-09-30; written: “October”",
                "Is September 2019 meant, or another word than “Next month”?",
            ),
            id="a month off",
        ),
        pytest.param(
            "The pier was shut last week, on 2 August.",
            (
                "refuted",
                ("Counted from 23 August 2019, “last week” is 9 August 2019 to 23 August 2019, not “2 August”."),
                "published 2019-08-23; “last week” is 2019-08-09 to 2019-08-23; written: “2 August”",
                "Is 12 August 2019 to 18 August 2019 meant, or another word than “last week”?",
            ),
            id="a week",
        ),
        pytest.param(
            "Two days ago, on 19 August, the pier was shut.",
            (
                "refuted",
                "“19 August” is 4 days before publication on 23 August 2019, not “Two days”.",
                "19 August 2019 and publication on 2019-08-23 are 4 days apart; written: “Two days”",
                "“Four days”, or is the date wrong?",
            ),
            id="days ago",
        ),
        pytest.param(
            "The pier burned down in 1999, ten years ago.",
            (
                "refuted",
                "“1999” is 19.6 to 20.6 years before publication on 23 August 2019, not “ten years”.",
                (
                    "1999 and publication on 2019-08-23 are 19.6 to 20.6 years apart; “ten years” is a round "
                    "number and allows 9.5 to 10.5; tolerance: 365 days"
                ),
                "“20 years”, or is the date wrong?",
            ),
            id="years ago",
        ),
        pytest.param(
            "Two weeks ago, on 8 August, the pier was shut.",
            (
                "supported",
                "“8 August” is “Two weeks” from publication.",
                (
                    "8 August 2019 and publication on 2019-08-23 are 2.1 weeks apart; written: “Two weeks”; "
                    "tolerance: 1 days"
                ),
                None,
            ),
            id="weeks ago, a day off",
        ),
        pytest.param(
            "Three months ago, in May, the pier was shut.",
            (
                "supported",
                "“May” is “Three months” from publication.",
                (
                    "May 2019 and publication on 2019-08-23 are 2.8 to 3.7 months apart; written: “Three "
                    "months”; tolerance: 18 days"
                ),
                None,
            ),
            id="months ago, about right",
        ),
        pytest.param(
            "The pier will reopen in two weeks, on 16 September.",
            (
                "refuted",
                "“16 September” is 3.4 weeks after publication on 23 August 2019, not “two weeks”.",
                (
                    "16 September 2019 and publication on 2019-08-23 are 3.4 weeks apart; written: “two "
                    "weeks”; tolerance: 1 days"
                ),
                "“three weeks”, or is the date wrong?",
            ),
            id="weeks ahead",
        ),
    ],
)
def test_findings(text: str, expected: tuple[str, str, str, str | None]) -> None:
    assert said(text, "CAL103") == [expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("“It was shut yesterday, 3 June,” he wrote.", id="quoted"),
        pytest.param("In May 2018 it rained. The same month, in June 2018, it snowed.", id="told from another date"),
        pytest.param("Last year, in June, the pier was shut.", id="a month of an unnamed year"),
        pytest.param("Today, 2017 seems long ago.", id="a day and a year"),
        pytest.param("Two weeks ago, in 2019, it rained.", id="weeks and a year"),
    ],
)
def test_nothing_is_said(text: str) -> None:
    assert said(text, "CAL103") == []
