"""Tallies: whole findings."""

from __future__ import annotations

import pytest

from claimcheck.testing import check_text
from claimcheck_plugins import beats


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "The motion was carried by 12 votes, 55-45.",
            (
                "BEA201",
                "refuted",
                "outside-tolerance",
                "“55” to “45” is a difference of 10, not “12”.",
                "55 - 45 = 10; written: 12; exact",
                "“10”, or is the tally wrong?",
            ),
            id="margin",
        ),
        pytest.param(
            "MPs backed the motion by 290 to 259, a majority of 31.",
            (
                "BEA201",
                "supported",
                "adds-up",
                "“290” to “259” is a difference of 31.",
                "290 - 259 = 31; written: 31; exact",
                None,
            ),
            id="margin that fits",
        ),
        pytest.param(
            "The 15-member council voted 12 to three with two abstentions to lift the ban.",
            (
                "BEA202",
                "refuted",
                "outside-tolerance",
                "“12”, “three” and “two” make 17 votes, more than the 15 members.",
                "12 + 3 + 2 = 17; members: 15; votes may not exceed members",
                "Is it the tally or the number of members that is wrong?",
            ),
            id="more votes than seats",
        ),
        pytest.param(
            "The motion passed 45-55 on Tuesday.",
            (
                "BEA203",
                "refuted",
                "outside-tolerance",
                "“45” to “55” is a defeat, and the text says “passed”.",
                "for: 45; against: 55; needed: more for than against",
                "Are the two figures the wrong way round, or the word?",
            ),
            id="passed with fewer",
        ),
        pytest.param(
            "The budget was approved unanimously, 8-1.",
            (
                "BEA203",
                "refuted",
                "outside-tolerance",
                "“8” to “1” is not unanimous.",
                "for: 8; against: 1; unanimous: nobody against",
                "Is it the word or the tally that is wrong?",
            ),
            id="not unanimous",
        ),
        pytest.param(
            "The override passed by a two-thirds majority, 62-38.",
            (
                "BEA203",
                "refuted",
                "outside-tolerance",
                "“62” to “38” is 62 percent of the votes, less than “two-thirds”.",
                "62 / (62 + 38) = 62%; needed: 66.67% at least",
                "Is it the tally or the majority that is wrong?",
            ),
            id="not two thirds",
        ),
    ],
)
def test_finding(text: str, expected: tuple[str | None, ...]) -> None:
    (found,) = [finding for finding in check_text(text, beats) if finding.rule == expected[0]]

    assert (found.rule, found.verdict, found.reason, found.message, found.computation, found.suggestion) == expected
