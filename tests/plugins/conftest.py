"""The first-party tables, opened once, and a way to run a topic's corpus on them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from claimcheck import Document, Finding
from claimcheck.models import ReferenceData
from claimcheck.references import open_references
from claimcheck.registry import Registry
from claimcheck.testing import load_plugins, make_document, scan_text
from claimcheck_plugins import (
    beats,
    counts,
    currency,
    editions,
    events,
    indicators,
    landmarks,
    legislatures,
    names,
    offices,
    organisations,
    places,
)

READ_ON = date(2019, 8, 23)


@pytest.fixture(scope="session")
def topics() -> Registry:
    """The topics that have tables, or need the names in them."""
    return load_plugins(
        *(
            places,
            offices,
            organisations,
            names,
            editions,
            events,
            landmarks,
            counts,
            indicators,
            currency,
            legislatures,
            beats,
        )
    )


@pytest.fixture(scope="session")
def references(topics: Registry, tmp_path_factory: pytest.TempPathFactory) -> ReferenceData:
    """The real rows of all topics."""
    tables = [entry.value for entry in topics.references]
    return open_references(tables, cache_dir=Path(tmp_path_factory.mktemp("references")))


@pytest.fixture(scope="session")
def judge(topics: Registry, references: ReferenceData) -> Callable[..., list[Finding]]:
    """The findings on a text of a day, of one rule or of all."""

    def findings(text: str, published: date | None = READ_ON, rule: str | None = None) -> list[Finding]:
        result = scan_text(text, topics, published=published, references=references)
        every = [finding for checked in result.claims for finding in checked.findings]
        return [finding for finding in every if rule in {None, finding.rule}]

    return findings


@pytest.fixture(scope="session")
def read(references: ReferenceData) -> Callable[..., Document]:
    """A text with its mentions, linked to the real names."""

    def document(text: str, published: date | None = READ_ON) -> Document:
        return make_document(text, published=published, references=references)

    return document


@pytest.fixture(scope="session")
def verdicts(judge: Callable[..., list[Finding]]) -> Callable[[dict[str, Any]], list[str]]:
    """The verdicts on a case of a corpus."""

    def of(case: dict[str, Any]) -> list[str]:
        return [f.verdict for f in judge(case["text"], case.get("published", READ_ON), case.get("rule"))]

    return of
