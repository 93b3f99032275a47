"""The corpus of hedged figures: passages that match and that must be passed over."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Any

import pytest

from claimcheck.testing import check_examples, check_text
from claimcheck_plugins import hedges

CORPUS: dict[str, list[dict[str, Any]]] = tomllib.loads((files(hedges) / "corpus.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CORPUS["pass"], ids=lambda case: case["text"])
def test_passed_over(case: dict[str, Any]) -> None:
    assert [f for f in check_text(case["text"], hedges) if f.verdict != "supported"] == []


@pytest.mark.parametrize("case", CORPUS["match"], ids=lambda case: case["text"])
def test_match(case: dict[str, Any]) -> None:
    found = [(finding.rule, finding.verdict) for finding in check_text(case["text"], hedges)]
    assert found == [(case.get("rule", "HED101"), case["verdict"])]


def test_examples_hold() -> None:
    check_examples(hedges)
