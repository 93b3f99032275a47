"""Start-up: heavy modules are imported where they are used, and not before."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
HEAVY = {"requests", "sqlite_utils", "trafilatura", "rich.console", "concurrent.futures"}


def _imported(*words: str, folder: Path) -> set[str]:
    command = [sys.executable, "-X", "importtime", "-m", "claimcheck", *words]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-500:]
    return {line.rpartition("|")[2].strip() for line in done.stderr.splitlines() if line.startswith("import time:")}


def test_help_imports_nothing_heavy_and_loads_no_plugin(tmp_path: Path) -> None:
    imported = _imported("--help", folder=tmp_path)
    assert imported & {*HEAVY, "pydantic", "tomllib", "claimcheck_plugins", "claimcheck.text.timexes"} == set()


@pytest.mark.parametrize("extra", [["--no-db"], []], ids=["without a database", "with a database that exists"])
def test_scan_with_a_warm_cache_imports_nothing_heavy(tmp_path: Path, extra: list[str]) -> None:
    words = ("scan", str(ROOT / "seeds" / "diplomacy.txt"), "--fail-on", "never", *extra)
    _imported(*words, folder=tmp_path)  # makes the cache and the database
    # typer itself brings pydantic as soon as a command has options.
    assert _imported(*words, folder=tmp_path) & HEAVY == set()
