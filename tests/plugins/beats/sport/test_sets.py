"""Set scores: whole findings."""

from __future__ import annotations

import pytest

from claimcheck.testing import check_text
from claimcheck_plugins import beats


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "She beat the second seed 6-4, 3-6, 6-5 in the semi-final.",
            (
                "BEA304",
                "refuted",
                "outside-tolerance",
                "A set cannot end 6-5.",
                "6-4 3-6 6-5: sets 2-1",
                "Which of the scores, or which word, is wrong?",
            ),
            id="a set that cannot end so",
        ),
        pytest.param(
            "Querrey downed Anderson 7-6 (7-4), 4-6 to reach the last eight.",
            (
                "BEA304",
                "refuted",
                "outside-tolerance",
                "“7-6 4-6” gives both sides 1 of 2 sets: nobody won.",
                "7-6 4-6: sets 1-1",
                "Which of the scores, or which word, is wrong?",
            ),
            id="nobody won",
        ),
        pytest.param(
            "She beat the second seed 4-6, 6-3, 3-6 in the semi-final.",
            (
                "BEA304",
                "refuted",
                "outside-tolerance",
                "“4-6 6-3 3-6” gives the winner 1 of 3 sets.",
                "4-6 6-3 3-6: sets 1-2",
                "Which of the scores, or which word, is wrong?",
            ),
            id="the loser won more",
        ),
        pytest.param(
            "She beat the second seed 6-3, 6-3, 3-6 in the semi-final.",
            (
                "BEA304",
                "refuted",
                "outside-tolerance",
                "The last set of “6-3 6-3 3-6” went to the loser of the match.",
                "6-3 6-3 3-6: sets 2-1",
                "Which of the scores, or which word, is wrong?",
            ),
            id="the loser won the last set",
        ),
        pytest.param(
            "The champion won in straight sets, 6-4, 4-6, 6-3.",
            (
                "BEA304",
                "refuted",
                "outside-tolerance",
                "“6-4 4-6 6-3” is not in straight sets: the loser won 1.",
                "6-4 4-6 6-3: sets 2-1",
                "Which of the scores, or which word, is wrong?",
            ),
            id="not straight",
        ),
        pytest.param(
            "Williams needed three sets to win 6-4 6-3 in the final.",
            (
                "BEA304",
                "refuted",
                "outside-tolerance",
                "“6-4 6-3” is 2 sets, not “three”.",
                "6-4 6-3: sets 2-0",
                "Which of the scores, or which word, is wrong?",
            ),
            id="other number of sets",
        ),
        pytest.param(
            "Brazil edged the hosts 3-2 in five sets (25-20, 22-25, 25-23, 25-21, 25-12).",
            (
                "BEA304",
                "refuted",
                "outside-tolerance",
                "“25-20 22-25 25-23 25-21 25-12” is 4-1 in sets.",
                "25-20 22-25 25-23 25-21 25-12: sets 4-1",
                "Which of the scores, or which word, is wrong?",
            ),
            id="other result",
        ),
        pytest.param(
            "She beat the second seed 6-4, 3-6, 7-6 (7-5) in the semi-final.",
            (
                "BEA304",
                "supported",
                "same-result",
                "“6-4 3-6 7-6” makes a match.",
                "6-4 3-6 7-6: sets 2-1",
                None,
            ),
            id="fits",
        ),
    ],
)
def test_finding(text: str, expected: tuple[str | None, ...]) -> None:
    (found,) = [finding for finding in check_text(text, beats) if finding.rule == expected[0]]

    assert (found.rule, found.verdict, found.reason, found.message, found.computation, found.suggestion) == expected
