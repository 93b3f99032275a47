"""`claimcheck scan`, end to end on the sample articles."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from support.cli import SEEDS, Command

ARTICLE = SEEDS / "diplomacy.txt"
PLANTED = SEEDS / "diplomacy.planted.txt"


def test_report_is_written_and_its_path_printed(claimcheck: Command, tmp_path: Path) -> None:
    ran = claimcheck("scan", ARTICLE)
    assert (ran.code, ran.out) == (0, "reports/diplomacy.md\n")
    assert (tmp_path / "reports" / "diplomacy.md").read_text().startswith("# Claim check: ")
    assert (tmp_path / "claimcheck.db").exists()


def test_errors_found_give_exit_1_unless_told_never_to(claimcheck: Command) -> None:
    assert claimcheck("scan", PLANTED).code == 1
    assert claimcheck("scan", PLANTED, "--fail-on", "never").code == 0


def test_warnings_count_when_asked(claimcheck: Command) -> None:
    assert claimcheck("scan", ARTICLE, "--fail-on", "warning").code == 1


def test_ignored_rules_find_nothing(claimcheck: Command) -> None:
    words = ("--ignore", "CAL,GEO,OFF101,EVT", "--ignore", "count-against-reference", "--format", "text")
    assert claimcheck("scan", PLANTED, *words).code == 0


def test_json_has_the_documented_form_and_spans_that_are_the_articles_own(
    claimcheck: Command, fits: Callable[[str, object], None]
) -> None:
    report = json.loads(claimcheck("scan", PLANTED, "--format", "json").out)
    fits("report", report)
    text = report["article"]["text"]
    for mention in [c for c in report["claims"] if c["in"] == "text"] + report["notices"]:
        assert text[mention["start"] : mention["end"]] == mention["text"]


def test_lines_keep_the_ids_they_were_given(claimcheck: Command, tmp_path: Path) -> None:
    rows = [
        {"id": f"wire/{n}", "text": f"It met on Friday, {n} March 2019.", "published": "2019-03-09"} for n in (1, 2)
    ]
    (tmp_path / "wire.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    ran = claimcheck("scan", "wire.jsonl", "--format", "jsonl", "--no-db")
    assert [json.loads(line)["article"]["id"] for line in ran.out.splitlines()] == ["wire/1", "wire/2"]
    assert not (tmp_path / "claimcheck.db").exists()


def test_title_that_stands_apart_has_claims_of_its_own(claimcheck: Command, tmp_path: Path) -> None:
    row = {"id": "1", "text": "The vote was close.", "published": "2019-03-09", "title": "Friday, 2 March 2019: a vote"}
    (tmp_path / "wire.jsonl").write_text(json.dumps(row))
    report = json.loads(claimcheck("scan", "wire.jsonl", "--format", "jsonl", "--no-db").out)
    claims = [claim for claim in report["claims"] if claim["in"] == "title"]
    assert claims
    assert all(row["title"][c["start"] : c["end"]] == c["text"] for c in claims)


def test_standard_input_with_a_date_given(claimcheck: Command) -> None:
    ran = claimcheck("scan", "-", "--date", "2019-08-23", "--format", "json", "--no-db", given="They met last year.\n")
    article = json.loads(ran.out)["article"]
    assert (article["published"], article["published_from"]) == ("2019-08-23", "--date")


def test_several_articles_get_a_report_each_in_a_folder(claimcheck: Command, tmp_path: Path) -> None:
    for name in ("sport", "science"):
        shutil.copy(SEEDS / f"{name}.txt", tmp_path)
    ran = claimcheck("scan", "*.txt", "--output", "md:out/", "--output", "jsonl:all.jsonl", "--fail-on", "never")
    assert ran.code == 0
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == ["science.md", "sport.md"]
    assert len((tmp_path / "all.jsonl").read_text().splitlines()) == 2


def test_bad_input_is_reported_and_the_good_ones_are_done(claimcheck: Command, tmp_path: Path) -> None:
    ran = claimcheck("scan", "missing.txt", ARTICLE)
    assert ran.code == 2
    assert "missing.txt" in ran.err
    assert len(ran.err.strip().splitlines()) == 1
    assert (tmp_path / "reports" / "diplomacy.md").exists()


def test_saved_is_said_after_each_article(claimcheck: Command, tmp_path: Path) -> None:
    ran = claimcheck("scan", ARTICLE, "-v", "--quiet")
    (line,) = ran.out.splitlines()
    assert line.startswith("saved ")
    with sqlite3.connect(tmp_path / "claimcheck.db") as connection:
        assert connection.execute("select count(*) from articles where id = ?", [line[6:]]).fetchone() == (1,)
    connection.close()


@pytest.mark.parametrize("words", [(), ("--executor", "threads")], ids=["processes", "threads"])
def test_several_at_once_give_the_same_bytes_as_one(
    claimcheck: Command, tmp_path: Path, words: tuple[str, ...]
) -> None:
    for name in ("sport", "science", "economy"):
        shutil.copy(SEEDS / f"{name}.txt", tmp_path)
    scan = ("scan", "*.txt", "--format", "jsonl", "--no-db", "--fail-on", "never")
    ran = claimcheck(*scan, "--jobs", "2", *words)
    assert (ran.out, ran.err) == (claimcheck(*scan).out, "")


def test_decisions_survive_a_new_scan_and_settle_the_exit_code(claimcheck: Command, tmp_path: Path) -> None:
    planted = shutil.copy(PLANTED, tmp_path)  # decisions are kept beside the article
    report = json.loads(claimcheck("scan", planted, "--format", "json").out)
    refuted = [f["id"] for c in report["claims"] for f in c["findings"] if f["verdict"] == "refuted"]
    for target in refuted:
        assert claimcheck("decide", target, "dismiss", "--note", "planted", "--who", "desk").code == 0
    assert claimcheck("scan", planted).code == 0
    assert (tmp_path / "reports" / "diplomacy.planted.md").read_text().count("planted") >= len(refuted)
    assert claimcheck("decide", refuted[0], "change", "--who", "desk").code == 0
    assert claimcheck("scan", planted).code == 1


def test_report_again_from_the_database_is_the_same(claimcheck: Command, tmp_path: Path) -> None:
    claimcheck("scan", PLANTED)
    first = (tmp_path / "reports" / "diplomacy.planted.md").read_bytes()
    (tmp_path / "reports" / "diplomacy.planted.md").unlink()
    assert claimcheck("report").code == 0
    assert (tmp_path / "reports" / "diplomacy.planted.md").read_bytes() == first
    stored = claimcheck("report", PLANTED, "--format", "json").out
    assert stored == claimcheck("scan", PLANTED, "--format", "json").out


def test_verify_proves_a_report_and_shows_where_it_differs(claimcheck: Command, tmp_path: Path) -> None:
    claimcheck("scan", PLANTED, "--output", "out.json", "--ignore", "ATT")
    assert claimcheck("verify", "out.json").code == 0
    stored = tmp_path / "out.json"
    stored.write_text(stored.read_text().replace('"refuted"', '"supported"', 1))
    ran = claimcheck("verify", "out.json")
    assert ran.code == 1
    assert '+      "verdict": "refuted"' in ran.out.replace("  ", " ").replace("   ", " ") or "refuted" in ran.out


@pytest.mark.slow
def test_bytes_do_not_depend_on_hash_seed_time_zone_or_locale(tmp_path: Path) -> None:
    outputs = set()
    for seed, zone, locale in (("0", "UTC", "C"), ("1", "Asia/Tokyo", "C.UTF-8"), ("77", "America/Caracas", "POSIX")):
        folder = tmp_path / seed
        folder.mkdir()
        env = os.environ | {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale, "CLAIMCHECK_CACHE_DIR": str(folder)}
        words = ["--output", f"{folder}/o.json", "--output", f"{folder}/o.md", "--no-db", "--fail-on", "never"]
        command = [sys.executable, "-m", "claimcheck", "scan", str(PLANTED), *words]
        subprocess.run(command, env=env, cwd=tmp_path, check=True, capture_output=True)
        outputs.add((folder / "o.json").read_bytes() + (folder / "o.md").read_bytes())
    assert len(outputs) == 1


FAULTY = """
import claimcheck

