"""`scan --watch`: which changes are scanned, and what is refused."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from claimcheck.cli.watch import changes
from support.cli import Command

STORY = "HANOI, 1 March 2019 — Talks ended on Friday, February 28, 2019, the host said.\n"


@pytest.mark.parametrize(
    ("inputs", "paths", "expected"),
    [
        pytest.param(["a.txt"], ["a.txt", "b.txt"], ["a.txt"], id="the file itself"),
        pytest.param(["drafts"], ["drafts/c.txt", "drafts/c.tmp"], ["drafts/c.txt"], id="an article in a folder"),
        pytest.param(["."], ["reports/a.md", "a.txt"], ["a.txt"], id="not our own reports"),
        pytest.param(["a.txt", "."], ["a.txt"], ["a.txt"], id="once, though named twice"),
        pytest.param(["a.txt"], ["gone.txt"], [], id="a file that is gone"),
    ],
)
def test_what_is_scanned(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, inputs: list[str], paths: list[str], expected: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("a.txt", "b.txt", "drafts/c.txt", "drafts/c.tmp", "reports/a.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    changed = [str(tmp_path / path) for path in paths]
    assert changes(inputs, (".txt", ".md"), [Path("reports")], changed) == expected


def test_each_change_is_scanned(claimcheck: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    story = tmp_path / "story.txt"
    story.write_text(STORY, encoding="utf-8")

    def changing(*folders: str, **_: object) -> Iterator[set[tuple[int, str]]]:
        assert folders == (".",)
        story.write_text(STORY.replace("Friday", "Thursday"), encoding="utf-8")
        yield {(2, str(story))}
        yield {(2, str(tmp_path / "claimcheck.db"))}

    monkeypatch.setattr("watchfiles.watch", changing)
    ran = claimcheck("scan", "story.txt", "--watch", "--format", "text")
    assert [line.partition(": ")[2] for line in ran.out.splitlines() if "checkable" in line] == [
        "1 of 1 checkable claim checked: 1 refuted by calendar or arithmetic",
        "1 of 1 checkable claim checked: nothing refuted, 1 supported",
    ]


@pytest.mark.parametrize("name", ["-", "https://example.org/a", "missing.txt"])
def test_what_has_no_file_cannot_be_watched(claimcheck: Command, name: str) -> None:
    assert "--watch watches files and folders" in claimcheck("scan", name, "--watch").refused()


def test_without_the_extra_it_says_how_to_get_it(
    claimcheck: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    monkeypatch.setitem(sys.modules, "watchfiles", None)
    assert 'pip install "claimcheck-toolkit[watch]"' in claimcheck("scan", "story.txt", "--watch").refused()
