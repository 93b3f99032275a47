"""Presidents by number, as claims."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck import Document, RelationValue
from claimcheck_plugins.events.holders import extract_holders

CASES = [
    ("Mr Obama, the 44th president, spoke.", [("Mr Obama, the 44th president", "Obama", 44)]),
    ("The 45th president, Donald Trump, spoke.", [("45th president, Donald Trump", "Donald Trump", 45)]),
    ("James Polk was the 11th American president.", [("James Polk was the 11th American president", "James Polk", 11)]),
    ("James Polk was the 11th president.", []),
    ("Mr Taylor, the 22nd president of Liberia, spoke.", []),
]


@pytest.mark.parametrize(("text", "found"), CASES, ids=[text for text, _ in CASES])
def test_claims(read: Callable[..., Document], text: str, found: list[tuple[str, str, int]]) -> None:
    claims = [(claim.text, claim.value) for claim in extract_holders(read(text))]
    assert [(words, v.object, v.number) for words, v in claims if isinstance(v, RelationValue)] == found