@claimcheck.hookimpl
def register_checkers():
    def check(claim, context):
        raise RuntimeError("out of coffee")
    rule = claimcheck.Rule("ZZZ101", "always-raises", "raises", "Raises.")
    yield claimcheck.Checker("faulty", "raises", ("date",), check, (rule,))
"""


def test_what_a_plugin_prints_does_not_mix_with_the_results(claimcheck: Command, tmp_path: Path) -> None:
    whole = claimcheck("scan", PLANTED, "--format", "json")
    (tmp_path / "mine").mkdir()
    loud = FAULTY.replace('raise RuntimeError("out of coffee")', 'print("out of coffee")')
    (tmp_path / "mine" / "loud.py").write_text("print('loaded')\n" + loud)
    ran = claimcheck("scan", PLANTED, "--format", "json", "--plugins-dir", "mine")
    assert (ran.code, ran.out) == (whole.code, whole.out)
    assert "out of coffee" in ran.err


LOADER = """
from claimcheck import Article, Loader, ReportWriter, hookimpl

def load(request):
    print("loaded")
    return [Article("a1", "It rained on 3 May 2019.", source=request.source)]

def write(report):
    print("written")
    return report.result.article.id + "\\n"

@hookimpl
def register_loaders():
    return [Loader("rain", "rain", (".rain",), load)]

@hookimpl
def register_reports():
    return [ReportWriter("rain", "rain", ".rain", write, join="lines")]
"""


def test_what_a_loader_or_report_writer_prints_does_not_mix_with_the_results(
    claimcheck: Command, tmp_path: Path
) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "rain.py").write_text(LOADER)
    (tmp_path / "may.rain").write_text("rain")
    ran = claimcheck("scan", "may.rain", "--plugins-dir", "mine", "--format", "rain", "--no-db")
    assert (ran.code, ran.out, ran.err) == (0, "a1\n", "loaded\nwritten\n")


def test_failing_plugin_is_named_and_spoils_nothing_else(claimcheck: Command, tmp_path: Path) -> None:
    whole = json.loads(claimcheck("scan", PLANTED, "--format", "json").out)
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "faulty.py").write_text(FAULTY)
    ran = claimcheck("scan", PLANTED, "--format", "json", "--plugins-dir", "mine")
    assert ran.code == 3
    assert "faulty" in ran.err
    assert "out of coffee" in ran.err
    report = json.loads(ran.out)
    assert report["claims"] == whole["claims"]
    assert [failure["plugin"] for failure in report["failures"]] == ["faulty"]
    assert claimcheck("scan", PLANTED, "--plugins-dir", "mine", "--strict").code == 3
