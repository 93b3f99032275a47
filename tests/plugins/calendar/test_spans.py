"""CAL106 and CAL107: whole findings."""

from __future__ import annotations

import pytest

from support.dates import said


@pytest.mark.parametrize(
    ("rule", "text", "expected"),
    [
        pytest.param(
            "CAL106",
            "He was hired in 1998 and sacked five years later, in 2008.",
            (
                "refuted",
                "Between 1998 and 2008 there are 9 to 11 years, not “five years”.",
                (
                    "from 1998-01-01..1998-12-31 to 2008-01-01..2008-12-31: 9 to 11 years; 9 to 11 accepted, "
                    "the last day counted or not and parts rounded either way; written: “five years”"
                ),
                "“ten years”, or is one of the dates wrong?",
            ),
            id="years later, CAL106",
        ),
        pytest.param(
            "CAL106",
            "The pier fell on 1 July 2019, a week before the fair of 18 July 2019.",
            (
                "refuted",
                "Between 1 July 2019 and 18 July 2019 there are 2.4 weeks, not “a week”.",
                (
                    "from 2019-07-01 to 2019-07-18: 2.4 weeks; 2 to 3 accepted, the last day counted or not "
                    "and parts rounded either way; written: “a week”"
                ),
                "“two weeks”, or is one of the dates wrong?",
            ),
            id="weeks before, CAL106",
        ),
        pytest.param(
            "CAL106",
            "The pier shut on 9 July 2019, two weeks after the storm of 19 July 2019.",
            (
                "refuted",
                "9 July 2019 comes before 19 July 2019, not “two weeks” after it.",
                (
                    "from 2019-07-19 to 2019-07-09: -1.4 weeks; -2 to -1 accepted, the last day counted or not "
                    "and parts rounded either way; written: “two weeks”"
                ),
                "Which of the dates or the length is wrong?",
            ),
            id="the wrong way round, CAL106",
        ),
        pytest.param(
            "CAL106",
            "He was hired in 1998 and sacked five years later, in 2003.",
            (
                "supported",
                "Between 1998 and 2003 there are 4 to 6 years.",
                (
                    "from 1998-01-01..1998-12-31 to 2003-01-01..2003-12-31: 4 to 6 years; 4 to 6 accepted, the "
                    "last day counted or not and parts rounded either way; written: “five years”"
                ),
                None,
            ),
            id="right, CAL106",
        ),
        pytest.param(
            "CAL106",
            "Ninety days from 1 March 2019 is 30 June 2019.",
            (
                "refuted",
                "Between 1 March 2019 and 30 June 2019 there are 121 days, not “Ninety days”.",
                (
                    "from 2019-03-01 to 2019-06-30: 121 days; 121 to 122 accepted, the last day counted or not "
                    "and parts rounded either way; written: “Ninety days”"
                ),
                "“121”, or is one of the dates wrong?",
            ),
            id="days from, CAL106",
        ),
        pytest.param(
            "CAL107",
            "He led the choir from 1995 to 2007, for 15 years.",
            (
                "refuted",
                "Between 1995 and 2007 there are 11 to 13 years, not “15 years”.",
                (
                    "from 1995-01-01..1995-12-31 to 2007-01-01..2007-12-31: 11 to 13 years; 11 to 13 accepted, "
                    "the last day counted or not and parts rounded either way; written: “15 years”"
                ),
                "“12 years”, or is one of the dates wrong?",
            ),
            id="a term, CAL107",
        ),
        pytest.param(
            "CAL107",
            "He led the choir from 1995 to 2007, for 12 years.",
            (
                "supported",
                "Between 1995 and 2007 there are 11 to 13 years.",
                (
                    "from 1995-01-01..1995-12-31 to 2007-01-01..2007-12-31: 11 to 13 years; 11 to 13 accepted, "
                    "the last day counted or not and parts rounded either way; written: “12 years”"
                ),
                None,
            ),
            id="right, CAL107",
        ),
        pytest.param(
            "CAL107",
            "The four-day fair, 3-5 September, is sold out.",
            (
                "refuted",
                "Between 3 September 2019 and 5 September 2019 there are 2 days, not “four-day”.",
                (
                    "from 2019-09-03 to 2019-09-05: 2 days; 2 to 3 accepted, the last day counted or not and "
                    "parts rounded either way; written: “four-day”"
                ),
                "“three-day”, or is one of the dates wrong?",
            ),
            id="days of a fair, CAL107",
        ),
        pytest.param(
            "CAL107",
            "It was the choir's first prize in 22 years, since 2007.",
            (
                "refuted",
                ("Between 2007 and publication on 23 August 2019 there are 11.6 to 12.6 years, not “22 years”."),
                (
                    "from 2007-01-01..2007-12-31 to 2019-07-23..2019-08-23: 11.6 to 12.6 years; 11 to 13 "
                    "accepted, the last day counted or not and parts rounded either way; written: “22 years”"
                ),
                "“12 years”, or is one of the dates wrong?",
            ),
            id="since, CAL107",
        ),
        pytest.param(
            "CAL107",
            "The mayor, in office since 2015, is in her eighth year.",
            (
                "refuted",
                "Counted from 2015, 23 August 2019 is in the 4th or 5th year, not the “eighth”.",
                (
                    "from 2015-01-01..2015-12-31 to 2019-07-23..2019-08-23: 3.6 to 4.6 years; the 4th or 5th "
                    "year; written: “eighth”"
                ),
                "Is the 4th or 5th meant?",
            ),
            id="its Nth year, CAL107",
        ),
        pytest.param(
            "CAL107",
            "The mayor, in office since 2015, is in her fifth year.",
            (
                "supported",
                "Counted from 2015, 23 August 2019 is in the 4th or 5th year.",
                (
                    "from 2015-01-01..2015-12-31 to 2019-07-23..2019-08-23: 3.6 to 4.6 years; the 4th or 5th "
                    "year; written: “fifth”"
                ),
                None,
            ),
            id="its Nth year, right, CAL107",
        ),
        pytest.param(
            "CAL107",
            "The strike is in its 29th day since 1 August.",
            (
                "refuted",
                "Counted from 1 August 2019, 23 August 2019 is in the 21st or 24th day, not the “29th”.",
                ("from 2019-08-01 to 2019-08-22..2019-08-23: 21 to 22 days; the 21st or 24th day; written: “29th”"),
                "Is the 21st or 24th meant?",
            ),
            id="its Nth day, CAL107",
        ),
        pytest.param(
            "CAL107",
            "Hired in 1999, he has been head cook for 30 years.",
            (
                "refuted",
                ("Between 1999 and publication on 23 August 2019 there are 19.6 to 20.6 years, not “30 years”."),
                (
                    "from 1999-01-01..1999-12-31 to 2019-07-23..2019-08-23: 19.6 to 20.6 years; 19 to 21 "
                    "accepted, the last day counted or not and parts rounded either way; “30 years” is a round "
                    "number and allows 28.5 to 31.5"
                ),
                "“20 years”, or is one of the dates wrong?",
            ),
            id="more than the whole, CAL107",
        ),
        pytest.param(
            "CAL107",
            "He has sung for more than 30 years, since 1994.",
            (
                "refuted",
                (
                    "Between 1994 and publication on 23 August 2019 there are 24.6 to 25.6 years, not “more "
                    "than 30 years”."
                ),
                (
                    "from 1994-01-01..1994-12-31 to 2019-07-23..2019-08-23: 24.6 to 25.6 years; 24 to 26 "
                    "accepted, the last day counted or not and parts rounded either way; “more than 30 years” "
                    "allows 30 to no limit"
                ),
                "Which of the dates or the length is wrong?",
            ),
            id="a hedge, CAL107",
        ),
        pytest.param(
            "CAL107",
            "He has sung for almost 30 years, since 1990.",
            (
                "supported",
                "Between 1990 and publication on 23 August 2019 there are 28.6 to 29.6 years.",
                (
                    "from 1990-01-01..1990-12-31 to 2019-07-23..2019-08-23: 28.6 to 29.6 years; 28 to 30 "
                    "accepted, the last day counted or not and parts rounded either way; “almost 30 years” "
                    "allows 27 to 30"
                ),
                None,
            ),
            id="a hedge that holds, CAL107",
        ),
    ],
)
def test_findings(rule: str, text: str, expected: tuple[str, str, str, str | None]) -> None:
    assert said(text, rule) == [expected]


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        pytest.param("CAL107", "It rained on 19 days from 1 May to 30 June 2019.", id="some days of a stretch"),
        pytest.param(
            "CAL107",
            "He lived abroad from 2000 to 2010, three years in Rome and seven in Bari.",
            id="parts of a stretch",
        ),
        pytest.param("CAL107", "Hired in 1979, he has been head cook for 30 years.", id="part of a stay"),
        pytest.param(
            "CAL107", "In 2009 the choir fell silent. It had sung for 14 years, since 1995.", id="up to another date"
        ),
        pytest.param("CAL106", "Twelve days after the storm of 2015, in 2016, nobody knew.", id="days between years"),
        pytest.param(
            "CAL106",
            "In 2003, five years after the war that began in 1990, the pier was rebuilt.",
            id="after something that began earlier",
        ),
        pytest.param("CAL107", "The strike is in its ninth year since 2031.", id="a date to come"),
    ],
)
def test_nothing_is_said(rule: str, text: str) -> None:
    assert said(text, rule) == []
