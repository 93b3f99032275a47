"""SARIF: rules, places, fingerprints, and what is settled suppressed."""

from __future__ import annotations

import json
import sys

import pytest

from claimcheck.errors import OutputError
from claimcheck.models import Decision, ScanResult
from claimcheck.report.sarif import write_sarif
from claimcheck.specs import ReportInput, Rule

RULE = Rule("NUM102", "count-against-reference", "a count that a reference contradicts", "Compares a count with a row.")


def test_one_run_with_what_is_flagged(freedonia: ScanResult) -> None:
    decision = Decision("b2" * 8, "keep", "the ministry's own")
    report = ReportInput(freedonia, {decision.target: (decision,)}, {}, {"NUM102": RULE}, "0.1.0")
    log = json.loads(write_sarif(report))
    (run,) = log["runs"]
    assert (log["version"], run["columnKind"]) == ("2.1.0", "unicodeCodePoints")
    driver = run["tool"]["driver"]
    assert (driver["name"], driver["version"]) == ("claimcheck", "0.1.0")
    assert [rule["id"] for rule in driver["rules"]] == ["ATT101", "ATT111", "CON101", "GEO101", "NUM102"]
    assert driver["rules"][4]["shortDescription"] == {"text": "A count that a reference contradicts"}
    assert [(r["ruleId"], r["level"], "suppressions" in r) for r in run["results"]] == [
        ("ATT101", "warning", False),
        ("NUM102", "error", True),
        ("ATT111", "note", False),
        ("CON101", "error", False),
        ("GEO101", "warning", False),
    ]
    assert run["results"][1] == {
        "ruleId": "NUM102",
        "level": "error",
        "message": {
            "text": "“more than 900 keepers”: The reference gives 412 keepers, not more than 900. "
            "Suggestion: 412 keepers?"
        },
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "stories/lighthouses.txt"},
                    "region": {"startLine": 9, "startColumn": 12, "charOffset": 202, "charLength": 21},
                }
            }
        ],
        "partialFingerprints": {"claimcheckId/v1": "b2" * 8},
        "properties": {"verdict": "refuted by a reference"},
        "suppressions": [{"kind": "external", "status": "accepted", "justification": "keep: the ministry's own"}],
    }


def test_without_the_extra_it_says_how_to_get_it(freedonia: ScanResult, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sarif_pydantic", None)
    with pytest.raises(OutputError, match=r"claimcheck-toolkit\[sarif\]"):
        write_sarif(ReportInput(freedonia))
