"""Titles and their roles."""

from __future__ import annotations

import pytest

from claimcheck_plugins.offices.titles import titles


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("chef", None),
        ("presidential aide", None),
        ("Prime  Minister", "prime-minister"),
        ("PRESIDENT", "president"),
        ("ruler", "leader"),
        ("supreme leader", "supreme-leader"),
    ],
)
def test_roles(words: str, role: str | None) -> None:
    assert titles().role(words) == role


def test_roles_that_are_worded_alike() -> None:
    assert titles().alike("premier") == ("premier", "prime-minister")
    assert titles().alike("president") == ("president",)


@pytest.mark.parametrize(
    ("before", "status"),
    [
        ("met the ", "now"),
        ("the former ", "former"),
        ("ex-", "former"),
        ("the then-", "then"),
        ("Acting ", "other"),
        ("vice ", "other"),
    ],
)
def test_what_the_words_before_make_of_it(before: str, status: str) -> None:
    assert titles().status(before) == status


@pytest.mark.parametrize("after", [" will preside", " is expected to speak", " said"])
def test_acts_of_somebody_in_office(after: str) -> None:
    assert titles().acts.match(after)


@pytest.mark.parametrize("after", [" will be canonised", " was shot", " is to be buried"])
def test_what_is_done_to_somebody(after: str) -> None:
    assert titles().acts.match(after) is None
