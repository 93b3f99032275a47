"""The core's own report formats, registered like anyone's."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.hookspecs import hookimpl
from claimcheck.report.claimreview import write_claimreview
from claimcheck.report.github import write_github
from claimcheck.report.json import write_json, write_jsonl
from claimcheck.report.markdown import write_markdown
from claimcheck.report.queries import write_queries
from claimcheck.report.sarif import write_sarif
from claimcheck.report.sheet import COLUMNS, write_csv
from claimcheck.report.text import write_text
from claimcheck.specs import ReportInput, ReportWriter

__all__ = ["register_reports"]


@hookimpl
def register_reports() -> Iterable[ReportWriter]:
    """Pages for editors, lines for terminals, tables and standard forms for other programs."""
    yield ReportWriter("md", "a page for editors: what to settle first, the rest folded", ".md", write_markdown)
    yield ReportWriter("html", "one self-contained page: the article with marks and side notes", ".html", _write_html)
    yield ReportWriter("json", "one object, as `claimcheck schema report` describes it", ".json", write_json)
    yield ReportWriter("jsonl", "the same object on one line, a line an article", ".jsonl", write_jsonl, "lines")
    yield ReportWriter("text", "path:line:col: CODE message, a line a finding", ".txt", write_text, "lines")
    yield ReportWriter(
        "queries", "open findings as questions to the writer, ready to paste", ".queries.txt", write_queries, "texts"
    )
    head = ",".join(COLUMNS) + "\n"
    yield ReportWriter("csv", "a row a finding, for spreadsheets", ".csv", write_csv, "lines", head)
    yield ReportWriter("github", "annotations for GitHub Actions", ".github.txt", write_github, "lines")
    yield ReportWriter("sarif", "SARIF 2.1.0 for code hosts and editors (needs the sarif extra)", ".sarif", write_sarif)
    yield ReportWriter(
        "claimreview",
        "ClaimReview JSON-LD of findings on others’ claims that an editor confirmed",
        ".jsonld",
        write_claimreview,
    )


def _write_html(report: ReportInput) -> str:
    """Written by modules that a scan for another report needs not load."""
    from claimcheck.report.html import write_html  # noqa: PLC0415  see above

    return write_html(report)
