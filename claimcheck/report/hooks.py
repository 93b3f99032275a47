"""The core's own report formats, registered like anyone's; what writes one is imported when it is asked for."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.hookspecs import hookimpl
from claimcheck.ondemand import on_demand
from claimcheck.report.columns import COLUMNS
from claimcheck.specs import ReportWriter

__all__ = ["register_reports"]

_github = on_demand("claimcheck.report.github")
_json = on_demand("claimcheck.report.json")
_sheet = on_demand("claimcheck.report.sheet")
_text = on_demand("claimcheck.report.text")

# How the reports say what they are on; see `ReportWriter.subject`.
_WORDS = r"(.{1,1500})"
_STRING = r'("(?:[^"\\]|\\.){0,1500}"|null)'
_CELL = r'("(?:[^"]|""){0,1500}"|[^,\n]{0,1500})'
_LENGTH = "[0-9,]{1,20} characters?"
_IN_MARKDOWN = rf"^- \*\*Article:\*\* {_WORDS}, {_LENGTH}$"
_IN_HTML = rf"<dt>Article</dt><dd>{_WORDS}, {_LENGTH}</dd>"
_IN_JSON = rf'"article": \{{\s{{0,20}}"id": "[^"]{{0,500}}",\s{{0,20}}"source": {_STRING}'
_IN_LINES = r"^(.{1,1500}?):(?:\d{1,9}:\d{1,9}: | no checkable claims| \d[\d,]{0,20} of )"
_IN_QUERIES = rf"\A(?:Questions on )?“{_WORDS}”:"
_IN_CSV = rf"\Aarticle,source[^\n]{{0,1000}}\n[^,\n]{{0,500}},{_CELL},"
_IN_GITHUB = r"^::[a-z]{1,10} file=([^,\n]{1,1500}),"
_IN_SARIF = rf'"uri": {_STRING}'
_IN_CLAIMREVIEW = rf'"url": {_STRING}'


@hookimpl
def register_reports() -> Iterable[ReportWriter]:
    """Pages for editors, lines for terminals, tables and standard forms for other programs."""
    head = ",".join(COLUMNS) + "\n"
    of = ReportWriter
    return (
        of(
            "md",
            "a page for editors: what to settle first, the rest folded",
            ".md",
            on_demand("claimcheck.report.markdown").write_markdown,
            subject=_IN_MARKDOWN,
        ),
        of(
            "html",
            "one self-contained page: the article with marks and side notes",
            ".html",
            on_demand("claimcheck.report.html").write_html,
            subject=_IN_HTML,
        ),
        of(
            "json",
            "one object, as `claimcheck schema report` describes it",
            ".json",
            _json.write_json,
            subject=_IN_JSON,
        ),
        of(
            "jsonl",
            "the same object on one line, a line an article",
            ".jsonl",
            _json.write_jsonl,
            "lines",
            subject=_IN_JSON,
        ),
        of(
            "text",
            "path:line:col: CODE message, a line a finding",
            ".txt",
            _text.write_text,
            "lines",
            subject=_IN_LINES,
        ),
        of(
            "queries",
            "open findings as questions to the writer, ready to paste",
            ".queries.txt",
            on_demand("claimcheck.report.queries").write_queries,
            "texts",
            subject=_IN_QUERIES,
        ),
        of(
            "csv",
            "a row a finding, for spreadsheets",
            ".csv",
            _sheet.write_csv,
            "lines",
            head,
            _IN_CSV,
        ),
        of(
            "github",
            "annotations for GitHub Actions",
            ".github.txt",
            _github.write_github,
            "lines",
            subject=_IN_GITHUB,
        ),
        of(
            "sarif",
            "SARIF 2.1.0 for code hosts and editors (needs the sarif extra)",
            ".sarif",
            on_demand("claimcheck.report.sarif").write_sarif,
            subject=_IN_SARIF,
        ),
        of(
            "claimreview",
            "ClaimReview JSON-LD of findings on others’ claims that an editor confirmed",
            ".jsonld",
            on_demand("claimcheck.report.claimreview").write_claimreview,
            subject=_IN_CLAIMREVIEW,
        ),
    )
