"""The names of anniversaries."""

from __future__ import annotations

from claimcheck_plugins.calendar.vocabulary import milestones


def test_milestones_are_found_whole() -> None:
    pattern, years = milestones()

    found = [
        match[0] for match in pattern.finditer("The Bicentenary, a golden\nwedding, centenarians and a centennial.")
    ]

    assert found == ["Bicentenary", "golden\nwedding", "centennial"]
    assert (years["bicentenary"], years["diamond jubilee"]) == ((200,), (60, 75))
