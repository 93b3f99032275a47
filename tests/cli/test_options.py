"""Options that several commands share."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.cli.options import fail_on, read_date, words
from claimcheck.errors import UnknownNameError, UsageError


def test_rules_may_be_repeated_and_joined_with_commas() -> None:
    assert words(["CAL, NUM102", "ATT", ","]) == ("CAL", "NUM102", "ATT")


def test_date_is_read() -> None:
    assert (read_date("2019-08-23"), read_date(None)) == (date(2019, 8, 23), None)


@pytest.mark.parametrize("given", ["23/08/2019", "2019-02-30", "today", ""])
def test_what_is_no_date_is_refused(given: str) -> None:
    with pytest.raises(UsageError, match="YYYY-MM-DD"):
        read_date(given)


def test_level_is_read() -> None:
    assert (fail_on("never"), fail_on(None)) == ("never", None)


def test_unknown_level_is_refused_with_the_levels() -> None:
    with pytest.raises(UnknownNameError, match="levels: never, info, warning, error"):
        fail_on("loud")
