"""A plugin that fails in any way, through the whole command: named in report and on stderr, exit 3, the rest done."""

from __future__ import annotations

import json
import textwrap
from pathlib import Path

import pytest
from typer.testing import CliRunner

from claimcheck.cli.app import app

STORY = "The bridge was closed on Tuesday, 4 March 2019. It was 300 metres long, a boojum by any measure."
HEAD = """
import re
from claimcheck import Checker, Claim, Extractor, Pattern, QuantityValue, Rule, hookimpl
RULE = Rule("ZZZ101", "snark-hunt", "Snarks", "A snark may be a boojum.")
def check(claim, context):
    return None
def extract(document):
    return ()
class Wording:
    rule, category, examples = RULE, "loaded", ()
    def find(self, document):
        return 1 / 0
"""
CASES = {
    "import error": ("import claimcheck_snark", "import", "ModuleNotFoundError: No module named 'claimcheck_snark'"),
    "syntax error": ("def half(:", "import", "SyntaxError: invalid syntax (bad.py, line 13)"),
    "wrong hook name": (
        "@hookimpl\ndef register_checker():\n    return []",
        "hooks",
        "no hook is named register_checker; did you mean register_checkers?",
    ),
    "wrong hook arguments": (
        "@hookimpl\ndef register_checkers(claims):\n    return []",
        "hooks",
        "register_checkers takes claims; hooks take no arguments",
    ),
    "duplicate name": (
        "@hookimpl\ndef register_checkers():\n    return [Checker('weekday-date', 'x', ('date',), check, (RULE,))]",
        "hook register_checkers",
        "Checker 'weekday-date': the name is taken by plugin 'calendar'; rename one of the two",
    ),
    "duplicate code": (
        (
            "RULE = Rule('CAL101', 'snark', 'Snarks', 'Snarks.')\n"
            "@hookimpl\ndef register_checkers():\n    return [Checker('snarks', 'x', ('date',), check, (RULE,))]"
        ),
        "hook register_checkers",
        "rule 'CAL101' of 'snarks' is taken by plugin 'calendar'; rename one of the two",
    ),
    "raises in a hook": (
        "@hookimpl\ndef register_checkers():\n    return 1 / 0",
        "hook register_checkers",
        "ZeroDivisionError: division by zero (bad.py:15)",
    ),
    "raises in an extractor": (
        (
            "def extract(document):\n    return 1 / 0\n"
            "@hookimpl\ndef register_extractors():\n    return [Extractor('snarks', 'x', extract)]"
        ),
        "extractor snarks",
        "ZeroDivisionError: division by zero (bad.py:14)",
    ),
    "raises in an extractor half way": (
        (
            "def extract(document):\n"
            "    start = document.text.index('300 metres')\n"
            "    sentence = document.sentence_at(start)\n"
            "    yield Claim('snark', start, start + 10, '300 metres', sentence, QuantityValue(300, 300))\n"
            "    1 / 0\n"
            "@hookimpl\ndef register_extractors():\n    return [Extractor('snarks', 'x', extract)]"
        ),
        "extractor snarks",
        "ZeroDivisionError: division by zero (bad.py:17)",
    ),
    "raises in a checker": (
        (
            "def check(claim, context):\n    return 1 / 0\n"
            "@hookimpl\ndef register_checkers():\n    return [Checker('snarks', 'x', ('date',), check, (RULE,))]"
        ),
        "checker snarks",
        "ZeroDivisionError: division by zero (bad.py:14)",
    ),
    "raises in a wording rule": (
        "@hookimpl\ndef register_wording():\n    return [Wording()]",
        "wording rule snark-hunt",
        "ZeroDivisionError: division by zero (bad.py:12)",
    ),
}


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CLAIMCHECK_CACHE_DIR", str(tmp_path / "cache"))
    tmp_path.joinpath("story.txt").write_text(STORY, encoding="utf-8")
    tmp_path.joinpath("plugins").mkdir()


