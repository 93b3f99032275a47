"""The corpus of the topic: passages that match and that must be passed over."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from importlib.resources import files
from typing import Any

import pytest

from claimcheck.models import ReferenceData
from claimcheck.testing import check_examples
from claimcheck_plugins import events

CORPUS: dict[str, list[dict[str, Any]]] = tomllib.loads((files(events) / "corpus.toml").read_text(encoding="utf-8"))
Verdicts = Callable[[dict[str, Any]], list[str]]


@pytest.mark.parametrize("case", CORPUS["pass"], ids=lambda case: case["text"])
def test_passed_over(case: dict[str, Any], verdicts: Verdicts) -> None:
    assert [verdict for verdict in verdicts(case) if verdict != "supported"] == []


@pytest.mark.parametrize("case", CORPUS["match"], ids=lambda case: case["text"])
def test_match(case: dict[str, Any], verdicts: Verdicts) -> None:
    found = verdicts(case)
    assert case["verdict"] in found
    assert case["verdict"] == "refuted" or "refuted" not in found


def test_examples_hold(references: ReferenceData) -> None:
    check_examples(events, references=references)
