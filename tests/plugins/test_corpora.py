"""The corpora of topics that stand on tables: passages that match and that must be passed over, on the real rows."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from importlib.resources import files
from types import ModuleType
from typing import Any

import pytest

from claimcheck.models import ReferenceData
from claimcheck.testing import check_examples
from claimcheck_plugins import counts, editions, events, landmarks, names, offices, organisations, places

TOPICS = (counts, editions, events, landmarks, names, offices, organisations, places)
Verdicts = Callable[[dict[str, Any]], list[str]]


def _cases(part: str) -> list[Any]:
    corpora = {
        topic.__name__.rpartition(".")[2]: tomllib.loads((files(topic) / "corpus.toml").read_text(encoding="utf-8"))
        for topic in TOPICS
    }
    return [pytest.param(c, id=f"{name}: {c['text']}") for name, corpus in corpora.items() for c in corpus[part]]


@pytest.mark.parametrize("case", _cases("pass"))
def test_passed_over(case: dict[str, Any], verdicts: Verdicts) -> None:
    assert [verdict for verdict in verdicts(case) if verdict != "supported"] == []


@pytest.mark.parametrize("case", _cases("match"))
def test_match(case: dict[str, Any], verdicts: Verdicts) -> None:
    found = verdicts(case)
    assert case["verdict"] in found
    assert case["verdict"] == "refuted" or "refuted" not in found


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.__name__.rpartition(".")[2])
def test_examples_hold(topic: ModuleType, references: ReferenceData) -> None:
    check_examples(topic, references=references)
