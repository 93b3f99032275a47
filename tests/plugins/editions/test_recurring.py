"""How often a place is said to have been host."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck import Document, RelationValue
from claimcheck_plugins.editions.recurring import extract_host_counts

COUNTS = [
    ("The mayor of London has hosted the Olympics three times.", []),
    ("London has hosted the Olympics three times since 1900.", []),
    ("London has seen the Olympics three times.", []),
    ("London has hosted the Olympics three times.", [("London has hosted the Olympics three times", 3, None)]),
    (
        "London became the first city to host the Olympics three times.",
        [("London became the first city to host the Olympics three times", 3, None)],
    ),
    (
        "London hosted the Olympics for the third time in 2012.",
        [("London hosted the Olympics for the third time in 2012", 3, 2012)],
    ),
]


@pytest.mark.parametrize(("text", "found"), COUNTS, ids=[text for text, _ in COUNTS])
def test_counts(read: Callable[..., Document], text: str, found: list[tuple[str, int, int | None]]) -> None:
    claims = list(extract_host_counts(read(text)))
    values = [(c.text, c.value) for c in claims if isinstance(c.value, RelationValue)]
    assert [(words, value.number, value.from_.year if value.from_ else None) for words, value in values] == found
