"""Who is called the holder of a title."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck import Document, RelationValue
from claimcheck_plugins.editions.reigning import extract_holders

CALLED = [
    ("The World Cup is on. Former holders Spain went home.", []),
    ("The World Cup is on. Asian Cup holders Qatar went home.", []),
    ("In 2002 the World Cup holders France lost to Senegal.", []),
    ("Two-time defending champions Brazil are at the World Cup.", []),
    ("If holders Germany win the World Cup, they stay.", []),
    ("World Cup holders Germany went home.", [("holders Germany", "country:DEU")]),
    ("Germany, the defending champions, are at the World Cup.", [("Germany, the defending champions", "country:DEU")]),
    ("Germany are the reigning champions of the World Cup.", [("Germany are the reigning champions", "country:DEU")]),
]


@pytest.mark.parametrize(("text", "found"), CALLED, ids=[text for text, _ in CALLED])
def test_holders(read: Callable[..., Document], text: str, found: list[tuple[str, str]]) -> None:
    claims = list(extract_holders(read(text)))
    assert [(c.text, c.value.subject) for c in claims if isinstance(c.value, RelationValue)] == found
