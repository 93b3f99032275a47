"""CAL108: whole findings."""

from __future__ import annotations

import pytest

from support.dates import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The town marks the 40th anniversary of the 1969 flood.",
            (
                "refuted",
                "From “1969” to 2019 there are 50 years, not 40.",
                "2019 − 1969 = 50; written: “40th”; tolerance: four months around publication",
                "Is the 50th meant, or 1979?",
            ),
            id="of the dated",
        ),
        pytest.param(
            "The town marks the 50th anniversary of the 1969 flood.",
            (
                "supported",
                "2019 is 50 years after 1969.",
                "2019 − 1969 = 50; written: “50th”; tolerance: four months around publication",
                None,
            ),
            id="right",
        ),
        pytest.param(
            "Monday was the bicentenary of the potter's birth in 1829.",
            (
                "refuted",
                "From “1829” to 2019 there are 190 years, not 200.",
                "2019 − 1829 = 190; written: “bicentenary”; tolerance: four months around publication",
                "Is the 190th meant, or 1819?",
            ),
            id="by name",
        ),
        pytest.param(
            "Thirty years after the 1979 flood, the pier is a museum.",
            (
                "refuted",
                "From “1979” to 2019 there are 40 years, not 30.",
                "2019 − 1979 = 40; written: “Thirty years”; tolerance: a year",
                "Is the 40th meant, or 1989?",
            ),
            id="so long after, now",
        ),
        pytest.param(
            "The lodge, founded in 1969, celebrates its diamond jubilee this year.",
            (
                "refuted",
                "From “1969” to 2019 there are 50 years, not 60 or 75.",
                "2019 − 1969 = 50; written: “diamond jubilee”; tolerance: four months around publication",
                "Is the 50th meant, or 1959?",
            ),
            id="two readings of a jubilee",
        ),
    ],
)
def test_findings(text: str, expected: tuple[str, str, str, str | None]) -> None:
    assert said(text, "CAL108") == [expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The town marks the 50th anniversary of the flood in 2018.", id="the day of the celebration"),
        pytest.param(
            "He was there for the 20th anniversary of the flood in 1989.", id="a celebration of an unnamed year"
        ),
        pytest.param("“The town marks the 40th anniversary of the 1969 flood,” he said.", id="quoted"),
        pytest.param(
            "The stone is of 1994. It marks the 25th anniversary of the 1969 flood.", id="another date named nearby"
        ),
        pytest.param("The town marks the 3-month anniversary of the 1969 flood.", id="months after"),
    ],
)
def test_nothing_is_said(text: str) -> None:
    assert said(text, "CAL108") == []
