"""The corpus of things told twice: passages that match and that must be passed over."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Any

import pytest

from claimcheck.testing import check_examples, load_plugins, scan_text
from claimcheck_plugins import consistency

CORPUS: dict[str, list[dict[str, Any]]] = tomllib.loads(
    (files(consistency) / "corpus.toml").read_text(encoding="utf-8")
)
REGISTRY = load_plugins(consistency)


def judged(case: dict[str, Any]) -> list[tuple[str, str]]:
    result = scan_text(case["text"], REGISTRY, title=case.get("title"))
    findings = [finding for checked in result.claims for finding in checked.findings]
    return [(f.rule, f.verdict) for f in findings if f.verdict != "supported"]


@pytest.mark.parametrize("case", CORPUS["pass"], ids=lambda case: case["text"])
def test_passed_over(case: dict[str, Any]) -> None:
    assert judged(case) == []


@pytest.mark.parametrize("case", CORPUS["match"], ids=lambda case: case["text"])
def test_match(case: dict[str, Any]) -> None:
    assert judged(case) == [(case["rule"], case["verdict"])]


def test_examples_hold() -> None:
    check_examples(consistency)
