"""Words for events."""

from __future__ import annotations

import pytest

from claimcheck_plugins.events.kinds import kinds


@pytest.mark.parametrize(
    ("noun", "event"),
    [
        ("nuclear test site", None),
        ("summits committee", None),
        ("men", None),
        ("official summits", "summit"),
        ("Meeting", "meeting"),
        ("nuclear  tests", "nuclear test"),
    ],
)
def test_nouns(noun: str, event: str | None) -> None:
    assert kinds().of(noun) == event


def test_summits_may_count_every_meeting() -> None:
    assert kinds().readings["summit"] == (("summit",), ("meeting", "summit"))
    assert kinds().readings["meeting"] == (("meeting", "summit"),)
