"""What must not happen and may: faults inside claimcheck, in writers of reports and in worker processes."""

from __future__ import annotations

import concurrent.futures
import os
import sqlite3
import subprocess
import sys
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest

from claimcheck.cli import run as scan_run
from claimcheck.cli import scan as scan_command
from claimcheck.cli.session import SessionOptions, scan_one
from claimcheck.models import Article, ScanResult
from support.cli import Command

WRITER = """
from claimcheck import ReportWriter, hookimpl

def write(report):
    {body}

@hookimpl
def register_reports():
    return [ReportWriter("odd", "An odd form", ".odd", write, "lines")]
"""


@pytest.fixture(autouse=True)
def _files(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Nearly 300 people came on 3 May 2019.\n")
    (tmp_path / "b.txt").write_text("Over 200 people left on 4 May 2019.\n")


def _saved(folder: Path) -> list[str]:
    connection = sqlite3.connect(folder / "claimcheck.db")
    sources = [row[0] for row in connection.execute("SELECT source FROM articles ORDER BY source")]
    connection.close()
    return sources


@pytest.mark.parametrize(
    ("error", "words"),
    [
        pytest.param(MemoryError(), "a.txt needs more memory than there is: split it into articles", id="memory"),
        pytest.param(
            ZeroDivisionError("by zero"), "a.txt could not be scanned: ZeroDivisionError: by zero", id="fault"
        ),
    ],
)
def test_article_that_cannot_be_scanned_is_named_and_the_others_are_done(
    claimcheck: Command, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, error: Exception, words: str
) -> None:
    def failing(options: SessionOptions, article: Article) -> ScanResult:
        if article.source == "a.txt":
            raise error
        return scan_one(options, article)

    monkeypatch.setattr(scan_run, "scan_one", failing)
    assert words in claimcheck("scan", "a.txt", "b.txt").refused()
    assert _saved(tmp_path) == ["b.txt"]


def test_broken_configuration_of_one_folder_leaves_the_others(claimcheck: Command, tmp_path: Path) -> None:
    (tmp_path / "desk").mkdir()
    (tmp_path / "desk" / "claimcheck.toml").write_text("select = [")
    (tmp_path / "desk" / "c.txt").write_text("Some 10 people slept on 5 May 2019.\n")
    assert "desk/claimcheck.toml" in claimcheck("scan", "desk/c.txt", "b.txt").refused()
    assert _saved(tmp_path) == ["b.txt"]


def test_fault_outside_an_article_is_one_line(claimcheck: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*_: object) -> None:
        raise ValueError("odd")

    monkeypatch.setattr(scan_run, "in_order", failing)
    said = claimcheck("scan", "a.txt").refused()
    assert said.startswith("claimcheck: error: ValueError: odd (test_faults.py:")
    assert "please report it" in said


def test_too_little_memory_is_said(claimcheck: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(scan_run, "in_order", failing)
    assert "not enough memory" in claimcheck("scan", "a.txt").refused()


def test_worker_process_that_is_gone_is_said(claimcheck: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*_: object) -> None:
        raise BrokenProcessPool

    monkeypatch.setattr(scan_run, "in_order", failing)
    monkeypatch.setattr(concurrent.futures, "ProcessPoolExecutor", concurrent.futures.ThreadPoolExecutor)
    assert "fewer --jobs" in claimcheck("scan", "a.txt").refused()


@pytest.mark.parametrize(
    ("body", "words"),
    [
        pytest.param("raise KeyError('x')", "KeyError: 'x'", id="raises"),
        pytest.param("return 42", "it gave a int, not the report's text", id="gives no text"),
    ],
)
def test_report_writer_that_fails_is_named_and_the_results_are_saved(
    claimcheck: Command, tmp_path: Path, body: str, words: str
) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "odd_form.py").write_text(WRITER.format(body=body))
    ran = claimcheck("scan", "a.txt", "--plugins-dir", "mine", "--output", "odd:x.odd", "--output", "md:x.md")
    assert (ran.code, "Traceback" in ran.err) == (3, False)
    assert "plugin 'odd_form' failed at report odd" in ran.err
    assert words in ran.err
    assert (tmp_path / "x.md").exists()
    assert _saved(tmp_path) == ["a.txt"]


def test_what_a_plugin_prints_cannot_steer_the_terminal(claimcheck: Command, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "loud.py").write_text("print('\\x1b[2Jloud\\ttab', flush=True)\n")
    ran = claimcheck("scan", "a.txt", "--plugins-dir", "mine", "--format", "text")
    assert "\\x1b[2Jloud\ttab\n" in ran.err
    assert "\x1b" not in ran.out + ran.err


def test_standard_input_that_is_closed_is_said(claimcheck: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_input(_: object, given: str) -> object:
        return None if given == "stdin" else getattr(sys, given)

    stand_in = type("Streams", (), {"__getattr__": no_input})()
    monkeypatch.setattr(scan_command, "sys", stand_in)
    assert claimcheck("scan", "-").refused() == "claimcheck: error: there is no standard input: give a file"


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        pytest.param(["rules"], 0, "", id="a list: the reader has what it wanted"),
        pytest.param(["extract", "a.txt"], 0, "", id="mentions: the reader has what they wanted"),
        pytest.param(
            ["scan", "a.txt", "b.txt", "-v"],
            2,
            "claimcheck: error: nobody reads the output any more, the scan stops; what was saved before stays saved: "
            "write to a file or folder with --output, and let --quiet print no paths\n",
            id="a scan: it stops and says so",
        ),
    ],
)
def test_output_that_nobody_reads(tmp_path: Path, words: list[str], code: int, said: str) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "claimcheck", *words]
    ran = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, text=True, cwd=tmp_path, check=False)
    os.close(writer)
    assert (ran.returncode, ran.stderr) == (code, said)
    assert words[0] != "scan" or _saved(tmp_path) == ["a.txt"]
