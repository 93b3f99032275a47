"""Where reports go."""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
from pathlib import Path

import pytest

from claimcheck.cli.output import Target, open_sink, report_name, targets, write_whole
from claimcheck.errors import OutputError, UnknownNameError, UsageError
from claimcheck.models import Article
from claimcheck.specs import ReportInput, ReportWriter


def _write(report: ReportInput) -> str:
    return report.result.article.id


MD = ReportWriter("md", "Markdown", ".md", _write)
JSON = ReportWriter("json", "one object", ".json", _write)
LINES = ReportWriter("jsonl", "a line each", ".jsonl", _write, join="lines")
TEXTS = ReportWriter("queries", "questions", ".queries.txt", _write, join="texts")
WRITERS = (MD, JSON, LINES)


def _article(name: str, source: str | None = None) -> Article:
    return Article(name, "text", source=source)


@pytest.mark.parametrize(
    ("outputs", "form", "expected"),
    [
        pytest.param([], None, (Target("md", None),), id="nothing said: Markdown to the reports folder"),
        pytest.param([], "json", (Target("json", None),), id="format alone: standard output"),
        pytest.param(["out.json"], None, (Target("json", Path("out.json")),), id="format by the ending"),
        pytest.param(["out.json"], "md", (Target("md", Path("out.json")),), id="format goes before the ending"),
        pytest.param(["c:/out.md"], None, (Target("md", Path("c:/out.md")),), id="the letter of a drive"),
        pytest.param(["./at:9.md"], None, (Target("md", Path("./at:9.md")),), id="a colon in the name of a file"),
        pytest.param(
            ["md:a", "jsonl:b"], None, (Target("md", Path("a")), Target("jsonl", Path("b"))), id="several at once"
        ),
    ],
)
def test_targets(outputs: list[str], form: str | None, expected: tuple[Target, ...]) -> None:
    assert targets(outputs, form, WRITERS) == expected


def test_a_format_that_is_misspelt_is_no_file() -> None:
    with pytest.raises(UnknownNameError) as caught:
        targets(["jsom:out.json"], None, WRITERS)
    hint = "did you mean 'json' or 'jsonl'? formats: json, jsonl, md; a file of this name is ./jsom:out.json"
    assert str(caught.value) == f"unknown format 'jsom': {hint}"


@pytest.mark.parametrize(
    ("article", "name"),
    [
        pytest.param(_article("x", "drafts/A story.txt"), "A-story", id="a file: its name"),
        pytest.param(_article("wire/2019:17", "archive.jsonl"), "wire-2019-17", id="a line of a file: its id"),
        pytest.param(_article("x", "drafts/talks.DOCX"), "talks", id="a document: its name"),
        pytest.param(_article("x", "https://daily.example/2019/03/talks"), "x", id="an entry of a feed: its id"),
        pytest.param(_article("../../etc", None), "etc", id="an id that would leave the folder"),
        pytest.param(_article("///", None), hashlib.sha256(b"///").hexdigest()[:12], id="no letter in the id: a hash"),
    ],
)
def test_report_name(article: Article, name: str) -> None:
    assert report_name(article) == name


def test_two_articles_of_one_name_get_a_file_each(tmp_path: Path) -> None:
    told: list[str] = []
    sink = open_sink(Target("md", tmp_path), MD, folder=tmp_path, several=True, told=told.append)
    sink.add(_article("1", "a/story.txt"), "first")
    sink.add(_article("2", "b/story.txt"), "second")
    sink.close()
    assert (tmp_path / "story.md").read_text() == "first"
    assert sorted(p.read_text() for p in tmp_path.iterdir()) == ["first", "second"]
    assert told == [str(p) for p in sorted(tmp_path.iterdir(), key=lambda p: len(p.name))]


def test_same_article_again_replaces_its_report(tmp_path: Path) -> None:
    for text in ("old", "new"):
        sink = open_sink(Target("md", None), MD, folder=tmp_path / "made", several=False, told=lambda _: None)
        sink.add(_article("1", "story.txt"), text)
    assert [p.read_text() for p in (tmp_path / "made").iterdir()] == ["new"]


def test_second_article_for_a_report_of_one_is_refused(tmp_path: Path) -> None:
    sink = open_sink(Target("json", tmp_path / "o.json"), JSON, folder=tmp_path, several=False, told=lambda _: None)
    sink.add(_article("1"), "{}")
    with pytest.raises(UsageError) as caught:
        sink.add(_article("2", "drafts/second.txt"), "{}")
    assert str(caught.value) == (
        "a report of the format json is of one article, and drafts/second.txt is the second: "
        "name one article, or write a report each with --output json:FOLDER/"
    )


