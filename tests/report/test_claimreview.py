"""ClaimReview: only what an editor confirmed, of a named source, in an article with an address, by a newsroom."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from msgspec import structs

from claimcheck.models import Decision, Json, ScanResult
from claimcheck.report.claimreview import write_claimreview
from claimcheck.specs import ReportInput

NEWSROOM: dict[str, Json] = {"newsroom": {"name": "The Freedonia Gazette", "url": "https://gazette.example"}}
URL = "https://gazette.example/lighthouses"


def published(result: ScanResult, *actions: str, source: str | None = URL) -> ReportInput:
    log = tuple(Decision("b2" * 8, action) for action in actions)  # type: ignore[arg-type]
    article = structs.replace(result.article, source=source)
    return ReportInput(structs.replace(result, article=article), {"b2" * 8: log} if log else {}, NEWSROOM)


def test_a_confirmed_finding_on_a_named_sources_claim(freedonia: ScanResult) -> None:
    assert json.loads(write_claimreview(published(freedonia, "dismiss", "keep"))) == [
        {
            "@context": "https://schema.org",
            "@type": "ClaimReview",
            "url": URL,
            "author": {"@type": "Organization", "name": "The Freedonia Gazette", "url": "https://gazette.example"},
            "claimReviewed": "“There are more than 900 keepers,” said Rufus Firefly, the minister.",
            "itemReviewed": {
                "@type": "Claim",
                "author": {"@type": "Thing", "name": "Rufus Firefly"},
                "appearance": URL,
            },
            "reviewRating": {
                "@type": "Rating",
                "alternateName": "Refuted by a reference",
                "ratingExplanation": "The reference gives 412 keepers, not more than 900. "
                "more than 900 = above 900; 412 is outside",
            },
            "datePublished": "2031-03-05",
            "isBasedOn": [
                {
                    "@type": "Dataset",
                    "name": "lighthouses#fre-keepers: 412 keepers",
                    "creator": {"@type": "Organization", "name": "Freedonia Harbour Board"},
                    "url": "https://example.org/fre-keepers",
                }
            ],
        }
    ]


@pytest.mark.parametrize("actions", [(), ("dismiss",), ("ask",), ("keep", "reopen")])
def test_what_is_not_confirmed_is_left_out(freedonia: ScanResult, actions: tuple[str, ...]) -> None:
    assert json.loads(write_claimreview(published(freedonia, *actions))) == []


@pytest.mark.parametrize("source", [None, "story.txt", "javascript:alert(1)"])
def test_an_article_without_an_address_has_none(freedonia: ScanResult, source: str | None) -> None:
    assert json.loads(write_claimreview(published(freedonia, "keep", source=source))) == []


def test_without_a_newsroom_there_is_no_author(freedonia: ScanResult) -> None:
    report = structs.replace(published(freedonia, "keep"), settings={})
    assert json.loads(write_claimreview(report)) == []


def test_a_claim_of_the_papers_own_is_left_out(freedonia: ScanResult) -> None:
    claims = [structs.replace(c, claim=structs.replace(c.claim, attribution=None)) for c in freedonia.claims]
    assert json.loads(write_claimreview(published(structs.replace(freedonia, claims=tuple(claims)), "keep"))) == []


def test_evidence_that_changed_since_confirms_nothing(freedonia: ScanResult) -> None:
    report = published(freedonia, "keep")
    old = replace(report.decisions["b2" * 8][0], outdated=True)
    assert json.loads(write_claimreview(structs.replace(report, decisions={"b2" * 8: (old,)}))) == []
