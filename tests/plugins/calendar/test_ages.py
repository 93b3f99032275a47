"""CAL109: whole findings."""

from __future__ import annotations

import pytest

from support.dates import said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The potter, born on 3 May 1950, died on 1 June 2019 aged 70.",
            (
                "refuted",
                "Somebody born on 3 May 1950 was 69 on 1 June 2019, not “70”.",
                "born 1950-05-03, told of 2019-06-01: 69 years; written: “70”; no tolerance",
                "“69”, or is one of the dates wrong?",
            ),
            id="both days known",
        ),
        pytest.param(
            "The potter, born on 3 May 1950, died on 1 June 2019 aged 69.",
            (
                "supported",
                "Somebody born on 3 May 1950 was 69 on 1 June 2019.",
                "born 1950-05-03, told of 2019-06-01: 69 years; written: “69”; no tolerance",
                None,
            ),
            id="right",
        ),
        pytest.param(
            "The 52-year-old, who was born in March 1957, sings bass.",
            (
                "refuted",
                "Somebody born in March 1957 was 62 at publication on 23 August 2019, not “52-year-old”.",
                (
                    "born 1957-03-01..1957-03-31, told of 2019-07-23..2019-08-23: 62 years; written: "
                    "“52-year-old”; every day that the dates can mean is tried"
                ),
                "“62-year-old”, or is one of the dates wrong?",
            ),
            id="the month of birth known",
        ),
        pytest.param(
            "She was born in 1931 and turns 98 in October.",
            (
                "refuted",
                "Somebody born in 1931 turns 88 in 2019, not “98”.",
                (
                    "born 1931-01-01..1931-12-31, told of 2019-04-25..2019-12-21: 88 years; written: “98”; "
                    "every day that the dates can mean is tried"
                ),
                "“88”, or is one of the dates wrong?",
            ),
            id="turns",
        ),
        pytest.param(
            "The poet (1912-1999) died at 77.",
            (
                "refuted",
                "Somebody born in 1912 was 86 or 87 in 1999, not “77”.",
                (
                    "born 1912-01-01..1912-12-31, told of 1999-01-01..1999-12-31: 86 or 87 years; written: "
                    "“77”; every day that the dates can mean is tried"
                ),
                "Is 86 or 87 meant, or is one of the dates wrong?",
            ),
            id="life dates",
        ),
        pytest.param(
            "Born in 1950, she is nearly 60.",
            (
                "refuted",
                "Somebody born in 1950 was 68 or 69 at publication on 23 August 2019, not “nearly 60”.",
                (
                    "born 1950-01-01..1950-12-31, told of 2019-07-23..2019-08-23: 68 or 69 years; written: "
                    "“nearly 60”; every day that the dates can mean is tried"
                ),
                "Is 68 or 69 meant, or is one of the dates wrong?",
            ),
            id="a hedge",
        ),
        pytest.param(
            "The poet, born in 1930, has died at the age of 79.",
            (
                "refuted",
                "Somebody born in 1930 was 88 or 89 at publication on 23 August 2019, not “79”.",
                (
                    "born 1930-01-01..1930-12-31, told of 2019-07-23..2019-08-23: 88 or 89 years; written: "
                    "“79”; every day that the dates can mean is tried"
                ),
                "Is 88 or 89 meant, or is one of the dates wrong?",
            ),
            id="has died",
        ),
        pytest.param(
            "The 130-year-old foundry, founded in 1868, is closing.",
            (
                "refuted",
                "From 1868 to 2019 there are 151 years, not “130-year-old”.",
                "2019 − 1868 = 151; written: “130-year-old”; tolerance: a year",
                "“151-year-old”, or is one of the dates wrong?",
            ),
            id="a thing",
        ),
        pytest.param(
            "The club was set up in 1892. It is 128 years old.",
            (
                "supported",
                "From 1892 to 2019 there are 127 years.",
                "2019 − 1892 = 127; written: “128 years old”; tolerance: a year",
                None,
            ),
            id="a thing, a year off",
        ),
    ],
)
def test_findings(text: str, expected: tuple[str, str, str, str | None]) -> None:
    assert said(text, "CAL109") == [expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Born in 1950, he was 17 and a sailor when the pier burned.", id="an age of another time"),
        pytest.param(
            "In 2010 she sang. Born in 1950, the 60-year-old was hoarse.", id="an age that fits a date named before"
        ),
        pytest.param("“Born in 1950, she is 80,” he said.", id="quoted"),
        pytest.param("The potter was born in 1950; at 34 he met the king.", id="too far off to be the same person"),
        pytest.param("The potter, born in 1950, sold a jug of 1849 at 20.", id="before birth"),
    ],
)
def test_nothing_is_said(text: str) -> None:
    assert said(text, "CAL109") == []
