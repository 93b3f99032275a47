"""`decide` and `decisions`: what is settled stays settled, in the database and beside the article."""

from __future__ import annotations

import json
from pathlib import Path

from support.cli import Command

STORY = "HANOI, 1 March 2019 — Talks ended on Friday, February 28, 2019, the host said.\n"


def scanned(claimcheck: Command, path: Path, *more: str) -> str:
    """The id of the one refuted finding of the story."""
    ran = claimcheck("scan", path, "--format", "json", "--fail-on", "never", *more)
    (finding,) = [f for c in json.loads(ran.out)["claims"] for f in c["findings"] if f["verdict"] == "refuted"]
    return str(finding["id"])


def test_a_decision_is_kept_beside_the_article_and_found_without_the_database(
    claimcheck: Command, tmp_path: Path
) -> None:
    (tmp_path / "drafts").mkdir()
    story = tmp_path / "drafts" / "story.txt"
    story.write_text(STORY, encoding="utf-8")
    target = scanned(claimcheck, story)
    assert claimcheck("scan", story).code == 1
    assert claimcheck("decide", target, "keep", "--note", "as printed", "--who", "dee").code == 0
    (line,) = (tmp_path / "drafts" / "claimcheck.decisions.jsonl").read_text(encoding="utf-8").splitlines()
    kept = json.loads(line)
    assert (kept["target"], kept["action"], kept["note"], kept["who"]) == (target, "keep", "as printed", "dee")
    (tmp_path / "claimcheck.db").unlink()
    assert claimcheck("scan", story, "--no-db").code == 0
    assert claimcheck("scan", story).code == 0
    assert "as printed" in claimcheck("decisions", "list").out


def test_reopened_is_open_again(claimcheck: Command, tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text(STORY, encoding="utf-8")
    target = scanned(claimcheck, story)
    for action, code in (("dismiss", 0), ("reopen", 1)):
        claimcheck("decide", target, action)
        assert claimcheck("scan", story).code == code


def test_a_decision_that_fits_nothing_is_said(claimcheck: Command, tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text(STORY, encoding="utf-8")
    claimcheck("decide", scanned(claimcheck, story), "keep", "--who", "dee")
    story.write_text(STORY.replace("Friday", "Thursday"), encoding="utf-8")
    ran = claimcheck("scan", story, "--format", "text")
    assert "DEC001 info: “keep” by dee on CAL101 “friday, february 28, 2019” fits nothing that is found now" in ran.out
    again = claimcheck("report", "--format", "text").out
    assert "DEC001" in again
    assert "DEC001" not in claimcheck("scan", story, "--format", "text", "--ignore", "DEC001").out
    assert "DEC001" not in claimcheck("report", "--format", "text").out


def test_the_rule_on_decisions_is_explained(claimcheck: Command) -> None:
    ran = claimcheck("explain", "DEC001")
    assert (ran.code, ran.out.splitlines()[0]) == (0, "DEC001 unused-decision (plugin claimcheck)")
    assert claimcheck("explain", "unused-decision").out == ran.out


def test_exported_is_imported_without_loss_and_only_once(claimcheck: Command, tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text(STORY, encoding="utf-8")
    claimcheck("decide", scanned(claimcheck, story), "keep", "--who", "dee")
    assert claimcheck("decisions", "export", "--output", "mine.jsonl").code == 0
    exported = claimcheck("decisions", "export").out
    assert (tmp_path / "mine.jsonl").read_text(encoding="utf-8") == exported
    (tmp_path / "claimcheck.db").unlink()
    (tmp_path / "claimcheck.decisions.jsonl").unlink()
    scanned(claimcheck, story)
    assert claimcheck("decisions", "import", "mine.jsonl").out == "1 of 1 decisions added\n"
    assert claimcheck("decisions", "import", "mine.jsonl").out == "0 of 1 decisions added\n"
    assert claimcheck("decisions", "export").out == exported


def test_bad_journals_and_files_are_refused(claimcheck: Command, tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text(STORY, encoding="utf-8")
    scanned(claimcheck, story)
    (tmp_path / "claimcheck.decisions.jsonl").write_text("rubbish\n", encoding="utf-8")
    assert "claimcheck.decisions.jsonl line 1 is no decision" in claimcheck("scan", story).refused()
    assert "missing.jsonl" in claimcheck("decisions", "import", "missing.jsonl").refused()
    assert "line 1 is no decision" in claimcheck("decisions", "import", "claimcheck.decisions.jsonl").refused()
    assert claimcheck("decisions", "list").out == ""


def test_no_file_is_kept_where_the_configuration_says_so(claimcheck: Command, tmp_path: Path) -> None:
    (tmp_path / "claimcheck.toml").write_text('decisions = ""\n', encoding="utf-8")
    story = tmp_path / "story.txt"
    story.write_text(STORY, encoding="utf-8")
    assert claimcheck("decide", scanned(claimcheck, story), "keep").code == 0
    assert not (tmp_path / "claimcheck.decisions.jsonl").exists()
