"""CAL104: whole findings."""

from __future__ import annotations

import pytest

from support.dates import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The pier was closed on 3 October 2019 by a storm.",
            (
                "refuted",
                ("“3 October 2019” comes after publication on 23 August 2019, and is told in the past tense."),
                "2019-10-03 > 2019-08-23, the day of publication; tolerance: one day",
                "Is another date than 3 October 2019 meant, or was it still to come?",
            ),
            id="the past after publication",
        ),
        pytest.param(
            "The new pier is due to open on Monday, 3 June.",
            (
                "refuted",
                ("“Monday, 3 June” was over when this was published on 23 August 2019, and is told as still to come."),
                "2019-06-03 < 2019-08-23, the day of publication; tolerance: one day",
                "Is another date than 3 June 2019 meant, or has it been?",
            ),
            id="an announcement for a day gone",
        ),
        pytest.param(
            "The harbour master died on Thursday, 3 October, at sea.",
            (
                "refuted",
                ("“Thursday, 3 October” comes after publication on 23 August 2019, and is told in the past tense."),
                "2019-10-03 > 2019-08-23, the day of publication; tolerance: one day",
                "Is another date than 3 October 2019 meant, or was it still to come?",
            ),
            id="the weekday shows the year",
        ),
    ],
)
def test_findings(text: str, expected: tuple[str, str, str, str | None]) -> None:
    assert said(text, "CAL104") == [expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The pier was closed on 3 October.", id="no year"),
        pytest.param("The pier was closed on 24 August 2019.", id="a day off"),
        pytest.param("They expect that the pier opened on 3 October 2019 by then.", id="a plan"),
        pytest.param(
            "It said in May that the pier will open on 3 June 2019 if it can; it was wrong.",
            id="an announcement told of",
        ),
        pytest.param("The king will be crowned on 3 June 1911.", id="long ago"),
        pytest.param("The harbour master died on Friday, 3 October, at sea.", id="a weekday of another year"),
        pytest.param("“It will open on 3 June 2019,” she wrote.", id="quoted"),
    ],
)
def test_nothing_is_said(text: str) -> None:
    assert said(text, "CAL104") == []
