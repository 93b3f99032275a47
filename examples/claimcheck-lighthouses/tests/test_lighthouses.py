"""The plugin's examples, and cases with made-up rows."""

from __future__ import annotations

from types import ModuleType

import claimcheck_lighthouses
import pytest


def test_examples_hold_with_the_plugins_own_tables(claimcheck_kit: ModuleType) -> None:
    claimcheck_kit.check_examples(claimcheck_lighthouses)


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        pytest.param("Sylvania has about 8 lighthouses.", [], id="a hedge is left to others"),
        pytest.param("There are 8 lighthouses.", [], id="nobody says whose"),
        pytest.param("Sylvania has 8 lightships.", [], id="something else"),
        pytest.param("Sylvania has 7 lighthouses.", ["supported"], id="the same figure"),
        pytest.param("Sylvania has 8 lighthouses.", ["refuted"], id="another figure"),
    ],
)
def test_counts(claimcheck_kit: ModuleType, text: str, verdicts: list[str]) -> None:
    row = claimcheck_kit.make_fact("country:SYL", "lighthouses", number=7, unit="lighthouse")

    findings = claimcheck_kit.check_text(text, claimcheck_lighthouses, facts=[row])

    assert [finding.verdict for finding in findings] == verdicts


def test_a_finding_cites_its_row(claimcheck_kit: ModuleType) -> None:
    row = claimcheck_kit.make_fact("country:SYL", "lighthouses", number=7, unit="lighthouse")

    [finding] = claimcheck_kit.check_text("Sylvania has 8 lighthouses.", claimcheck_lighthouses, facts=[row])

    assert (finding.rule, finding.computation, finding.suggestion) == ("LHT101", "8 ≠ 7", "7 lighthouses")
    assert finding.evidence == (row.evidence(),)
