"""Start-up: heavy modules are imported where they are used, and not before."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
HEAVY = {"requests", "sqlite_utils", "trafilatura", "rich.console", "concurrent.futures", "pydantic", "jinja2"}


def _imported(*words: str, folder: Path) -> set[str]:
    """What a command imports. A run under coverage would start coverage in it too, which imports tomllib and more.

    With each module come its packages: those that plugins are imported by (`importlib`) are not said by themselves.
    """
    env = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_PROCESS_")}
    command = [sys.executable, "-X", "importtime", "-m", "claimcheck", *words]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env=env)
    assert done.returncode == 0, done.stderr[-500:]
    names = [line.rpartition("|")[2].strip() for line in done.stderr.splitlines() if line.startswith("import time:")]
    # What stands before `site` is Python's own start and the hooks of whatever else is installed here (.pth files).
    own = names[names.index("site") + 1 :]
    return {".".join(name.split(".")[:depth]) for name in own for depth in range(1, name.count(".") + 2)}


def test_what_is_imported_is_seen(tmp_path: Path) -> None:
    assert {"tomli", "claimcheck_plugins"} <= _imported("rules", folder=tmp_path)


def test_help_imports_nothing_heavy_and_loads_no_plugin(tmp_path: Path) -> None:
    imported = _imported("--help", folder=tmp_path)
    assert imported & {*HEAVY, "secrets", "tomli", "msgspec", "claimcheck.models", "claimcheck_plugins"} == set()


@pytest.mark.parametrize("extra", [["--no-db"], []], ids=["without a database", "with a database that exists"])
def test_scan_with_a_warm_cache_imports_nothing_heavy(tmp_path: Path, extra: list[str]) -> None:
    words = ("scan", str(ROOT / "seeds" / "diplomacy.txt"), "--fail-on", "never", *extra)
    _imported(*words, folder=tmp_path)  # makes the cache and the database
    assert _imported(*words, folder=tmp_path) & HEAVY == set()


# Topics whose hooks still import what they register. A topic that is not here imports its rules at most, so that it
# costs an article that does not need it next to nothing.
IMPORTED_WHOLE = {"beats", "quotations", "wording"}
LOAD = """
import re, sys, tomli

made = []

def noting(make):
    def noted(*given, **named):
        frame = sys._getframe(1)
        while frame.f_globals["__name__"] in ("re", "functools", "claimcheck.packaged"):
            frame = frame.f_back
        made.append(frame.f_globals["__name__"])
        return make(*given, **named)
    return noted

re.compile, tomli.loads = noting(re.compile), noting(tomli.loads)
from claimcheck.registry import load_registry
assert not load_registry().failures
print(*sorted({name for name in made if name.startswith(("claimcheck_plugins", "claimcheck.text"))}))
print(*sorted(name for name in sys.modules if name.startswith("claimcheck_plugins.")))
"""


SCAN = """
import sys
from claimcheck.registry import load_registry
from claimcheck.testing import scan_text
scan_text("Nobody came. The baker went home early, and the lamps were put out.", load_registry())
print(*sorted(name for name in sys.modules if name.startswith("claimcheck_plugins.")))
"""


def _printed(script: str, folder: Path, *words: str) -> list[list[str]]:
    """The words of each line that a script prints, given some of its own."""
    done = subprocess.run(
        [sys.executable, "-c", script, *words], cwd=folder, capture_output=True, text=True, check=True
    )
    return [line.split() for line in done.stdout.split("\n")]


COMMAND = """
import sys
from claimcheck.cli.app import main
main()
print()
print(*sorted(name for name in sys.modules if name.startswith("claimcheck.")))
"""


def test_a_command_imports_itself_the_loader_and_the_writer_that_it_needs(tmp_path: Path) -> None:
    article = str(ROOT / "seeds" / "diplomacy.txt")
    imported = set(_printed(COMMAND, tmp_path, "scan", article, "--fail-on", "never", "--no-db")[-2])
    unused = {"cli": ("references", "review"), "loading": ("html", "jsonl", "pdf"), "report": ("sarif", "sheet")}
    assert {"claimcheck.cli.scan", "claimcheck.loading.text", "claimcheck.report.markdown"} <= imported
    assert {f"claimcheck.{place}.{name}" for place, names in unused.items() for name in names} & imported == set()


def test_loading_the_plugins_compiles_no_pattern_and_parses_no_table(tmp_path: Path) -> None:
    made = _printed(LOAD, tmp_path)[0]
    assert made == []


def test_the_hooks_of_a_topic_import_its_rules_at_most(tmp_path: Path) -> None:
    imported = _printed(LOAD, tmp_path)[1]
    within = {name for name in imported if name.count(".") > 1 and name.split(".")[1] not in IMPORTED_WHOLE}
    assert {name for name in within if not name.endswith((".rules", ".rule"))} == set()


def test_an_article_imports_nothing_of_what_it_has_no_word_for(tmp_path: Path) -> None:
    imported = set(_printed(SCAN, tmp_path)[0])
    within = {name for name in imported if name.count(".") > 1 and not name.endswith(".rules")}
    assert {name for name in within if name.startswith("claimcheck_plugins.editions.")} == set()
    assert {name.rpartition(".")[2] for name in within if name.startswith("claimcheck_plugins.places.")} == {
        *("city_claims", "reading", "relations", "towns")
    }
