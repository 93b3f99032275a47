"""ClaimReview (schema.org) in JSON-LD: what a newsroom that has checked somebody's claim may publish of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from claimcheck.models import CheckedClaim, Claim, Finding, Json, RowEvidence
from claimcheck.report.encode import dump
from claimcheck.report.escape import safe_url
from claimcheck.report.words import capital, verdict_words
from claimcheck.specs import ReportInput

__all__ = ["write_claimreview"]

_CONFIRMING = frozenset({"keep", "change"})
_JUDGED = frozenset({"refuted", "supported"})


def write_claimreview(report: ReportInput) -> str:
    """A list with a ClaimReview for each claim of a named source on which an editor confirmed the finding.

    A finding is confirmed by the decision `keep` or `change` (`dismiss` says that it is none). Nothing is written
    without the article's address, or without `[newsroom]` in the configuration, whose name is the author. There is no
    numeric rating: the verdict stands in words, and the row that it rests on in `isBasedOn`.
    """
    newsroom = report.settings.get("newsroom")
    url = safe_url(report.result.article.source or "")
    if url is None or not isinstance(newsroom, Mapping) or not newsroom.get("name"):
        return dump([])
    author = {"@type": "Organization", **{k: newsroom[k] for k in ("name", "url") if newsroom.get(k)}}
    return dump([_review(report, checked.claim, f, author, url) for checked, f in _confirmed(report)], indent=2)


def _confirmed(report: ReportInput) -> Iterator[tuple[CheckedClaim, Finding]]:
    for checked in report.result.claims:
        said = checked.claim.attribution
        if said is None or said.source is None:
            continue
        for finding in checked.findings:
            decisions = report.decisions.get(finding.id, ())
            confirmed = decisions and decisions[-1].action in _CONFIRMING and not decisions[-1].outdated
            if confirmed and finding.verdict in _JUDGED and finding.verdict == checked.verdict:
                yield checked, finding


def _review(report: ReportInput, claim: Claim, finding: Finding, author: Json, url: str) -> Json:
    article = report.result.article
    text = article.text if claim.where == "text" else article.title or ""
    said = claim.attribution
    source = (said.named or said.source) if said else None
    rows = [piece for piece in finding.evidence if isinstance(piece, RowEvidence)]
    review: dict[str, Json] = {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "url": url,
        "author": author,
        "claimReviewed": " ".join(claim.sentence.of(text).split()),
        "itemReviewed": {
            "@type": "Claim",
            "author": {"@type": "Thing", "name": source.of(text) if source else ""},
            "appearance": url,
        },
        "reviewRating": {
            "@type": "Rating",
            "alternateName": capital(verdict_words(finding.verdict, finding)),
            "ratingExplanation": " ".join(filter(None, (finding.message, finding.computation))),
        },
    }
    if article.published is not None:
        review["datePublished"] = article.published.isoformat()
    based = [_basis(row) for row in rows]
    return review | ({"isBasedOn": based} if based else {})


def _basis(row: RowEvidence) -> Json:
    basis: dict[str, Json] = {
        "@type": "Dataset",
        "name": f"{row.reference}#{row.row}: {row.value}",
        "creator": {"@type": "Organization", "name": row.publisher},
    }
    address = safe_url(row.url)
    return basis | ({"url": address} if address else {})
