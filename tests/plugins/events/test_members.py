"""Members of organisations, as claims."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck import Document, RelationValue
from claimcheck_plugins.events.members import extract_members

CASES = [
    ("NATO's 29 members met.", [("NATO's 29 members", "org:nato", 29)]),
    ("The 28-nation EU agreed.", [("28-nation", "org:european-union", 28)]),
    ("The EU met. The 28-nation bloc agreed.", [("28-nation", "org:european-union", 28)]),
    ("All 28 members of NATO met.", [("28 members", "org:nato", 28)]),
    ("The 28 EU countries met.", [("28 EU countries", "org:european-union", 28)]),
    ("The EU grew from 15 members to 25.", [("EU grew from 15 members to 25", "org:european-union", 25)]),
    ("Croatia joined the EU, taking it to 28 members.", [("EU, taking it to 28 members", "org:european-union", 28)]),
    ("Malta joined the EU; the euro zone follows, taking it to 15 members.", []),
    ("The EU's remaining 27 members met.", []),
    ("The 24 EU countries that signed met.", []),
    ("The 28-nation bloc agreed.", []),
    ("Croatia became the EU's 28th member on Monday.", [("EU's 28th member", "org:european-union", 28)]),
    ("Croatia became the EU's 28th member.", []),
    ("Montenegro, NATO's 29th member, came on Monday.", []),
]


@pytest.mark.parametrize(("text", "found"), CASES, ids=[text for text, _ in CASES])
def test_claims(read: Callable[..., Document], text: str, found: list[tuple[str, str, int]]) -> None:
    claims = [(claim.text, claim.value) for claim in extract_members(read(text))]
    assert [(words, v.subject, v.number) for words, v in claims if isinstance(v, RelationValue)] == found
