"""The words that the rules on names know."""

from __future__ import annotations

from claimcheck_plugins.names.vocabulary import vocabulary


def test_the_vocabulary() -> None:
    words = vocabulary()
    assert "country:UKR" in words.other_scripts
    assert "country:DEU" not in words.other_scripts
    assert {"Mr", "But"} <= words.courtesy
    assert {"Adam", "Angela"} <= words.given_names
    assert "office:us-president" in words.well_known
