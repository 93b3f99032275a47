"""The README's one-file checker: loaded from a folder, and right."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from claimcheck.registry import load_registry
from claimcheck.testing import check_text

EXAMPLE = Path(__file__).parents[2] / "examples" / "one_file_checker.py"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copy(EXAMPLE, tmp_path / "ages.py")
    return tmp_path


def test_it_loads_beside_the_first_party_plugins(folder: Path) -> None:
    registry = load_registry(plugins_dirs=[folder])

    assert registry.failures == ()
    assert registry.rules["AGE101"][1] == "ages"
    assert {"ages", "calendar"} <= {info.name for info in registry.plugins}


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        pytest.param("A 300-year-old church stands there.", [], id="not a person"),
        pytest.param("A 119-year-old woman lives there.", [], id="old"),
        pytest.param("A 134-year-old woman lives there.", ["refuted"], id="too old"),
    ],
)
def test_it_refutes_what_nobody_has_reached(folder: Path, text: str, verdicts: list[str]) -> None:
    [entry] = load_registry(plugins_dirs=[folder], entry_points=False).checkers

    assert [finding.verdict for finding in check_text(text, checkers=[entry.value])] == verdicts


def test_it_is_as_short_as_the_readme_says() -> None:
    lines = [line for line in EXAMPLE.read_text(encoding="utf-8").splitlines() if line.strip()]

    assert len(lines) <= 20
