"""Whose claim it is, and which passages it is held against."""

from __future__ import annotations

import pytest
from msgspec import structs

from claimcheck.models import Attribution, CheckedClaim, Finding, ScanResult, Span, SpanEvidence
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
    claim = structs.replace(freedonia.claims[0].claim, attribution=attribution, quoted=quoted)
    result = structs.replace(freedonia, claims=(CheckedClaim(claim, (Finding("NUM102", "refuted", "r", "m"),)),))
    [judged] = judge(ReportInput(result), find_paragraphs(result.article))
    assert judged.said_by == words


def test_the_claim_itself_and_its_parts_are_no_passages_against_it(freedonia: ScanResult) -> None:
    claim = freedonia.claims[0].claim
    other = Span(claim.end, claim.end + 4)
    part = Span(claim.start + 1, claim.end)
    spans = (claim.span, part, other)
    finding = Finding("CON101", "refuted", "r", "m", evidence=tuple(map(SpanEvidence, spans)))
    result = structs.replace(freedonia, claims=(CheckedClaim(claim, (finding,)),))
    [judged] = judge(ReportInput(result), find_paragraphs(result.article))
    assert [quote.marked for _, quote in judged.others] == [other.of(result.article.text)]
