"""Named exercises as claims."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck import Document
from claimcheck_plugins.events.staged import extract_stagings

Read = Callable[..., Document]


@pytest.mark.parametrize(
    "text",
    [
        "Foal Eagle was not held in April 2018.",
        "Foal Eagle will be held in April 2018.",
        "The allies suspended Foal Eagle in April 2018.",
        "Rehearsals for Foal Eagle began in April 2018.",
        "Foal Eagle was held.",
        "If Foal Eagle was held in April 2018, nobody said so.",
        "An eagle was held in April 2018.",
    ],
)
def test_passed_over(text: str, read: Read) -> None:
    assert list(extract_stagings(read(text))) == []


@pytest.mark.parametrize(
    "text",
    [
        "Foal Eagle was held in April 2018.",
        "The Foal Eagle exercise went ahead as planned in April 2018.",
        "The allies held their annual Foal Eagle drills in April 2018.",
    ],
)
def test_held(text: str, read: Read) -> None:
    (claim,) = extract_stagings(read(text))
    assert claim.text.startswith("Foal Eagle")
    assert claim.text.endswith("April 2018")
    assert getattr(claim.value, "object", None) == "foal-eagle"
