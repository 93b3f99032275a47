"""What the HTML report shows: the view of every report, and the article with its marks."""

from __future__ import annotations

import base64
import functools
import hashlib
from collections.abc import Iterator
from pathlib import Path

from claimcheck.decisions import is_settled
from claimcheck.report.html.marks import Mark, marked_paragraphs
from claimcheck.report.judged import Judged, judge
from claimcheck.report.looks import look_of
from claimcheck.report.places import Paragraphs, find_paragraphs
from claimcheck.report.templates import HTML_FOLDER, render
from claimcheck.report.text import summary
from claimcheck.report.view import build_view
from claimcheck.report.words import verdict_words
from claimcheck.scan import NO_CLAIM_OF_ITS_OWN
from claimcheck.specs import ReportInput

__all__ = ["article_marks", "page_policy", "read_asset", "write_html"]

_REMARKS = 5


def write_html(report: ReportInput) -> str:
    """One self-contained page; the same bytes for the same input. It loads nothing, and works without JavaScript."""
    view = build_view(report, _REMARKS)
    paragraphs = find_paragraphs(report.result.article)
    marks = article_marks(report, paragraphs)
    style, script = read_asset("report.css"), read_asset("keys.js")
    return render(
        "report.html.j2",
        {
            "view": view,
            "summary": summary(view.totals),
            "paragraphs": tuple(marked_paragraphs(view.article, paragraphs, marks)),
            "look_of": look_of,
            "style": style,
            "script": script,
            "policy": page_policy(style, script),
        },
        HTML_FOLDER,
    )


def article_marks(report: ReportInput, paragraphs: Paragraphs) -> tuple[Mark, ...]:
    """A mark for each finding, notice, and claim that nothing settled.

    Args:
        report: The scan's result and decisions.
        paragraphs: Of the article.
    """
    judged = tuple(judge(report, paragraphs))
    return (*map(_finding_mark, judged), *_notice_marks(report), *_unchecked_marks(report))


def _finding_mark(judged: Judged) -> Mark:
    finding, claim = judged.finding, judged.claim
    word = verdict_words(finding.verdict, finding)
    return Mark(claim.span, claim.where, f"f-{finding.id}", look_of(judged), word, finding.message)


def _notice_marks(report: ReportInput) -> Iterator[Mark]:
    for notice in report.result.notices:
        if notice.severity != "info":
            settled = is_settled(report.decisions.get(notice.id, ()))
            look, word = ("settled", "settled") if settled else ("notice", "wording")
            yield Mark(notice.span, notice.where, f"n-{notice.id}", look, word, notice.message)


def _unchecked_marks(report: ReportInput) -> Iterator[Mark]:
    silent = {c.claim.id for c in report.result.claims if not c.findings}
    for item in report.result.not_checked:
        if item.claim in silent and item.why not in NO_CLAIM_OF_ITS_OWN:
            yield Mark(item.span, item.where, f"u-{item.claim}", "unchecked", "not checked", item.why)


@functools.cache
def read_asset(name: str) -> str:
    """A style or script that stands in the page itself."""
    return (Path(HTML_FOLDER) / name).read_text(encoding="utf-8").strip()


def page_policy(style: str, script: str = "") -> str:
    """What a browser lets a page do: show its own style, run its own script, and nothing else."""
    scripts = f"script-src {_hashed(script)}; " if script else ""
    return f"default-src 'none'; style-src {_hashed(style)}; {scripts}base-uri 'none'; form-action 'none'"


def _hashed(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
