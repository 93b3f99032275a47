"""Findings show their rows: whose, from where, read when, and why the others were left aside."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from importlib.resources import files
from types import ModuleType

import pytest

from claimcheck import Finding, RowEvidence
from claimcheck.models import ReferenceData
from claimcheck_plugins import counts, currency, events, indicators, offices, places
from claimcheck_plugins.currency.rates import RatesMissingError, known_days

TOPICS = (counts, currency, events, indicators, offices, places)


def _rates() -> bool:
    try:
        known_days("USD")
    except RatesMissingError:
        return False
    return True


@pytest.fixture(scope="module", params=TOPICS, ids=lambda topic: topic.__name__.rpartition(".")[2])
def found(request: pytest.FixtureRequest, judge: Callable[..., list[Finding]]) -> list[Finding]:
    """Every finding on the passages of a topic's corpus."""
    topic: ModuleType = request.param
    if topic is currency and not _rates():
        pytest.skip("the exchange rates of the extra fx are not installed")
    corpus = tomllib.loads((files(topic) / "corpus.toml").read_text(encoding="utf-8"))
    days = [{"published": case["published"]} if "published" in case else {} for case in corpus["match"]]
    return [f for case, day in zip(corpus["match"], days, strict=True) for f in judge(case["text"], **day)]


def test_a_row_has_its_source(found: list[Finding]) -> None:
    rows = [row for f in found for row in (*f.evidence, *f.considered) if isinstance(row, RowEvidence)]
    assert rows
    assert [row for row in rows if not (row.value and row.publisher and row.url and row.licence)] == []
    assert [row for row in rows if row.retrieved is None or len(row.sha256) != 64] == []


def test_what_a_reference_settles_shows_the_row(found: list[Finding], references: ReferenceData) -> None:
    tables = {table.name for table in references.sets} | {"ecb-rates"}
    settled = [f for f in found if f.rule[:3] in {"NUM", "CUR", "EVT", "IND", "OFF", "GEO"}]
    settled = [f for f in settled if f.verdict in {"refuted", "supported"}]
    assert settled
    assert [f.message for f in settled if not any(getattr(e, "reference", "") in tables for e in f.evidence)] == []


def test_a_row_left_aside_says_why_and_is_no_evidence(found: list[Finding]) -> None:
    left = [(f.message, row) for f in found for row in f.considered]
    assert [message for message, row in left if not row.why] == []
    for finding in found:
        used = {(e.reference, e.row) for e in finding.evidence if isinstance(e, RowEvidence)}
        assert [row.row for row in finding.considered if (row.reference, row.row) in used] == []
        assert [e.row for e in finding.evidence if isinstance(e, RowEvidence) and e.why] == []
