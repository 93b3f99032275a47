"""Whose claim it is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from claimcheck.models import Attribution, CheckedClaim, Finding, ScanResult, Span
from claimcheck.report.judged import judge
from claimcheck.report.places import find_paragraphs
from claimcheck.specs import ReportInput


@pytest.mark.parametrize(
    ("attribution", "quoted", "words"),
    [
        pytest.param(None, False, "", id="the article's own"),
        pytest.param(None, True, "inside a quotation", id="quoted"),
        pytest.param(Attribution(None, Span(0, 5), ()), False, "attributed, nobody named", id="no source"),
        pytest.param(Attribution(None, Span(0, 5), ()), True, "inside a quotation", id="quoted without a source"),
        pytest.param(Attribution(Span(0, 5), None, ()), True, "said by “Story”", id="quoted with a source"),
    ],
)
def test_whose_claim(freedonia: ScanResult, attribution: Attribution | None, words: str, *, quoted: bool) -> None:
    claim = replace(freedonia.claims[0].claim, attribution=attribution, quoted=quoted)
    result = replace(freedonia, claims=(CheckedClaim(claim, (Finding("NUM102", "refuted", "r", "m"),)),))
    [judged] = judge(ReportInput(result), find_paragraphs(result.article))
    assert judged.said_by == words
