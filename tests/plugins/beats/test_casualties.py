"""Tolls: whole findings."""

from __future__ import annotations

import pytest

from claimcheck.testing import check_text
from claimcheck_plugins import beats


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Eleven members of a wedding party, six women, four men and three children, died when the bus overturned.",
            (
                "BEA701",
                "refuted",
                "outside-tolerance",
                "“six women”, “four men” and “three children” are 13, more than “Eleven”.",
                "6 + 4 + 3 = 13; total: 11; exact",
                "Which of the numbers is wrong?",
            ),
            id="men, women and children",
        ),
        pytest.param(
            "At least 14 people, including nine women and eight children, were killed.",
            (
                "BEA701",
                "refuted",
                "outside-tolerance",
                "“nine women” and “eight children” are 17, more than “14”.",
                "9 + 8 = 17; total: 14; no more than the total",
                "Which of the numbers is wrong?",
            ),
            id="included",
        ),
        pytest.param(
            "The plane carried 120 people, 112 passengers and nine crew.",
            (
                "BEA701",
                "refuted",
                "outside-tolerance",
                "“112” and “nine” are 121, more than “120”.",
                "112 + 9 = 121; total: 120; exact",
                "Which of the numbers is wrong?",
            ),
            id="aboard",
        ),
        pytest.param(
            "Of the 120 people aboard, 80 survived and 45 died.",
            (
                "BEA701",
                "refuted",
                "outside-tolerance",
                "“80” and “45” are 125, more than “120”.",
                "80 + 45 = 125; total: 120; no more than the total",
                "Which of the numbers is wrong?",
            ),
            id="saved and dead",
        ),
        pytest.param(
            "Three more bodies were found, raising the death toll to 15 from 11.",
            (
                "BEA702",
                "refuted",
                "outside-tolerance",
                "“Three” more than “11” are 14, not “15”.",
                "11 + 3 = 14; written: 15; exact",
                "“14”, or is another number wrong?",
            ),
            id="update",
        ),
    ],
)
def test_finding(text: str, expected: tuple[str | None, ...]) -> None:
    (found,) = [finding for finding in check_text(text, beats) if finding.rule == expected[0]]

    assert (found.rule, found.verdict, found.reason, found.message, found.computation, found.suggestion) == expected
