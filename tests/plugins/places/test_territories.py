"""Territories in dispute."""

from __future__ import annotations

import pytest

from claimcheck_plugins.places.territories import are_in_dispute, border_is_in_dispute


@pytest.mark.parametrize(
    ("first", "second", "disputed"),
    [
        ("country:RUS", "country:UKR", True),
        ("country:UKR", "country:RUS", True),
        ("country:FRA", "country:DEU", False),
    ],
)
def test_towns(first: str, second: str, *, disputed: bool) -> None:
    assert are_in_dispute(first, second) is disputed


def test_borders() -> None:
    assert border_is_in_dispute("country:GBR", "country:FRA")
    assert not border_is_in_dispute("country:FRA", "country:ESP")
