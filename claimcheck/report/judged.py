"""Findings with all that a report shows of them: where, in which words, whose claim, decided how."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from claimcheck.decisions import is_settled
from claimcheck.models import Article, Claim, Decision, Finding, SpanEvidence, Where, as_json
from claimcheck.report.places import Paragraphs, Place
from claimcheck.report.quotes import Quote, quote_of
from claimcheck.report.words import source_words, value_words
from claimcheck.specs import ReportInput

__all__ = ["Judged", "judge", "read_as"]


class Judged(Struct, frozen=True):
    """A finding on a claim.

    Attributes:
        place, quote: Where the claim stands, and its sentence with the claim marked.
        others: The article's other passages that the finding rests on.
        said_by: Words for whom the claim is attributed to; "" when it is the article's own.
        read_as: What the claim was read as.
        decisions: Oldest first; the newest counts.
    """

    finding: Finding
    claim: Claim
    place: Place
    quote: Quote
    others: tuple[tuple[Place, Quote], ...]
    said_by: str
    read_as: str
    decisions: tuple[Decision, ...]

    @property
    def settled(self) -> bool:
        """Whether an editor is done with it."""
        return is_settled(self.decisions)


def judge(report: ReportInput, paragraphs: Paragraphs) -> Iterator[Judged]:
    """Every finding of a scan, in the claims' order.

    Args:
        report: The scan's result and decisions.
        paragraphs: The article's.
    """
    article = report.result.article
    for checked in report.result.claims:
        claim = checked.claim
        text = _text(article, claim.where)
        for finding in checked.findings:
            yield Judged(
                finding,
                claim,
                paragraphs.at(claim.start, claim.where),
                quote_of(text, claim.span, claim.sentence),
                tuple(_passage(article, e, paragraphs) for e in _elsewhere(finding, claim)),
                _said_by(claim, text),
                read_as(claim),
                report.decisions.get(finding.id, ()),
            )


def read_as(claim: Claim) -> str:
    """What a claim was read as, in words."""
    value = as_json(claim.value)
    return value_words(value) if isinstance(value, dict) else ""


def _text(article: Article, where: Where) -> str:
    return article.text if where == "text" else article.title or ""


def _elsewhere(finding: Finding, claim: Claim) -> Iterator[SpanEvidence]:
    """The passages that it rests on besides the claim's own words, which are shown as such."""
    for piece in finding.evidence:
        if isinstance(piece, SpanEvidence) and not (piece.where == claim.where and piece.span in claim.span):
            yield piece


def _passage(article: Article, evidence: SpanEvidence, paragraphs: Paragraphs) -> tuple[Place, Quote]:
    place = paragraphs.at(evidence.span.start, evidence.where)
    return place, quote_of(_text(article, evidence.where), evidence.span, place.span)


def _said_by(claim: Claim, text: str) -> str:
    said = claim.attribution
    if said is not None and said.source is not None:
        return f"said by {source_words(said, text, marks='“”')}"
    if claim.quoted:
        return "inside a quotation"
    return "attributed, nobody named" if said is not None else ""
