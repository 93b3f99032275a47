"""Every first-party plugin keeps the contract: its examples give what they say, with the tables of all."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

from claimcheck.models import ReferenceData
from claimcheck.references import open_references
from claimcheck.registry import load_registry
from claimcheck.testing import check_examples

TOPICS = sorted(
    path.parent.name for path in (Path(__file__).parents[2] / "plugins" / "claimcheck_plugins").glob("*/__init__.py")
)


@pytest.fixture(scope="module")
def references(tmp_path_factory: pytest.TempPathFactory) -> ReferenceData:
    tables = [entry.value for entry in load_registry().references]
    return open_references(tables, cache_dir=tmp_path_factory.mktemp("cache"))


@pytest.mark.parametrize("topic", TOPICS)
def test_examples_hold(topic: str, references: ReferenceData) -> None:
    check_examples(import_module(f"claimcheck_plugins.{topic}"), references=references)
