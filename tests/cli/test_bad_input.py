"""Bad input: one clear line that says what to do, the documented exit code, no traceback, nothing lost."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from support.cli import SEEDS, Command

ARTICLE = SEEDS / "diplomacy.txt"


@pytest.fixture(autouse=True)
def _files(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    (tmp_path / "binary.txt").write_bytes(b"\x7fELF\x02\x01\x00\x00\x00\xff\xfe" * 50)
    (tmp_path / "blank.txt").write_text(" \n\n \t\n")
    (tmp_path / "folder").mkdir()
    (tmp_path / "big.txt").write_bytes(b"One word after another. " * 1_300_000)
    (tmp_path / "bad.jsonl").write_text('{"id": 1, "text": "a"\n')
    (tmp_path / "deep.jsonl").write_text("[" * 100_000 + "\n")
    (tmp_path / "broken.toml").write_text("select = [")
    (tmp_path / "unknown.toml").write_text('selct = ["CAL"]')
    (tmp_path / "foreign.db").write_bytes(b"this is no database at all, only words" * 40)
    sqlite3.connect(tmp_path / "other.db").execute("create table mine (id)").connection.close()
    (tmp_path / "report.json").write_text('{"schema": 9, "article": {"id": "a", "text": "b"}}')
    (tmp_path / "no-report.json").write_text("[1, 2")
    (tmp_path / "page.php").write_text("<!doctype html><p>It rained.")
    (tmp_path / "deep.html").write_text("<html><body>" + "<div>" * 60_000)
    (tmp_path / "bomb.xml").write_text('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "ha">]><rss>&b;</rss>')
    nested = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(5_000))
    (tmp_path / "nested.eml").write_text(f"From: a@b.example\n{nested}\nIt rained.")


CASES = {
    "missing file": (["scan", "missing.txt"], "missing.txt"),
    "folder without articles": (["scan", "folder"], "folder"),
    "glob that matches nothing": (["scan", "*.docx"], "*.docx"),
    "empty file": (["scan", "empty.txt"], "empty"),
    "blank file": (["scan", "blank.txt"], "blank.txt"),
    "binary file": (["scan", "binary.txt"], "binary.txt"),
    "file of 30 MB": (["scan", "big.txt"], "20 MB"),
    "line that is no JSON": (["scan", "bad.jsonl"], "line 1"),
    "deeply nested line": (["scan", "deep.jsonl"], "line 1"),
    "page under another ending": (["scan", "page.php"], "--input-format html"),
    "page nested without end": (["scan", "deep.html"], "deep.html nests its elements too deeply"),
    "feed with entities": (["scan", "bomb.xml"], "bomb.xml defines entities"),
    "e-mail nested without end": (["scan", "nested.eml"], "nested.eml"),
    "report over a database": (["scan", ARTICLE, "--no-db", "--output", "md:other.db"], "other.db is a database"),
    "misspelt format of a report": (["scan", ARTICLE, "--output", "htlm:out"], "did you mean 'html'"),
    "URL without permission": (["scan", "https://example.org/story"], "--allow-net"),
    "unknown flag": (["scan", ARTICLE, "--frobnicate"], "--frobnicate"),
    "unknown rule": (["scan", ARTICLE, "--select", "weekday-dates"], "did you mean 'weekday-date'"),
    "unknown format": (["scan", ARTICLE, "--format", "pdf"], "pdf"),
    "unknown level": (["scan", ARTICLE, "--fail-on", "loud"], "loud"),
    "date that is none": (["scan", ARTICLE, "--date", "yesterday"], "YYYY-MM-DD"),
    "broken configuration": (["scan", ARTICLE, "--config", "broken.toml"], "broken.toml"),
    "unknown configuration key": (["scan", ARTICLE, "--config", "unknown.toml"], "did you mean 'select'"),
    "configuration that is missing": (["scan", ARTICLE, "--config", "none.toml"], "none.toml"),
    "database that is no database": (["scan", ARTICLE, "--db", "foreign.db"], "foreign.db"),
    "database of another program": (["scan", ARTICLE, "--db", "other.db"], "other.db"),
    "database in a folder that is missing": (["scan", ARTICLE, "--db", "none/claims.db"], "none"),
    "one report for several articles": (["scan", ARTICLE, "x.txt", "--output", "out.md"], "write out/ for a folder"),
    "one report for a folder": (["scan", "folder", "--output", "json:out.json"], "out.json is one file"),
    "configuration of a place that is missing": (["config", "show", "nowhere"], "nowhere"),
    "report under a file": (["scan", ARTICLE, "--output", "empty.txt/report.md"], "empty.txt"),
    "report of nothing scanned": (["report"], "claimcheck.db"),
    "verify of a missing report": (["verify", "none.json"], "none.json"),
    "verify of what is no report": (["verify", "no-report.json"], "no-report.json"),
    "verify of a newer schema": (["verify", "report.json"], "schema 9"),
    "decision without a database": (["decide", "0123abcd", "keep"], "claimcheck.db"),
    "decision that is none": (["decide", "0123abcd", "maybe"], "maybe"),
    "explanation of an unknown rule": (["explain", "weekday-dates"], "did you mean 'weekday-date'"),
    "unknown layer": (["extract", ARTICLE, "--layers", "dates"], "dates"),
    "unknown extract format": (["extract", ARTICLE, "--format", "csv"], "formats: jsonl"),
    "unknown form": (["schema", "reports"], "did you mean 'report'"),
    "unknown list format": (["rules", "--format", "xml"], "formats: text, json"),
    "unknown command": (["scna", ARTICLE], "scna"),
    "plugins folder that is missing": (["scan", ARTICLE, "--plugins-dir", "nowhere"], "nowhere"),
}


@pytest.mark.parametrize(("words", "named"), CASES.values(), ids=CASES)
def test_bad_input_is_refused_in_one_line(claimcheck: Command, words: list[object], named: str, tmp_path: Path) -> None:
    before = {p.name: p.read_bytes() for p in tmp_path.iterdir() if p.is_file()}
    said = claimcheck(*words).refused()
    assert named in said
    last = said.splitlines()[-1]
    assert len(said.splitlines()) == 1 or last.startswith("Error: ")
    after = {p.name: p.read_bytes() for p in tmp_path.iterdir() if p.is_file()}
    assert {name: after[name] for name in before} == before


def test_unknown_decision_id_is_refused(claimcheck: Command) -> None:
    claimcheck("scan", ARTICLE)
    assert "ffffffff" in claimcheck("decide", "ffffffff", "keep").refused()
