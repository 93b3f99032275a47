"""The corpus of the beats: passages that match and that must be passed over, and every form of words in use."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import date
from importlib.resources import files
from typing import Any

import pytest

from claimcheck.models import ScanResult
from claimcheck.registry import Registry
from claimcheck.testing import PUBLISHED, check_examples, load_plugins, scan_text
from claimcheck_plugins import beats
from claimcheck_plugins.beats.statement import Statement
from claimcheck_plugins.beats.table import JUDGES, RULES

FOLDER = files(beats)
CORPUS: dict[str, list[dict[str, Any]]] = tomllib.loads((FOLDER / "corpus.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def registry() -> Registry:
    return load_plugins(beats)


def scanned(case: dict[str, Any], registry: Registry) -> ScanResult:
    published: date = case.get("published", PUBLISHED)
    return scan_text(case["text"], registry, published=published)


def verdicts(case: dict[str, Any], registry: Registry) -> list[tuple[str, str]]:
    result = scanned(case, registry)
    return [(finding.rule, finding.verdict) for checked in result.claims for finding in checked.findings]


@pytest.mark.parametrize("case", CORPUS["pass"], ids=lambda case: case["text"])
def test_passed_over(case: dict[str, Any], registry: Registry) -> None:
    assert [rule for rule, verdict in verdicts(case, registry) if verdict == "refuted"] == []


@pytest.mark.parametrize("case", CORPUS["match"], ids=lambda case: case["text"])
def test_match(case: dict[str, Any], registry: Registry) -> None:
    found = verdicts(case, registry)

    assert (case["rule"], case["verdict"]) in found
    assert case["verdict"] == "refuted" or "refuted" not in {verdict for _, verdict in found}


def statements(registry: Registry) -> Iterator[Statement]:
    for case in CORPUS["match"]:
        for checked in scanned(case, registry).claims:
            if isinstance(checked.claim.value, Statement):
                yield checked.claim.value


def test_every_form_is_used(registry: Registry) -> None:
    tables = [entry for entry in (FOLDER / "forms").iterdir() if entry.name.endswith(".toml")]
    named = {form["name"] for table in tables for form in tomllib.loads(table.read_text(encoding="utf-8"))["forms"]}
    used = list(statements(registry))

    assert named - {statement.form for statement in used} == set()
    assert set(JUDGES) - {statement.relation for statement in used} == set()


def test_every_rule_has_both_answers() -> None:
    given = {(case["rule"], case["verdict"]) for case in CORPUS["match"]}

    assert {(rule.code, verdict) for rule in RULES for verdict in ("refuted", "supported")} - given == set()


def test_examples_hold() -> None:
    check_examples(beats)
