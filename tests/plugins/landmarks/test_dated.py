"""Events with their dates, as claims."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck import Document
from claimcheck_plugins.landmarks.dated import extract_dates

CASES = [
    ("The 1986 Chernobyl disaster is remembered.", ["1986 Chernobyl disaster"]),
    ("Since the fall of the Berlin Wall in 1989, all is new.", ["fall of the Berlin Wall in 1989"]),
    ("The Chernobyl disaster of April 1986 is remembered.", ["Chernobyl disaster of April 1986"]),
    ("The Berlin Wall fell in Berlin on 9 November 1989.", ["Berlin Wall fell in Berlin on 9 November 1989"]),
    ("On 9 November 1989, the Berlin Wall fell.", ["9 November 1989, the Berlin Wall fell"]),
    ("The Chernobyl disaster (26 April 1986) is remembered.", ["Chernobyl disaster (26 April 1986"]),
    ("The Chernobyl disaster, April 26, 1986, is remembered.", ["Chernobyl disaster, April 26, 1986"]),
    (
        "UN Security Council Resolution 1718 was adopted in 2006.",
        ["UN Security Council Resolution 1718 was adopted in 2006"],
    ),
    ("The September 11, 2002, attacks are remembered.", ["September 11, 2002, attacks"]),
    ("The terrorist attacks of 11 September 2002 are remembered.", ["terrorist attacks of 11 September 2002"]),
    ("The 11 September 2002 speech is remembered.", []),
    ("After the Chernobyl disaster, May 1, 1986, was no holiday.", []),
    ("The Chernobyl disaster, in 1987, was news.", []),
    ("They recalled the Chernobyl disaster on 26 April 2016.", []),
    ("The Berlin Wall fell after the crowds had come in 1989.", []),
]


@pytest.mark.parametrize(("text", "claims"), CASES, ids=[text for text, _ in CASES])
def test_claims(read: Callable[..., Document], text: str, claims: list[str]) -> None:
    assert [claim.text for claim in extract_dates(read(text))] == claims
