"""The calendar's corpus: passages that match and that must be passed over."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Any

import pytest

from claimcheck.testing import check_examples, check_text
from claimcheck_plugins import calendar

CORPUS: dict[str, list[dict[str, Any]]] = tomllib.loads((files(calendar) / "corpus.toml").read_text(encoding="utf-8"))


def verdicts(case: dict[str, Any]) -> list[str]:
    findings = check_text(case["text"], calendar, published=case.get("published"))
    return [finding.verdict for finding in findings if finding.rule == case["rule"]]


@pytest.mark.parametrize("case", CORPUS["pass"], ids=lambda case: case["text"])
def test_passed_over(case: dict[str, Any]) -> None:
    assert [verdict for verdict in verdicts(case) if verdict != "supported"] == []


@pytest.mark.parametrize("case", CORPUS["match"], ids=lambda case: case["text"])
def test_match(case: dict[str, Any]) -> None:
    assert case["verdict"] in verdicts(case)
    assert case["verdict"] == "refuted" or "refuted" not in verdicts(case)


def test_examples_hold() -> None:
    check_examples(calendar)
