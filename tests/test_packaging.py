"""Packaging: entry points, and what a built distribution holds."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TOPICS = ROOT / "plugins" / "claimcheck_plugins"


def test_every_topic_folder_has_an_entry_point_and_every_entry_point_a_folder() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    folders = sorted(path.parent.name for path in TOPICS.glob("*/__init__.py"))
    assert project["entry-points"]["claimcheck"] == {name: f"claimcheck_plugins.{name}" for name in folders}


def test_lock_holds_no_addresses() -> None:
    assert "://" not in (ROOT / "requirements.lock").read_text(encoding="utf-8")


def _run(*command: str | Path, cwd: Path) -> str:
    # What the surrounding test run sets up (coverage, import paths) must not reach the fresh environment.
    env = {key: value for key, value in os.environ.items() if not key.startswith(("COVERAGE", "PYTHON"))}
    done = subprocess.run([*map(str, command)], cwd=cwd, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    _run(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, ROOT, cwd=folder)
    return folder


@pytest.mark.slow
@pytest.mark.parametrize("pattern", ["*.whl", "*.tar.gz"], ids=["wheel", "source distribution"])
def test_distribution_installs_in_a_fresh_environment_and_lists_first_party_plugins(
    built: Path, pattern: str, tmp_path: Path
) -> None:
    venv.create(tmp_path / "fresh", symlinks=True)
    python = tmp_path / "fresh" / "bin" / "python"
    (distribution,) = built.glob(pattern)
    site = _run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=tmp_path).strip()
    # The dependencies are those of this environment, last on the path, so that nothing is fetched.
    ours = _run(sys.executable, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=tmp_path).strip()
    install: list[str | Path] = [
        sys.executable,
        "-m",
        "pip",
        "--python",
        python,
        "install",
        "--no-deps",
        "--no-build-isolation",
        "-q",
    ]
    if pattern == "*.whl":
        _run(*install, distribution, cwd=tmp_path)
    else:
        wheels = tmp_path / "wheels"
        build: list[str | Path] = [
            sys.executable,
            "-m",
            "pip",
            "wheel",
            "--no-deps",
            "--no-build-isolation",
            "-q",
            "-w",
            wheels,
        ]
        _run(*build, distribution, cwd=tmp_path)
        _run(*install, *wheels.glob("*.whl"), cwd=tmp_path)
    (Path(site) / "dependencies.pth").write_text(f"{ours}\n", encoding="utf-8")
    printed = _run(python, "-m", "claimcheck", "plugins", cwd=tmp_path)
    where = _run(python, "-c", "import claimcheck; print(claimcheck.__file__)", cwd=tmp_path).strip()
    assert where.startswith(site)
    for topic in ("calendar", "counts", "events", "offices", "places", "wording"):
        assert f"\n{topic} " in f"\n{printed}"
