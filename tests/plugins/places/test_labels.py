"""Labels in running text."""

from __future__ import annotations

import pytest

from claimcheck_plugins.places.labels import in_running_text


@pytest.mark.parametrize(
    ("label", "words"),
    [
        ("Japan", "Japan"),
        ("The Gambia", "the Gambia"),
        ("United States", "the United States"),
        ("Czech Republic", "the Czech Republic"),
        ("Republic of the Congo", "the Republic of the Congo"),
    ],
)
def test_articles(label: str, words: str) -> None:
    assert in_running_text(label) == words
