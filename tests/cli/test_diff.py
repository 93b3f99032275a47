"""`diff`, `--new-only` and baselines: what changed since the last draft."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from support.cli import Command

WRONG = "Talks ended on Friday, February 28, 2019, the host said."
ALSO_WRONG = "The lease ran out on 31 June 2018."
RIGHT = "Talks ended on Thursday, February 28, 2019, the host said."


@pytest.fixture
def drafts(tmp_path: Path) -> Path:
    head = "HANOI, 1 March 2019 — "
    (tmp_path / "monday.txt").write_text(f"{head}{WRONG}\n", encoding="utf-8")
    (tmp_path / "tuesday.txt").write_text(f"{head}{RIGHT}\n\n{ALSO_WRONG}\n", encoding="utf-8")
    (tmp_path / "longer.txt").write_text(f"{head}{WRONG}\n\n{ALSO_WRONG}\n", encoding="utf-8")
    return tmp_path


@pytest.mark.usefixtures("drafts")
def test_two_drafts(claimcheck: Command) -> None:
    ran = claimcheck("diff", "monday.txt", "tuesday.txt")
    assert ran.code == 1
    new, gone, totals = ran.out.splitlines()
    assert new.startswith("+ refuted CAL102 “31 June 2018”: ")
    assert gone.startswith("- refuted CAL101 “Friday, February 28, 2019”: ")
    assert totals == "1 new, 1 gone, 0 unchanged"
    assert claimcheck("diff", "monday.txt", "monday.txt").out == "0 new, 0 gone, 1 unchanged\n"


@pytest.mark.usefixtures("drafts")
def test_a_stored_report_and_a_draft(claimcheck: Command) -> None:
    claimcheck("scan", "monday.txt", "--output", "monday.json", "--no-db", "--fail-on", "never")
    ran = claimcheck("diff", "monday.json", "longer.txt", "--format", "json")
    parts = json.loads(ran.out)
    assert {name: len(lines) for name, lines in parts.items()} == {"new": 1, "gone": 0, "unchanged": 1}
    assert claimcheck("diff", "monday.json", "monday.txt").code == 0


@pytest.mark.usefixtures("drafts")
def test_what_cannot_be_compared_is_said(claimcheck: Command, tmp_path: Path) -> None:
    (tmp_path / "rubbish.json").write_text("{}", encoding="utf-8")
    (tmp_path / "list.json").write_text("[1]", encoding="utf-8")
    assert (
        "rubbish.json is no report: article Field required"
        in claimcheck("diff", "rubbish.json", "monday.txt").refused()
    )
    assert "list.json is no report" in claimcheck("diff", "list.json", "monday.txt").refused()
    assert "missing.txt" in claimcheck("diff", "missing.txt", "monday.txt").refused()
    assert "missing.json" in claimcheck("diff", "missing.json", "monday.txt").refused()
    assert "holds 3 articles" in claimcheck("diff", ".", "monday.txt").refused()
    assert "formats: text, json" in claimcheck("diff", "monday.txt", "monday.txt", "--format", "xml").refused()


@pytest.mark.usefixtures("drafts")
def test_only_what_is_new_since_the_last_scan(claimcheck: Command, drafts: Path) -> None:
    assert claimcheck("scan", "monday.txt").code == 1
    assert claimcheck("scan", "monday.txt", "--new-only").code == 0
    text = (drafts / "longer.txt").read_text(encoding="utf-8")
    (drafts / "monday.txt").write_text(text, encoding="utf-8")
    ran = claimcheck("scan", "monday.txt", "--new-only", "--format", "text")
    assert (ran.code, "CAL102" in ran.out, "CAL101" in ran.out) == (1, True, False)
    assert "2 refuted" in claimcheck("report", "monday.txt", "--format", "text").out


def test_a_baseline_takes_the_databases_place(claimcheck: Command, drafts: Path) -> None:
    claimcheck("scan", "monday.txt", "tuesday.txt", "--output", "base.jsonl", "--no-db", "--fail-on", "never")
    ran = claimcheck(
        "scan", "monday.txt", "longer.txt", "--no-db", "--new-only", "--baseline", "base.jsonl", "--format", "text"
    )
    assert [line.split(":")[0] for line in ran.out.splitlines() if " CAL" in line] == ["longer.txt", "longer.txt"]
    assert "give --baseline FILE" in claimcheck("scan", "monday.txt", "--no-db", "--new-only").refused()
    assert "none.json" in claimcheck("scan", "monday.txt", "--baseline", drafts / "none.json").refused()
