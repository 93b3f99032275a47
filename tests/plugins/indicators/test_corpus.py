"""The corpus of the topic: passages that match and that must be passed over."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from importlib.resources import files
from typing import Any

import pytest

from claimcheck import Finding
from claimcheck.models import ReferenceData
from claimcheck.testing import check_examples
from claimcheck_plugins import indicators

CORPUS: dict[str, list[dict[str, Any]]] = tomllib.loads((files(indicators) / "corpus.toml").read_text(encoding="utf-8"))
Judge = Callable[..., list[Finding]]


def verdicts(case: dict[str, Any], judge: Judge) -> list[str]:
    dated = {"published": case["published"]} if "published" in case else {}
    return [finding.verdict for finding in judge(case["text"], **dated) if finding.rule.startswith("IND")]


@pytest.mark.parametrize("case", CORPUS["pass"], ids=lambda case: case["text"])
def test_passed_over(case: dict[str, Any], judge: Judge) -> None:
    assert [verdict for verdict in verdicts(case, judge) if verdict != "supported"] == []


@pytest.mark.parametrize("case", CORPUS["match"], ids=lambda case: case["text"])
def test_match(case: dict[str, Any], judge: Judge) -> None:
    found = verdicts(case, judge)
    assert case["verdict"] in found
    assert case["verdict"] == "refuted" or "refuted" not in found


def test_examples_hold(references: ReferenceData) -> None:
    check_examples(indicators, references=references)
