"""Claims on numbers of titles."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck import Document, RelationValue
from claimcheck_plugins.editions.titles import extract_titles

COUNTS = [
    ("Brazil have won the World Cup five times.", [("Brazil have won the World Cup five times", 5)]),
    ("Uruguay has won the World Cup twice.", [("Uruguay has won the World Cup twice", 2)]),
    ("Four-times champions Italy missed the World Cup.", [("Four-times champions Italy", 4)]),
    ("Brazil have won the World Cup three times since 1970.", []),
    ("Brazil have seen the World Cup five times.", []),
]


@pytest.mark.parametrize(("text", "found"), COUNTS, ids=[text for text, _ in COUNTS])
def test_counts(read: Callable[..., Document], text: str, found: list[tuple[str, int]]) -> None:
    claims = list(extract_titles(read(text)))
    assert [(c.text, c.value.number) for c in claims if isinstance(c.value, RelationValue)] == found
