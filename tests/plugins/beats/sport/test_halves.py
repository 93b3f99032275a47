"""Half-time scores: whole findings."""

from __future__ import annotations

import pytest

from claimcheck.testing import check_text
from claimcheck_plugins import beats


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The hosts beat Freedonia 3-1 after leading 2-2 at half-time.",
            (
                "BEA303",
                "refuted",
                "outside-tolerance",
                "“2-2” at half-time cannot become “3-1”.",
                "half-time 2 and 2, end 3 and 1; none may lose a point",
                "Which of the two scores is wrong?",
            ),
            id="either way",
        ),
        pytest.param(
            "Rovers came from behind to win 3-2 having trailed 3-1 at the interval.",
            (
                "BEA303",
                "refuted",
                "outside-tolerance",
                "“3-1” at half-time cannot become “3-2”.",
                "half-time 3 and 1, end 3 and 2; none may lose a point",
                "Which of the two scores is wrong?",
            ),
            id="the winner trailed",
        ),
        pytest.param(
            "The hosts beat Freedonia 3-1 after leading 2-0 at half-time.",
            (
                "BEA303",
                "supported",
                "same-result",
                "“2-0” at half-time can become “3-1”.",
                "half-time 2 and 0, end 3 and 1; none may lose a point",
                None,
            ),
            id="fits",
        ),
    ],
)
def test_finding(text: str, expected: tuple[str | None, ...]) -> None:
    (found,) = [finding for finding in check_text(text, beats) if finding.rule == expected[0]]

    assert (found.rule, found.verdict, found.reason, found.message, found.computation, found.suggestion) == expected
