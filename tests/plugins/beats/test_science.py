"""Science: whole findings."""

from __future__ import annotations

import pytest

from claimcheck.testing import check_text
from claimcheck_plugins import beats


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The hazard ratio was 0.70 (95% CI 0.72-0.84).",
            (
                "BEA901",
                "refuted",
                "outside-tolerance",
                "“0.70” is below its interval, “0.72” to “0.84”.",
                "0.72 to 0.84, estimate 0.7; leeway 0.01",
                "Is it the estimate or an end of the interval that is wrong?",
            ),
            id="outside its interval",
        ),
        pytest.param(
            "The interval, 95% CI 1.9-1.2, excludes chance.",
            (
                "BEA901",
                "refuted",
                "wrong-order",
                "The interval from “1.9” to “1.2” runs backwards.",
                "1.9 > 1.2; there is no tolerance",
                "Are the ends the wrong way round?",
            ),
            id="an interval that runs backwards",
        ),
        pytest.param(
            "Smokers had a 40 percent higher risk (relative risk 1.04).",
            (
                "BEA902",
                "refuted",
                "outside-tolerance",
                "A ratio of “1.04” is 4 percent higher, not “40” percent higher.",
                "100 × |1.04 - 1| = 4%; written: 40; leeway 1",
                "“4 percent higher”, or is the ratio wrong?",
            ),
            id="ratio and percent",
        ),
        pytest.param(
            "Children exposed had three times the risk of asthma (RR, 1.3).",
            (
                "BEA902",
                "refuted",
                "outside-tolerance",
                "A ratio of “1.3” is not “three times” as much.",
                "written: three times, 3; ratio: 1.3; leeway 0.5",
                "Is it the word or the ratio that is wrong?",
            ),
            id="times",
        ),
        pytest.param(
            "The difference was statistically significant (p=0.2).",
            (
                "BEA903",
                "refuted",
                "outside-tolerance",
                "A p value of “0.2” is not significant by any usual threshold.",
                "p = 0.2; significant: below 0.05; doubtful up to 0.1",
                "Is it the value, or is “not” missing?",
            ),
            id="not significant",
        ),
        pytest.param(
            "The p-value was 2.4, the authors write.",
            (
                "BEA903",
                "refuted",
                "impossible",
                "A p value is a probability and cannot be “2.4”.",
                "p = 2.4 > 1; there is no tolerance",
                "Is a decimal point missing?",
            ),
            id="no probability",
        ),
    ],
)
def test_finding(text: str, expected: tuple[str | None, ...]) -> None:
    (found,) = [finding for finding in check_text(text, beats) if finding.rule == expected[0]]

    assert (found.rule, found.verdict, found.reason, found.message, found.computation, found.suggestion) == expected
