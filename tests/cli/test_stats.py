"""`stats` and `export`: many articles in one view, and as rows."""

from __future__ import annotations

import json
import re
import sys
from html.parser import HTMLParser
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from claimcheck.report.columns import COLUMNS
from support.cli import Command

WRONG = "HANOI, 1 March 2019 — Talks ended on Friday, February 28, 2019. It was reportedly cold.\n"
RIGHT = "HANOI, 1 March 2019 — Talks ended on Thursday, February 28, 2019.\n"


@pytest.fixture
def scanned(claimcheck: Command, tmp_path: Path) -> None:
    (tmp_path / "wrong.txt").write_text(WRONG, encoding="utf-8")
    (tmp_path / "right <b>.txt").write_text(RIGHT, encoding="utf-8")
    claimcheck("scan", "wrong.txt", "right <b>.txt", "--fail-on", "never")


@pytest.mark.usefixtures("scanned")
def test_figures(claimcheck: Command) -> None:
    assert claimcheck("stats").out.splitlines() == [
        "2 articles, 2 checkable claims",
        "      1  refuted",
        "      1  supported",
        "",
        "  found settled  rule",
        "      1       0  ATT101 distancing-hedge (wording)",
        "      1       0  CAL101 weekday-date (refuted)",
        "",
        "   open settled  article",
        "      2       0  wrong.txt",
    ]


@pytest.mark.usefixtures("scanned")
def test_the_same_as_json(claimcheck: Command) -> None:
    found = json.loads(claimcheck("stats", "--format", "json").out)
    assert (found["articles"], found["claims"]) == (2, {"refuted": 1, "supported": 1})
    assert [(rule["rule"], rule["total"], rule["settled"]) for rule in found["rules"]] == [
        ("ATT101", 1, 0),
        ("CAL101", 1, 0),
    ]
    assert [(article["source"], article["refuted"]) for article in found["by_article"]] == [
        ("wrong.txt", 1),
        ("right <b>.txt", 0),
    ]


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self.found.append(tag)


@pytest.mark.usefixtures("scanned")
def test_a_page_that_loads_nothing(claimcheck: Command, tmp_path: Path) -> None:
    assert claimcheck("stats", "--output", "summary.html").out == "summary.html\n"
    page = (tmp_path / "summary.html").read_text(encoding="utf-8")
    tags = _Tags()
    tags.feed(page)
    assert not {"script", "img", "link", "b"} & set(tags.found)
    assert "right &lt;b&gt;.txt" in page
    assert re.search(r'aria-label="refuted 1, supported 1"', page)
    assert "default-src &#39;none&#39;; style-src &#39;sha256-" in page
    assert claimcheck("stats", "--output", "again.html").code == 0
    assert (tmp_path / "again.html").read_text(encoding="utf-8") == page


@pytest.mark.usefixtures("scanned")
def test_an_unknown_format_and_a_missing_database_are_refused(claimcheck: Command) -> None:
    assert "formats: text, json, html" in claimcheck("stats", "--format", "pie").refused()
    assert "other.db" in claimcheck("stats", "--db", "other.db").refused()


def test_nothing_scanned_yet(claimcheck: Command, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("Rain fell.\n", encoding="utf-8")
    claimcheck("scan", "empty.txt")
    assert claimcheck("stats").out == "1 article, 0 checkable claims\n"
    assert "No" not in claimcheck("stats", "--format", "html").out.partition("<h1>")[2].partition("</h1>")[0]


@pytest.mark.usefixtures("scanned")
def test_a_file_whose_ending_no_format_has_is_refused(claimcheck: Command, tmp_path: Path) -> None:
    assert "no format writes .foo files" in claimcheck("stats", "--output", "sum.foo").refused()
    assert claimcheck("stats", "--output", "sum.foo", "--format", "json").code == 0
    assert (tmp_path / "sum.foo").read_text(encoding="utf-8").startswith("{")


@pytest.mark.usefixtures("scanned")
def test_rows_as_parquet(claimcheck: Command) -> None:
    assert claimcheck("export", "findings.parquet").out == "findings.parquet: 2 rows\n"
    table = pq.read_table("findings.parquet")
    assert tuple(table.column_names) == COLUMNS
    assert sorted(zip(table["source"].to_pylist(), table["verdict"].to_pylist(), strict=True)) == [
        ("right <b>.txt", "supported"),
        ("wrong.txt", "refuted"),
    ]


@pytest.mark.usefixtures("scanned")
def test_what_cannot_be_exported_is_said(claimcheck: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "--format csv|jsonl" in claimcheck("export", "findings.csv").refused()
    assert "nowhere" in claimcheck("export", "nowhere/findings.parquet").refused()
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    assert 'pip install "claimcheck-toolkit[parquet]"' in claimcheck("export", "findings.parquet").refused()
