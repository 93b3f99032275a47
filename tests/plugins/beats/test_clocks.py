"""Two clocks: whole findings."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.testing import check_text
from claimcheck_plugins import beats


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        pytest.param(
            "The launch is set for 10 a.m. EST (1400 GMT) on Thursday.",
            date(2019, 12, 10),
            (
                "BEA101",
                "refuted",
                "outside-tolerance",
                "“10 a.m. EST” is “1500 GMT”, not “1400 GMT”.",
                (
                    "“10 a.m. EST” is at -5:00 or +11:00 from UTC, “1400 GMT” at +0:00 (3 to 17 December 2019); the "
                    "zones are -5:00 or +11:00 apart, the clocks -4:00; leeway 0 minutes"
                ),
                "“1500 GMT”",
            ),
            id="winter",
        ),
        pytest.param(
            "The briefing starts at 9 a.m. EST (1300 GMT).",
            date(2021, 7, 2),
            (
                "BEA101",
                "supported",
                "same-moment",
                "“9 a.m. EST” and “1300 GMT” are one moment.",
                (
                    "“9 a.m. EST” is at -5:00 or -4:00 or +10:00 from UTC, “1300 GMT” at +0:00 (25 June to 9 July "
                    "2021); the zones are -5:00 or -4:00 or +10:00 apart, the clocks -4:00"
                ),
                None,
            ),
            id="summer, and EST for what New York's clocks show",
        ),
        pytest.param(
            "The debate begins at 9 p.m. ET on Tuesday (0200 GMT on Tuesday).",
            date(2020, 1, 13),
            (
                "BEA101",
                "refuted",
                "wrong-day",
                "“0200 GMT on Tuesday” is on Wednesday, not on Tuesday, seen from “9 p.m. ET on Tuesday”.",
                (
                    "“9 p.m. ET on Tuesday” is at -5:00 from UTC, “0200 GMT on Tuesday” at +0:00 (6 to 20 January "
                    "2020); the zones are -5:00 apart, the clocks -5:00; days between: 1"
                ),
                "“Wednesday”",
            ),
            id="the wrong day",
        ),
        pytest.param(
            "A tremor was felt at 5.40 p.m. local time (1217 GMT).",
            date(2018, 3, 4),
            (
                "BEA101",
                "refuted",
                "outside-tolerance",
                "“5.40 p.m. local time” and “1217 GMT” are 23 minutes past a full hour apart, as no zones are.",
                "“5.40 p.m. local time” less “1217 GMT” is 23 minutes past the hour; zones differ by 0, 30 or 45",
                "Are the minutes of both the same?",
            ),
            id="minutes that no zones are apart",
        ),
        pytest.param(
            "The ferry left at noon in Tokyo (0400 GMT).",
            date(2019, 8, 1),
            (
                "BEA101",
                "refuted",
                "outside-tolerance",
                "“noon in Tokyo” is “0300 GMT”, not “0400 GMT”.",
                (
                    "“noon in Tokyo” is at +9:00 from UTC, “0400 GMT” at +0:00 (25 July to 8 August 2019); the zones "
                    "are +9:00 apart, the clocks +8:00; leeway 0 minutes"
                ),
                "“0300 GMT”",
            ),
            id="a time in a city",
        ),
        pytest.param(
            "The blast came at about 7.15 p.m. in Istanbul (1620 GMT).",
            date(2017, 2, 3),
            (
                "BEA101",
                "supported",
                "same-moment",
                "“7.15 p.m. in Istanbul” and “1620 GMT” are one moment.",
                (
                    "“7.15 p.m. in Istanbul” is at +3:00 from UTC, “1620 GMT” at +0:00 (27 January to 10 February "
                    "2017); the zones are +3:00 apart, the clocks +2:55"
                ),
                None,
            ),
            id="about, and ten minutes",
        ),
        pytest.param(
            "The hearing resumes at 4 p.m. CEST (1400 GMT).",
            None,
            (
                "BEA101",
                "supported",
                "same-moment",
                "“4 p.m. CEST” and “1400 GMT” are one moment.",
                (
                    "“4 p.m. CEST” is at +1:00 or +2:00 from UTC, “1400 GMT” at +0:00 (1 January to 1 July 2020); the "
                    "zones are +1:00 or +2:00 apart, the clocks +2:00"
                ),
                None,
            ),
            id="no day known",
        ),
    ],
)
def test_finding(text: str, published: date | None, expected: tuple[str | None, ...]) -> None:
    (found,) = [finding for finding in check_text(text, beats, published=published) if finding.rule == expected[0]]

    assert (found.rule, found.verdict, found.reason, found.message, found.computation, found.suggestion) == expected
