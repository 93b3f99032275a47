"""Results: whole findings."""

from __future__ import annotations

import pytest

from claimcheck.testing import check_text
from claimcheck_plugins import beats


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Sylvania beat Freedonia 2-2 in the opening match.",
            (
                "BEA301",
                "refuted",
                "outside-tolerance",
                "“2-2” is a draw, and the text says “beat”.",
                "2 against 2; a draw is equal, a win is not; the winner's score comes first",
                "Which is wrong?",
            ),
            id="a win that is a draw",
        ),
        pytest.param(
            "Sylvania beat Freedonia 1-3 in the opening match.",
            (
                "BEA301",
                "refuted",
                "outside-tolerance",
                "“1-3” gives the winner the smaller score after “beat”.",
                "1 against 3; a draw is equal, a win is not; the winner's score comes first",
                "“3-1”, or did the others win?",
            ),
            id="the smaller score for the winner",
        ),
        pytest.param(
            "Kerry were held to a 1-0 draw by Cork.",
            (
                "BEA301",
                "refuted",
                "outside-tolerance",
                "“1-0” is no draw, and the text says “draw”.",
                "1 against 0; a draw is equal, a win is not; the winner's score comes first",
                "Which is wrong?",
            ),
            id="a draw that is none",
        ),
        pytest.param(
            "United won by 14 points, 102-90.",
            (
                "BEA302",
                "refuted",
                "outside-tolerance",
                "“102-90” is a difference of 12, not “14”.",
                "102 - 90 = 12; written: 14; exact",
                "“12”, or is the score wrong?",
            ),
            id="margin",
        ),
        pytest.param(
            "His hat-trick in the 2-0 game was his first.",
            (
                "BEA301",
                "refuted",
                "outside-tolerance",
                "“2-0” leaves no room for the 3 goals of a hat-trick.",
                "the larger score of “2-0” is 2; a hat-trick is 3 goals",
                "Is it the score or the hat-trick that is wrong?",
            ),
            id="no room for a hat-trick",
        ),
        pytest.param(
            "She scored a hat-trick with goals in the 12th and 78th minutes.",
            (
                "BEA301",
                "refuted",
                "outside-tolerance",
                "A hat-trick is three goals, and 2 minutes are given.",
                "12th, 78th: 2 goals; a hat-trick is 3",
                "Is a minute missing, or is it no hat-trick?",
            ),
            id="two minutes for a hat-trick",
        ),
    ],
)
def test_finding(text: str, expected: tuple[str | None, ...]) -> None:
    (found,) = [finding for finding in check_text(text, beats) if finding.rule == expected[0]]

    assert (found.rule, found.verdict, found.reason, found.message, found.computation, found.suggestion) == expected
