"""CAL105: whole findings."""

from __future__ import annotations

import pytest

from support.dates import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "He led the choir from 2007 to 1995.",
            (
                "refuted",
                "The range from “2007” to “1995” ends before it begins.",
                "from 2007 to 1995: 2007-01-01 > 1995-12-31; there is no tolerance",
                "Are the two the wrong way round, or is one of them wrong?",
            ),
            id="years backwards",
        ),
        pytest.param(
            "The fair runs from 12 to 9 September.",
            (
                "refuted",
                "The range from “12” to “9 September” ends before it begins.",
                ("from 12 September 2019 to 9 September 2019: 2019-09-12 > 2019-09-09; there is no tolerance"),
                "Are the two the wrong way round, or is one of them wrong?",
            ),
            id="days backwards",
        ),
        pytest.param(
            "The potter (1977-1899) had no pupils.",
            (
                "refuted",
                "The range from “1977” to “1899” ends before it begins.",
                "from 1977 to 1899: 1977-01-01 > 1899-12-31; there is no tolerance",
                "Are the two the wrong way round, or is one of them wrong?",
            ),
            id="life dates backwards",
        ),
        pytest.param(
            "The bridge was opened in 1987 and torn down in 1978.",
            (
                "refuted",
                "The range from “1987” to “1978” ends before it begins.",
                "from 1987 to 1978: 1987-01-01 > 1978-12-31; there is no tolerance",
                "Are the two the wrong way round, or is one of them wrong?",
            ),
            id="opened and closed",
        ),
    ],
)
def test_findings(text: str, expected: tuple[str, str, str, str | None]) -> None:
    assert said(text, "CAL105") == [expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("He led the choir from 1995 to 2007.", id="forward"),
        pytest.param("The rink is open from 24 December to 3 January.", id="over New Year"),
        pytest.param("The council moved the vote from 2022 to 2020.", id="a date that was moved"),
        pytest.param("The tomb was used from 1200 to 1100 BC.", id="before Christ"),
        pytest.param("The rink is open 9 to 5 September days.", id="hours of the clock"),
    ],
)
def test_nothing_is_said(text: str) -> None:
    assert said(text, "CAL105") == []
