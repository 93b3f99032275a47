"""Cricket: whole findings."""

from __future__ import annotations

import pytest

from claimcheck.testing import check_text
from claimcheck_plugins import beats


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The tourists reached 201-4 to win by five wickets.",
            (
                "BEA307",
                "refuted",
                "outside-tolerance",
                "“201” for “4” is a margin of 6, not “five”.",
                "10 - 4 = 6; exact",
                "“6”, or is a total wrong?",
            ),
            id="wickets",
        ),
        pytest.param(
            "Set 251 to win, Freedonia were bowled out for 230 and lost by 30 runs.",
            (
                "BEA307",
                "refuted",
                "outside-tolerance",
                "“230” in a chase of “251” is a margin of 20, not “30”.",
                "251 - 1 - 230 = 20, or one more; exact",
                "“20”, or is a total wrong?",
            ),
            id="a chase",
        ),
        pytest.param(
            "Sylvania made 500-6 declared and dismissed Freedonia for 200 and 280 to win by an innings and 40 runs.",
            (
                "BEA307",
                "refuted",
                "outside-tolerance",
                "“500” against “200” and “280” is a margin of 20, not “40”.",
                "500 - 200 - 280 = 20; exact",
                "“20”, or is a total wrong?",
            ),
            id="an innings",
        ),
    ],
)
def test_finding(text: str, expected: tuple[str | None, ...]) -> None:
    (found,) = [finding for finding in check_text(text, beats) if finding.rule == expected[0]]

    assert (found.rule, found.verdict, found.reason, found.message, found.computation, found.suggestion) == expected
