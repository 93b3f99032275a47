"""The sample articles: their kept reports are true, the planted errors are found, and nothing else is refuted."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest

from support import golden

SEEDS = golden.ROOT / "seeds"
PLANTED = sorted(SEEDS.glob("*.planted.toml"))


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("seeds")
    golden.write(folder)
    return folder


def test_kept_reports_are_true(written: Path) -> None:
    kept = {path.name: path.read_text(encoding="utf-8") for path in golden.KEPT.iterdir()}
    now = {path.name: path.read_text(encoding="utf-8") for path in written.iterdir()}
    assert sorted(kept) == sorted(now)
    changed = [name for name in sorted(now) if now[name] != kept[name]]
    assert changed == [], "read the difference, then `make golden`"


def _errors(listed: Path) -> list[dict[str, str]]:
    return list(tomllib.loads(listed.read_text(encoding="utf-8"))["error"])


@pytest.mark.parametrize("listed", PLANTED, ids=lambda path: path.name)
def test_twin_differs_by_the_listed_errors_alone(listed: Path) -> None:
    twin = listed.with_suffix(".txt").read_text(encoding="utf-8")
    for error in _errors(listed):
        assert twin.count(error["wrong"]) == 1
        twin = twin.replace(error["wrong"], error["right"])
    assert twin == Path(str(listed).replace(".planted.toml", ".txt")).read_text(encoding="utf-8")


def _refuted(folder: Path, name: str) -> list[tuple[str, int, int]]:
    report = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    return [
        (finding["rule"], *claim["sentence"])
        for claim in report["claims"]
        for finding in claim["findings"]
        if finding["verdict"] == "refuted"
    ]


@pytest.mark.parametrize("listed", PLANTED, ids=lambda path: path.name)
def test_planted_errors_are_found_by_the_listed_rules_and_nothing_else_is_refuted(listed: Path, written: Path) -> None:
    twin = listed.with_suffix(".txt").read_text(encoding="utf-8")
    expected = {(error["rule"], twin.index(error["wrong"])) for error in _errors(listed) if error["rule"]}
    found = _refuted(written, listed.stem)
    hits = {(rule, at) for rule, at in expected for code, start, end in found if code == rule and start <= at < end}
    assert hits == expected
    assert len(found) == len(expected)


@pytest.mark.parametrize("article", [p for p in golden.articles() if ".planted" not in p.name], ids=lambda p: p.name)
def test_true_article_has_nothing_refuted(article: Path, written: Path) -> None:
    assert _refuted(written, article.stem) == []


def test_nothing_is_settled_beside_the_samples() -> None:
    assert sorted(path.name for path in SEEDS.iterdir() if path.suffix == ".jsonl") == []
