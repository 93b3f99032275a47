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
    assert {"tomllib", "claimcheck_plugins"} <= _imported("rules", folder=tmp_path)


def test_help_imports_nothing_heavy_and_loads_no_plugin(tmp_path: Path) -> None:
    imported = _imported("--help", folder=tmp_path)
    assert imported & {*HEAVY, "secrets", "tomllib", "claimcheck.models", "claimcheck_plugins"} == set()


@pytest.mark.parametrize("extra", [["--no-db"], []], ids=["without a database", "with a database that exists"])
def test_scan_with_a_warm_cache_imports_nothing_heavy(tmp_path: Path, extra: list[str]) -> None:
    words = ("scan", str(ROOT / "seeds" / "diplomacy.txt"), "--fail-on", "never", *extra)
    _imported(*words, folder=tmp_path)  # makes the cache and the database
    assert _imported(*words, folder=tmp_path) & HEAVY == set()
