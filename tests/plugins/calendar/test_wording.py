"""Dates in words."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck_plugins.calendar.elapsed import Days
from claimcheck_plugins.calendar.slots import Slot
from claimcheck_plugins.calendar.wording import days_in_words, iso, quote, when_in_words


@pytest.mark.parametrize(
    ("days", "said", "when", "written"),
    [
        ((date(2021, 5, 3), date(2021, 5, 3)), "3 May 2021", "on 3 May 2021", "2021-05-03"),
        ((date(2021, 2, 1), date(2021, 2, 28)), "February 2021", "in February 2021", "2021-02-01..2021-02-28"),
        ((date(2021, 1, 1), date(2021, 12, 31)), "2021", "in 2021", "2021-01-01..2021-12-31"),
        (
            (date(2021, 5, 3), date(2021, 6, 3)),
            "3 May 2021 to 3 June 2021",
            "between 3 May 2021 and 3 June 2021",
            "2021-05-03..2021-06-03",
        ),
    ],
)
def test_days(days: Days, said: str, when: str, written: str) -> None:
    assert (days_in_words(days), when_in_words(days), iso(days)) == (said, when, written)


def test_words_are_quoted_on_one_line() -> None:
    assert quote(Slot(0, 5, "3\nMay", "D")) == "“3 May”"
