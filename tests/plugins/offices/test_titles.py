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


@pytest.mark.parametrize("words", ["the former ", "then-", "Acting ", "vice "])
def test_words_that_make_it_another_claim(words: str) -> None:
    assert titles().not_now.search(words)
