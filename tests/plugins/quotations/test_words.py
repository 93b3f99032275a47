"""Quotations as words: what counts as the same, and where something was left out."""

from __future__ import annotations

import pytest

from claimcheck_plugins.quotations.words import Part, parts_of, plain_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We DON’T know.", "we do not know"),
        ("We can't, won't, cannot", "we can not will not can not"),
        ("They've said I'm late; we'll see", "they have said i am late we will see"),
        ("ten per cent, 10%, 10 pct", "10 percent 10 percent 10 percent"),
        ("1,500 or fifteen", "1500 or 15"),
        ("the minister's well-known plan", "the minister's well known plan"),
        ("— “” …", ""),
    ],
)
def test_plain(text: str, words: str) -> None:
    assert " ".join(plain_words(text)) == words


@pytest.mark.parametrize(
    ("quotation", "parts"),
    [
        ("“We will win.”", (Part(("we", "will", "win")),)),
        ("“We … will win.”", (Part(("we",)), Part(("will", "win"), "ellipsis"))),
        ("“We . . . will”", (Part(("we",)), Part(("will",), "ellipsis"))),
        ("“[The city] will win”", (Part(("will", "win"), "bracket"),)),
        ("“We [the city] … will”", (Part(("we",)), Part(("will",), "ellipsis"))),
        ("“...”", ()),
    ],
)
def test_parts(quotation: str, parts: tuple[Part, ...]) -> None:
    assert parts_of(quotation) == parts