@pytest.mark.parametrize(("source", "stage", "error"), CASES.values(), ids=CASES)
def test_a_failing_plugin_is_named_and_everything_else_is_done(source: str, stage: str, error: str) -> None:
    Path("plugins/bad.py").write_text(f"{HEAD}{textwrap.dedent(source)}\n", encoding="utf-8")
    words = [
        "scan",
        "story.txt",
        "--plugins-dir",
        str(Path("plugins").absolute()),
        "--no-db",
        "--output",
        "story.md",
        "--output",
        "story.json",
    ]

    done = CliRunner().invoke(app, words)

    report = json.loads(Path("story.json").read_text(encoding="utf-8"))
    assert done.exit_code == 3
    [failure] = [failure for failure in report["failures"] if failure["plugin"] == "bad"]
    assert failure["stage"] == stage
    assert failure["error"].startswith(error)
    assert f"plugin 'bad' failed at {stage}: {error}" in done.stderr
    assert stage in Path("story.md").read_text(encoding="utf-8").replace("\\", "")
    found = [(f["rule"], f["verdict"]) for claim in report["claims"] for f in claim["findings"]]
    assert ("CAL101", "refuted") in found
    kept = [claim["text"] for claim in report["claims"] if claim["kind"] == "snark"]
    assert kept == (["300 metres"] if "yield" in source else [])


def test_strict_stops_at_the_failure() -> None:
    Path("plugins/bad.py").write_text("1 / 0\n", encoding="utf-8")

    done = CliRunner().invoke(
        app, ["scan", "story.txt", "--plugins-dir", str(Path("plugins").absolute()), "--no-db", "--strict"]
    )

    assert done.exit_code == 3
    assert "failed at import: ZeroDivisionError: division by zero (bad.py:1)" in done.stderr


TABLES = """
import pathlib
from claimcheck import ReferenceTable, hookimpl
HERE = pathlib.Path(__file__).parent
@hookimpl
def register_references():
    return [ReferenceTable(name, "Snarks", HERE / f"{name}.csv") for name in ("boojums", "snarks")]
"""
ROWS = "row,subject,property,low,source\none,place:snark-island,snarks,1,bell\n"
SOURCES = """
[tables.boojums]
summary = "Boojums"
version = "2031-03-06"
[tables.snarks]
summary = "Snarks"
[sources.bell]
publisher = "The Bellman"
licence = "CC0"
retrieved = 2031-03-06
"""


def tables(folder: str, sources: str = SOURCES) -> str:
    """A folder with a plugin that registers two tables."""
    where = Path(folder)
    where.mkdir(exist_ok=True)
    where.joinpath("bad.py").write_text(TABLES, encoding="utf-8")
    where.joinpath("SOURCES.toml").write_text(sources, encoding="utf-8")
    for name in ("boojums", "snarks"):
        where.joinpath(f"{name}.csv").write_text(ROWS, encoding="utf-8")
    return str(where.absolute())


def test_a_plugin_whose_table_is_broken_is_named_and_its_tables_left_out() -> None:
    folder = tables("plugins")
    words = ["scan", "story.txt", "--plugins-dir", folder, "--no-db", "--output", "story.json"]

    done = CliRunner().invoke(app, words)

    report = json.loads(Path("story.json").read_text(encoding="utf-8"))
    assert done.exit_code == 3
    said = f"{folder}/SOURCES.toml: tables.snarks.version: Field required: see docs/reference/tables.md"
    stage = "reference table boojums"
    assert report["failures"] == [{"plugin": "bad", "stage": stage, "error": said}]
    assert f"plugin 'bad' failed at {stage}: {said}" in done.stderr
    assert {"boojums", "snarks"}.isdisjoint(used["name"] for used in report["references"])
    assert "CAL101" in [finding["rule"] for claim in report["claims"] for finding in claim["findings"]]


@pytest.mark.parametrize("command", [["plugins"], ["extract", "story.txt"], ["verify", "story.json"]], ids="_".join)
def test_a_plugin_whose_table_is_broken_stops_no_other_command(command: list[str]) -> None:
    folder = tables("plugins")
    CliRunner().invoke(app, ["scan", "story.txt", "--plugins-dir", folder, "--no-db", "--output", "story.json"])

    done = CliRunner().invoke(app, [*command, "--plugins-dir", folder])

    assert done.exit_code == (0 if command[0] == "verify" else 3)


def test_strict_stops_at_a_broken_table() -> None:
    done = CliRunner().invoke(app, ["scan", "story.txt", "--plugins-dir", tables("plugins"), "--no-db", "--strict"])

    assert done.exit_code == 3
    assert "claimcheck: error: plugin 'bad' failed at reference table boojums: " in done.stderr
    assert not Path("reports").exists()


def test_a_misspelt_command_reads_no_tables() -> None:
    own = tables("own").rstrip("/")
    Path("claimcheck.toml").write_text(f'tables = "{own}"\n', encoding="utf-8")

    done = CliRunner().invoke(app, ["scna", "story.txt"])

    assert done.exit_code == 2
    assert "scna" in done.stderr
    assert done.exception is None or isinstance(done.exception, SystemExit)
