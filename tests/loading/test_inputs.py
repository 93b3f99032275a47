from __future__ import annotations

import os
from pathlib import Path

import pytest

from claimcheck.errors import InputError
from claimcheck.loading.inputs import may_be_several, spell_out

SUFFIXES = frozenset({".txt", ".md"})


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def spelled(*names: str) -> list[str]:
    return [f"! {item}" if isinstance(item, InputError) else item.name for item in spell_out(names, SUFFIXES)]


def test_a_folder_is_read_with_its_folders_in_order_without_hidden_unknown_and_own_files(here: Path) -> None:
    for name in ("b.txt", "a.md", "c.toml", ".d.txt", "sub/e.TXT", ".git/f.txt", "a/g.txt"):
        (here / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        (here / "in" / name).write_text("x")
    (here / "in" / "report.md").write_text("# Claim check: “x”\n")
    assert spelled("in") == ["in/a.md", "in/b.txt", "in/a/g.txt", "in/sub/e.TXT"]


def test_a_report_named_by_itself_is_read(here: Path) -> None:
    (here / "report.md").write_text("# Claim check: “x”\n")
    assert spelled("report.md") == ["report.md"]


def test_pages_that_claimcheck_wrote_are_no_articles(here: Path) -> None:
    head = '<!DOCTYPE html>\n<html lang="en">\n<meta name="generator" content="{}">\n'
    for name, program in (("report.html", "claimcheck 0.1.0"), ("stats.html", "claimcheck"), ("page.html", "a press")):
        (here / name).write_text(head.format(program))
    assert spelled("*.html") == ["page.html"]


def test_a_folder_without_articles(here: Path) -> None:
    (here / "in").mkdir()
    assert spelled("in") == ["! no articles in in: files are read that end in .md, .txt"]


def test_a_pattern_that_the_shell_left_alone(here: Path) -> None:
    for name in ("b.txt", "a.txt", "c.md"):
        (here / name).write_text("x")
    (here / "d.txt").mkdir()
    (here / "e.md").write_text('{"claimcheck": "0.1.0"}')
    assert spelled("*.txt") == ["a.txt", "b.txt"]
    assert spelled("[ab].txt", "*.md") == ["a.txt", "b.txt", "c.md"]


def test_a_file_may_be_named_like_a_pattern(here: Path) -> None:
    (here / "a[1].txt").write_text("x")
    assert spelled("a[1].txt") == ["a[1].txt"]


def test_a_pattern_that_matches_nothing(here: Path) -> None:  # noqa: ARG001  an empty folder to look in
    assert spelled("*.txt") == ["! nothing matches *.txt: check the pattern, or put it in quotation marks"]


def test_no_file_is_read_twice(here: Path) -> None:
    (here / "a.txt").write_text("x")
    assert spelled("a.txt", "./a.txt", "*.txt", "-", "-") == ["a.txt", "-"]


def test_addresses_and_names_that_cannot_be() -> None:
    assert spelled("https://x.example/a", "HTTP://x.example", "file:///etc/hosts", "", "a\0b") == [
        "https://x.example/a",
        "HTTP://x.example",
        "! cannot fetch file: addresses: use http or https",
        "! an input has no name that a file can have: give a path, a URL or `-`",
        "! an input has no name that a file can have: give a path, a URL or `-`",
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read everything")
def test_a_folder_that_may_not_be_read(here: Path) -> None:
    (here / "in").mkdir(mode=0)
    assert spelled("in") == ["! cannot read the folder in: Permission denied: check its rights"]


def test_a_folder_that_goes_away(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (here / "in").mkdir()

    def refuse(path: str) -> None:
        raise PermissionError(13, "Permission denied", path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert spelled("in") == ["! cannot read the folder in: Permission denied: check its rights"]


def test_names_that_the_system_refuses_to_look_up_are_left_to_be_opened(here: Path) -> None:
    (here / "good.txt").write_text("x")
    assert spelled("x" * 300, "good.txt") == ["x" * 300, "good.txt"]


@pytest.mark.parametrize(
    ("name", "several"),
    [
        pytest.param("[draft].txt", False, id="a file named like a pattern"),
        pytest.param("none.txt", False, id="a file that is not there"),
        pytest.param("x" * 300, False, id="a name that is too long"),
        pytest.param("*.txt", True, id="a pattern"),
        pytest.param(".", True, id="a folder"),
    ],
)
def test_what_may_be_several_files(here: Path, name: str, *, several: bool) -> None:
    (here / "[draft].txt").write_text("x")
    assert may_be_several(name) == several
