"""Polls: whole findings."""

from __future__ import annotations

import pytest

from claimcheck.testing import check_text
from claimcheck_plugins import beats


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The poll of 1,000 adults has a margin of error of plus or minus 1 percentage point.",
            (
                "BEA501",
                "refuted",
                "outside-tolerance",
                "A sample of “1,000” has a margin of error of 3.1 points or more, not “1”.",
                "98 / √1,000 = 3.1 points at least; written: 1; allowed: 2.44 to 9.8",
                "Is it the sample or the margin that is wrong?",
            ),
            id="too small a margin",
        ),
        pytest.param(
            "The panel of 1,100 voters has a margin of error of 14 points.",
            (
                "BEA501",
                "refuted",
                "outside-tolerance",
                "A sample of “1,100” has a margin of error near 3 points, not “14”.",
                "98 / √1,100 = 2.95 points at least; written: 14; allowed: 2.31 to 9.36",
                "Is it the margin of a part of the sample?",
            ),
            id="too large a margin",
        ),
        pytest.param(
            "The pollster interviewed 2,000 people. The margin of error is 2.2 points.",
            (
                "BEA501",
                "supported",
                "fits-sample",
                "A sample of “2,000” has a margin of error of 2.2 points or more; “2.2” fits.",
                "98 / √2,000 = 2.19 points at least; written: 2.2; allowed: 2.03 to 6.62",
                None,
            ),
            id="the sample stands a sentence before",
        ),
        pytest.param(
            "She leads 48 to 43, an eight-point lead.",
            (
                "BEA502",
                "refuted",
                "outside-tolerance",
                "“48” to “43” is a difference of 5 points, not “eight”.",
                "|48 - 43| = 5 points; written: eight; leeway 1",
                "“5”, or is a share wrong?",
            ),
            id="lead",
        ),
        pytest.param(
            "She leads 48 to 43, a six-point lead.",
            (
                "BEA502",
                "supported",
                "rounding-only",
                "“48” to “43” is a difference of 5 points.",
                "|48 - 43| = 5 points; written: six; leeway 1",
                None,
            ),
            id="lead right by rounding",
        ),
        pytest.param(
            "She has 47 percent to his 44 percent, with 19 percent undecided.",
            (
                "BEA502",
                "refuted",
                "outside-tolerance",
                "“47”, “44” and “19” come to 110 percent, more than the whole poll.",
                "47 + 44 + 19 = 110; at most 100, and 1.5 for rounding",
                "Which of them is wrong?",
            ),
            id="more than the whole poll",
        ),
        pytest.param(
            "He leads by 12 points, within the margin of error of 3 points.",
            (
                "BEA503",
                "refuted",
                "outside-tolerance",
                "A lead of “12” does not lie within a margin of error of “3”.",
                "lead 12, margin 3; within: at most 2 × 3 + 0.5; outside: 3 - 0.5 at least",
                "“outside”, or is a figure wrong?",
            ),
            id="not within the margin",
        ),
    ],
)
def test_finding(text: str, expected: tuple[str | None, ...]) -> None:
    (found,) = [finding for finding in check_text(text, beats) if finding.rule == expected[0]]

    assert (found.rule, found.verdict, found.reason, found.message, found.computation, found.suggestion) == expected