@pytest.mark.parametrize("path", [None, "out.txt"], ids=["standard output", "a file"])
def test_texts_are_written_one_after_another(
    path: str | None, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    place = tmp_path / path if path else None
    sink = open_sink(Target("queries", place), TEXTS, folder=tmp_path, several=True, told=lambda _: None)
    for name in ("one", "two"):
        sink.add(_article(name), f"{name}\n")
    sink.close()
    assert (place.read_text() if place else capsys.readouterr().out) == "one\n\ntwo\n"


def test_lines_make_one_file_that_appears_at_the_end(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    sink = open_sink(Target("jsonl", path), LINES, folder=tmp_path, several=True, told=lambda _: None)
    sink.add(_article("1"), "one")
    sink.add(_article("2"), "two\n")
    assert not path.exists()
    sink.close()
    assert path.read_text() == "one\ntwo\n"


def test_reports_to_standard_output(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for writer in (JSON, LINES):
        sink = open_sink(Target(writer.name, None), writer, folder=tmp_path, several=False, told=lambda _: None)
        sink.add(_article("1"), "{}\n")
        sink.close()
    assert capsys.readouterr().out == "{}\n{}\n"


def test_nothing_scanned_leaves_no_single_report(tmp_path: Path) -> None:
    sink = open_sink(Target("json", tmp_path / "o.json"), JSON, folder=tmp_path, several=False, told=lambda _: None)
    sink.close()
    assert list(tmp_path.iterdir()) == []


def test_a_database_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "claimcheck.db"
    with contextlib.closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE decisions (note TEXT)")
    before = path.read_bytes()
    with pytest.raises(OutputError, match="is a database, and a report would take its place"):
        write_whole(path, "text")
    assert path.read_bytes() == before


@pytest.mark.parametrize("writer", [MD, LINES], ids=["a page", "lines"])
def test_the_article_is_never_written_over(
    writer: ReportWriter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("story.txt").write_text("It rained.")
    Path("link.txt").symlink_to("story.txt")
    for name in ("story.txt", "link.txt"):
        target = Target(writer.name, tmp_path / name)
        sink = open_sink(target, writer, folder=tmp_path, several=False, told=lambda _: None)
        with pytest.raises(OutputError, match=f"{name} is the article itself"):
            sink.add(_article("1", "./story.txt"), "report")
    assert Path("story.txt").read_text() == "It rained."


def test_place_that_cannot_be_written_is_named_and_leaves_nothing_behind(tmp_path: Path) -> None:
    target = tmp_path / "is-a-folder"
    target.mkdir()
    (target / "x").touch()
    with pytest.raises(OutputError, match="is-a-folder"):
        write_whole(target, "text")
    assert os.listdir(tmp_path) == ["is-a-folder"]  # noqa: PTH208  hidden files count


def test_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="cannot make the folder"):
        open_sink(Target("md", None), MD, folder=tmp_path / "file" / "reports", several=False, told=lambda _: None)


def test_lone_surrogate_is_escaped_in_the_file(tmp_path: Path) -> None:
    write_whole(tmp_path / "out.md", "a\udcffb")
    assert (tmp_path / "out.md").read_text() == "a\\udcffb"


def test_slash_at_the_end_means_a_folder(tmp_path: Path) -> None:
    [target] = targets([f"md:{tmp_path}/made/"], None, WRITERS)
    sink = open_sink(target, MD, folder=tmp_path, several=False, told=lambda _: None)
    sink.add(_article("1", "story.txt"), "text")
    assert (tmp_path / "made" / "story.md").read_text() == "text"


def test_pipe_gets_the_report_and_stays_a_pipe(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    sink = open_sink(Target("json", path), JSON, folder=tmp_path, several=True, told=lambda _: None)
    sink.add(_article("1"), "text")
    sink.close()
    assert (os.read(reader, 99), path.is_fifo(), os.listdir(tmp_path)) == (b"text", True, ["pipe"])  # noqa: PTH208  see above
    os.close(reader)


def test_link_to_a_report_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "link.md").symlink_to("own.md")
    write_whole(tmp_path / "link.md", "text")
    assert ((tmp_path / "own.md").read_text(), (tmp_path / "link.md").is_symlink()) == ("text", True)


def test_name_of_long_letters_fits_the_file_system() -> None:
    assert len(report_name(_article("\U00020000" * 90)).encode()) == 200


@pytest.mark.parametrize("output", ["out.xyz", "reports/out.docx"])
def test_an_ending_that_no_format_has_is_refused(output: str) -> None:
    with pytest.raises(UsageError, match="no format writes") as refused:
        targets([output], None, WRITERS)
    assert f"md:{output}" in str(refused.value.hint)
    assert targets([f"md:{output}"], None, WRITERS) == targets([output], "md", WRITERS)


def test_an_ending_is_no_format_of_a_folder(tmp_path: Path) -> None:
    (tmp_path / "out.xyz").mkdir()
    assert [target.format for target in targets([str(tmp_path / "out.xyz"), "new.xyz/"], None, WRITERS)] == ["md", "md"]
