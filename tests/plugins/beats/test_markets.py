"""Markets: whole findings."""

from __future__ import annotations

import pytest

from claimcheck.testing import check_text
from claimcheck_plugins import beats


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The Kospi shut at 1,572.73, down 22.09 points or 3.19 per cent.",
            (
                "BEA401",
                "refuted",
                "outside-tolerance",
                "“22.09” points to “1,572.73” is 1.39 percent, not “3.19”.",
                "1,572.73 + 22.09 = 1,594.82 before; 22.09 / 1,594.82 = 1.39%; written: 3.19; leeway 0.01",
                "“1.39”, or is a level wrong?",
            ),
            id="percent",
        ),
        pytest.param(
            "The index ended at 3,050, down 40 from Friday's close of 3,100.",
            (
                "BEA401",
                "refuted",
                "outside-tolerance",
                "From “3,100” to “3,050” is -50 points, not “40”.",
                "3,050 - 3,100 = -50; written: -40; leeway 1.5",
                "“50”, or is a level wrong?",
            ),
            id="the close before",
        ),
        pytest.param(
            "The bank raised its rate by 50 basis points to 5.5 percent from 5.25 percent.",
            (
                "BEA402",
                "refuted",
                "outside-tolerance",
                "From “5.25” to “5.5” is 25 basis points, not “50” basis points.",
                "|5.5 - 5.25| × 100 = 25 basis points; written: 50; leeway 1.5",
                "“25 basis points”, or is a rate wrong?",
            ),
            id="basis points",
        ),
        pytest.param(
            "A quarter-point rise from 3 percent to 3.75 percent is likely.",
            (
                "BEA402",
                "refuted",
                "outside-tolerance",
                "From “3” to “3.75” is 75 basis points, not “quarter point”.",
                "|3.75 - 3| × 100 = 75 basis points; written: 25; leeway 1.5",
                "“75 basis points”, or is a rate wrong?",
            ),
            id="a quarter point",
        ),
        pytest.param(
            "The spread narrowed by 13 basis points, to 1.30 percentage points from 1.42.",
            (
                "BEA402",
                "supported",
                "rounding-only",
                "From “1.42” to “1.30” is 12 basis points.",
                "|1.3 - 1.42| × 100 = 12 basis points; written: 13; leeway 1.5",
                None,
            ),
            id="right by rounding",
        ),
    ],
)
def test_finding(text: str, expected: tuple[str | None, ...]) -> None:
    (found,) = [finding for finding in check_text(text, beats) if finding.rule == expected[0]]

    assert (found.rule, found.verdict, found.reason, found.message, found.computation, found.suggestion) == expected
