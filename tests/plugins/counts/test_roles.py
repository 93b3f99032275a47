"""Which figures a counted noun asks for."""

from __future__ import annotations

import pytest

from claimcheck_plugins.counts.roles import role_of


@pytest.mark.parametrize(
    "noun", [None, "", "tanks", "troop carriers", "additional troops", "combat troops", "more soldiers"]
)
def test_no_role(noun: str | None) -> None:
    assert role_of(noun) is None


@pytest.mark.parametrize("noun", ["troops", "US troops", "American  Soldiers", "active-duty service members"])
def test_troops(noun: str) -> None:
    role = role_of(noun)
    assert role is not None
    assert (role.property, role.needs) == ("troops", ("subject", "place"))
