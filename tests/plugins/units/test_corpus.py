"""The corpus of measures beside their conversions: passages that match and that must be passed over."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Any

import pytest

from claimcheck import Finding
from claimcheck.testing import check_examples, check_text
from claimcheck_plugins import units

CORPUS: dict[str, list[dict[str, Any]]] = tomllib.loads((files(units) / "corpus.toml").read_text(encoding="utf-8"))


def findings(case: dict[str, Any]) -> list[Finding]:
    return check_text(case["text"], units)


@pytest.mark.parametrize("case", CORPUS["pass"], ids=lambda case: case["text"])
def test_passed_over(case: dict[str, Any]) -> None:
    assert [finding for finding in findings(case) if finding.verdict != "supported"] == []


@pytest.mark.parametrize("case", CORPUS["match"], ids=lambda case: case["text"])
def test_match(case: dict[str, Any]) -> None:
    found = [(f.rule, f.verdict, case.get("reason", f.reason) == f.reason) for f in findings(case)]
    assert (case.get("rule", "UNI101"), case["verdict"], True) in found
    assert case["verdict"] == "refuted" or all(verdict != "refuted" for _, verdict, _ in found)


def test_examples_hold() -> None:
    check_examples(units)
