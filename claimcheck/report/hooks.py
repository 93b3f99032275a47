"""The core's own report formats, registered like anyone's."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.hookspecs import hookimpl
from claimcheck.report.json import write_json, write_jsonl
from claimcheck.report.markdown import write_markdown
from claimcheck.report.text import write_text
from claimcheck.specs import ReportInput, ReportWriter

__all__ = ["register_reports"]


@hookimpl
def register_reports() -> Iterable[ReportWriter]:
    """Markdown and HTML for editors, JSON for programs, text for terminals."""
    yield ReportWriter("md", "a page for editors: what to settle first, the rest folded", ".md", write_markdown)
    yield ReportWriter("html", "one self-contained page: the article with marks and side notes", ".html", _write_html)
    yield ReportWriter("json", "one object, as `claimcheck schema report` describes it", ".json", write_json)
    yield ReportWriter("jsonl", "the same object on one line, a line an article", ".jsonl", write_jsonl, "lines")
    yield ReportWriter("text", "path:line:col: CODE message, a line a finding", ".txt", write_text, "lines")


def _write_html(report: ReportInput) -> str:
    """Written by modules that a scan for another report needs not load."""
    from claimcheck.report.html import write_html  # noqa: PLC0415  see above

    return write_html(report)
