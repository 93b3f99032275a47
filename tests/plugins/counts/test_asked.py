"""What a counted noun asks of the references."""

from __future__ import annotations

import pytest

from claimcheck.models import Counted, ReferenceData
from claimcheck_plugins.counts.asked import counted_as

OFFICERS = Counted("officers", ("officers",), parts=("additional",))
POLICE = Counted("police", ("police officers",))


@pytest.mark.parametrize(
    "noun", [None, "", "tanks", "troop carriers", "additional troops", "combat troops", "more soldiers"]
)
def test_nothing_is_asked(noun: str | None, references: ReferenceData) -> None:
    assert counted_as(noun, references.counted) == ()


@pytest.mark.parametrize("noun", ["troops", "US troops", "American  Soldiers", "active-duty service members"])
def test_troops_are_asked_for(noun: str, references: ReferenceData) -> None:
    (counted,) = counted_as(noun, references.counted)
    assert (counted.property, counted.needs) == ("troops", ("subject", "place"))


def test_the_longer_noun_goes_before_the_shorter() -> None:
    assert counted_as("police officers", [OFFICERS, POLICE]) == (POLICE,)
    assert counted_as("customs officers", [OFFICERS, POLICE]) == (OFFICERS,)
