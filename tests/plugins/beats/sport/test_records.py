"""Seasons and medals: whole findings."""

from __future__ import annotations

import pytest

from claimcheck.testing import check_text
from claimcheck_plugins import beats


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Rovers have played 10, won six, drawn three and lost two.",
            (
                "BEA305",
                "refuted",
                "outside-tolerance",
                "“six”, “three” and “two” make 11 games, not “10”.",
                "6 + 3 + 2 = 11; played: 10; exact",
                "Which of the figures is wrong?",
            ),
            id="games",
        ),
        pytest.param(
            "Rovers have won six, drawn two and lost two, for 22 points.",
            (
                "BEA305",
                "refuted",
                "outside-tolerance",
                "“six” won and “two” drawn give 20, 14 or 7 points, not “22”.",
                "3 a win, 1 a draw: 20; 2 a win, 1 a draw: 14; 1 a win, 0.5 a draw: 7",
                "“20 points”",
            ),
            id="points",
        ),
        pytest.param(
            "The pools scored 30 and conceded 12 for a goal difference of 20.",
            (
                "BEA305",
                "refuted",
                "outside-tolerance",
                "“30” less “12” is 18, not “20”.",
                "30 - 12 = 18; exact, sign left aside",
                "“18”",
            ),
            id="goal difference",
        ),
        pytest.param(
            "Freedonia won five golds, four silvers and three bronzes, a haul of 14 medals.",
            (
                "BEA306",
                "refuted",
                "outside-tolerance",
                "“five”, “four” and “three” make 12 medals, not “14”.",
                "5 + 4 + 3 = 12; written: 14; exact",
                "“12”, or is a colour wrong?",
            ),
            id="medals",
        ),
    ],
)
def test_finding(text: str, expected: tuple[str | None, ...]) -> None:
    (found,) = [finding for finding in check_text(text, beats) if finding.rule == expected[0]]

    assert (found.rule, found.verdict, found.reason, found.message, found.computation, found.suggestion) == expected
