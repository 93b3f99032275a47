"""Plugins in processes of their own: one that hangs, or takes its process down, is named and spoils nothing else."""

from __future__ import annotations

import json
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path

import pytest

from claimcheck.cli import isolated
from claimcheck.cli.isolated import Isolated
from claimcheck.cli.session import SessionOptions
from claimcheck.errors import ClaimcheckError, InputError
from claimcheck.models import Article, Failure, ScanResult
from support.cli import SEEDS, Command

ARTICLE = SEEDS / "sport.planted.txt"
CHECKER = """
import ctypes, os, signal, time
from claimcheck import Checker, Rule, hookimpl

def check(claim, context):
    {body}

@hookimpl
def register_checkers():
    return [Checker("faulty", "fails as told", ("date",), check, (Rule("ZZZ101", "faulty", "fails", "Fails."),))]
"""
VALUE = """
from dataclasses import dataclass
from claimcheck import Claim, Extractor, Span, hookimpl

def extract(document):
    @dataclass(frozen=True)
    class Local:
        number: int
    return [Claim("odd", 0, 3, document.text[:3], Span(0, 3), Local(1))]

@hookimpl
def register_extractors():
    return [Extractor("odd", "a value of a class that nobody else can find", extract)]
"""
WORDS = ("scan", ARTICLE, "--format", "json", "--no-db")


