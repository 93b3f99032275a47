"""The formats that are there without any plugin."""

from __future__ import annotations

from claimcheck.models import ScanResult
from claimcheck.report.hooks import register_reports
from claimcheck.specs import ReportInput


def test_the_formats() -> None:
    found = [(writer.name, writer.suffix, writer.join) for writer in register_reports()]
    assert found == [
        ("md", ".md", "files"),
        ("html", ".html", "files"),
        ("json", ".json", "files"),
        ("jsonl", ".jsonl", "lines"),
        ("text", ".txt", "lines"),
        ("queries", ".queries.txt", "texts"),
        ("csv", ".csv", "lines"),
        ("github", ".github.txt", "lines"),
        ("sarif", ".sarif", "files"),
        ("claimreview", ".jsonld", "files"),
    ]


def test_each_ends_its_last_line(freedonia: ScanResult) -> None:
    for writer in register_reports():
        text = writer.write(ReportInput(freedonia, version="0.1.0"))
        assert text == f"{text.rstrip()}\n"
