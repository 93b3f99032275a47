"""The example distribution: installed by pip, run beside the first-party plugins, its own tests pass."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).parents[2] / "examples" / "claimcheck-lighthouses"

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    quiet = ["--quiet", "--disable-pip-version-check", "--no-deps", "--no-build-isolation"]
    run(["-m", "pip", "install", *quiet, "--target", str(folder), str(EXAMPLE)], folder)
    return folder


def run(words: list[str], site: Path, given: str = "") -> subprocess.CompletedProcess[str]:
    paths = [str(site), *filter(None, [os.environ.get("PYTHONPATH")])]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "CLAIMCHECK_CACHE_DIR": str(site / "cache")}
    done = subprocess.run(
        [sys.executable, *words], input=given, capture_output=True, text=True, env=environment, cwd=site, check=False
    )
    assert done.returncode in {0, 1}, done.stderr
    return done


def test_it_is_listed_beside_the_first_party_plugins(installed: Path) -> None:
    listed = json.loads(run(["-m", "claimcheck", "plugins", "--format", "json"], installed).stdout)

    names = {entry["name"]: entry for entry in listed}
    assert names["lighthouses"] == {
        "name": "lighthouses",
        "version": "0.1.0",
        "source": "claimcheck-lighthouses",
        "registers": {
            "checkers": ["lighthouses"],
            "references": ["lighthouses", "lighthouse-countries", "lighthouse-names"],
        },
    }
    assert "calendar" in names


def test_it_checks_beside_the_first_party_plugins(installed: Path) -> None:
    text = "Freedonia kept 19 lighthouses in 2018. The last was lit on Monday, 31 December 2018."
    command = ["-m", "claimcheck", "scan", "-", "--date", "2019-08-23", "--format", "json", "--no-db"]

    report = json.loads(run(command, installed, text).stdout)

    findings = [finding for claim in report["claims"] for finding in claim["findings"]]
    assert [(f["rule"], f["verdict"]) for f in findings] == [("LHT101", "refuted"), ("CAL101", "supported")]
    assert [(e["reference"], e["row"], e["value"]) for e in findings[0]["evidence"]] == [
        ("lighthouses", "fre-2018", "14 lighthouses")
    ]
    assert report["failures"] == []


def test_its_own_tests_pass(installed: Path) -> None:
    done = run(["-m", "pytest", "-q", "-p", "no:cacheprovider", str(EXAMPLE / "tests")], installed)

    assert done.returncode == 0, done.stdout
