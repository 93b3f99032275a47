"""The corpus of arithmetic: passages that match and that must be passed over."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import Any

import pytest

from claimcheck.registry import Registry
from claimcheck.testing import check_examples, load_plugins, scan_text
from claimcheck_plugins import arithmetic

CORPUS: dict[str, list[dict[str, Any]]] = tomllib.loads((files(arithmetic) / "corpus.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def registry() -> Registry:
    return load_plugins(arithmetic)


def verdicts(case: dict[str, Any], registry: Registry) -> list[tuple[str, str]]:
    result = scan_text(case["text"], registry)
    return [(finding.rule, finding.verdict) for checked in result.claims for finding in checked.findings]


@pytest.mark.parametrize("case", CORPUS["pass"], ids=lambda case: case["text"])
def test_passed_over(case: dict[str, Any], registry: Registry) -> None:
    assert [rule for rule, verdict in verdicts(case, registry) if verdict == "refuted"] == []


@pytest.mark.parametrize("case", CORPUS["match"], ids=lambda case: case["text"])
def test_match(case: dict[str, Any], registry: Registry) -> None:
    found = verdicts(case, registry)

    assert (case["rule"], case["verdict"]) in found
    assert case["verdict"] == "refuted" or "refuted" not in {verdict for _, verdict in found}


def test_examples_hold() -> None:
    check_examples(arithmetic)