@pytest.fixture
def hanging(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
    """Code that hangs. What watches it sees the time pass at once, and needs not be waited for."""
    begun = tmp_path / "begun"

    class Clock:
        @staticmethod
        def monotonic() -> float:
            late = begun.exists()
            begun.unlink(missing_ok=True)
            return time.monotonic() + late * 1e6

    monkeypatch.setattr(isolated, "time", Clock)
    return f"open({str(begun)!r}, 'w').close(); [0 for _ in iter(int, 1)]"


def _plugin(folder: Path, code: str) -> tuple[object, ...]:
    (folder / "mine").mkdir()
    (folder / "mine" / "faulty.py").write_text(code)
    return (*WORDS, "--plugins-dir", "mine", "--isolate")


def _without_failures(out: str) -> dict[str, object]:
    report: dict[str, object] = json.loads(out)
    del report["failures"]
    return report


def test_it_gives_the_same_bytes(claimcheck: Command) -> None:
    plain = claimcheck(*WORDS)
    assert claimcheck(*WORDS, "--isolate") == plain


@pytest.mark.parametrize(
    ("body", "error"),
    [
        pytest.param("ctypes.string_at(0)", "it ended its process (SIGSEGV)", id="a crash"),
        pytest.param("os._exit(0)", "it ended its process (exit code 0)", id="the end of its process"),
        pytest.param("os.kill(os.getpid(), signal.SIGTERM)", "it ended its process (SIGTERM)", id="a signal"),
        pytest.param("os.closerange(0, 50)", "it ended its process (exit code 1)", id="what the process needs closed"),
        pytest.param("bytearray(1 << 30)", "MemoryError (faulty.py:6)", id="more memory than it may have"),
        pytest.param("raise KeyboardInterrupt", "KeyboardInterrupt (faulty.py:6)", id="an interruption of its own"),
    ],
)
def test_checker_that_takes_its_process_down_is_named(
    claimcheck: Command, tmp_path: Path, body: str, error: str
) -> None:
    ran = claimcheck(*_plugin(tmp_path, CHECKER.format(body=body)))
    assert ran.code == 3
    assert json.loads(ran.out)["failures"] == [{"plugin": "faulty", "stage": "checker faulty", "error": error}]
    assert f"plugin 'faulty' failed at checker faulty: {error}" in ran.err
    assert _without_failures(ran.out) == _without_failures(claimcheck(*WORDS).out)


def test_checker_that_hangs_is_named(claimcheck: Command, tmp_path: Path, hanging: str) -> None:
    ran = claimcheck(*_plugin(tmp_path, CHECKER.format(body=hanging)))
    [failure] = json.loads(ran.out)["failures"]
    assert (ran.code, failure["plugin"], failure["stage"]) == (3, "faulty", "checker faulty")
    assert failure["error"].startswith("it was still at work after 1")
    assert _without_failures(ran.out) == _without_failures(claimcheck(*WORDS).out)


@pytest.mark.parametrize("body", ["hang", "import os; os._exit(7)"], ids=["hangs", "ends its process"])
def test_plugin_that_cannot_be_loaded_is_named(claimcheck: Command, tmp_path: Path, hanging: str, body: str) -> None:
    ran = claimcheck(*_plugin(tmp_path, hanging if body == "hang" else body))
    error = "it was still at work after 10 seconds" if body == "hang" else "it ended its process (exit code 7)"
    assert ran.code == 3
    assert json.loads(ran.out)["failures"] == [{"plugin": "faulty", "stage": "import", "error": error}]
    assert _without_failures(ran.out) == _without_failures(claimcheck(*WORDS).out)


def test_strict_ends_the_scan_at_the_plugin_that_crashes(claimcheck: Command, tmp_path: Path) -> None:
    ran = claimcheck(*_plugin(tmp_path, CHECKER.format(body="os._exit(0)")), "--strict")
    error = "claimcheck: error: plugin 'faulty' failed at checker faulty: it ended its process (exit code 0)\n"
    assert (ran.code, ran.out, ran.err) == (3, "", error)


def test_strict_ends_the_scan_at_the_plugin_that_raises(claimcheck: Command, tmp_path: Path) -> None:
    ran = claimcheck(*_plugin(tmp_path, CHECKER.format(body="raise ValueError(1)")), "--strict")
    error = "claimcheck: error: plugin 'faulty' failed at checker faulty: ValueError: 1 (faulty.py:6)\n"
    assert (ran.code, ran.out, ran.err) == (3, "", error)


def test_result_that_cannot_be_sent_is_said(claimcheck: Command, tmp_path: Path) -> None:
    assert "the results cannot be sent" in claimcheck(*_plugin(tmp_path, VALUE)).refused()


def test_several_at_once_keep_their_order(claimcheck: Command) -> None:
    words = ("scan", SEEDS / "*.txt", "--format", "jsonl", "--no-db", "--fail-on", "never")
    assert claimcheck(*words, "--isolate", "--jobs", "2").out == claimcheck(*words).out


def test_another_executor_beside_it_is_refused(claimcheck: Command) -> None:
    assert "--isolate has processes of its own" in claimcheck(*WORDS, "--isolate", "--executor", "threads").refused()


def test_scan_that_is_ended_waits_for_no_plugin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "faulty.py").write_text(CHECKER.format(body="open('begun', 'w').close(); time.sleep(3600)"))
    article = Article("a1", "It rained on 3 May 2019.", published=date(2019, 5, 4))
    with ThreadPoolExecutor(1) as threads, isolated.isolated(SessionOptions((tmp_path,))) as workers:
        answer = threads.submit(workers.scan, article)
        while not Path("begun").exists():
            time.sleep(0.01)
        workers.close()
        with pytest.raises(ClaimcheckError, match="the scan was ended"):
            answer.result()


class _Lost:
    """A worker that is lost while no plugin is at work, once it has begun."""

    def __init__(self, options: SessionOptions) -> None:
        if options.strict:
            raise isolated._LostError("it ended its process (SIGKILL)", None)

    def scan(self, *_: object) -> ScanResult:
        raise isolated._LostError("it ended its process (SIGKILL)", None)

    def end(self) -> None:
        """There is none."""


def test_process_that_is_lost_while_no_plugin_is_at_work_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(isolated, "_Worker", _Lost)
    with pytest.raises(InputError, match="a1 could not be scanned: it ended its process"):
        Isolated(SessionOptions()).scan(Article("a1", "It rained."))
    with pytest.raises(ClaimcheckError, match="a worker process could not be started"):
        Isolated(SessionOptions(strict=True))


def test_plugin_is_blamed_once() -> None:
    lost = isolated._LostError("it ended its process (SIGKILL)", ("odd", "checker odd"))
    failure = Failure("odd", "checker odd", "it ended its process (SIGKILL)")
    assert isolated._blamed(lost, (), strict=False) == failure
    assert isolated._blamed(lost, (failure,), strict=False) is None
