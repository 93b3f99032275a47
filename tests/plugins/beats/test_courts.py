"""Verdicts and terms: whole findings."""

from __future__ import annotations

import pytest

from claimcheck.testing import check_text
from claimcheck_plugins import beats


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Of the 12 defendants, nine were convicted and four acquitted.",
            (
                "BEA601",
                "refuted",
                "outside-tolerance",
                "“nine” and “four” are 13, more than “12”.",
                "9 + 4 = 13; tried: 12; no more may be judged",
                "Which of the three numbers is wrong?",
            ),
            id="more than were tried",
        ),
        pytest.param(
            "Eight of the ten defendants were convicted and the other three acquitted.",
            (
                "BEA601",
                "refuted",
                "outside-tolerance",
                "“Eight” of “ten” leaves 2, not “three”.",
                "10 - 8 = 2; exact",
                "“2”, or is another wrong?",
            ),
            id="the other three of two",
        ),
        pytest.param(
            "She was given two consecutive five-year terms, 15 years in all.",
            (
                "BEA602",
                "refuted",
                "outside-tolerance",
                "“two” consecutive terms of “five” come to 10, not “15”.",
                "two × five = 10; written: 15; exact",
                "“10”",
            ),
            id="so many terms",
        ),
        pytest.param(
            "He received concurrent sentences of eight and four years, a total of 12 years.",
            (
                "BEA602",
                "refuted",
                "outside-tolerance",
                "“eight” and “four”, concurrent, come to 8, not “12”.",
                "longest of 8, 4: 8; written: 12; exact",
                "“8”",
            ),
            id="concurrent",
        ),
    ],
)
def test_finding(text: str, expected: tuple[str | None, ...]) -> None:
    (found,) = [finding for finding in check_text(text, beats) if finding.rule == expected[0]]

    assert (found.rule, found.verdict, found.reason, found.message, found.computation, found.suggestion) == expected
